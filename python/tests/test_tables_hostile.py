"""Tables against whoever makes or reads them: batches that differ, threads, interruptions, producers that fail.

Each is right or refused. COLLOC_FULL=1 tries more.
"""

import contextlib
import ctypes
import dataclasses
import datetime
import decimal
import gc
import itertools
import os
import signal
import threading
import time

import duckdb
import polars
import pyarrow as pa
import pytest

import collocamento
from collocamento._runtime.failure import own_exception
from collocamento.panels import panel
from collocamento.reform import compare
from collocamento.tables import agenda_table, assess_table, by_person, flows, sanction_table, stocks, timeline_table
from collocamento.types.events import Did

FULL = bool(os.environ.get("COLLOC_FULL"))
AS_OF = "2025-12-31"
SCHEMA = pa.schema([
    ("person", pa.int64()), ("type", pa.string()), ("date", pa.date32()), ("recorded_at", pa.date32()), ("job", pa.string()),
    ("kind", pa.string()), ("annual_income", pa.decimal128(12, 2)),
])  # fmt: skip
DAYS = [datetime.date(2025, 1, 10), datetime.date(2025, 2, 1)]


def history(person):
    """A DID and a job under the limit: in conservazione on the day."""
    return pa.table({
        "person": [person] * 2, "type": ["did", "rapporto_inizio"], "date": DAYS, "recorded_at": [datetime.date(2025, 6, 12)] * 2,
        "job": [None, "a"], "kind": [None, "determinato"], "annual_income": [None, decimal.Decimal("8000.00")],
    }, schema=SCHEMA)  # fmt: skip


def recast(name, layout):
    return lambda table: table.set_column(table.column_names.index(name), name, table[name].cast(layout))


# Each a second batch, and the column that refuses it; None where it must be read right.
DIFFERENT = {
    "the same": (lambda table: table, None),
    "another order": (lambda table: table.select(list(reversed(table.column_names))), None),
    "a narrow person": (recast("person", pa.int32()), None),
    "an unsigned person": (recast("person", pa.uint16()), None),
    "large text": (recast("type", pa.large_string()), None),
    "a dictionary": (lambda table: table.set_column(1, "type", table["type"].dictionary_encode()), None),
    "another date": (recast("date", pa.date64()), None),
    "another scale": (recast("annual_income", pa.decimal128(14, 4)), None),
    "an optional column less": (lambda table: table.drop_columns(["recorded_at"]), None),
    "an empty column": (lambda table: table.set_column(3, "recorded_at", pa.nulls(2)), None),
    "a person as text": (recast("person", pa.string()), "person"),
    "a date as text": (recast("date", pa.string()), "date"),
    "an amount as text": (recast("annual_income", pa.string()), "annual_income"),
    "an amount in floating point": (recast("annual_income", pa.float64()), "annual_income"),
    "a flag": (lambda table: table.set_column(4, "job", pa.array([True, False])), "job"),
    "no date": (lambda table: table.drop_columns(["date"]), "date"),
    "no person": (lambda table: table.drop_columns(["person"]), "person"),
    "a column twice": (lambda table: table.append_column("job", table["job"]), "job"),
}
# Not the same for a folder, whose columns are those of all files.
MORE = {"another column": (lambda table: table.append_column("end", table["date"]), "end")}


def reader(*tables, schema=SCHEMA):
    """As pyarrow makes one: it checks nothing."""
    return pa.RecordBatchReader.from_batches(schema, itertools.chain(*(table.to_batches() for table in tables)))


def told(rows):
    return [(row["person"], row["state"], str(row["did_date"])) for row in rows]


RIGHT = [(1, "conservazione", "2025-01-10"), (2, "conservazione", "2025-01-10")]


@pytest.mark.parametrize(("change", "refused"), [*DIFFERENT.values(), *MORE.values()], ids=[*DIFFERENT, *MORE])
def test_a_batch_that_differs_is_read_right_or_refused(change, refused):
    def rows():
        return reader(history(1), change(history(2)))

    ways = (
        lambda: assess_table(rows(), as_of=AS_OF).rows(),
        lambda: assess_table(rows(), as_of=AS_OF, threads=2).to_pyarrow().to_pylist(),
        lambda: polars.DataFrame(assess_table(by_person(rows()), as_of=AS_OF)).to_dicts(),
    )
    for way in ways:
        if refused is None:
            assert told(way()) == RIGHT
            continue
        with pytest.raises(collocamento.ValueInvalid) as caught:
            way()
        assert caught.value.path == f"/{refused}"


# The same for a second batch of persons.
PERSONS = {
    "the same": (lambda table: table, None),
    "another order": (lambda table: table.select(["birth_date", "person"]), None),
    "a narrow person": (recast("person", pa.int32()), None),
    "an unsigned person": (recast("person", pa.uint16()), None),
    "another date": (recast("birth_date", pa.date64()), None),
    "no date": (lambda table: table.drop_columns(["birth_date"]), None),
    "an empty date": (lambda table: table.set_column(1, "birth_date", pa.nulls(1)), None),
    "a person as text": (recast("person", pa.string()), "person"),
    "a date as text": (recast("birth_date", pa.string()), "birth_date"),
    "no person": (lambda table: table.drop_columns(["person"]), "person"),
    "another column": (lambda table: table.append_column("l68_from", table["birth_date"]), "l68_from"),
    "a column twice": (lambda table: table.append_column("birth_date", table["birth_date"]), "birth_date"),
}


@pytest.mark.parametrize(("change", "refused"), PERSONS.values(), ids=PERSONS)
def test_so_it_is_for_persons(change, refused):
    known = pa.schema([("person", pa.int64()), ("birth_date", pa.date32())])

    def born(person, year):
        return pa.table({"person": [person], "birth_date": [datetime.date(year, 1, 1)]}, schema=known)

    def ask():
        persons = reader(born(1, 1990), change(born(2, 2012)), schema=known)
        return assess_table(reader(history(1), history(2)), as_of=AS_OF, persons=persons).rows()

    if refused is not None:
        with pytest.raises(collocamento.ValueInvalid) as caught:
            ask()
        assert caught.value.path == f"/{refused}"
        return
    # At the age of thirteen nobody is registered; without a day of birth the age is not tested.
    second = "conservazione" if change(born(2, 2012)).to_pylist()[0].get("birth_date") is None else "non_registrato"
    assert [row["state"] for row in ask()] == ["conservazione", second]


def test_a_value_that_its_column_cannot_hold():
    second = history(2).set_column(6, "annual_income", pa.array([None, decimal.Decimal("8000.0001")], pa.decimal128(14, 4)))
    with pytest.raises(collocamento.ValueInvalid) as caught:
        assess_table(reader(history(1), second), as_of=AS_OF).rows()
    assert caught.value.path == "/annual_income"
    assert "8000" not in str(caught.value)
    wide = history(2).set_column(0, "person", pa.array([2**63 + 1] * 2, pa.uint64()))
    with pytest.raises(collocamento.ValueInvalid, match="person"):
        assess_table(reader(history(1), wide), as_of=AS_OF).rows()
    with pytest.raises(collocamento.ValueInvalid) as caught:
        assess_table(wide, as_of=AS_OF).rows()
    assert "9223372036854775807" in caught.value.message_en
    assert assess_table(history(2).set_column(0, "person", pa.array([2, 2], pa.uint64())), as_of=AS_OF).rows()[0]["person"] == 2


def test_batches_of_an_object_of_ones_own_have_as_many_columns_as_its_schema():
    class Hidden:
        """A reader whose batches the package can't check: only their shape shows."""

        def __init__(self, rows):
            self.rows = rows

        def __arrow_c_stream__(self, requested_schema=None):
            return self.rows.__arrow_c_stream__()

    for change in (lambda table: table.drop_columns(["date"]), lambda table: table.append_column("end", table["date"])):
        with pytest.raises(collocamento.StreamUnreadable):
            assess_table(Hidden(reader(history(1), change(history(2)))), as_of=AS_OF).rows()  # noqa: B023


@pytest.mark.parametrize("column", [
    pa.array([b"did", b"perch\xe9"]).view(pa.string()),
    pa.array([b"did", b"perch\xe9"]).view(pa.string()).dictionary_encode(),
    pa.array([b"did", b"perch\xe9"], pa.large_binary()).view(pa.large_string()),
], ids=["text", "dictionary", "large text"])  # fmt: skip
def test_bytes_that_are_not_text(column):
    table = pa.table({"person": [1, 2], "type": column, "date": DAYS})
    with pytest.raises(collocamento.StreamUnreadable):
        assess_table(table, as_of=AS_OF).rows()
    if not pa.types.is_dictionary(column.type):
        # The bytes of rows that are not passed are nobody's.
        assert len(assess_table(table.slice(0, 1), as_of=AS_OF).rows()) == 1


@pytest.mark.parametrize("key", [-1, 2, 2**31 - 1])
@pytest.mark.parametrize("name", ["type", "person"])
def test_keys_outside_their_dictionary(key, name):
    keys = pa.array([0, key], pa.int32())
    words = pa.array(["did", "revoca"])
    column = pa.DictionaryArray.from_buffers(pa.dictionary(pa.int32(), pa.string()), 2, keys.buffers(), words)
    table = pa.table({"person": pa.array(["a", "b"]), "type": pa.array(["did"] * 2), "date": DAYS})
    table = table.set_column(table.column_names.index(name), name, column)
    for way in (lambda: assess_table(table, as_of=AS_OF).rows(), lambda: by_person(table)):
        with pytest.raises(collocamento.StreamUnreadable):
            way()


def test_nesting():
    def nested(depth):
        layout = pa.string()
        for _ in range(depth):
            layout = pa.list_(layout)
        return pa.schema([("person", pa.int64()), ("type", pa.string()), ("date", pa.date32()), ("job", layout)])

    for depth, error in ((10, collocamento.ValueInvalid), (70, collocamento.StreamUnreadable), (3000, (collocamento.StreamUnreadable, RecursionError, pa.ArrowInvalid))):
        with pytest.raises(error):
            assess_table(pa.RecordBatchReader.from_batches(nested(depth), []), as_of=AS_OF)


# Threads.


def many(persons, rows=1000):
    """Batches of so many rows, each of a person of its own."""
    whole = pa.table({"person": range(persons), "type": ["did"] * persons, "date": pa.array([DAYS[0]] * persons)})
    return pa.Table.from_batches(whole.to_batches(max_chunksize=rows))


@pytest.mark.parametrize("threads", [2, 8])
@pytest.mark.parametrize("kind", ["status", "timeline", "sorted", "sanction"])
def test_threads_on_one_stream(threads, kind):
    persons = 200_000 if FULL else 40_000
    table = many(persons)
    if kind == "sorted":
        answers = by_person(table)
    elif kind == "sanction":
        cases = pa.table({"benefit": ["naspi"] * persons, "violation": ["offerta"] * persons, "date": [DAYS[0]] * persons})
        answers = sanction_table(pa.Table.from_batches(cases.to_batches(max_chunksize=1000)))
    else:
        answers = (assess_table if kind == "status" else timeline_table)(table, as_of=AS_OF, threads=1 if threads == 2 else 2)
    for _ in range(10 if FULL else 1):
        stream = pa.RecordBatchReader.from_stream(answers)
        rows, failures = [], []

        def pull():
            try:
                while True:
                    rows.append(stream.read_next_batch().num_rows)  # noqa: B023
            except StopIteration:
                pass
            except Exception as error:
                failures.append(error)  # noqa: B023

        pulling = [threading.Thread(target=pull) for _ in range(threads)]
        for thread in pulling:
            thread.start()
        for thread in pulling:
            thread.join()
        assert (failures, sum(rows)) == ([], persons)


def test_a_producer_that_pulls_its_own_answers():
    raised = []

    def rows():
        for table in (history(1), history(2)):
            try:
                stream.read_next_batch()
            except Exception as error:
                raised.append(error)
            yield from table.to_batches()

    stream = pa.RecordBatchReader.from_stream(assess_table(pa.RecordBatchReader.from_batches(SCHEMA, rows()), as_of=AS_OF))
    assert stream.read_all().num_rows == 2
    assert len(raised) == 2


# Interruptions. No test waits for a clock: a signal is due a little after the library has asked for the first rows, in time of
# this process, and what counts is that the work ends unfinished.

# CPU seconds between a signal and the end; a run that hears nothing takes many more.
HEARD = 2.0


class Bell(BaseException):
    """What the handler of a signal raises. As an ``Exception``, a table would report it as a fault of its stream."""


def begun(table, call):
    """A reader of a table that calls a function when it is first asked for rows."""

    def batches():
        call()
        yield from table.to_batches()

    return pa.RecordBatchReader.from_batches(table.schema, batches())


@contextlib.contextmanager
def bell(heard=HEARD):
    """Arms a signal whose handler raises; yields the function that sets it off soon."""

    def ring(number, frame):
        raise Bell

    def soon():
        due.append(time.process_time() + 0.2)
        signal.setitimer(signal.ITIMER_PROF, 0.2)

    due = []
    before = signal.signal(signal.SIGPROF, ring)
    try:
        with pytest.raises(Bell):
            yield soon
        assert time.process_time() - due[-1] < heard
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        gc.collect()


MANY_DAYS = [datetime.date(2017, 1, 1) + datetime.timedelta(days=day) for day in range(1000)]
# Each would take much longer than a test may: the table, the question and how its answers are read.
LONG = {
    "many days": (
        lambda: many(400_000, 400_000), lambda rows: assess_table(rows, as_of=MANY_DAYS, threads=1), lambda answers: answers.to_pyarrow(),
    ),
    "many days as dicts": (
        lambda: many(400_000, 400_000), lambda rows: assess_table(rows, as_of=MANY_DAYS, threads=2), lambda answers: answers.rows(),
    ),
    "months": (
        lambda: many(2_000_000, 2_000_000), lambda rows: panel(rows, first="2016-01", last="2025-12"), lambda answers: answers.to_pyarrow(),
    ),
    "dicts": (
        lambda: many(1_000_000), lambda rows: assess_table(rows, as_of=AS_OF, next_change=False), lambda answers: answers.rows(),
    ),
    "a reform": (
        lambda: many(2_000_000, 2_000_000), lambda rows: compare(rows, reform="umbria", as_of=AS_OF), lambda answers: answers.to_pyarrow(),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("build", "ask", "read"), LONG.values(), ids=LONG)
def test_an_interruption_is_heard(build, ask, read):
    table = build()
    with bell() as soon:
        answers = ask(begun(table, soon))
        read(answers)
    assert answers.rows_done < table.num_rows


def test_an_interruption_while_there_are_no_rows():
    def batches():
        soon()
        # An end, for a library that hears nothing.
        yield from itertools.repeat(pa.RecordBatch.from_pylist([], SCHEMA), 10_000_000)

    with bell() as soon:
        assess_table(pa.RecordBatchReader.from_batches(SCHEMA, batches()), as_of=AS_OF).rows()


def test_an_interruption_while_rows_are_sorted():
    rows = 1_000_000
    piece = pa.table({"person": [number * 7919 % rows for number in range(rows)], "type": ["did"] * rows, "date": [DAYS[0]] * rows})
    table = pa.concat_tables([piece] * 6)
    with bell(heard=0.5) as soon:
        by_person(begun(table, soon))


@pytest.fixture
def interruptible():
    """A shell's background job ignores SIGINT, and so would its tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_an_interruption_by_hand(interruptible):
    """Ctrl-C as every library that pulls by itself reports it."""
    table = many(400_000, 400_000)
    for pull in (lambda answers: answers.to_pyarrow(), pa.table, polars.DataFrame):
        timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
        answers = assess_table(begun(table, timer.start), as_of=MANY_DAYS, threads=1)
        with pytest.raises(KeyboardInterrupt):
            try:
                pull(answers)
            finally:
                # Python runs the handler soon, and not in the middle of a call.
                for _ in range(1000):
                    time.sleep(0)
        timer.join()
        assert answers.rows_done < table.num_rows


KINDS = {
    "status": lambda rows: assess_table(rows, as_of=MANY_DAYS[:10]),
    "timeline": lambda rows: timeline_table(rows, as_of=AS_OF),
    "agenda": lambda rows: agenda_table(rows, as_of=AS_OF),
    "stocks": lambda rows: stocks(rows, as_of=AS_OF),
    "flows": lambda rows: flows(rows, as_of=AS_OF),
    "reform": lambda rows: compare(rows, reform="umbria", as_of=AS_OF),
}
# The batches, of a thousand rows each, before a cancellation and at most after it.
BEFORE, AFTER = 40, 40


@pytest.mark.parametrize("ask", KINDS.values(), ids=KINDS)
def test_a_cancellation_is_heard(ask):
    piece = many(1000).to_batches()[0]

    def batches():
        for number in range(BEFORE + AFTER):
            if number == BEFORE:
                answers.cancel()
            yield piece.set_column(0, "person", pa.compute.add(piece["person"], number * 1000))

    answers = ask(pa.RecordBatchReader.from_batches(piece.schema, batches()))
    with pytest.raises(RuntimeError, match="cancelled"):
        answers.rows()
    assert answers.rows_done <= BEFORE * 1000


def holding(answers):
    """Pulls as a library in C that keeps the interpreter's lock."""
    pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_GetPointer", ctypes.pythonapi))
    capsule = answers.__arrow_c_stream__()
    stream = pointer(capsule, b"arrow_array_stream")
    callback = ctypes.c_void_p.from_address(stream + ctypes.sizeof(ctypes.c_void_p)).value
    get_next = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(callback)
    with own_exception(answers._native):
        assert get_next(stream, ctypes.create_string_buffer(80)) == 0


PULLS = {
    "holding": holding,
    "rows": lambda answers: answers.rows(),
    "pyarrow": lambda answers: answers.to_pyarrow(),
    "polars": lambda answers: answers.to_polars(),
}


@pytest.mark.parametrize("pull", PULLS.values(), ids=PULLS)
def test_a_cancellation_by_another_thread(pull):
    """Whoever pulls holds no lock that the other thread needs, even if the interpreter's was held when it began."""
    table, begins, raised = many(400_000, 400_000), threading.Event(), []
    answers = assess_table(begun(table, begins.set), as_of=MANY_DAYS, threads=1)

    def pulled():
        try:
            pull(answers)
        except Exception as error:
            raised.append(error)

    pulling = threading.Thread(target=pulled)
    pulling.start()
    begins.wait()
    # In the middle of the work, if the machine is not too slow.
    time.sleep(0.3)
    while pulling.is_alive():
        answers.cancel()
        pulling.join(0.05)
    assert [str(error) for error in raised] == ["annullato / cancelled"]
    assert answers.rows_done < table.num_rows


def test_threads_that_open_and_release_the_same_rows():
    """What they drop runs Python code, and none of them holds a lock meanwhile."""
    table = many(10)

    class Rows:
        def __init__(self):
            self.batches = iter(table.to_batches())

        def __iter__(self):
            return self

        def __next__(self):
            return next(self.batches)

        def __del__(self):
            time.sleep(0.001)

    class Own:
        def __arrow_c_stream__(self, requested_schema=None):
            return pa.RecordBatchReader.from_batches(table.schema, Rows()).__arrow_c_stream__()

    for _ in range(20):
        answers = assess_table(Own(), as_of=AS_OF)
        threads = [threading.Thread(target=call) for call in (answers._native.release, answers.rows) * 4]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


# Producers that fail.

SECRET = "RSSMRA85T10A562S"


def failing(table, error):
    """A reader that fails after a table."""

    def batches():
        yield from table.to_batches()
        raise error

    return pa.RecordBatchReader.from_batches(table.schema, batches())


@pytest.mark.parametrize("error", [ValueError(SECRET), OSError(SECRET), MemoryError(SECRET), collocamento.DateInvalid(path="/x")], ids=repr)
def test_the_words_of_a_producer_are_its_own(error):
    def rows():
        return failing(history(1), error)

    for way in (
        lambda: assess_table(rows(), as_of=AS_OF).rows(),
        lambda: assess_table(rows(), as_of=AS_OF).to_pyarrow(),
        lambda: assess_table(rows(), as_of=AS_OF).to_polars(),
        lambda: by_person(rows()),
        lambda: assess_table(history(1), as_of=AS_OF, persons=failing(pa.table({"person": [1]}), error)),
        lambda: pa.table(assess_table(rows(), as_of=AS_OF)),
    ):
        with pytest.raises((collocamento.RuleError, pa.ArrowInvalid)) as caught:
            way()
        assert SECRET not in str(caught.value)
        if isinstance(caught.value, collocamento.RuleError):
            told = caught.value
            assert told is error or (type(told) is collocamento.StreamUnreadable and told.__cause__ is error)


def test_other_libraries_that_fail():
    divided = duckdb.connect().sql(f"SELECT 1 AS person, 'did' AS type, CAST('{SECRET}' AS DATE) AS date FROM range(10)")
    with pytest.raises(Exception) as caught:
        assess_table(divided, as_of=AS_OF).rows()
    if isinstance(caught.value, collocamento.RuleError):
        assert SECRET not in str(caught.value)
    assert assess_table(history(1), as_of=AS_OF).rows()


def test_a_record_does_not_change():

    for value in (Did(date="2025-01-10"), collocamento.Rulebook(), collocamento.assess({"person": {}, "events": [], "as_of": AS_OF}).timeline):
        for name in ("date", "anything"):
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(value, name, 1)
            with pytest.raises(dataclasses.FrozenInstanceError):
                delattr(value, name)
