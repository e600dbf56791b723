"""Tables: whichever library holds them, each person is answered as a dossier of their own."""

import collections
import datetime
import decimal
import threading

import duckdb
import layouts
import pandas
import people
import polars
import pyarrow as pa
import pytest

import collocamento
from collocamento.panels import panel
from collocamento.tables import agenda_table, assess_table, by_person, flows, sanction_table, stocks, timeline_table

DAYS = ["2016-05-31", "2022-01-01", "2026-06-30"]


def told(rows, text=False):
    """Rows as the tests expect them; where persons are text, as numbers."""
    return [{**row, "person": int(row["person"])} if text else row for row in people.plain(rows)]


@pytest.fixture(scope="module")
def expected():
    rows = [people.status(day) for day in DAYS]
    return [row for person in zip(*rows, strict=True) for row in person]


@pytest.mark.parametrize("layout", layouts.LAYOUTS.values(), ids=layouts.LAYOUTS)
@pytest.mark.parametrize("threads", [1, 2])
def test_status_in_every_layout(layout, threads, expected):
    rows = assess_table(layout(people.events()), as_of=DAYS, persons=people.persons(), threads=threads).rows()
    assert told(rows) == expected
    assert sum("error" in row for row in expected) >= len(people.FAULTS) * len(DAYS)


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_status_of_text(size, expected):
    persons = people.persons()
    persons = persons.set_column(0, "person", persons["person"].cast(pa.string()))
    table = layouts.reader(layouts.as_text(people.events()), size)
    assert told(assess_table(table, as_of=DAYS, persons=persons).rows(), text=True) == expected


@pytest.mark.parametrize("layout", layouts.LAYOUTS.values(), ids=layouts.LAYOUTS)
def test_timeline_in_every_layout(layout):
    rows = timeline_table(layout(people.events()), as_of=DAYS[-1], persons=people.persons()).rows()
    assert told(rows) == people.timeline(DAYS[-1])


@pytest.mark.parametrize("layout", layouts.LAYOUTS.values(), ids=layouts.LAYOUTS)
@pytest.mark.parametrize("rulebook", ["nazionale", "umbria"])
def test_agenda_in_every_layout(layout, rulebook):
    asked = {"as_of": DAYS[-1], "until": "2026-12-31", "rulebook": rulebook}
    rows = agenda_table(layout(people.events()), persons=people.persons(), **asked).rows()
    assert told(rows) == people.agenda(**asked)
    assert {"profilo", "valutazione"} <= {row["act"] for row in rows}


def test_an_agenda_that_ends_before_it_begins():
    with pytest.raises(collocamento.ValueInvalid) as refused:
        agenda_table(people.events(), as_of=DAYS[-1], until=DAYS[0])
    assert refused.value.path == "/until"


@pytest.mark.parametrize("layout", layouts.LAYOUTS.values(), ids=layouts.LAYOUTS)
def test_panel_in_every_layout(layout):
    months = panel(layout(people.events()), first="2021-11", last="2022-02-10", persons=people.persons())
    ends = ["2021-11-30", "2021-12-31", "2022-01-31", "2022-02-28"]
    assert [str(month) for month in months.months] == ends
    alone = zip(*[people.status(end, next_change=False) for end in ends], strict=True)
    assert told(months.rows()) == [row for person in alone for row in person]


def test_every_library_takes_the_answer(expected):
    answers = assess_table(people.events(), as_of=DAYS, persons=people.persons())
    frames = {
        "pyarrow": answers.to_pyarrow().to_pylist(),
        "polars": answers.to_polars().to_dicts(),
        "pandas": pa.Table.from_pandas(answers.to_pandas(), preserve_index=False).to_pylist(),
        "polars itself": polars.DataFrame(answers).to_dicts(),
        "pandas itself": pa.table(pandas.DataFrame.from_arrow(answers)).to_pylist(),
        "duckdb": duckdb.sql("FROM answers").to_arrow_table().to_pylist(),
        "schema": pa.schema(answers).empty_table().to_pylist() + answers.rows(),
    }
    for name, rows in frames.items():
        assert told(rows) == expected, name


def test_what_the_office_knew():
    known = "2021-03-31"
    rows = told(assess_table(people.events(), as_of=DAYS[1], persons=people.persons(), as_known_at=known).rows())
    differs = 0
    for dossier, row, all_of_it in zip(people.dossiers(), rows, people.status(DAYS[1]), strict=True):
        answer, _ = people.alone_or_error({**dossier, "as_known_at": known}, DAYS[1])
        assert row.get("state") == (answer and answer["status"]["state"])
        differs += row.get("state") != all_of_it.get("state")
    assert differs > 0


def test_another_rulebook():
    overlay = (people.ROOT / "examples" / "overlays" / "limite-9000.toml").read_text(encoding="utf-8")
    rulebook = collocamento.Rulebook().overlay("limite-9000", overlay)
    rows = assess_table(people.events(), as_of=DAYS[-1], persons=people.persons(), rulebook=rulebook).rows()
    for dossier, row in zip(people.dossiers(), rows, strict=True):
        if row["error"] is None:
            alone = collocamento.call("dossier.assess", {**dossier, "as_of": DAYS[-1]}, rulebook=rulebook)
            assert row["state"] == alone["status"]["state"]


SANCTIONS = [
    {"benefit": benefit, "violation": violation, "date": day, "justified": justified, "monthly_amount": amount,
     "missed_hours_percent": hours, "earlier": earlier}
    for number, (benefit, violation) in enumerate(
        (benefit, violation)
        for benefit in ["naspi", "dis_coll", "mobilita", "rdc", "sfl", "costanza", "cigs", "nessuna", "altra"]
        for violation in ["convocazione", "orientamento", "formazione", "offerta"]
    )
    for day in ["2016-03-01", "2020-02-29", "2025-03-03", "2201-01-01"]
    for earlier in [0, 1, 2]
    for justified, amount, hours in [[(None, "900.00", 30), (True, None, None), (False, "1234.57", 101)][number % 3]]
]  # fmt: skip


def sanctioned(row):
    """What the operation answers."""
    given = {name: value for name, value in row.items() if value is not None and name != "earlier"}
    given["history"] = [{"violation": row["violation"], "date": row["date"]}] * row["earlier"]
    try:
        answer = collocamento.call("conditionality.sanction", given)
    except collocamento.RuleError as error:
        return {"error": error.code, "error_column": error.path.split("/")[1]}
    names = ("measure", "step", "fraction", "days", "amount", "loses_benefit", "loses_status", "bar_until")
    return {**{name: answer[name] for name in names if answer[name] is not None}, "rules": " ".join(answer["rules"])}


@pytest.fixture(scope="module")
def violations():
    columns = {name: [row[name] for row in SANCTIONS] for name in SANCTIONS[0] if name != "earlier"}
    for violation in ("convocazione", "orientamento", "formazione", "offerta"):
        columns[f"earlier_{violation}"] = [row["earlier"] if row["violation"] == violation else None for row in SANCTIONS]
    hours = pa.array(columns.pop("missed_hours_percent"), pa.int64())
    return pa.table(columns).append_column("missed_hours_percent", hours)


@pytest.mark.parametrize("layout", [
    lambda table: table,
    lambda table: layouts.reader(table, 7),
    polars.DataFrame,
    lambda table: table.to_pandas(types_mapper=pandas.ArrowDtype),
    layouts.relation,
    lambda table: table.set_column(table.column_names.index("date"), "date", pa.array(
        [datetime.date.fromisoformat(row["date"]) for row in SANCTIONS])),
    lambda table: table.set_column(table.column_names.index("monthly_amount"), "monthly_amount", pa.array(
        [row["monthly_amount"] and decimal.Decimal(row["monthly_amount"]) for row in SANCTIONS])),
], ids=["pyarrow", "reader", "polars", "pandas", "duckdb", "days", "decimals"])  # fmt: skip
def test_sanctions_row_by_row(layout, violations):
    answers = sanction_table(layout(violations))
    for given, row in zip(SANCTIONS, people.plain(answers.rows()), strict=True):
        got = {name: str(value) if isinstance(value, decimal.Decimal) else value for name, value in row.items()}
        want = sanctioned(given)
        # Of two faults either may be told.
        assert got == want or {"error", "error_column"} == set(got) == set(want), given
    assert answers.rows_done == len(SANCTIONS)


def month_ends(first, last):
    return [str(day) for day in panel(people.events(), first=first, last=last).months]


def counted(table):
    return {tuple(row[:-1]): row[-1] for row in (list(row.values()) for row in people.plain_with_nulls(table.rows()))}


def test_stocks_and_flows_are_those_of_the_timelines():
    ends = month_ends("2015-10", "2026-06")
    in_stock, moved, before = collections.Counter(), collections.Counter(), None
    for row in people.timeline(ends[-1]):
        if "error" in row:
            continue
        in_stock.update((end, row["state"]) for end in ends if row["from"] <= end <= row.get("to", ends[-1]))
        source = before["state"] if before and before["person"] == row["person"] else None
        moved.update((end, source, row["state"]) for end in ends if end[:7] == row["from"][:7])
        before = row
    months = panel(people.events(), first="2015-10", last="2026-06", persons=people.persons())
    assert counted(months.stocks()) == in_stock
    assert counted(months.flows()) == moved
    some = panel(people.events(), first="2020-03", last="2020-05", persons=people.persons(), threads=2)
    of_those = {"2020-03-31", "2020-04-30", "2020-05-31"}
    assert {key[0] for key in counted(some.stocks())} == of_those
    for count, table in ((moved, some.flows()), (in_stock, some.stocks())):
        assert counted(table) == {key: number for key, number in count.items() if key[0] in of_those}


def test_stocks_count_the_rows_of_the_panel():
    # A row says what held by what was known on its day; the stocks leave out what was annulled later.
    months = panel(people.events_without_annulments(), first="2019-01", last="2019-12", persons=people.persons())
    rows = people.plain(months.rows())
    # Before the first event nobody is counted; then `since` says since when.
    count = collections.Counter((row["as_of"], row["state"]) for row in rows if "since" in row)
    assert counted(months.stocks()) == count


def test_from_the_first_event_or_from_a_month():
    whole = counted(stocks(people.events(), as_of="2026-06-30", persons=people.persons()))
    some = counted(stocks(people.events(), as_of="2026-06-30", first="2024-02-10", persons=people.persons()))
    assert some == {key: number for key, number in whole.items() if key[0] >= "2024-02"}
    whole = counted(flows(people.events(), as_of="2026-06-30"))
    some = counted(flows(people.events(), as_of="2026-06-30", first=datetime.date(2024, 2, 10)))
    assert some == {key: number for key, number in whole.items() if key[0] >= "2024-02"}
    assert not stocks(people.events(), as_of="2020-01-31", first="2020-02-01").rows()


def test_mixed_persons_put_in_order(expected):
    table = people.events()
    # Every other row, then the rest: each person in two runs, whose rows keep their order by day alone.
    mixed = pa.concat_tables([table.filter(pa.array([row % 2 == half for row in range(len(table))])) for half in (0, 1)])
    for layout in (lambda table: table, polars.DataFrame, layouts.relation, layouts.numpy_frame):
        ordered = by_person(layout(mixed))
        assert len(ordered) == len(table)
        assert pa.table(ordered)["person"].to_pylist() == table["person"].to_pylist()
    rows = told(assess_table(by_person(layouts.as_text(table)), as_of=DAYS[0]).rows(), text=True)
    assert {row["person"] for row in rows} == {row["person"] for row in expected}


def test_counts_of_a_run(expected):
    answers = assess_table(people.events(), as_of=DAYS)
    assert (answers.rows_done, answers.persons_done, answers.persons_refused) == (0, 0, 0)
    pa.table(answers)
    assert (answers.rows_done, answers.persons_done) == (len(people.events()), len(people.dossiers()))
    assert answers.persons_refused == sum("error" in row for row in expected) / len(DAYS)


def test_two_threads_pull_two_streams(expected):
    answers = assess_table(people.events(), as_of=DAYS, persons=people.persons(), threads=2)
    shared, failed = people.events(), []

    def pull(table):
        for _ in range(5):
            if told(pa.table(table).to_pylist()) != expected:
                failed.append(table)

    # The same table twice, and another one over the same rows.
    other = assess_table(shared, as_of=DAYS, persons=people.persons(), threads=1)
    threads = [threading.Thread(target=pull, args=[table]) for table in (answers, answers, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed


def test_a_stream_pulled_on_another_thread(expected):
    table = layouts.reader(people.events(), 100)
    stream = pa.RecordBatchReader.from_stream(assess_table(table, as_of=DAYS, persons=people.persons()))
    rows = []
    thread = threading.Thread(target=lambda: rows.extend(told(stream.read_all().to_pylist())))
    thread.start()
    thread.join()
    assert rows == expected


def test_one_stream_pulled_by_two_threads_in_turn(expected):
    stream = pa.RecordBatchReader.from_stream(assess_table(layouts.reader(people.events(), 50), as_of=DAYS, persons=people.persons()))
    rows, turn = [], threading.Lock()

    def pull():
        while True:
            with turn:
                try:
                    rows.extend(told(stream.read_next_batch().to_pylist()))
                except StopIteration:
                    return

    threads = [threading.Thread(target=pull) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows == expected


def test_cancelled_from_another_thread():
    table = people.events()
    answers = None

    def endless():
        """Rows for as long as anybody asks."""
        number = 0
        while True:
            if number == 3:
                answers.cancel()
            moved = pa.compute.add(table["person"], number * len(people.dossiers()))
            yield from table.set_column(table.column_names.index("person"), "person", moved).to_batches()
            number += 1

    answers = assess_table(pa.RecordBatchReader.from_batches(table.schema, endless()), as_of=DAYS)
    with pytest.raises(pa.ArrowException, match="cancelled"):
        pa.table(answers)


def test_a_stream_given_up_half_way():
    stream = pa.RecordBatchReader.from_stream(assess_table(layouts.reader(people.events(), 10), as_of=DAYS, threads=2))
    del stream
    answers = assess_table(people.events(), as_of=DAYS)
    assert pa.RecordBatchReader.from_stream(answers).read_next_batch().num_rows > 0
    assert len(answers.rows()) == len(people.dossiers()) * len(DAYS)
