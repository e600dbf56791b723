"""Typed values: what they hold, what they refuse, where they come from."""

import copy
import dataclasses
import datetime
import decimal
import json
import pathlib
import pickle
import subprocess
import sys

import pandas
import polars
import pytest

import collocamento
from collocamento import (
    Assessment,
    Benefit,
    CvRecord,
    DateInvalid,
    Did,
    Dossier,
    FieldMissing,
    FieldUnknown,
    JobKind,
    JsonInvalid,
    LimitExceeded,
    Person,
    RapportoInizio,
    RuleError,
    State,
    ValueInvalid,
    conditionality,
)

ROOT = pathlib.Path(__file__).parents[2]
DATA = sorted((ROOT / "examples" / "data").glob("*.json"))
DAY = datetime.date(2025, 1, 10)


def job(**fields):
    return RapportoInizio(date=DAY, job="a", **fields)


def test_the_generated_files_are_fresh():
    done = subprocess.run([sys.executable, ROOT / "python" / "generate.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, f"stale, run ./tests/write: {done.stdout}"


def test_every_operation_has_its_function():
    for name in collocamento.operations():
        chapter, _, function = name.partition(".")
        assert callable(getattr(getattr(collocamento, chapter), function))


@pytest.mark.parametrize("file", DATA, ids=lambda file: file.stem)
def test_a_dossier_is_a_value(file):
    text = file.read_text(encoding="utf-8")
    dossier = Dossier.from_json(text)
    assert dossier == Dossier.from_dict(json.loads(text)) == Dossier.from_dict(dossier.to_dict())
    assert hash(dossier) == hash(copy.deepcopy(dossier))
    assert pickle.loads(pickle.dumps(dossier)) == dossier
    assert dossier != dataclasses.replace(dossier, as_of=dossier.as_of + datetime.timedelta(days=1))
    answer = dossier.assess(rulebook="umbria")
    assert answer.to_dict() == collocamento.call("dossier.assess", json.loads(text), rulebook="umbria")
    assert pickle.loads(pickle.dumps(answer)).timeline.dossier == dossier
    if dossier.person == Person():
        names = {name: getattr(collocamento, name) for name in collocamento.__all__}
        assert eval(repr(dossier), {**names, "Decimal": decimal.Decimal, "datetime": datetime}) == dossier


def test_texts_become_values():
    assert job(kind="determinato", end="2025-05-31", annual_income="8500.01") == job(
        kind=JobKind.DETERMINATO, end=datetime.date(2025, 5, 31), annual_income=decimal.Decimal("8500.01")
    )
    assert job(annual_income=8500.01).annual_income == decimal.Decimal("8500.01")
    assert job(annual_income=18000).to_dict() == {
        "type": "rapporto_inizio",
        "date": "2025-01-10",
        "job": "a",
        "annual_income": "18000",
    }
    assert Dossier(person={}, events=[Did(date=DAY)], as_of=DAY).events == (Did(date=DAY),)


@pytest.mark.parametrize(
    ("fields", "error", "path"),
    [
        ({"end": "2025-02-30"}, DateInvalid, "/end"),
        ({"end": "20250228"}, DateInvalid, "/end"),
        ({"end": 7}, ValueInvalid, "/end"),
        ({"end": datetime.datetime(2025, 1, 1, 9)}, DateInvalid, "/end"),
        ({"kind": "stagionale"}, ValueInvalid, "/kind"),
        ({"annual_income": "molto"}, ValueInvalid, "/annual_income"),
        ({"annual_income": float("nan")}, ValueInvalid, "/annual_income"),
        ({"annual_income": True}, ValueInvalid, "/annual_income"),
        ({"months_per_year": 12.5}, ValueInvalid, "/months_per_year"),
        ({"availability_duty": "si"}, ValueInvalid, "/availability_duty"),
    ],
)
def test_what_is_no_value(fields, error, path):
    with pytest.raises(error) as caught:
        job(**fields)
    assert caught.value.path == path


def test_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Did(date=DAY).date = DAY
    with pytest.raises(AttributeError):
        object.__setattr__(Did(date=DAY), "nota", 1)


@pytest.mark.parametrize(
    ("given", "error", "path"),
    [
        ({"events": [], "as_of": "2025-01-01"}, FieldMissing, "/person"),
        ({"person": {}, "events": [{"date": "2025-01-01"}], "as_of": "2025-01-01"}, FieldMissing, "/events/0/type"),
        ({"person": {}, "events": [{"type": "x"}], "as_of": "2025-01-01"}, ValueInvalid, "/events/0/type"),
        ({"person": {"a/b": 1}, "events": [], "as_of": "2025-01-01"}, FieldUnknown, "/person/a~1b"),
        ([], ValueInvalid, ""),
    ],
)
def test_what_is_no_dossier(given, error, path):
    with pytest.raises(error) as caught:
        Dossier.from_dict(given)
    assert caught.value.path == path


def test_what_is_no_json():
    for text in ("{", b"\xff", ""):
        with pytest.raises(JsonInvalid):
            Dossier.from_json(text)
    with pytest.raises(LimitExceeded):
        Dossier.from_json("[" * 200_000)


def test_values_out_of_their_range_are_told_with_the_names():
    events = [
        {"type": "did", "data": "2025-01-10"},
        {"type": "violazione", "date": "2025-02-10", "violation": "offerta", "missed_hours_percent": 101},
        {"type": "rapporto_inizio", "date": datetime.date(1900, 1, 1), "job": "b", "kind": "autonomo"},
    ]
    given = {"person": {}, "events": events, "as_of": "2025-06-30"}
    for read in (Dossier.from_dict, lambda given: Dossier.from_json(json.dumps(given, default=str)), collocamento.Rulebook().assess):
        with pytest.raises(collocamento.FieldUnknown) as caught:
            read(given)
        assert [one.path for one in caught.value.errors] == [
            "/events/0/data", "/events/0/date", "/events/1/missed_hours_percent", "/events/2/date",
        ]  # fmt: skip
        assert all(one.errors == (one,) for one in caught.value.errors[1:])


def test_half_a_character_is_an_error_as_any_other():
    with pytest.raises(RuleError) as caught:
        Dossier.from_dict({"person": {}, "events": [{"type": "\ud800", "date": "2025-01-10"}], "as_of": "2025-06-30", "\ud800": 1})
    assert "/events/0/type" in [one.path for one in caught.value.errors]
    assert caught.value.message and str(caught.value)


def test_a_codice_fiscale_is_not_shown():
    person = Person(codice_fiscale="RSSMRA80A01H501U")
    assert "RSSMRA" not in repr(person) + person._repr_html_() + repr(Dossier(person=person, events=(), as_of=DAY))
    assert person.to_dict() == {"codice_fiscale": "RSSMRA80A01H501U"}
    assert repr(person) == "Person(codice_fiscale=…)" != repr(Person())
    assert "<th style='text-align:left'>codice_fiscale</th><td style='text-align:left'>…</td>" in person._repr_html_()


def test_the_day_of_an_event_needs_no_name():
    assert Did(DAY) == Did("2025-01-10") == Did(date=DAY)
    with pytest.raises(TypeError):
        RapportoInizio(DAY, "a")


def test_a_copy_with_other_values():
    dossier = Dossier(person={}, events=[Did(DAY)], as_of=DAY)
    later = dossier.replace(as_of="2025-06-30", events=[Did(DAY), {"type": "did", "date": "2025-02-10"}])
    assert (later.as_of, len(later.events), dossier.as_of) == (datetime.date(2025, 6, 30), 2, DAY)
    assert Did(DAY).replace(date="2025-02-10") == Did("2025-02-10")
    with pytest.raises(DateInvalid) as caught:
        dossier.replace(as_of="2025-02-30")
    assert caught.value.path == "/as_of"
    with pytest.raises(TypeError, match="colour"):
        dossier.replace(colour="red")


def test_a_dossier_on_several_days():
    dossier = Dossier(person={}, events=[Did(DAY)], as_of=DAY)
    assert dossier.assess(as_of="2025-06-30") == dossier.replace(as_of="2025-06-30").assess()
    days = pandas.date_range("2025-01-31", "2025-03-31", freq="ME")
    assert [answer.status.seniority_days for answer in dossier.assess(as_of=days)] == [22, 50, 81]
    assert dossier.assess(as_of=[]) == []


def test_completion_offers_what_users_need():
    for value in (Did(DAY), FROM_ROWS, FROM_ROWS.assess()):
        offered = {name for name in dir(value) if not name.startswith("_")}
        assert offered.isdisjoint({"about", "kept", "read", "tag"})
        assert {"replace", "show", "to_dict"} <= offered


def test_an_unknown_word_names_the_known_ones():
    with pytest.raises(ValueError, match="forse si intendeva: determinato; valori ammessi: indeterminato, determinato"):
        JobKind("tempo_determinato")


def test_an_overlay_as_a_dict():
    text = (ROOT / "examples" / "overlays" / "limite-9000.toml").read_text(encoding="utf-8")
    law = collocamento.Rulebook()
    name, day = "limite_reddito_dipendente", datetime.date(2025, 6, 1)
    segment = {"from": "2025-01-01", "value": "9000", "citation": "ipotesi", "confidence": "D"}
    given = law.overlay("riforma", {"parameter": [{"name": name, "segment": [segment]}]})
    assert given.parameter(name, day).value == law.overlay("riforma", text).parameter(name, day).value == 9000
    assert pickle.loads(pickle.dumps(given)) == given
    with pytest.raises(TypeError, match="of type int"):
        law.overlay("riforma", 9000)


def test_names_and_contacts_are_not_shown():
    holder = {"first_name": "Ada", "family_name": "Bruni"}
    cv = CvRecord(person=holder, contacts={"email": ["ada@example.org"]}, profession="fornaia")
    shown = repr(cv) + cv._repr_html_()
    assert "fornaia" in shown
    assert not any(word in shown for word in ("Ada", "Bruni", "example.org"))
    assert cv.to_dict()["person"] == holder


ROWS = [
    {"type": "did", "date": DAY, "job": None, "kind": None, "annual_income": None},
    {
        "type": "rapporto_inizio",
        "date": datetime.date(2025, 3, 1),
        "job": 1,
        "kind": "determinato",
        "annual_income": 18000.5,
    },
]
FROM_ROWS = Dossier(
    person=Person(),
    events=(
        Did(date=DAY),
        RapportoInizio(
            date=datetime.date(2025, 3, 1), job="1", kind=JobKind.DETERMINATO, annual_income=decimal.Decimal("18000.5")
        ),
    ),
    as_of=datetime.date(2025, 6, 1),
)


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        iter(ROWS),
        pandas.DataFrame(ROWS),
        pandas.DataFrame(ROWS).astype({"date": "datetime64[ns]"}),
        pandas.DataFrame(ROWS).convert_dtypes(),
        polars.DataFrame(ROWS),
        polars.DataFrame(ROWS).with_columns(person=polars.lit(7)),
    ],
    ids=["list", "iterator", "pandas", "pandas timestamps", "pandas nullable", "polars", "polars with person"],
)
def test_from_rows(rows):
    assert Dossier.from_rows(rows, as_of=datetime.date(2025, 6, 1)) == FROM_ROWS


def test_rows_that_are_refused():
    with pytest.raises(FieldUnknown) as caught:
        Dossier.from_rows([{**ROWS[0], "colour": "red"}], as_of=DAY)
    assert caught.value.path == "/events/0/colour"
    with pytest.raises(ValueInvalid) as caught:
        Dossier.from_rows([{**row, "person": place} for place, row in enumerate(ROWS)], as_of=DAY)
    assert caught.value.path == "/events"


def test_errors_by_kind():
    with pytest.raises(collocamento.BenefitNotInForce) as caught:
        conditionality.sanction(benefit=Benefit.ADI, violation="convocazione", date=datetime.date(2016, 1, 1))
    assert caught.value.code == "prestazione_non_vigente"
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is collocamento.BenefitNotInForce
    assert again.to_json() == caught.value.to_json()
    assert {child.code for child in RuleError.__subclasses__()} == {
        "json_non_valido", "campo_mancante", "campo_sconosciuto", "valore_non_valido", "data_non_valida", "regime_non_coperto",
        "prestazione_non_vigente", "azione_non_ammessa", "operazione_sconosciuta", "rulebook_non_valido", "rulebook_sconosciuto",
        "parametro_non_disponibile", "fuori_limite", "flusso_non_leggibile", "errore_interno",
    }  # fmt: skip


def test_the_timeline_by_day():
    answer = Assessment.from_json(FROM_ROWS.assess().to_json())
    assert answer.timeline.at(datetime.date(2025, 1, 9)) is None
    assert answer.timeline.at(DAY).state == answer.timeline.at("2025-01-10").state == State.DISOCCUPATO
    with pytest.raises(DateInvalid):
        answer.timeline.at("10/01/2025")
    assert answer.timeline.at(datetime.date(2099, 1, 1)) == answer.timeline[-1]
    assert [span.state.value for span in answer.timeline] == ["disoccupato", "sospeso"]
    assert answer.timeline == FROM_ROWS.assess().timeline
