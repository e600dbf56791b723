"""Tables that show their first rows, and that go into files."""

import datetime
import decimal
import os

import duckdb
import pandas
import people
import pyarrow as pa
import pytest
from pyarrow import csv, parquet

import collocamento
from collocamento import (
    RuleError,
    assess_jobs,
    assess_table,
    compare,
    findings_table,
    panel,
    sanction_table,
    stocks,
    timeline_table,
)

AS_OF = "2025-12-31"
HOSTILE = "<script>alert(1)</script>"
EVENTS = {
    "person": ["a", "a", HOSTILE],
    "type": ["did", "rapporto_inizio", "did"],
    "date": ["2025-01-10", "2025-02-03", "2025-03-01"],
    "job": [None, "x", None],
    "kind": [None, "indeterminato", None],
}


def tables():
    events = pa.table(EVENTS)
    jobs = pa.table({"person": ["a", HOSTILE], "start": ["2024-04-01"] * 2, "cob": ["A.01.00"] * 2})
    violations = pa.table({"id": ["1", HOSTILE], "benefit": ["naspi"] * 2, "violation": ["convocazione"] * 2, "date": ["2025-03-03"] * 2})
    return {
        "status": assess_table(events, as_of=AS_OF),
        "timeline": timeline_table(events, as_of=AS_OF),
        "findings": findings_table(events, as_of=AS_OF),
        "panel": panel(events, first="2025-01", last="2025-03"),
        "comparison": compare(events, reform="umbria", as_of=AS_OF),
        "sanctions": sanction_table(violations),
        "jobs": assess_jobs(jobs, as_of=AS_OF),
        "stocks": stocks(events, as_of=AS_OF),
    }


@pytest.mark.parametrize("name", tables())
def test_a_table_shows_its_first_rows(name):
    table = tables()[name]
    rows = table.rows()
    head = table.head(1)
    assert list(head) == rows[:1] and len(head) == 1 and head.columns == table.columns
    assert head.more is (len(rows) > 1)
    assert list(table.head(1000)) == rows and not table.head(1000).more
    title, first, *_ = repr(table).splitlines()
    assert title == type(table).__name__
    assert first.split()[:2] == list(table.columns[:2])
    shown = table._repr_html_()
    assert all(f">{column}</th>" in shown for column in table.columns)
    assert "<script" not in shown
    # What is shown takes nothing away.
    assert table.rows() == rows


def test_long_tables_and_wide_ones():
    events = pa.table({"person": range(100), "type": ["did"] * 100, "date": ["2025-01-10"] * 100})
    text = repr(assess_table(events, as_of=AS_OF))
    assert len(text.splitlines()) == 1 + 1 + 10 + 1 + 1
    assert all(len(line) <= 120 for line in text.splitlines()[:-1])
    assert "…" in text and "further columns: " in text and "error_row" in text
    assert len(assess_table(events, as_of=AS_OF).head(0)) == 0
    noted = pa.table({**EVENTS, "note": ["x\n" * 50] * 3})
    line = repr(findings_table(noted, as_of=AS_OF, carry=["note"])).splitlines()[2]
    assert line.endswith("x x x…")


def test_a_reader_is_not_used_up():
    answers = assess_table(pa.table(EVENTS).to_reader(), as_of=AS_OF)
    assert "read only once" in repr(answers) and "seniority_days" in repr(answers)
    assert "read only once" in answers._repr_html_()
    with pytest.raises(ValueError, match="read only once"):
        answers.head()
    assert len(answers.rows()) == 2


def test_a_relation_of_duckdb_shows_itself_and_stays():
    events = pa.table(EVENTS)
    connection = duckdb.connect()
    connection.register("events", events)
    answers = assess_table(connection.sql("FROM events"), as_of=AS_OF)
    assert answers.head(1)[0]["person"] == "a"
    assert len(answers.rows()) == 2


def test_a_table_that_can_not_be_read_says_why():
    mixed = pa.table({"person": [1, 2, 1], "type": ["did"] * 3, "date": ["2025-01-10"] * 3})
    answers = assess_table(mixed, as_of=AS_OF)
    assert "/person" in repr(answers)
    with pytest.raises(RuleError):
        answers.head()


def test_a_head_leaves_the_counts_of_a_run():
    answers = assess_table(people.events(), as_of=AS_OF)
    answers.rows()
    done = answers.rows_done
    answers.head(1)
    assert answers.rows_done == done > 1


@pytest.mark.parametrize("name", tables())
def test_a_table_goes_into_a_file(name, tmp_path):
    table = tables()[name]
    table.write_parquet(tmp_path / "out.parquet")
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == table.rows()
    table.write_csv(str(tmp_path / "out.csv"))
    assert csv.read_csv(tmp_path / "out.csv").num_rows == len(table.rows())
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.csv", "out.parquet"]


def test_a_file_stays_as_it_was_if_the_run_fails(tmp_path):
    out = tmp_path / "out.parquet"
    assess_table(pa.table(EVENTS), as_of=AS_OF).write_parquet(out)
    before = out.read_bytes()
    mixed = pa.table({"person": [1, 2, 1], "type": ["did"] * 3, "date": ["2025-01-10"] * 3})
    with pytest.raises(RuleError):
        assess_table(mixed, as_of=AS_OF).write_parquet(out)
    assert out.read_bytes() == before
    (tmp_path / "link.parquet").symlink_to(out)
    with pytest.raises(OSError, match="symbolic link"):
        assess_table(pa.table(EVENTS), as_of=AS_OF).write_parquet(tmp_path / "link.parquet")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["link.parquet", "out.parquet"]


ROWS = [
    {"person": 7, "type": "did", "date": datetime.date(2025, 1, 10)},
    {"person": 7, "type": "rapporto_inizio", "date": "2025-02-03", "job": 1, "kind": collocamento.JobKind.INDETERMINATO,
     "annual_income": decimal.Decimal("8499.50")},
    {"person": 8, "type": "did", "date": datetime.datetime(2025, 1, 10), "annual_income": float("nan")},
]  # fmt: skip


@pytest.mark.parametrize("rows", [ROWS, tuple(ROWS), [dict(reversed(row.items())) for row in ROWS]], ids=["list", "tuple", "other order"])
def test_a_list_of_rows_is_a_table(rows):
    states = [row["state"] for row in assess_table(rows, as_of=AS_OF).rows()]
    assert states == ["conservazione", "disoccupato"]
    known = assess_table(rows, as_of=AS_OF, persons=[{"person": 7, "birth_date": "1980-01-01"}])
    assert [row["state"] for row in known.rows()] == states


def test_rows_of_a_frame_with_gaps():
    frame = pandas.DataFrame({"person": [7, 7], "type": ["did", "rapporto_inizio"], "date": pandas.to_datetime(["2025-01-10", "2025-02-03"]),
                              "job": [None, "a"], "kind": [None, "determinato"], "end": pandas.to_datetime([None, "2025-03-31"]),
                              "annual_income": pandas.array([pandas.NA, 8000], dtype="Int64")})  # fmt: skip
    assert [row["state"] for row in assess_table(frame.to_dict("records"), as_of="2025-02-28").rows()] == ["conservazione"]


def test_rows_that_are_no_events():
    with pytest.raises(collocamento.FieldMissing) as caught:
        assess_table([{"person": 1}], as_of=AS_OF)
    assert caught.value.path == "/type"
    with pytest.raises(collocamento.FieldUnknown) as caught:
        assess_table([{"person": 1, "type": "did", "date": "2025-01-10"}, {"person": 2, "data": "2025-01-10"}], as_of=AS_OF)
    assert caught.value.path == "/data"


def test_no_file_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(OSError, match="out.parquet"):
        assess_table(pa.table(EVENTS), as_of=AS_OF).write_parquet(tmp_path / "no" / "out.parquet")
    assert os.listdir(tmp_path) == []
