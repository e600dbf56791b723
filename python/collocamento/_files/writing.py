"""Tables written to files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import errno
import pathlib
import secrets
import threading
import typing
from collections.abc import Iterable, Iterator

from collocamento._files.reading import Stopped, regular
from collocamento._runtime.batches import kind
from collocamento._runtime.rows import ArrowTable

if typing.TYPE_CHECKING:
    import pyarrow

# Rows of a row group.
ROWS = 1 << 17
# A spreadsheet takes a text that begins so for a formula.
FORMULA = r"^[=+\-@\t\r]"


@contextlib.contextmanager
def replaced(output: pathlib.Path, inputs: Iterable[pathlib.Path] = ()) -> Iterator[typing.BinaryIO]:
    """A temporary file that replaces the output at the end: a failed run leaves no output."""
    _check(output, inputs)
    # Created here or not at all, under a name that nobody can guess: no other run and no link is in its place.
    part = output.with_name(f".collocamento-{secrets.token_hex(8)}.part")
    try:
        file = part.open("xb")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(output)) from error
    try:
        with file:
            yield file
        _check(output, inputs)
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)


def _check(output: pathlib.Path, inputs: Iterable[pathlib.Path]) -> None:
    """Refuse an output that would destroy something else: an input, or what a link points to."""
    if output.is_symlink():
        raise OSError(errno.ELOOP, "the output is a symbolic link", str(output))
    if not output.exists():
        return
    regular(output)
    if any(file.samefile(output) for file in inputs):
        raise OSError(errno.EEXIST, "the output is also an input", str(output))


def write(answers: ArrowTable, file: typing.BinaryIO, suffix: str, stop: threading.Event | None = None) -> None:
    """Write answers as they come."""
    import pyarrow

    rows = pyarrow.RecordBatchReader.from_stream(answers)
    with write_batches(file, rows.schema, suffix) as writer:
        for batch in rows:
            if stop is not None and stop.is_set():
                raise Stopped
            writer(batch)


@contextlib.contextmanager
def write_batches(
    file: typing.BinaryIO, schema: pyarrow.Schema, suffix: str
) -> Iterator[typing.Callable[[pyarrow.RecordBatch], None]]:
    """Write batches as they come."""
    import pyarrow
    from pyarrow import csv, parquet

    if suffix == ".csv":
        with csv.CSVWriter(file, schema) as rows:
            yield lambda batch: rows.write_batch(_plain(batch))
        return
    with parquet.ParquetWriter(file, schema) as groups:
        waiting: list[pyarrow.RecordBatch] = []

        def add(batch: pyarrow.RecordBatch | None) -> None:
            """Combine several small batches into a row group."""
            waiting.extend([batch] if batch is not None else [])
            if waiting and (batch is None or sum(one.num_rows for one in waiting) >= ROWS):
                groups.write_table(pyarrow.Table.from_batches(waiting, schema))
                waiting.clear()

        yield add
        add(None)


def _plain(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """The batch with an apostrophe before each text that a spreadsheet would take for a formula: persons and columns of the
    caller. The words of the rules are dictionaries, and no formulas."""
    import pyarrow

    columns = [_marked(column) if kind(column.type) == "text" else column for column in batch.columns]
    return pyarrow.RecordBatch.from_arrays(columns, schema=batch.schema)


def _marked(column: pyarrow.Array) -> pyarrow.Array:
    import pyarrow
    from pyarrow import compute

    if pyarrow.types.is_dictionary(column.type):
        words = _marked(column.dictionary)
        return pyarrow.DictionaryArray.from_arrays(column.indices, words)
    formulas = compute.match_substring_regex(column, FORMULA)
    if not compute.any(formulas).as_py():
        return column
    return compute.if_else(formulas, compute.binary_join_element_wise("'", column, "").cast(column.type), column)
