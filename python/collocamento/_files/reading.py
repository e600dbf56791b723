"""Tables read from files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import errno
import functools
import itertools
import os
import pathlib
import re
import stat
import threading
import typing
from collections.abc import Iterator

from collocamento._runtime.batches import Reread, common_schema, with_columns_of
from collocamento._runtime.errors import FieldMissing, StreamUnreadable, ValueInvalid
from collocamento._views.rows import FirstRows, Shown

if typing.TYPE_CHECKING:
    import pyarrow

FORMATS = (".parquet", ".csv")
# Rows of a batch.
ROWS = 1 << 16

# A whole number without leading zeros: a code such as 007 is a text.
WHOLE = r"^(0|-?[1-9][0-9]{0,17})$"
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
        if not self.path.is_dir() and form(self.path) not in FORMATS:
            raise ValueError(f"{self.path}: the name of a table must end in {' or '.join(FORMATS)}")
        #: The files, in order.
        self.files = _within(self.path) if self.path.is_dir() else [self.path]
        if not self.files:
            raise OSError(errno.ENOENT, "no .parquet file in this folder", str(self.path))
        for file in self.files:
            regular(file)
            file.open("rb").close()
        self._text, self._italian, self._separator, self._stop = text, italian, separator, stop
        #: The number of rows, if the file has it.
        self.rows: int | None = None
        if form(self.files[0]) == ".parquet":
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

        csv = form(self.path) == ".csv" and not self.path.is_dir()
        schema, batches = self._of_csv() if csv else _of_parquet(self.files)
        return pyarrow.RecordBatchReader.from_batches(schema, self._until_stopped(batches))

    def _until_stopped(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            if self._stop is not None and self._stop.is_set():
                raise Stopped
            yield batch

    def _of_csv(self) -> tuple[pyarrow.Schema, Iterator[pyarrow.RecordBatch]]:
        """Columns of text, which the engine reads as days, amounts, flags and words; an empty field is null. Persons are whole
        numbers if the first ones are, unless all is to stay text."""
        import pyarrow
        from pyarrow import csv

        separator = self._separator or _separator(self.path)
        parse = csv.ParseOptions(delimiter=separator, newlines_in_values=True)
        with unreadable(self.path, separator):
            names = csv.open_csv(self.path, parse_options=parse).schema.names
            convert = csv.ConvertOptions(
                column_types=dict.fromkeys(names, pyarrow.string()), null_values=[""], strings_can_be_null=True
            )
            read = csv.open_csv(self.path, parse_options=parse, convert_options=convert)
        named = (_named(batch, self.path) for batch in _each(self.path, read, separator))
        rows = _without_blank_end(named)
        first = next(rows, None)
        if first is None:
            first = _named(pyarrow.RecordBatch.from_pylist([], read.schema), self.path)
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
    parquet = pathlib.Path(path).is_dir() or form(pathlib.Path(path)) == ".parquet"
    return (ParquetTable if parquet else FileTable)(path, text, italian, separator, stop)


class _Typed:
    """The batches of a CSV file with whole numbers as persons, and in the form of the contract."""

    def __init__(self, path: pathlib.Path, whole: bool, italian: bool) -> None:
        self._path, self._whole, self._italian = path, whole, italian
        self._before = 0

    def batch(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        import pyarrow

        if self._italian:
            # Only these files need the types of events.
            from collocamento._files.italian import in_contract_form

            batch = in_contract_form(batch)
        if self._whole:
            columns = [
                self._persons(column) if name == "person" else column
                for name, column in zip(batch.schema.names, batch.columns, strict=True)
            ]
            batch = pyarrow.RecordBatch.from_arrays(columns, batch.schema.names)
        self._before += batch.num_rows
        return batch

    def _persons(self, column: pyarrow.Array) -> pyarrow.Array:
        import pyarrow

        wrong = _misfit(column, WHOLE)
        if wrong is not None:
            row = self._before + wrong
            raise ValueInvalid(
                f"{self._path}, riga {row + 2}: le prime persone sono numeri interi, questa no",
                message_en=f"{self._path}, line {row + 2}: the first persons are whole numbers, and this one is not",
                path="/person",
                details={"file": str(self._path), "row": row},
            )
        return column.cast(pyarrow.int64())


def form(path: pathlib.Path) -> str:
    """The form of a file, by the end of its name, in whatever case."""
    return path.suffix.lower()


def _within(folder: pathlib.Path) -> list[pathlib.Path]:
    return sorted(file for file in folder.iterdir() if form(file) == ".parquet")


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
        kind = form(path).removeprefix(".")
        it, en = f"il file non è un {kind} leggibile", f"no readable {kind} file"
        ragged = RAGGED.match(str(error))
        if ragged:
            expected, got = ragged.groups()
            line = _ragged_line(path, separator)
            it, en = f"attese {expected} colonne, trovate {got}", f"expected {expected} columns, got {got}"
            if line is not None:
                it, en = f"riga {line}: {it}", f"line {line}: {en}"
                details["row"] = line - 2
        if isinstance(error, UnicodeDecodeError) or "invalid UTF8" in str(error):
            it = "il testo non è in UTF-8: salvare il file in questa codifica"
            en = "the text is not in UTF-8: save the file in this encoding"
        told = StreamUnreadable(f"{path}: {it}", message_en=f"{path}: {en}", details=details)
        raise told from OSError(errno.EINVAL, en, str(path))


def _ragged_line(path: pathlib.Path, separator: str) -> int | None:
    """The first line of a CSV file with too few or too many fields, which the threads that have read it do not know; None if it has
    changed since."""
    import pyarrow
    from pyarrow import csv

    lines: list[int] = []

    def note(row: csv.InvalidRow) -> str:
        lines.append(row.number)
        return "error"

    read = csv.ReadOptions(use_threads=False)
    parse = csv.ParseOptions(delimiter=separator, newlines_in_values=True, invalid_row_handler=note)
    # No column, so that no value is converted.
    convert = csv.ConvertOptions(include_columns=["\0"], include_missing_columns=True)
    with contextlib.suppress(pyarrow.ArrowInvalid):
        for _ in csv.open_csv(path, read, parse, convert):
            pass
    return lines[0] if lines else None


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


def _named(batch: pyarrow.RecordBatch, path: pathlib.Path) -> pyarrow.RecordBatch:
    """The batch without columns that have no name: a spreadsheet writes a last separator. One with values is an error."""
    import pyarrow

    nameless = [place for place, name in enumerate(batch.schema.names) if not name.strip()]
    if not nameless:
        return batch
    if any(batch.column(place).null_count < batch.num_rows for place in nameless):
        raise FieldMissing(
            "una colonna con valori è senza nome",
            message_en="a column with values has no name",
            details={"file": str(path), "column": nameless[0] + 1},
        )
    kept = [place for place in range(batch.num_columns) if place not in nameless]
    return pyarrow.RecordBatch.from_arrays(
        [batch.column(place) for place in kept], [batch.schema.names[place] for place in kept]
    )


def _without_blank_end(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """The batches without the rows at their end in which nothing stands: a spreadsheet writes some. Others stay, so that every row
    keeps its number."""
    blank: list[pyarrow.RecordBatch] = []
    for batch in batches:
        filled = _filled(batch)
        if filled:
            yield from blank
            blank.clear()
            yield batch.slice(0, filled)
        if filled < batch.num_rows:
            blank.append(batch.slice(filled))


def _filled(batch: pyarrow.RecordBatch) -> int:
    """The number of rows up to the last one in which something stands."""
    from pyarrow import compute

    last: int = batch.num_rows - 1
    if last < 0 or any(column[last].is_valid for column in batch.columns):
        return last + 1
    held = functools.reduce(compute.or_, (column.is_valid() for column in batch.columns))
    places = compute.indices_nonzero(held)
    filled: int = places[-1].as_py() + 1 if len(places) else 0
    return filled


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
