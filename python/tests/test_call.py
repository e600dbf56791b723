"""The package as an analyst uses it."""

import datetime
import decimal
import doctest
import importlib
import pathlib
import pickle
import pkgutil
import re
import subprocess
import sys
import threading

import pytest

import collocamento
from collocamento import Rulebook, RuleError, call, report

DOSSIER = {
    "person": {},
    "events": [
        {"type": "did", "date": datetime.date(2025, 1, 10)},
        {
            "type": "rapporto_inizio",
            "date": datetime.date(2025, 3, 1),
            "job": "a",
            "kind": "determinato",
            "end": datetime.date(2025, 5, 31),
            "annual_income": decimal.Decimal("8500.01"),
        },
        {"type": "convocazione", "date": "2025-06-01", "appointment": datetime.datetime(2025, 6, 10, 9, 30)},
    ],
    "as_of": datetime.date(2025, 4, 1),
}


README = pathlib.Path(__file__).parents[1] / "README.md"
MODULES = [collocamento, *(importlib.import_module(one.name) for one in pkgutil.walk_packages(collocamento.__path__, "collocamento.") if not one.name.endswith("__main__"))]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_docstrings(module):
    assert doctest.testmod(module).failed == 0


def test_there_are_docstrings_with_examples():
    assert sum(doctest.testmod(module).attempted for module in MODULES) > 20


def test_the_types_are_read_when_they_are_needed():
    loaded = "import sys, collocamento; collocamento.call('calendar.holidays', {'year': 2026}); print([m for m in sys.modules if '.types.' in m])"
    only_their_list = "['collocamento.types._homes']\n"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True).stdout == only_their_list
    everything = "from collocamento import *; print(State.SOSPESO, Rulebook, conditionality.sanction, assess)"
    assert subprocess.run([sys.executable, "-c", everything], capture_output=True).returncode == 0
    assert set(collocamento.__all__) <= set(dir(collocamento))
    chapters = {name.split(".")[0] for name in collocamento.operations()}
    assert chapters <= set(collocamento.__all__)
    with pytest.raises(AttributeError, match="no attribute 'niente'"):
        collocamento.niente  # noqa: B018


def test_the_readme_runs():
    program, shown = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    names: dict = {}
    exec(program, names)
    example = doctest.DocTestParser().get_doctest(shown, names, "README.md", "README.md", 0)
    assert doctest.DocTestRunner().run(example).failed == 0


def test_dates_and_decimals_go_in_as_they_are():
    assert call("dossier.assess", DOSSIER)["status"]["state"] == "sospeso"


def test_a_rulebook_by_name_or_as_an_object():
    by_name = call("dossier.assess", DOSSIER, rulebook="umbria")
    assert by_name["rulebook"] == "umbria"
    assert by_name == call("dossier.assess", DOSSIER, rulebook=Rulebook("umbria"))


def test_rulebook_is_a_value():
    umbria = Rulebook("umbria")
    assert repr(umbria) == "Rulebook('umbria')"
    assert umbria == Rulebook("umbria") != Rulebook()
    assert len({umbria, Rulebook("umbria")}) == 1
    assert pickle.loads(pickle.dumps(umbria)) == umbria


def test_an_error_tells_where():
    with pytest.raises(RuleError) as caught:
        call("dossier.assess", {**DOSSIER, "events": [{"type": "did", "date": "2025-02-30"}]})
    error = caught.value
    assert (error.code, error.path, error.rule, error.details) == ("data_non_valida", "/events/0/date", None, {})
    assert str(error).startswith("data_non_valida /events/0/date: ")
    assert error.message != error.message_en
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.path, again.message_en) == (error.code, error.path, error.message_en)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (object(), "valore_non_valido"),
        (float("nan"), "valore_non_valido"),
        (b"2025-01-01", "valore_non_valido"),
        ({1, 2}, "valore_non_valido"),
        ("\ud800", "json_non_valido"),
        ("2025-01-01\0", "data_non_valida"),
        (20250101, "valore_non_valido"),
        (None, "valore_non_valido"),
    ],
)
def test_what_is_no_date(value, code):
    with pytest.raises(RuleError) as caught:
        call("calendar.term", {"start": value, "amount": 1, "unit": "giorni"})
    assert caught.value.code == code


def test_nesting_and_circles():
    nested: list = []
    for _ in range(100_000):
        nested = [nested]
    circle: list = []
    circle.append(circle)
    for value, codes in ((nested, {"fuori_limite"}), (circle, {"valore_non_valido", "fuori_limite"})):
        with pytest.raises(RuleError) as caught:
            call("calendar.term", {"start": value, "amount": 1, "unit": "giorni"})
        assert caught.value.code in codes


def test_too_many_events():
    events = [{"type": "siisl", "date": "2025-01-02"}] * 10_001
    with pytest.raises(RuleError) as caught:
        call("dossier.assess", {"person": {}, "events": events, "as_of": "2025-02-01"})
    assert (caught.value.code, caught.value.path) == ("fuori_limite", "/events")


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[]", b'{"start": 1e999}', b"{" * 100_000, b'{"a": "\0"}'])
def test_bytes_that_are_no_input(text):
    with pytest.raises(RuleError):
        Rulebook().call_json("calendar.term", text)


def test_unknown_names():
    with pytest.raises(RuleError) as caught:
        Rulebook("lazio")
    assert caught.value.code == "rulebook_sconosciuto"
    with pytest.raises(RuleError) as caught:
        call("dossier.valuta", {})
    assert caught.value.code == "operazione_sconosciuta"


def test_report_in_two_languages():
    assert "sospeso" in report(DOSSIER)
    assert "suspended" in report(DOSSIER, lang="en")
    assert "Motivazione" not in report(DOSSIER)
    assert "Motivazione" in report(DOSSIER, explain=True)
    with pytest.raises(ValueError, match="lang"):
        report(DOSSIER, lang="fr")


def test_explain_is_asked_for_in_the_input():
    assert "trace" not in call("dossier.assess", DOSSIER)
    trace = call("dossier.assess", {**DOSSIER, "explain": True})["trace"]
    assert {"rule", "citation", "confidence", "facts", "values", "text_it", "text_en"} <= set(trace[0])


def test_threads_share_a_rulebook():
    rulebook, answers = Rulebook("toscana"), []
    work = [threading.Thread(target=lambda: answers.append(call("dossier.assess", DOSSIER, rulebook=rulebook))) for _ in range(8)]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    assert len(answers) == 8
    assert all(answer == answers[0] for answer in answers)
