"""A comparison against single dossiers assessed under both rulebooks, row by row."""

import datetime
import pathlib
import sys
import threading

import pyarrow
import pytest

from collocamento import Rulebook, RuleError, call
from collocamento.reform import StateCount, Totals, compare

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
sys.path.insert(0, str(EXAMPLES / "python"))

import region  # noqa: E402
from dossiers import dossiers  # noqa: E402

LAW = Rulebook("nazionale")
LIMIT = LAW.overlay("limite-9000", (EXAMPLES / "overlays" / "limite-9000.toml").read_text(encoding="utf-8"))
WIDE = LAW.overlay(
    "larga",
    """
[[parameter]]
name = "limite_reddito_dipendente"
segment = [{ from = "2015-09-24", value = "12000", citation = "ipotesi", confidence = "D" }]

[[parameter]]
name = "giorni_sospensione"
segment = [{ from = "2015-09-24", value = 90, citation = "ipotesi", confidence = "D" }]
""",
)
AS_OF = datetime.date(2025, 12, 31)
EVENTS, PERSONS = region.tables(1500, 3)
HIRED = {
    "person": [7, 7, 8, 8],
    "type": ["did", "rapporto_inizio"] * 2,
    "date": ["2025-01-10", "2025-02-03"] * 2,
    "job": [None, "a"] * 2,
    "kind": [None, "indeterminato"] * 2,
    "annual_income": [None, "8800.00", None, "9500.00"],
}


def day(text):
    return text and datetime.date.fromisoformat(text)


def on(timeline, when):
    """The state of a day and its rule."""
    for span in timeline:
        if span["from"] <= when and (span["to"] is None or when <= span["to"]):
            return span["state"], span["rule"]
    return "non_registrato", None


def expected(person, birth, dossier, reform, **known):
    given = {**dossier, "person": {"birth_date": birth}, **known}
    before, after = (call("dossier.assess", given, rulebook=rulebook) for rulebook in (LAW, reform))
    histories = before["timeline"], after["timeline"]
    borders = sorted({span["from"] for history in histories for span in history})
    differs = next((border for border in borders if len({on(history, border)[0] for history in histories}) > 1), None)
    rules = [on(history, differs)[1] if differs else None for history in histories]
    old, new = before["status"], after["status"]
    return {
        "person": person,
        "state_before": old["state"],
        "state_after": new["state"],
        "since_before": day(old["since"]),
        "since_after": day(new["since"]),
        "seniority_days_before": old["seniority_days"],
        "seniority_days_after": new["seniority_days"],
        "changed": old["state"] != new["state"],
        "differs_from": day(differs),
        "rule_before": rules[0],
        "rule_after": rules[1],
        "error": None,
        "error_column": None,
        "error_row": None,
    }


def single(reform, **known):
    births = PERSONS["birth_date"].to_pylist()
    return [
        expected(person, births[person - 1], dossier, reform, **known)
        for person, dossier in dossiers(EVENTS.to_batches(), AS_OF)
    ]


@pytest.mark.parametrize("reform", [LIMIT, WIDE], ids=["limit", "wide"])
def test_each_row_is_that_of_two_single_dossiers(reform):
    want = single(reform)
    comparison = compare(EVENTS, persons=PERSONS, baseline=LAW, reform=reform, as_of=AS_OF)
    assert comparison.rows() == want
    assert comparison.rows_done == EVENTS.num_rows
    assert comparison.differing().rows() == [row for row in want if row["differs_from"]]
    totals = comparison.totals()
    assert totals.persons == len(want) and totals.refused == 0
    assert totals.differing == sum(row["differs_from"] is not None for row in want) > 5
    assert totals.changed == sum(row["changed"] for row in want) > 0
    for count in totals.states:
        pair = (count.state_before, count.state_after)
        assert count.persons == sum((row["state_before"], row["state_after"]) == pair for row in want)
    for count in totals.rules:
        rows = [row for row in want if row["differs_from"] and (row["rule_before"], row["rule_after"]) == (count.rule_before, count.rule_after)]
        assert (count.persons, count.changed) == (len(rows), sum(row["changed"] for row in rows))
    assert sum(count.persons for count in totals.rules) == totals.differing
    assert [count.persons for count in totals.rules] == sorted((count.persons for count in totals.rules), reverse=True)


def test_what_the_office_knew_is_compared():
    known = "2025-06-30"
    comparison = compare(EVENTS, persons=PERSONS, reform=WIDE, as_of=AS_OF, as_known_at=known)
    rows = comparison.rows()
    assert rows == single(WIDE, as_known_at=known)
    assert rows != compare(EVENTS, persons=PERSONS, reform=WIDE, as_of=AS_OF).rows()


def test_a_reform_that_changes_nothing_makes_no_difference():
    comparison = compare(EVENTS, reform=LAW, as_of=AS_OF)
    assert comparison.differing().rows() == []
    totals = comparison.totals()
    assert (totals.differing, totals.changed, totals.rules) == (0, 0, ())
    assert all(count.state_before == count.state_after for count in totals.states)


def test_pieces_and_threads_change_no_row():
    rows = compare(EVENTS, reform=WIDE, as_of=AS_OF).rows()
    for size, threads in [(11, 2), (1000, 1)]:
        pieces = pyarrow.Table.from_batches(EVENTS.to_batches(max_chunksize=size))
        assert compare(pieces, reform=WIDE, as_of=AS_OF, threads=threads).rows() == rows


def test_it_is_an_arrow_stream():
    comparison = compare(pyarrow.table(HIRED), baseline=LAW, reform=LIMIT, as_of="2025-12-31")
    assert comparison.columns[:3] == ("person", "state_before", "state_after")
    assert pyarrow.table(comparison)["changed"].to_pylist() == [True, False]
    assert comparison.to_polars()["differs_from"].to_list() == [datetime.date(2025, 2, 3), None]
    assert comparison.differing().to_pandas()["rule_after"].tolist() == ["STATO-09"]
    assert repr(comparison).startswith("Comparison\nperson  state_before")


def test_a_bad_row_marks_its_person_once_and_nobody_else():
    events = pyarrow.table({**HIRED, "annual_income": [None, "8800.00", None, "-1.00"]})
    comparison = compare(events, baseline=LAW, reform=LIMIT, as_of=AS_OF)
    good, bad = comparison.rows()
    assert comparison.persons_refused == 1
    assert good["error"] is None and good["changed"]
    told = {name: value for name, value in bad.items() if value is not None}
    assert told == {"person": 8, "error": "valore_non_valido", "error_column": "annual_income", "error_row": 3}
    totals = comparison.totals()
    assert (totals.persons, totals.refused, totals.changed) == (2, 1, 1)
    assert totals.states == (StateCount("decaduto", "conservazione", 1),)
    assert isinstance(hash(totals), int) and isinstance(totals, Totals)


def test_a_table_that_is_none_is_refused():
    events = pyarrow.table(HIRED)
    for wrong, path in [
        (events.drop_columns(["date"]), "/date"),
        (events.rename_columns({"annual_income": "anual_income"}), "/anual_income"),
        (events.set_column(5, "annual_income", pyarrow.array([None, True, None, False])), "/annual_income"),
    ]:
        with pytest.raises(RuleError) as refused:
            compare(wrong, reform=LIMIT, as_of=AS_OF)
        assert refused.value.path == path
    with pytest.raises(RuleError) as refused:
        compare(events, reform=LIMIT, as_of="2015-09-23")
    assert (refused.value.code, refused.value.path) == ("regime_non_coperto", "/as_of")
    with pytest.raises(RuleError) as refused:
        compare(events, reform="nessuna", as_of=AS_OF)
    mixed = compare(events.take([0, 2, 1, 3]), reform=LIMIT, as_of=AS_OF)
    for pull in (mixed.rows, mixed.to_pyarrow, mixed.totals, mixed.differing().rows):
        with pytest.raises(RuleError) as refused:
            pull()
        assert refused.value.path == "/person"
    with pytest.raises(TypeError):
        compare([1, 2], reform=LIMIT, as_of=AS_OF)


def test_rows_that_can_be_read_once_serve_what_is_pulled():
    events = pyarrow.table(HIRED)
    assert compare(events.to_reader(), baseline=LAW, reform=LIMIT, as_of=AS_OF).totals().changed == 1
    assert len(compare(events.to_reader(), baseline=LAW, reform=LIMIT, as_of=AS_OF).differing().rows()) == 1
    pulled = compare(events.to_reader(), baseline=LAW, reform=LIMIT, as_of=AS_OF)
    assert len(pulled.rows()) == 2
    for again in (pulled.totals, pulled.differing, pulled.rows):
        with pytest.raises(ValueError, match="read only once"):
            again()


def test_nothing_is_read_before_it_is_pulled():
    read = []

    def batches():
        for batch in EVENTS.to_batches(max_chunksize=500):
            read.append(batch.num_rows)
            yield batch

    comparison = compare(pyarrow.RecordBatchReader.from_batches(EVENTS.schema, batches()), reform=LIMIT, as_of=AS_OF)
    assert read == []
    assert len(comparison.rows()) == len(EVENTS["person"].unique())
    assert sum(read) == EVENTS.num_rows


def test_two_threads_pull_two_comparisons():
    comparison = compare(EVENTS, reform=WIDE, as_of=AS_OF)
    want, got = comparison.rows(), []
    threads = [threading.Thread(target=lambda: got.append(pyarrow.table(comparison).to_pylist())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [want, want]
