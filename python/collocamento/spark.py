"""Spark: the same answers as :mod:`collocamento.tables`, over DataFrames, on a cluster of any size.

A DataFrame has the columns of an events table, or of a table of jobs (:mod:`collocamento.jobs`), with its rows in any order.
They are grouped by person (one shuffle) and sorted within each partition. The engine for tables processes each partition batch
by batch, so that a partition need not fit in memory; the jobs of a partition must. The result is an ordinary DataFrame: nothing
runs before its rows are requested.

A session may be a classic one or one of Spark Connect. A classic one needs the extra ``collocamento[spark]`` and Java 17 on the
driver, the other one any client of Spark 4 with pandas and pyarrow. Both need this package, in the same version, on the
executors. The guide explains what a cluster needs.

A table whose columns can't be read raises a RuleError at once. A fault of the table that shows only in the rows stops the job,
and Spark's exception quotes the RuleError. A row that can't be read marks its person, as in a table.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import importlib.util
import itertools
import os
import pathlib
import pickle
import sys
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import collocamento._native as _native
from collocamento import jobs as job_tables
from collocamento._native import __version__
from collocamento._runtime.engine import Engine, opened
from collocamento._runtime.errors import ValueInvalid
from collocamento._runtime.failure import own_exception
from collocamento.tables import Table, agenda_table, assess_table, findings_table, timeline_table

if typing.TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession

    from collocamento._rulebook import Rulebook

__all__ = ["agenda", "assess", "assess_jobs", "findings", "findings_jobs", "timeline", "timeline_jobs"]

#: Marks the rows of events if the rows of persons come before them.
_EVENT = "_event"
#: The columns of a persons table that are used.
_PERSONS = ("person", "birth_date", "l68_from", "l68_to")
#: The engine counts rows in its own table, which here is a partition: the numbers would have no meaning.
_LEFT_OUT = ("error_row", "row")


def assess(
    df: DataFrame,
    *,
    as_of: datetime.date | str | Iterable[datetime.date | str],
    persons: DataFrame | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    next_change: bool = True,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """What holds for each person on a day, or on several: the columns of :func:`collocamento.tables.assess_table`.

    ``error_row`` is left out, because the rows of a DataFrame have no number. They have no order either: the rows of a person
    are sorted by ``date``, ``recorded_at``, then the other columns by name, so that the answer never depends on the partitions.

    ``persons`` is a persons table as a DataFrame of any size: its rows go to the partitions of their persons' events.
    ``parts`` is the number of partitions; by default ``spark.sql.shuffle.partitions``, or fewer if they are small and Spark
    adapts its plans.
    """
    days = (as_of,) if isinstance(as_of, str | datetime.date) else tuple(as_of)
    ask = functools.partial(assess_table, as_of=days, as_known_at=as_known_at, next_change=next_change, carry=tuple(carry), threads=1)
    return _spread(ask, df, persons, rulebook, parts)


def timeline(
    df: DataFrame,
    *,
    as_of: datetime.date | str,
    persons: DataFrame | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """The states of each person up to a day: the columns of :func:`collocamento.tables.timeline_table`.

    The rest is as in :func:`assess`.
    """
    ask = functools.partial(timeline_table, as_of=as_of, as_known_at=as_known_at, carry=tuple(carry), threads=1)
    return _spread(ask, df, persons, rulebook, parts)


def agenda(
    df: DataFrame,
    *,
    as_of: datetime.date | str,
    until: datetime.date | str | None = None,
    persons: DataFrame | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """What is to be done for each person by a day: the columns of :func:`collocamento.tables.agenda_table`.

    The rest is as in :func:`assess`.
    """
    ask = functools.partial(agenda_table, as_of=as_of, until=until, as_known_at=as_known_at, carry=tuple(carry), threads=1)
    return _spread(ask, df, persons, rulebook, parts)


def findings(
    df: DataFrame,
    *,
    as_of: datetime.date | str,
    persons: DataFrame | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """What was found about each person on a day: the columns of :func:`collocamento.tables.findings_table` without ``row``; a
    column to ``carry`` can name the row.

    The rest is as in :func:`assess`.
    """
    ask = functools.partial(findings_table, as_of=as_of, as_known_at=as_known_at, carry=tuple(carry), threads=1)
    return _spread(ask, df, persons, rulebook, parts)


def assess_jobs(
    jobs: DataFrame,
    did: DataFrame | None = None,
    *,
    as_of: datetime.date | str | Iterable[datetime.date | str],
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    next_change: bool = True,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """What holds for each person, from their jobs and DIDs: the columns of :func:`collocamento.jobs.assess_jobs` without
    ``error_row``.

    ``parts`` is as in :func:`assess`.
    """
    days = (as_of,) if isinstance(as_of, str | datetime.date) else tuple(as_of)
    ask = functools.partial(job_tables.assess_jobs, as_of=days, as_known_at=as_known_at, next_change=next_change)
    return _spread_jobs(ask, jobs, did, (columns, did_columns, italian), carry, rulebook, parts)


def timeline_jobs(
    jobs: DataFrame,
    did: DataFrame | None = None,
    *,
    as_of: datetime.date | str,
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """The states of each person up to a day: the columns of :func:`collocamento.jobs.timeline_jobs` without ``error_row``."""
    ask = functools.partial(job_tables.timeline_jobs, as_of=as_of, as_known_at=as_known_at)
    return _spread_jobs(ask, jobs, did, (columns, did_columns, italian), carry, rulebook, parts)


def findings_jobs(
    jobs: DataFrame,
    did: DataFrame | None = None,
    *,
    as_of: datetime.date | str,
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    carry: Iterable[str] = (),
    parts: int | None = None,
) -> DataFrame:
    """What was found about each person: the columns of :func:`collocamento.jobs.findings_jobs` without ``row``."""
    ask = functools.partial(job_tables.findings_jobs, as_of=as_of, as_known_at=as_known_at)
    return _spread_jobs(ask, jobs, did, (columns, did_columns, italian), carry, rulebook, parts)


def _spread(
    ask: functools.partial[Table],
    df: DataFrame,
    persons: DataFrame | None,
    rulebook: str | Rulebook,
    parts: int | None,
) -> DataFrame:
    _expect(df, persons)
    engine = opened(rulebook)
    # A table with wrong columns is rejected here, before anything runs.
    known = None if persons is None else _empty(persons)
    schema = _plain(ask(_empty(df), persons=known, rulebook=engine), ask.keywords["carry"])
    rows = df if persons is None else _joined(df, persons)
    version, rules = __version__, pickle.dumps(engine)

    def run(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        _same_version(version)
        known, events = _parted(batches)
        if events is not None:
            yield from _answers(ask(events, persons=known, rulebook=_sent(rules)), schema)

    return _mapped(rows, parts, run, schema)


def _spread_jobs(
    ask: Callable[..., Table],
    jobs: DataFrame,
    did: DataFrame | None,
    given: tuple[str | pathlib.Path | Mapping[str, Any] | None, Mapping[str, Any] | None, bool],
    carry: Iterable[str],
    rulebook: str | Rulebook,
    parts: int | None,
) -> DataFrame:
    _expect(jobs, did)
    engine = opened(rulebook)
    columns, did_columns, italian = given
    text = job_tables.map_text(columns, did_columns)
    carried = tuple(carry)
    ask = functools.partial(ask, columns=text, italian=italian, carry=carried, threads=1)
    schema = _plain(ask(_empty(jobs), None if did is None else _empty(did), rulebook=engine), carried)
    rows = _kept(jobs, text, False)
    if did is not None:
        dids = _kept(did, text, True)
        _same_kind(rows, dids)
        rows = rows.unionByName(dids, allowMissingColumns=True)
    version, rules = __version__, pickle.dumps(engine)
    names = (jobs.columns, None if did is None else did.columns)

    def run(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow

        _same_version(version)
        own = list(batches)
        if not own:
            return
        table = pyarrow.Table.from_batches(own)
        tables = [_table_of(table, kept, of_dids) for of_dids, kept in enumerate(names)]
        yield from _answers(ask(*tables, rulebook=_sent(rules)), schema)

    return _mapped(rows, parts, run, schema)


def _mapped(
    rows: DataFrame,
    parts: int | None,
    run: Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]],
    schema: pyarrow.Schema,
) -> DataFrame:
    """What a function answers for each partition, where all rows of a person are together and sorted."""
    whole = rows.repartition("person") if parts is None else rows.repartition(parts, "person")
    columns = ", ".join(f"`{field.name}` {_name(field.type)}" for field in schema)
    with _this_python(rows.sparkSession):
        return whole.sortWithinPartitions(*_order(rows)).mapInArrow(run, columns)


@functools.lru_cache(maxsize=4)
def _sent(rules: bytes) -> Engine:
    """The rulebook that came with a function, opened once in each process. Spark Connect has no broadcast variables, and a
    classic session broadcasts the function itself."""
    engine: Engine = pickle.loads(rules)
    return engine


@contextlib.contextmanager
def _this_python(session: SparkSession) -> Iterator[None]:
    """Let the workers of a local session run this interpreter, unless the environment names another: without it Spark takes
    the first ``python3`` of the path, which may be outside the virtual environment."""
    context = getattr(session, "sparkContext", None)  # A session of Spark Connect has none.
    if context is None or "PYSPARK_PYTHON" in os.environ or not context.master.startswith("local"):
        yield
        return
    before, context.pythonExec = context.pythonExec, sys.executable
    try:
        yield
    finally:
        context.pythonExec = before


def _kept(df: DataFrame, text: str, of_dids: bool) -> DataFrame:
    """The columns of a table under names that the other does not have, beside the person."""
    person = _native.job_person_column(text, df.columns, of_dids)
    renamed = [f"{_quoted(name)} AS `{of_dids:d}_{place}`" for place, name in enumerate(df.columns)]
    return df.selectExpr(f"{_quoted(person)} AS person", f"{not of_dids} AS {_EVENT}", *renamed)


def _table_of(table: pyarrow.Table, names: list[str] | None, of_dids: int) -> pyarrow.Table | None:
    """The rows and columns of one of the two tables, under their own names."""
    from pyarrow import compute

    if names is None:
        return None
    own = table.filter(compute.equal(table[_EVENT], not of_dids))
    return own.select([f"{of_dids}_{place}" for place in range(len(names))]).rename_columns(names)


def _expect(df: DataFrame, persons: DataFrame | None) -> None:
    for name in ("pyspark", "pyarrow", "pandas"):  # Spark itself asks for the last two.
        if importlib.util.find_spec(name) is None:
            raise ModuleNotFoundError(f"{name} is missing: pip install 'collocamento[spark]'", name=name)
    from pyspark.sql import DataFrame

    if not all(isinstance(table, DataFrame) for table in (df, persons) if table is not None):
        raise TypeError("a Spark DataFrame is expected; use collocamento.tables for other tables")


def _joined(df: DataFrame, persons: DataFrame) -> DataFrame:
    """The events and the persons in one table, so that one shuffle brings both to the same partition."""
    _same_kind(df, persons)
    known = [name for name in _PERSONS if name in persons.columns]
    rows = persons.selectExpr(*known, f"false AS {_EVENT}")
    return df.selectExpr("*", f"true AS {_EVENT}").unionByName(rows, allowMissingColumns=True)


def _quoted(name: str) -> str:
    """The name of a column in an expression."""
    return "`" + name.replace("`", "``") + "`"


def _same_kind(*tables: DataFrame) -> None:
    """Check that both tables name persons by text, or both by numbers: otherwise nobody would be found."""
    if len({dict(table.dtypes)["person"] == "string" for table in tables}) > 1:
        raise ValueInvalid(
            "la persona è un testo in una tabella e un numero nell'altra",
            message_en="a person is text in one table and a number in the other",
            path="/person",
        )


def _order(rows: DataFrame) -> list[str]:
    """Persons before events, the rows of a person by day; then everything that distinguishes two rows."""
    sortable = [name for name, kind in rows.dtypes if not kind.startswith(("array", "map", "struct", "variant"))]
    first = [name for name in (_EVENT, "person", "date", "recorded_at") if name in sortable]
    return first + sorted(set(sortable) - set(first))


def _parted(
    batches: Iterator[pyarrow.RecordBatch],
) -> tuple[pyarrow.Table | None, pyarrow.RecordBatchReader | None]:
    """The persons of a partition, and the stream of its events; None for a kind without rows."""
    import pyarrow

    known: list[pyarrow.RecordBatch] = []
    for batch in batches:
        count = 0
        if _EVENT in batch.schema.names:
            count = batch.num_rows - batch.column(_EVENT).true_count
            known.append(batch.slice(0, count).select([name for name in _PERSONS if name in batch.schema.names]))
        if count < batch.num_rows:
            names = [name for name in batch.schema.names if name != _EVENT and name not in _PERSONS[1:]]
            events = (batch.select(names) for batch in itertools.chain([batch.slice(count)], batches))
            schema = batch.select(names).schema
            persons = pyarrow.Table.from_batches(known) if known else None
            return persons, pyarrow.RecordBatchReader.from_batches(schema, events)
    return None, None


def _answers(answers: Table, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow

    with own_exception(answers._native):
        for batch in pyarrow.RecordBatchReader.from_stream(answers):
            yield batch.select(schema.names).cast(schema)


def _plain(answers: Table, carried: Iterable[str]) -> pyarrow.Schema:
    """The columns of the answers as Spark has them: words as text."""
    import pyarrow

    fields = [field for field in pyarrow.schema(answers) if field.name not in _LEFT_OUT or field.name in carried]
    words = pyarrow.types.is_dictionary
    return pyarrow.schema([field.with_type(field.type.value_type) if words(field.type) else field for field in fields])


def _same_version(driver: str) -> None:
    """Check the version: an executor with other rules would silently give other answers."""
    if driver != __version__:
        raise RuntimeError(f"collocamento is {__version__} on this executor and {driver} on the driver")


def _empty(df: DataFrame) -> pyarrow.RecordBatchReader:
    """A batch without rows, with the columns of a DataFrame."""
    import pyarrow

    def column(kind: Any) -> pyarrow.DataType:
        if kind.typeName() == "decimal":
            return pyarrow.decimal128(kind.precision, kind.scale)
        if kind.typeName() == "array" and kind.elementType.typeName() == "string":
            return pyarrow.list_(pyarrow.string())
        # No column can hold a value of any other type.
        return _types().get(kind.typeName(), pyarrow.binary())

    schema = pyarrow.schema([(field.name, column(field.dataType)) for field in df.schema])
    return pyarrow.RecordBatchReader.from_batches(schema, [pyarrow.RecordBatch.from_pylist([], schema=schema)])


def _name(kind: pyarrow.DataType) -> str:
    """Spark's name of a type."""
    return next(name for name, known in _types().items() if known == kind)


@functools.cache
def _types() -> dict[str, pyarrow.DataType]:
    """Spark's types by name, and how Arrow has them. A timestamp that has a zone is an instant, not a day of anywhere."""
    import pyarrow

    return {
        "boolean": pyarrow.bool_(),
        "byte": pyarrow.int8(),
        "short": pyarrow.int16(),
        "integer": pyarrow.int32(),
        "long": pyarrow.int64(),
        "float": pyarrow.float32(),
        "double": pyarrow.float64(),
        "date": pyarrow.date32(),
        "timestamp": pyarrow.timestamp("us", "UTC"),
        "timestamp_ntz": pyarrow.timestamp("us"),
        "string": pyarrow.string(),
        "void": pyarrow.null(),
    }
