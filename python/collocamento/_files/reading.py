"""Tables read from files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import pathlib
import re
import stat
import threading
import typing
from collections.abc import Iterator

from collocamento._runtime.batches import Reread, common_schema, with_columns_of
from collocamento._runtime.errors import StreamUnreadable, ValueInvalid
from collocamento._views.rows import FirstRows, Shown

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
# The marks between the fields of a CSV file.
SEPARATORS = ",;\t|"
# pyarrow's message continues with the text of the row.
RAGGED = re.compile(r"CSV parse error: .*?Expected (\d+) columns, got (\d+)")


class Stopped(Exception):
    """The run was interrupted."""


class FileTable(Reread, Shown):
    """A table in a file, CSV or Parquet, or in the Parquet files of a folder, in the order of their names.

    It is an Arrow stream, which every function for tables accepts, and so do pandas, Polars and pyarrow. Each of them reads the
    file again, batch by batch, so that it may be larger than memory.
    """

    __slots__ = ("_italian", "_separator", "_stop", "_text", "files", "path", "rows")

    def __init__(
        self,
        path: str | os.PathLike[str],
        text: bool,
        italian: bool,
        separator: str | None,
        stop: threading.Event | None,
    ) -> None:
        check_pyarrow()
        from pyarrow import parquet

        self.path = pathlib.Path(path)
        if not self.path.is_dir() and self.path.suffix not in FORMATS:
            raise ValueError(f"{self.path}: the name of a table must end in {' or '.join(FORMATS)}")
        #: The files, in order.
        self.files = sorted(self.path.glob("*.parquet")) if self.path.is_dir() else [self.path]
        if not self.files:
            raise OSError(errno.ENOENT, "no .parquet file in this folder", str(self.path))
        for file in self.files:
            regular(file)
            file.open("rb").close()
        self._text, self._italian, self._separator, self._stop = text, italian, separator, stop
        #: The number of rows, if the file has it.
        self.rows: int | None = None
        if self.files[0].suffix == ".parquet":
            self.rows = 0
            for file in self.files:
                with unreadable(file):
                    self.rows += parquet.read_metadata(file).num_rows

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(self.reader().schema.names)

    def head(self, n: int = 10) -> FirstRows:
        """The first rows."""
        reader = self.reader()
        rows: list[dict[str, typing.Any]] = []
        for batch in reader:
            rows += batch.slice(0, n + 1 - len(rows)).to_pylist()
            if len(rows) > n:
                break
        return FirstRows(tuple(reader.schema.names), rows[:n], more=len(rows) > n)

    def reader(self) -> pyarrow.RecordBatchReader:
        """The rows, once."""
        import pyarrow

        csv = self.path.suffix == ".csv" and not self.path.is_dir()
        schema, batches = self._of_csv() if csv else _of_parquet(self.files)
        return pyarrow.RecordBatchReader.from_batches(schema, self._until_stopped(batches))

    def _until_stopped(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            if self._stop is not None and self._stop.is_set():
                raise Stopped
            yield batch

    def _of_csv(self) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
        """Columns of text, which the engine reads as days, amounts and words; an empty field is null. Persons are whole numbers
        if the first ones are, unless all is to stay text."""
        import pyarrow
        from pyarrow import csv

        separator = self._separator or _separator(self.path)
        parse = csv.ParseOptions(delimiter=separator)
        with unreadable(self.path, separator):
            names = csv.open_csv(self.path, parse_options=parse).schema.names
            convert = csv.ConvertOptions(
                column_types=dict.fromkeys(names, pyarrow.string()), null_values=[""], strings_can_be_null=True
            )
            read = csv.open_csv(self.path, parse_options=parse, convert_options=convert)
        rows = _each(self.path, read, separator)
        first = next(rows, pyarrow.RecordBatch.from_pylist([], read.schema))
        if self._text:
            return first.schema, itertools.chain([first], rows)
        whole = names.count("person") == 1 and _misfit(first["person"], WHOLE) is None
        typed = _Typed(self.path, whole, self._italian)
        start = typed.batch(first)

        def batches() -> Iterator[pyarrow.RecordBatch]:
            yield start
            for batch in rows:
                yield with_columns_of(start.schema, typed.batch(batch), self.path.name)

        return start.schema, batches()


class ParquetTable(FileTable):
    """A table in Parquet files, which have the number of their rows."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.rows or 0


def opened(
    path: str | os.PathLike[str],
    *,
    text: bool = False,
    italian: bool = False,
    separator: str | None = None,
    stop: threading.Event | None = None,
) -> FileTable:
    """A table in a file. ``text``: every column of a CSV file stays text. ``italian``: days and amounts are Italian. ``stop`` ends
    the reading."""
    parquet = pathlib.Path(path).is_dir() or pathlib.Path(path).suffix == ".parquet"
    return (ParquetTable if parquet else FileTable)(path, text, italian, separator, stop)


class _Typed:
    """The columns of a CSV file that the engine does not read from text, batch after batch."""

    def __init__(self, path: pathlib.Path, whole: bool, italian: bool) -> None:
        self._path, self._whole, self._italian = path, whole, italian
        self._before = 0

    def batch(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        import pyarrow
        from pyarrow import compute

        if self._italian:
            # Only these files need the types of events.
            from collocamento._files.italian import in_contract_form

            batch = in_contract_form(batch)
        columns = []
        for name, column in zip(batch.schema.names, batch.columns, strict=True):
            if name in FLAGS:
                words = compute.utf8_lower(column)
                self._check(words, "^(true|false)$", name, "true, false", "true, false")
                column = compute.equal(words, "true")
            elif name in NUMBERS or (name == "person" and self._whole):
                self._check(column, WHOLE, name, "numeri interi", "whole numbers")
                column = column.cast(pyarrow.int64())
            columns.append(column)
        self._before += batch.num_rows
        return pyarrow.RecordBatch.from_arrays(columns, batch.schema.names)

    def _check(self, column: pyarrow.Array, pattern: str, name: str, it: str, en: str) -> None:
        wrong = _misfit(column, pattern)
        if wrong is not None:
            row = self._before + wrong
            raise ValueInvalid(
                f"{self._path}, riga {row + 2}: valori ammessi: {it}",
                message_en=f"{self._path}, line {row + 2}: values allowed: {en}",
                path=f"/{name}",
                details={"file": str(self._path), "row": row},
            )


def check_pyarrow() -> None:
    """An error with the way out if pyarrow, which is an extra, is not installed."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise ImportError("pyarrow is missing: pip install 'collocamento[tables]'", name="pyarrow") from None


def regular(path: pathlib.Path) -> None:
    """Refuse what is no file: a pipe can be read only once, and whoever opens it may wait for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))


@contextlib.contextmanager
def unreadable(path: pathlib.Path, separator: str = "") -> Iterator[None]:
    """The error about a file that is not what its name says. It names the file and the line, and repeats no value of the file."""
    import pyarrow

    try:
        yield
    except (pyarrow.ArrowException, UnicodeDecodeError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        details: dict[str, typing.Any] = {"file": str(path)}
        kind = path.suffix.removeprefix(".")
        it, en = f"il file non è un {kind} leggibile", f"no readable {kind} file"
        ragged = RAGGED.match(str(error))
        if ragged:
            expected, got = ragged.groups()
            line = _ragged_line(path, separator)
            it = f"riga {line}: attese {expected} colonne, trovate {got}"
            en = f"line {line}: expected {expected} columns, got {got}"
            details["row"] = line - 2
        if isinstance(error, UnicodeDecodeError) or "invalid UTF8" in str(error):
            it = "il testo non è in UTF-8: salvare il file in questa codifica"
            en = "the text is not in UTF-8: save the file in this encoding"
        told = StreamUnreadable(f"{path}: {it}", message_en=f"{path}: {en}", details=details)
        raise told from OSError(errno.EINVAL, en, str(path))


def _ragged_line(path: pathlib.Path, separator: str) -> int:
    """The first line of a CSV file with too few or too many fields, which the threads that have read it do not know."""
    import pyarrow
    from pyarrow import csv

    lines: list[int] = []

    def note(row: csv.InvalidRow) -> str:
        lines.append(row.number)
        return "error"

    read = csv.ReadOptions(use_threads=False)
    parse = csv.ParseOptions(delimiter=separator, invalid_row_handler=note)
    # No column, so that no value is converted.
    convert = csv.ConvertOptions(include_columns=["\0"], include_missing_columns=True)
    with contextlib.suppress(pyarrow.ArrowInvalid):
        for _ in csv.open_csv(path, read, parse, convert):
            pass
    return lines[0]


def _each(
    path: pathlib.Path, batches: Iterator[pyarrow.RecordBatch], separator: str = ""
) -> Iterator[pyarrow.RecordBatch]:
    """The batches of a file, with its name in an error."""
    while True:
        with unreadable(path, separator):
            batch = next(batches, None)
        if batch is None:
            return
        yield batch


def _of_parquet(files: list[pathlib.Path]) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
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


def _separator(path: pathlib.Path) -> str:
    """The mark that stands most often between the names of the columns; a comma if there is one name."""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        unquoted = re.sub('"[^"]*"', "", file.readline(1 << 20))
    return max(SEPARATORS, key=unquoted.count)


def _misfit(column: pyarrow.Array, pattern: str) -> int | None:
    """The place of the first text that does not have a form."""
    from pyarrow import compute

    place = compute.index(compute.match_substring_regex(column, pattern), False).as_py()
    return None if place < 0 else place
