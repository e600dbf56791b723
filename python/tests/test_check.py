"""``collocamento check``, and the parameters of a rulebook with their history."""

import datetime
import decimal
import json
import pathlib
import subprocess
import sys

import pytest

import collocamento
from collocamento import Rulebook, RuleError

OVERLAYS = pathlib.Path(__file__).parents[2] / "examples" / "overlays"
COMMAND = pathlib.Path(sys.executable).with_name("collocamento")


def check(*arguments):
    return subprocess.run([COMMAND, "check", *map(str, arguments)], capture_output=True, timeout=60)


def test_old_and_new_segments_with_days_and_citation():
    done = check(OVERLAYS / "limite-9000.toml", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, b"")
    head, blank, part, name, *segments = done.stdout.decode().splitlines()
    assert head.endswith("limite-9000.toml: valid, over nazionale")
    assert (blank, part) == ("", "Parameters")
    assert name.endswith("(STATO-12)")
    assert [line.split()[:4] for line in segments] == [
        ["-", "2024-01-01", "–", "…"],
        ["+", "2024-01-01", "–", "2024-12-31"],
        ["+", "2025-01-01", "–", "…"],
    ]
    assert "(ipotesi di riforma; D)" in segments[2]


def test_rules_and_tables():
    said = check(OVERLAYS / "fatti.toml", "--rulebook", "toscana").stdout.decode()
    assert said.splitlines()[0].endswith("valido, sopra toscana")
    assert "  + ESEMPIO-TUTORE  … – …  Esempio: " in said
    assert "Flussi\n  ~ toscana\n    + actors: " in said
    assert '    + transitions: {"action": "prendi_in_carico", "by": ["tutore"], "from": ["inserito"], ' in said
    assert '"any": [{"holds": "presente_tutore"}]' in said
    assert "    - " not in said
    assert "  + workflow presente_tutore" in said
    assert "Parametri" not in said


def test_a_rule_that_is_replaced_shows_both(tmp_path):
    rule = Rulebook().rules()[0]
    text = f'[[rule]]\nid = "{rule.id}"\ntitle = "un\'altra"\ntitle_en = "another"\ncitation = "x"\nconfidence = "D"\n'
    (tmp_path / "altra.toml").write_text(text, encoding="utf-8")
    lines = check(tmp_path / "altra.toml", "--lang", "en").stdout.decode().splitlines()
    assert lines[2] == "Rules"
    assert lines[3].startswith(f"  - {rule.id}  ")
    assert lines[4] == f"  + {rule.id}  … – …  another (x; D)"


def test_as_json():
    told = json.loads(check(OVERLAYS / "piemonte.toml", "--json").stdout)
    assert (told["overlay"], told["below"], told["digest_below"]) == ("piemonte", "nazionale", Rulebook().digest)
    (parameter,) = told["parameters"]
    assert (parameter["removed"], parameter["added"][0]["value"]) == ([], 45)
    (rule,) = told["rules"]
    assert (rule["id"], rule["below"], rule["above"]["confidence"]) == ("TERM-ESEMPIO-45", None, "D")
    assert told["deadlines"] == [{"id": "TERM-ESEMPIO-45", "change": "aggiunta"}]
    assert told["workflows"] == []


def test_a_workflow_shows_what_differs_in_it(tmp_path):
    (tmp_path / "flusso.toml").write_text(
        '[[rule]]\nid = "X"\ntitle = "x"\ntitle_en = "x"\ncitation = "c"\nconfidence = "D"\n'
        '[[workflow_extension]]\nworkflow = "toscana"\nrefusals = [{ on = { actions = ["firma"] }, rule = "X" }]\n',
        encoding="utf-8",
    )
    (workflow,) = json.loads(check(tmp_path / "flusso.toml", "--rulebook", "toscana", "--json").stdout)["workflows"]
    assert (workflow["id"], workflow["change"]) == ("toscana", "modificata")
    added = {"on": {"actions": ["firma"]}, "rule": "X"}
    assert workflow["parts"] == [{"name": "refusals", "removed": [], "added": [added]}]


def test_over_another_overlay_nothing_differs(tmp_path):
    (tmp_path / "sopra.toml").write_bytes((OVERLAYS / "limite-9000.toml").read_bytes())
    done = check(tmp_path / "sopra.toml", "--overlay", OVERLAYS / "limite-9000.toml", "--lang", "en")
    assert (done.returncode, done.stdout.decode().splitlines()[1]) == (0, "No parameter, rule or table differs.")


@pytest.mark.parametrize(("text", "line", "told"), [
    ('[[parameter]]\nname = "limite_reddito_dipendenti"\nsegment = []\n', 2, "limite_reddito_dipendente"),
    ('[[parametr]]\nname = "x"\n', 1, "parameter"),
    ('[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ value = 5, citation = "c", confidence = "Z" }]\n', 3, "confidence"),
    ("[[parameter]\n", 1, ""),
    (b"# a\n\xff\n", 2, "UTF-8"),
])
def test_what_is_wrong_and_where(tmp_path, text, line, told):
    file = tmp_path / "prova.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = check(file, "--lang", "en")
    assert (done.returncode, done.stdout) == (1, b"")
    said = done.stderr.decode()
    assert said.startswith(f"{file}:{line}: prova, line {line}")
    assert told in said
    error = json.loads(check(file, "--json").stderr)["error"]
    assert (error["code"], error["details"]["line"]) == ("rulebook_non_valido", line)


def test_a_file_that_is_missing(tmp_path):
    done = check(tmp_path / "nessuno.toml")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"nessuno.toml" in done.stderr


def test_the_parameters_of_a_rulebook():
    every = {one.name: one for one in Rulebook("umbria").parameters()}
    assert list(every) == sorted(every)
    assert {one.name for one in Rulebook().parameters()} < every.keys()
    limit = every["limite_reddito_dipendente"]
    assert (limit.kind, limit.unit, limit.rule) == (collocamento.ParameterKind.IMPORTO, "EUR/anno", "STATO-12")
    assert limit.reviewed_to >= datetime.date(2026, 12, 31)
    of_2024 = limit.history[3]
    assert (of_2024.from_, of_2024.value) == (datetime.date(2024, 1, 1), decimal.Decimal("8500.00"))
    assert of_2024.link.startswith("https://www.normattiva.it/")
    last = every["giorni_sospensione"].history[-1]
    assert (last.to, last.value) == (None, 180)
    assert "continua" in every["conteggio_proroga"].choices


def test_the_history_and_the_value_of_a_day_agree():
    law = Rulebook()
    for parameter in law.parameters():
        for segment in parameter.history:
            day = segment.from_ or segment.to or datetime.date(2025, 1, 1)
            on_day = law.parameter(parameter.name, day)
            assert (on_day.value, on_day.citation, on_day.link) == (segment.value, segment.citation, segment.link)


def test_an_unknown_parameter_names_the_nearest():
    with pytest.raises(RuleError) as refused:
        Rulebook().parameter("limite_reddito_dipendenti")
    assert refused.value.details["nearest"] == ["limite_reddito_dipendente"]
