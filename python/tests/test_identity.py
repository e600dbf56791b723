"""Which rules an answer comes from, and its id, worked out a second time with the standard library."""

import hashlib
import json
import pathlib
import uuid

import pytest

import collocamento
from collocamento import Did, Dossier, Person, RapportoInizio, RuleError, Rulebook, calendar, call

RULES = pathlib.Path(__file__).parents[2] / "core" / "rulebook"
REFORM = 'version = "2027.1"\n[[parameter]]\nname = "giorni_sospensione"\nsegment = [{value = 200, citation = "x", confidence = "D"}]\n'
DOSSIER = {"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}


def canonical(data):
    """Canonical JSON of data without numbers that are not whole."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sha256(data):
    return hashlib.sha256(canonical(data).encode()).hexdigest()


@pytest.mark.parametrize("name", collocamento.rulebooks())
def test_the_digest_is_that_of_the_files(name):
    tomllib = pytest.importorskip("tomllib")

    def layer(folder):
        return sorted(sha256(tomllib.loads(file.read_text(encoding="utf-8"))) for file in (RULES / folder).glob("*.toml"))

    layers = [layer(folder) for folder in dict.fromkeys(["nazionale", name])]
    law = Rulebook(name)
    assert law.digest == sha256(layers)
    assert law.id == uuid.uuid5(uuid.NAMESPACE_URL, f"urn:collocamento:rulebook:{law.digest}")
    reform = law.overlay("riforma", REFORM)
    assert reform.digest == sha256([*layers, [sha256(tomllib.loads(REFORM))]])
    assert (law.version, reform.version) == (collocamento.__version__, f"{collocamento.__version__}+2027.1")


def test_an_answer_says_where_it_comes_from():
    law = Rulebook("umbria")
    typed = Dossier.from_dict(DOSSIER).assess(rulebook=law, identify=True)
    assert (typed.rulebook, typed.rulebook_version.id, typed.rulebook_version.digest) == ("umbria", law.id, law.digest)
    assert (typed.rulebook_version.version, typed.rulebook_version.reviewed_to) == (law.version, law.reviewed_to)
    assert typed.answer_id == uuid.uuid5(law.id, f"dossier.assess {canonical(DOSSIER)}")
    turned = dict(reversed(DOSSIER.items()))
    assert call("dossier.assess", {"identify": True, **turned}, rulebook=law)["answer_id"] == str(typed.answer_id)
    assert call("dossier.assess", {**DOSSIER, "identify": True})["answer_id"] != str(typed.answer_id)
    assert typed.answer_id == law.assess(DOSSIER, identify=True, explain=True).answer_id
    assert "digest" not in repr(typed)
    assert calendar.term(start="2025-03-03", amount=30, unit="giorni").answer_id is None


def test_the_differences_name_their_rulebook():
    umbria = Rulebook("umbria")
    diff = umbria.diff("toscana")
    assert (diff.rulebook, diff.rulebook_version.digest) == ("umbria", umbria.digest)


def test_ids_may_be_uuids():
    job, event = uuid.uuid4(), uuid.uuid4()
    start = {"date": "2025-03-01", "kind": "determinato", "end": "2025-05-31", "annual_income": "18000.00"}
    work = RapportoInizio(job=job, id=event, **start)
    assert (work.job, work.id) == (str(job), str(event))
    dossier = Dossier(person=Person(), events=(Did(date="2025-01-10"), work), as_of="2025-04-15")
    assert dossier.assess().status.suspension.job == str(job)
    plain = {**DOSSIER, "events": [*DOSSIER["events"], {"type": "rapporto_inizio", "job": job, "id": event, **start}], "as_of": "2025-04-15"}
    assert call("dossier.assess", plain)["status"]["suspension"]["job"] == str(job)


def test_a_table_keeps_its_rulebook(tmp_path):
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    events = pyarrow.table({"person": [1], "type": ["did"], "date": ["2025-01-10"]})
    table = pyarrow.table(collocamento.assess_table(events, as_of="2025-12-31", rulebook="umbria"))
    parquet.write_table(table, tmp_path / "answers.parquet")
    for schema in (table.schema, parquet.read_schema(tmp_path / "answers.parquet")):
        said = json.loads(schema.metadata[b"collocamento.rulebook"])
        assert (said["rulebook"], said["rulebook_version"]["digest"]) == ("umbria", Rulebook("umbria").digest)


def test_whether_to_identify_is_a_yes_or_a_no():
    with pytest.raises(RuleError) as caught:
        call("calendar.holidays", {"year": 2026, "identify": "si"})
    assert (caught.value.code, caught.value.path) == ("valore_non_valido", "/identify")
