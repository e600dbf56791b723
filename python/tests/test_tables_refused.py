"""Tables that are none, in part or as a whole: one clear error for the table, or a code on the person; never a crash."""

import datetime
import decimal
import pathlib
import pickle

import duckdb
import pandas
import polars
import pyarrow as pa
import pytest

import collocamento
from collocamento.panels import panel
from collocamento.tables import (
    agenda_table,
    assess_table,
    by_person,
    flows,
    sanction_table,
    stocks,
    timeline_table,
)

AS_OF = "2025-12-31"
GOOD = {"person": [1, 1, 2], "type": ["did", "colloquio", "did"], "date": ["2025-01-10", "2025-02-03", "2025-03-03"]}
ASKED = {
    "status": lambda rows, **more: assess_table(rows, as_of=AS_OF, **more),
    "timeline": lambda rows, **more: timeline_table(rows, as_of=AS_OF, **more),
    "agenda": lambda rows, **more: agenda_table(rows, as_of=AS_OF, **more),
    "stocks": lambda rows, **more: stocks(rows, as_of=AS_OF, **more),
    "flows": lambda rows, **more: flows(rows, as_of=AS_OF, **more),
    "panel": lambda rows, **more: panel(rows, first="2025-11", last="2025-12", **more),
}
every_table = pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)


def refusal(ask):
    """The error, whether the table is refused when it is opened or when it is pulled."""
    with pytest.raises(collocamento.RuleError) as caught:
        ask().rows()
    error = caught.value
    assert repr(pickle.loads(pickle.dumps(error))) == repr(error)
    return error


def errors(columns, **more):
    """The code, column and row of each person's error, None where there is none."""
    rows = assess_table(columns if not isinstance(columns, dict) else pa.table(columns), as_of=AS_OF, **more).rows()
    return [row["error"] and (row["error"], row["error_column"], row["error_row"]) for row in rows]


@every_table
@pytest.mark.parametrize("name", GOOD)
def test_a_missing_column(ask, name):
    error = refusal(lambda: ask(pa.table({other: values for other, values in GOOD.items() if other != name})))
    assert (type(error), error.path) == (collocamento.FieldMissing, f"/{name}")


@every_table
def test_an_unknown_column(ask):
    error = refusal(lambda: ask(pa.table({**GOOD, "anual_income": ["1.00", None, None]})))
    assert (type(error), error.path) == (collocamento.FieldUnknown, "/anual_income")


def test_a_column_that_is_there_twice():
    table = pa.table([*pa.table(GOOD).columns, pa.array([1, 1, 2])], [*GOOD, "person"])
    assert refusal(lambda: ASKED["status"](table)).path == "/person"


@every_table
@pytest.mark.parametrize(("name", "values", "layout", "expected"), [
    ("annual_income", [True, None, None], "Boolean", "decimal"),
    ("monthly_pay", [datetime.date(2025, 1, 10), None, None], "Date32", "decimal"),
    ("person", [1.0, 1.0, 2.5], "Float64", "whole number"),
    ("job", [1.5, None, 2.0], "Float64", "whole number"),
    ("person", [2.0**53 + 2, 1.0, 2.0], "Float64", "whole number"),
    ("months_per_year", [12.5, None, None], "Float64", "whole number"),
    ("months_per_year", [datetime.date(2025, 1, 10), None, None], "Date32", "whole number"),
    ("date", [20250110, 20250203, 20250303], "Int64", "date32"),
    ("date", pa.array([datetime.datetime(2025, 1, 10)] * 3, pa.timestamp("us", "Europe/Rome")), "Timestamp", "without zone"),
    ("type", [1, 2, 3], "Int64", "utf8"),
    ("justified", [1, None, None], "Int64", "boolean"),
    ("benefit", [["naspi"], None, None], "List", "utf8"),
], ids=str)  # fmt: skip
def test_a_column_of_the_wrong_type(ask, name, values, layout, expected):
    error = refusal(lambda: ask(pa.table({**GOOD, name: values})))
    assert (type(error), error.path) == (collocamento.ValueInvalid, f"/{name}")
    assert error.details["type"].startswith(layout)
    assert any(expected in one for one in error.details["expected"])
    # The message says it by itself, in both languages.
    assert layout in error.message and layout in error.message_en
    assert expected in error.message_en


def test_floating_point_from_pandas_is_read_where_it_is_exact():
    columns = {**GOOD, "type": ["did", "rapporto_inizio", "did"], "kind": [None, "determinato", None]}
    frame = pandas.DataFrame({**columns, "annual_income": [None, 9000.5, None], "job": [None, 1, None]})
    plain = pa.table({**columns, "annual_income": [None, "9000.50", None], "job": [None, 1, None]})
    answers = assess_table(frame, as_of="2025-12-31")
    assert answers.rows() == assess_table(plain, as_of="2025-12-31").rows()
    # The table says which columns these are.
    assert sorted(text.split()[2] for text in answers.notes("en")) == ["annual_income", "job"]
    assert "virgola mobile" in answers.notes()[0] and assess_table(plain, as_of=AS_OF).notes() == ()


@pytest.mark.parametrize(("amount", "code"), [
    (9000.505, "valore_non_valido"), (0.1 + 0.2, "valore_non_valido"), (-1.0, "valore_non_valido"),
    (float("nan"), "valore_non_valido"), (1e12, "fuori_limite"),
])  # fmt: skip
def test_floating_point_that_is_not_exact_is_refused_as_in_a_dossier(amount, code):
    frame = {"person": [1], "type": ["rapporto_inizio"], "date": ["2025-01-10"], "job": ["a"], "kind": ["determinato"]}
    row = assess_table(pa.table({**frame, "annual_income": [amount]}), as_of="2025-12-31").rows()[0]
    assert (row["error"], row["error_column"]) == (code, "annual_income")
    event = {name: values[0] for name, values in frame.items() if name != "person"}
    alone = {"person": {}, "as_of": "2025-12-31", "events": [{**event, "annual_income": amount}]}
    with pytest.raises(collocamento.RuleError) as refused:
        collocamento.call("dossier.assess", alone)
    assert refused.value.code == code


@every_table
@pytest.mark.parametrize("persons", [[1, 2, 1], ["1", "2", "1"], [2, 1, 2]], ids=str)
@pytest.mark.parametrize("size", [1, 3])
def test_mixed_persons_and_what_to_do(ask, persons, size):
    table = pa.table({**GOOD, "person": persons})
    rows = pa.RecordBatchReader.from_batches(table.schema, table.to_batches(max_chunksize=size))
    error = refusal(lambda: ask(rows))
    assert (type(error), error.path, error.details["row"]) == (collocamento.ValueInvalid, "/person", 2)
    assert "by_person" in error.message and "by_person" in error.message_en
    assert ask(by_person(table)).rows()


@every_table
def test_a_row_without_a_person(ask):
    for persons in ([1, None, 2], ["a", None, "b"]):
        error = refusal(lambda: ask(pa.table({**GOOD, "person": persons})))  # noqa: B023
        assert (type(error), error.path, error.details["row"]) == (collocamento.FieldMissing, "/person", 1)


def test_the_same_row_twice_is_for_the_rules():
    rows = assess_table(pa.table({"person": [1, 1], "type": ["did"] * 2, "date": ["2025-01-10"] * 2}), as_of=AS_OF).rows()
    alone = collocamento.call("dossier.assess", {
        "person": {}, "events": [{"type": "did", "date": "2025-01-10"}] * 2, "as_of": AS_OF})  # fmt: skip
    assert rows[0]["error"] is None
    assert (rows[0]["state"], rows[0]["findings"]) == (alone["status"]["state"], len(alone["findings"]))
    assert rows[0]["findings"] > 0


@pytest.mark.parametrize(("name", "values", "code"), [
    ("type", ["did", None, "did"], "campo_mancante"),
    ("type", ["did", "di", "did"], "valore_non_valido"),
    ("date", ["2025-01-10", None, "2025-03-03"], "campo_mancante"),
    ("date", ["2025-01-10", "2025-02-30", "2025-03-03"], "data_non_valida"),
    ("date", ["2025-01-10", "", "2025-03-03"], "data_non_valida"),
    ("date", ["2025-01-10", "9999-12-31", "2025-03-03"], "fuori_limite"),
    ("date", ["2025-01-10", "0001-01-01", "2025-03-03"], "fuori_limite"),
    ("date", [datetime.date(2025, 1, 10), datetime.date(9999, 12, 31), datetime.date(2025, 3, 3)], "fuori_limite"),
    ("date", [datetime.date(2025, 1, 10), datetime.date(1, 1, 1), datetime.date(2025, 3, 3)], "fuori_limite"),
    ("date", pa.array([20098, 2**31 - 1, 20098], pa.int32()).cast(pa.date32()), "fuori_limite"),
    ("date", pa.array([1736467200, 2**63 - 1, 1736467200], pa.int64()).cast(pa.timestamp("s")), "fuori_limite"),
    ("recorded_at", [None, datetime.date(9999, 12, 31), None], "fuori_limite"),
    ("job", [None, "a", None], "campo_sconosciuto"),
    ("annual_income", [None, decimal.Decimal("1.00"), None], "campo_sconosciuto"),
], ids=str)  # fmt: skip
def test_a_bad_row_marks_its_person_and_nobody_else(name, values, code):
    assert errors({**GOOD, name: values}) == [(code, name, 1), None]


def test_amounts_that_are_none():
    start = {"person": [1, 2, 3, 4], "type": ["rapporto_inizio"] * 4, "date": ["2025-01-10"] * 4, "job": ["a"] * 4,
             "kind": ["autonomo"] * 4}  # fmt: skip
    amounts = ["1000.50", "-1.00", "1.005", "mille"]
    told = errors({**start, "annual_income": amounts})
    assert told[0] is None
    assert [error[1:] for error in told[1:]] == [("annual_income", row) for row in (1, 2, 3)]
    assert not any(errors({**start, "annual_income": pa.array([1000, 2, 3, 4])}))
    assert errors({**start, "annual_income": [decimal.Decimal(text) for text in ["1.00", "-1.00", "1.00", "1.00"]]})[1]


EMPTY = pa.schema([("person", pa.int64()), ("type", pa.string()), ("date", pa.date32())])


@every_table
@pytest.mark.parametrize("rows", [
    EMPTY.empty_table(),
    pa.RecordBatchReader.from_batches(EMPTY, []),
    pa.RecordBatchReader.from_batches(EMPTY, [pa.RecordBatch.from_pylist([], EMPTY)] * 3),
    polars.DataFrame(EMPTY.empty_table()),
    EMPTY.empty_table().to_pandas().astype({"person": "int64", "type": "str"}).assign(date=pandas.Series([], dtype="datetime64[s]")),
    duckdb.sql("SELECT 1 AS person, 'did' AS type, DATE '2025-01-10' AS date WHERE false"),
], ids=["table", "no batch", "empty batches", "polars", "pandas", "duckdb"])  # fmt: skip
def test_no_rows(ask, rows):
    answers = ask(rows)
    assert pa.table(answers).num_rows == 0
    assert (answers.rows_done, answers.persons_done) == (0, 0)
    assert len(by_person(EMPTY.empty_table())) == 0


def test_a_panel_of_nobody_is_drawn():
    import matplotlib

    matplotlib.use("agg")
    above, below = panel(EMPTY.empty_table(), first="2025-01", last="2025-01").plot()
    assert not above.containers and not below.containers
    matplotlib.pyplot.close("all")


@every_table
def test_no_columns(ask):
    assert refusal(lambda: ask(pa.table({}))).path == "/person"
    assert refusal(lambda: ask(pandas.DataFrame())).path == "/person"


class Says:
    """An object whose word is not to be trusted."""

    def __init__(self, answer):
        self.answer = answer

    def __arrow_c_stream__(self, requested_schema=None):
        return self.answer()


def raising():
    raise KeyError("no stream today")


@every_table
@pytest.mark.parametrize(("rows", "error", "match"), [
    (None, TypeError, "a table is expected"),
    (3, TypeError, "a table is expected"),
    ("events.parquet", TypeError, "a table is expected, not a str: read a file with collocamento.read_events"),
    (pathlib.Path("events.csv"), TypeError, "read a file with collocamento.read_events"),
    ([1], TypeError, "a table is expected, not a list: pass a list of dicts"),
    (({}, 1), TypeError, "a table is expected, not a tuple"),
    (iter([]), TypeError, "pass a list of dicts"),
    (GOOD, TypeError, r"not a dict: .*pyarrow.table\(columns\)"),
    (polars.LazyFrame(GOOD), TypeError, "on a LazyFrame"),
    (pa.array([1, 2]), TypeError, "not a table of named columns"),
    (pa.array([{"person": 1}, None]), TypeError, "not a table of named columns"),
    (pa.chunked_array([[1, 2]]), TypeError, "not a table of named columns"),
    (pandas.Series([1, 2]), TypeError, "not a table of named columns: a Series is a single column"),
    (polars.Series([1, 2]), TypeError, "not a table of named columns: a Series is a single column"),
    (Says(lambda: 3), TypeError, "PyCapsule"),
    (Says(lambda: EMPTY.__arrow_c_schema__()), ValueError, "incorrect name"),
    (Says(raising), KeyError, "no stream today"),
], ids=lambda value: type(value).__name__)  # fmt: skip
def test_what_is_no_table(ask, rows, error, match):
    with pytest.raises(error, match=match):
        ask(rows)
    with pytest.raises(error, match=match):
        ask(pa.table(GOOD), persons=rows if rows is not None else 3)


def test_a_capsule_that_was_used():
    capsule = pa.table(GOOD).__arrow_c_stream__()
    assert assess_table(Says(lambda: capsule), as_of=AS_OF).rows()
    with pytest.raises(collocamento.StreamUnreadable) as caught:
        assess_table(Says(lambda: capsule), as_of=AS_OF)
    assert "released" in str(caught.value.__cause__)


@every_table
def test_a_reader_is_read_once(ask):
    answers = ask(pa.table(GOOD).to_reader())
    assert answers.rows()
    for again in (answers.rows, answers.to_pyarrow, lambda: pa.table(answers), lambda: assess_table(answers, as_of=AS_OF)):
        with pytest.raises(ValueError, match="read only once"):
            again()
    whole = ask(pa.table(GOOD))
    assert whole.rows() == whole.rows() == whole.to_pyarrow().to_pylist()


def test_a_panel_of_a_reader_has_no_counts():
    for given in ({"events": pa.table(GOOD).to_reader()}, {"events": pa.table(GOOD), "persons": pa.table({"person": [1]}).to_reader()}):
        months = panel(given.pop("events"), first="2025-01", last="2025-02", **given)
        for ask in (months.stocks, months.flows, months.plot):
            with pytest.raises(ValueError, match="read only once"):
                ask()
        assert len(months.rows()) == 4


@every_table
def test_a_reader_that_raises(ask):
    def rows():
        yield from pa.table(GOOD).to_batches()
        raise OSError("the disk is gone")

    def answers():
        return ask(pa.RecordBatchReader.from_batches(pa.table(GOOD).schema, rows()))

    for pull in (
        lambda: answers().rows(),
        lambda: answers().to_pyarrow(),
        lambda: by_person(pa.RecordBatchReader.from_batches(pa.table(GOOD).schema, rows())),
    ):
        with pytest.raises(collocamento.StreamUnreadable) as caught:
            pull()
        assert isinstance(caught.value.__cause__, OSError)
        assert str(caught.value.__cause__) == "the disk is gone"
    with pytest.raises(pa.ArrowInvalid, match="flusso_non_leggibile"):
        pa.table(answers())


def test_a_refusal_through_every_library():
    def answers():
        return assess_table(pa.table({**GOOD, "person": [1, 2, 1]}), as_of=AS_OF)

    for pull in (lambda: answers().rows(), lambda: answers().to_pyarrow(), lambda: answers().to_polars(), lambda: answers().to_pandas()):
        with pytest.raises(collocamento.ValueInvalid, match="by_person"):
            pull()
    # A library that pulls by itself tells it in an exception of its own.
    told = answers()
    for pull in (lambda: pa.table(told), lambda: polars.DataFrame(told), lambda: pandas.DataFrame.from_arrow(told)):
        with pytest.raises(Exception, match="by_person"):
            pull()
    with pytest.raises(Exception, match="by_person"):
        duckdb.sql("FROM told").fetchall()


@pytest.mark.parametrize(("persons", "error", "path"), [
    ({"birth_date": ["2000-01-01"]}, collocamento.FieldMissing, "/persons/person"),
    ({"person": [1], "name": ["x"]}, collocamento.FieldUnknown, "/persons/name"),
    ({"person": [1, 1], "birth_date": ["2000-01-01"] * 2}, collocamento.ValueInvalid, "/persons/person"),
    ({"person": [1], "birth_date": [1.5]}, collocamento.ValueInvalid, "/persons/birth_date"),
    ({"person": ["1"], "birth_date": ["2000-01-01"]}, collocamento.ValueInvalid, "/persons/person"),
    ({"person": [1, None], "birth_date": ["2000-01-01"] * 2}, collocamento.FieldMissing, "/persons/person"),
], ids=str)  # fmt: skip
@every_table
def test_a_persons_table_that_is_none(ask, persons, error, path):
    told = refusal(lambda: ask(pa.table(GOOD), persons=pa.table(persons)))
    assert (type(told), told.path) == (error, path)


@pytest.mark.parametrize(("known", "code"), [
    ({"birth_date": ["2000-02-30"]}, "data_non_valida"),
    ({"birth_date": [datetime.date(9999, 1, 1)]}, "fuori_limite"),
    ({"l68_from": ["2024-01-01"], "l68_to": ["2023-01-01"]}, "valore_non_valido"),
    ({"l68_to": ["2023-01-01"]}, "campo_mancante"),
], ids=str)  # fmt: skip
def test_a_bad_row_of_the_persons_marks_its_person(known, code):
    assert errors(GOOD, persons=pa.table({"person": [2], **known})) == [None, (code, None, None)]


@pytest.mark.parametrize(("given", "error", "path"), [
    ({"as_of": "2025-13-31"}, collocamento.DateInvalid, "/as_of"),
    ({"as_of": [AS_OF, "31/12/2025"]}, collocamento.DateInvalid, "/as_of"),
    ({"as_of": []}, collocamento.FieldMissing, "/as_of"),
    ({"as_of": "2015-09-23"}, collocamento.RegimeNotCovered, "/as_of"),
    ({"as_of": datetime.date(9999, 12, 31)}, collocamento.LimitExceeded, "/as_of"),
    ({"as_of": AS_OF, "as_known_at": "ieri"}, collocamento.DateInvalid, "/as_known_at"),
    ({"as_of": AS_OF, "rulebook": "atlantide"}, collocamento.RulebookUnknown, "/rulebook"),
], ids=str)  # fmt: skip
def test_a_question_that_is_none(given, error, path):
    told = refusal(lambda: assess_table(pa.table(GOOD), **given))
    assert (type(told), told.path) == (error, path)


@pytest.mark.parametrize(("first", "last", "error", "path"), [
    ("2025-02", "2025-01", collocamento.ValueInvalid, "/first"),
    ("2025", "2025-02", collocamento.DateInvalid, "/first"),
    ("2025-01", "2025-02-30", collocamento.DateInvalid, "/last"),
    ("2025-01", "9999-12", collocamento.LimitExceeded, "/last"),
    ("2015-08", "2025-01", collocamento.RegimeNotCovered, "/as_of"),
], ids=str)  # fmt: skip
def test_months_that_are_none(first, last, error, path):
    told = refusal(lambda: panel(pa.table(GOOD), first=first, last=last))
    assert (type(told), told.path) == (error, path)


def test_months_by_any_day():
    for first, last in (("2024-02", "2024-03"), ("2024-02-29", "2024-03-01"), (datetime.date(2024, 2, 7), datetime.datetime(2024, 3, 31))):
        assert [str(day) for day in panel(pa.table(GOOD), first=first, last=last).months] == ["2024-02-29", "2024-03-31"]


def test_threads():
    for threads in (0, -1):
        with pytest.raises((ValueError, OverflowError)):
            assess_table(pa.table(GOOD), as_of=AS_OF, threads=threads)
    assert len(assess_table(pa.table(GOOD), as_of=AS_OF, threads=1000).rows()) == 2


@pytest.mark.parametrize(("columns", "error", "path"), [
    ({"violation": ["offerta"], "date": ["2025-01-10"]}, collocamento.FieldMissing, "/benefit"),
    ({"benefit": ["naspi"], "violation": ["offerta"], "date": ["2025-01-10"], "monthly_amount": [True]}, collocamento.ValueInvalid, "/monthly_amount"),
    ({"benefit": ["naspi"], "violation": ["offerta"], "date": ["2025-01-10"], "before": [1]}, collocamento.FieldUnknown, "/before"),
], ids=str)  # fmt: skip
def test_a_table_of_violations_that_is_none(columns, error, path):
    told = refusal(lambda: sanction_table(pa.table(columns)))
    assert (type(told), told.path) == (error, path)


def test_rows_of_violations_are_refused_one_by_one():
    columns = {"benefit": ["naspi", None, "soldi", "naspi"], "violation": ["offerta"] * 4,
               "date": ["2025-01-10", "2025-01-10", "2025-01-10", "2025-02-30"]}  # fmt: skip
    rows = sanction_table(pa.table(columns)).rows()
    assert [row["error"] for row in rows] == [None, "campo_mancante", "valore_non_valido", "data_non_valida"]
    assert [row["error_column"] for row in rows] == [None, "benefit", "benefit", "date"]
