"""Rule data of the user's own, laid over a rulebook at run time."""

import json
import pathlib
import pickle
import subprocess
import sys

import pyarrow as pa
import pytest

import collocamento
from collocamento import Rulebook, RuleError, call
from collocamento.tables import assess_table

OVERLAYS = pathlib.Path(__file__).parents[2] / "examples" / "overlays"
COMMAND = pathlib.Path(sys.executable).with_name("collocamento")
REFORM = (OVERLAYS / "limite-9000.toml").read_text(encoding="utf-8")
PIEMONTE = (OVERLAYS / "piemonte.toml").read_text(encoding="utf-8")
AT_8800 = {
    "person": {},
    "events": [
        {"type": "did", "date": "2025-01-10"},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "indeterminato", "annual_income": "8800.00"},
    ],
    "as_of": "2025-03-01",
}


def test_a_reform_shows_who_keeps_the_state():
    reform = Rulebook().overlay("limite-9000", REFORM)
    assert call("dossier.assess", AT_8800)["status"]["state"] == "sospeso"
    answer = call("dossier.assess", AT_8800, rulebook=reform)
    assert (answer["status"]["state"], answer["rulebook"]) == ("conservazione", "limite-9000")


def test_a_region_of_ones_own():
    piemonte = Rulebook().overlay("piemonte", PIEMONTE)
    deadlines = call("dossier.assess", AT_8800, rulebook=piemonte)["deadlines"]
    assert {"id": "TERM-ESEMPIO-45", "due": "2025-02-24"}.items() <= {k: v for one in deadlines if one["id"] == "TERM-ESEMPIO-45" for k, v in one.items()}.items()
    days = call("calendar.holidays", {"year": 2026, "comune": "L219"}, rulebook=piemonte)["holidays"]
    assert {"date": "2026-06-24", "name": "San Giovanni Battista (Torino)"} in days


def test_what_differs():
    reform = Rulebook().overlay("limite-9000", REFORM)
    found = Rulebook().diff(reform).to_dict()
    assert found["parameters"] == [
        {"name": "limite_reddito_dipendente", "from": "2025-01-01", "to": None, "value": "8500.00", "other": "9000.00"}
    ]
    assert not any(found[part] for part in ("rules", "deadlines", "services", "holidays", "conditionality"))
    assert call("rulebook.diff", {"other": "umbria"}) == Rulebook().diff("umbria").to_dict()


def test_it_is_a_value():
    reform = Rulebook("umbria").overlay("limite-9000", REFORM)
    assert pickle.loads(pickle.dumps(reform)) == reform != Rulebook("umbria")
    assert call("dossier.assess", AT_8800, rulebook=pickle.loads(pickle.dumps(reform)))["status"]["state"] == "conservazione"


@pytest.mark.parametrize(("text", "line", "field"), [
    (REFORM.replace("9000", "molto"), 4, "value"),
    (REFORM.replace("2025-01-01", "2025-02-30"), 5, "from"),
    ('{"parameter": [\n {"name": "limite_reddito_dipendente", "segment": [{"value": 1, "citation": "c", "confidence": "D"}]}]}', 2, "value"),
])
def test_what_is_wrong_and_where(text, line, field):
    with pytest.raises(RuleError) as caught:
        Rulebook().overlay("prova", text)
    details = caught.value.details
    assert caught.value.code == "rulebook_non_valido"
    assert (details["file"], details["line"], details.get("field")) == ("prova", line, field)


def test_from_the_shell():
    dossier = json.dumps(AT_8800).encode()
    done = subprocess.run([COMMAND, "call", "dossier.assess", "--overlay", OVERLAYS / "limite-9000.toml"], input=dossier, capture_output=True)
    assert json.loads(done.stdout)["status"]["state"] == "conservazione"
    assert json.loads(done.stdout) == call("dossier.assess", AT_8800, rulebook=Rulebook().overlay("limite-9000", REFORM))


def test_every_example_loads():
    for file in sorted(OVERLAYS.iterdir()):
        text = file.read_text(encoding="utf-8")
        below = "toscana" if "Laid over `toscana`" in text else "nazionale"
        assert collocamento.Rulebook(below).overlay(file.stem, text).name == file.stem


def layer(name, value):
    return f'[[parameter]]\nname = "{name}"\nsegment = [{{ value = {value}, citation = "prova", confidence = "D" }}]\n'


def test_a_value_outside_its_bounds_names_parameter_value_and_bounds():
    with pytest.raises(RuleError) as refused:
        Rulebook().overlay("prova", layer("giorni_sospensione", 100_001))
    named = {key: refused.value.details[key] for key in ("entry", "field", "value", "from", "to")}
    assert named == {"entry": "giorni_sospensione", "field": "value", "value": "100001", "from": "0", "to": "100000"}


def test_an_answer_that_needs_a_day_after_9999_is_refused_everywhere():
    bar = Rulebook().overlay("divieto", layer("mesi_divieto_did", 100_000))
    events = [
        {"type": "did", "date": "2025-01-10"},
        {"type": "sanzione", "date": "2025-03-03", "measure": "decadenza", "loses_status": True},
    ]
    with pytest.raises(RuleError) as refused:
        call("dossier.assess", {"person": {}, "events": events, "as_of": "2025-12-31"}, rulebook=bar)
    assert (refused.value.code, refused.value.details["answer"]) == ("fuori_limite", "/status/bar_until")
    table = pa.Table.from_pylist([{"person": 1, "measure": None, "loses_status": None, **event} for event in events])
    row = next(iter(assess_table(table, as_of="2025-12-31", rulebook=bar).rows()))
    assert (row["error"], row["bar_until"]) == ("fuori_limite", None)


@pytest.mark.parametrize("name", ["", " ", "nazionale ", "NAZIONALE", "\u200b", "n\u0430zionale"])
def test_names_that_are_taken_or_can_not_be_seen(name):
    with pytest.raises(RuleError) as refused:
        Rulebook().overlay(name, layer("giorni_sospensione", 90))
    assert (refused.value.code, refused.value.path) == ("valore_non_valido", "/name")
