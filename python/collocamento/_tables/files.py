"""Tables in files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import errno
import pathlib
import re
import threading
import typing
from collections.abc import Iterator

from collocamento._runtime.errors import ValueInvalid
from collocamento.tables import ArrowTable

if typing.TYPE_CHECKING:
    import pyarrow

FORMATS = (".parquet", ".csv")
# Rows of a batch that is read, and of a row group that is written.
READ, WRITTEN = 1 << 16, 1 << 17

# A whole number without leading zeros: a code such as 007 is a text.
WHOLE = r"^(0|-?[1-9][0-9]{0,17})$"
FLAGS = ("availability_duty", "justified", "loses_status", "seniority")
# pyarrow's message continues with the text of the row.
RAGGED = re.compile(r"CSV parse error: (Row #\d+: )?Expected \d+ columns, got \d+")


class Stopped(Exception):
    """The run was interrupted."""


class Source:
    """A table in a file, or in the Parquet files of a folder, in the order of their names."""

    def __init__(self, path: pathlib.Path, stop: threading.Event) -> None:
        import pyarrow.parquet as parquet

        self.path, self._stop = path, stop
        self._files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
        if not self._files:
            raise OSError(errno.ENOENT, "no .parquet file in this folder", str(path))
        for file in self._files:
            file.open("rb").close()
        #: The number of rows, if the file has it.
        self.rows: int | None = None
        if self._files[0].suffix == ".parquet":
            with unreadable(path):
                self.rows = sum(parquet.read_metadata(file).num_rows for file in self._files)
        #: Why it could not be read to the end; the interface passes on only a part of this.
        self.failure: Exception | None = None

    def reader(self) -> pyarrow.RecordBatchReader:
        """The rows, once."""
        import pyarrow

        with unreadable(self.path):
            schema, batches = _csv(self.path) if self.path.suffix == ".csv" else _parquet(self._files)
        return pyarrow.RecordBatchReader.from_batches(schema, self._told(batches))

    def _told(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        try:
            with unreadable(self.path):
                for batch in batches:
                    if self._stop.is_set():
                        raise Stopped
                    yield batch
        except Exception as error:
            self.failure = error
            raise


@contextlib.contextmanager
def unreadable(path: pathlib.Path) -> Iterator[None]:
    """The error about a file in another format than its name says; it repeats no value of the file."""
    import pyarrow

    try:
        yield
    except pyarrow.ArrowInvalid as error:
        ragged = RAGGED.match(str(error))
        reason = ragged[0] if ragged else f"no readable {path.suffix.removeprefix('.') or 'parquet'} file"
        raise OSError(errno.EINVAL, reason, str(path)) from error


def _parquet(files: list[pathlib.Path]) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
    import pyarrow.parquet as parquet

    schema = parquet.read_schema(files[0])
    # With read-ahead the whole file would end up in memory.
    opened = (parquet.ParquetFile(file, pre_buffer=False) for file in files)
    return schema, (batch for file in opened for batch in file.iter_batches(READ))


def _csv(path: pathlib.Path) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
    """Columns of text, which the engine reads as days, amounts and words; an empty field is null. Persons are whole numbers
    if the first ones are."""
    import pyarrow
    from pyarrow import csv

    with path.open(encoding="utf-8-sig", errors="replace") as file:
        header = file.readline()
    parse = csv.ParseOptions(delimiter=";" if ";" in header and "," not in header else ",")
    names = csv.open_csv(path, parse_options=parse).schema.names
    convert = csv.ConvertOptions(
        column_types=dict.fromkeys(names, pyarrow.string()), null_values=[""], strings_can_be_null=True
    )
    rows = csv.open_csv(path, parse_options=parse, convert_options=convert)
    first = next(rows, pyarrow.RecordBatch.from_pylist([], rows.schema))
    whole = names.count("person") == 1 and _all_match(first["person"], WHOLE)
    start = _typed(first, whole)

    def batches() -> Iterator[pyarrow.RecordBatch]:
        yield start
        for batch in rows:
            yield _typed(batch, whole)

    return start.schema, batches()


def _typed(batch: pyarrow.RecordBatch, whole: bool) -> pyarrow.RecordBatch:
    """The columns that the engine does not read from text."""
    import pyarrow
    from pyarrow import compute

    columns = []
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        if name in FLAGS:
            words = compute.utf8_lower(column)
            _check(words, "^(true|false)$", name, "true, false")
            column = compute.equal(words, "true")
        elif name == "months_per_year" or (name == "person" and whole):
            _check(column, WHOLE, name, "numeri interi", "whole numbers")
            column = column.cast(pyarrow.int64())
        columns.append(column)
    return pyarrow.RecordBatch.from_arrays(columns, batch.schema.names)


def _all_match(column: pyarrow.Array, pattern: str) -> bool:
    from pyarrow import compute

    return compute.all(compute.match_substring_regex(column, pattern)).as_py() is not False


def _check(column: pyarrow.Array, pattern: str, name: str, it: str, en: str = "") -> None:
    if not _all_match(column, pattern):
        raise ValueInvalid(f"valori ammessi: {it}", message_en=f"values allowed: {en or it}", path=f"/{name}")


def write(answers: ArrowTable, file: typing.BinaryIO, suffix: str, stop: threading.Event) -> None:
    """Write answers as they come."""
    import pyarrow

    rows = pyarrow.RecordBatchReader.from_stream(answers)
    with _writer(file, rows.schema, suffix) as writer:
        for batch in rows:
            if stop.is_set():
                raise Stopped
            writer(batch)


@contextlib.contextmanager
def _writer(file: typing.BinaryIO, schema: pyarrow.Schema, suffix: str) -> Iterator[typing.Callable[[pyarrow.RecordBatch], None]]:
    import pyarrow
    from pyarrow import csv, parquet

    if suffix == ".csv":
        with csv.CSVWriter(file, schema) as rows:
            yield rows.write_batch
        return
    with parquet.ParquetWriter(file, schema) as groups:
        waiting: list[pyarrow.RecordBatch] = []

        def add(batch: pyarrow.RecordBatch | None) -> None:
            """Combine several small batches into a row group."""
            waiting.extend([batch] if batch is not None else [])
            if waiting and (batch is None or sum(one.num_rows for one in waiting) >= WRITTEN):
                groups.write_table(pyarrow.Table.from_batches(waiting, schema))
                waiting.clear()

        yield add
        add(None)
