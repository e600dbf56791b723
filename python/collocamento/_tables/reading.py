"""Tables read from files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import errno
import itertools
import pathlib
import re
import stat
import threading
import typing
from collections.abc import Iterator

from collocamento._runtime.batches import common_schema, with_columns_of
from collocamento._runtime.errors import ValueInvalid

if typing.TYPE_CHECKING:
    import pyarrow

FORMATS = (".parquet", ".csv")
# Rows of a batch.
ROWS = 1 << 16

# A whole number without leading zeros: a code such as 007 is a text.
WHOLE = r"^(0|-?[1-9][0-9]{0,17})$"
FLAGS = (
    "agency", "availability_duty", "claim_contact", "justified", "loses_status", "own_municipality", "partnership",
    "protected_household", "public_body", "renewal", "seniority",
)
NUMBERS = ("duration", "frequency_days", "months_per_year", "treatment_months")
# pyarrow's message continues with the text of the row.
RAGGED = re.compile(r"CSV parse error: (Row #\d+: )?Expected \d+ columns, got \d+")


class Stopped(Exception):
    """The run was interrupted."""


class Source:
    """A table in a file, or in the Parquet files of a folder, in the order of their names."""

    def __init__(self, path: pathlib.Path, stop: threading.Event) -> None:
        import pyarrow.parquet as parquet

        self.path, self._stop = path, stop
        #: The files, in order.
        self.files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
        if not self.files:
            raise OSError(errno.ENOENT, "no .parquet file in this folder", str(path))
        for file in self.files:
            regular(file)
            file.open("rb").close()
        #: The number of rows, if the file has it.
        self.rows: int | None = None
        if self.files[0].suffix == ".parquet":
            self.rows = 0
            for file in self.files:
                with unreadable(file):
                    self.rows += parquet.read_metadata(file).num_rows

    def reader(self, text: bool = False) -> pyarrow.RecordBatchReader:
        """The rows, once; every column of a CSV file as text, if asked so."""
        import pyarrow

        schema, batches = _csv(self.path, text) if self.path.suffix == ".csv" else _parquet(self.files)
        return pyarrow.RecordBatchReader.from_batches(schema, self._until_stopped(batches))

    def _until_stopped(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            if self._stop.is_set():
                raise Stopped
            yield batch


def regular(path: pathlib.Path) -> None:
    """Refuse what is no file: a pipe can be read only once, and whoever opens it may wait for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))


@contextlib.contextmanager
def unreadable(path: pathlib.Path) -> Iterator[None]:
    """The error about a file in another format than its name says; it repeats no value of the file."""
    import pyarrow

    try:
        yield
    except (pyarrow.ArrowException, UnicodeDecodeError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        ragged = RAGGED.match(str(error))
        reason = ragged[0] if ragged else f"no readable {path.suffix.removeprefix('.')} file"
        if isinstance(error, UnicodeDecodeError) or "invalid UTF8" in str(error):
            reason = "the text is not in UTF-8: save the file in this encoding"
        raise OSError(errno.EINVAL, reason, str(path)) from error


def _each(path: pathlib.Path, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """The batches of a file, with its name in an error."""
    while True:
        with unreadable(path):
            batch = next(batches, None)
        if batch is None:
            return
        yield batch


def _parquet(files: list[pathlib.Path]) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
    import pyarrow.parquet as parquet

    schemas = []
    for file in files:
        with unreadable(file):
            schemas.append((file.name, parquet.read_schema(file)))
    schema = common_schema(schemas)

    def batches() -> Iterator[pyarrow.RecordBatch]:
        for file in files:
            with unreadable(file):
                # With read-ahead the whole file would end up in memory.
                opened = parquet.ParquetFile(file, pre_buffer=False)
            with opened:
                for batch in _each(file, opened.iter_batches(ROWS)):
                    yield with_columns_of(schema, batch, file.name)

    return schema, batches()


def _csv(path: pathlib.Path, text: bool) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
    """Columns of text, which the engine reads as days, amounts and words; an empty field is null. Persons are whole numbers
    if the first ones are, unless all is to stay text."""
    import pyarrow
    from pyarrow import csv

    with path.open(encoding="utf-8-sig", errors="replace") as file:
        header = file.readline(1 << 20)
    parse = csv.ParseOptions(delimiter=";" if ";" in header and "," not in header else ",")
    with unreadable(path):
        names = csv.open_csv(path, parse_options=parse).schema.names
        convert = csv.ConvertOptions(
            column_types=dict.fromkeys(names, pyarrow.string()), null_values=[""], strings_can_be_null=True
        )
        read = csv.open_csv(path, parse_options=parse, convert_options=convert)
    rows = _each(path, read)
    first = next(rows, pyarrow.RecordBatch.from_pylist([], read.schema))
    if text:
        return first.schema, itertools.chain([first], rows)
    whole = names.count("person") == 1 and _all_match(first["person"], WHOLE)
    start = _typed(first, whole)

    def batches() -> Iterator[pyarrow.RecordBatch]:
        yield start
        for batch in rows:
            yield with_columns_of(start.schema, _typed(batch, whole), path.name)

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
        elif name in NUMBERS or (name == "person" and whole):
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
