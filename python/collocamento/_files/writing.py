"""Tables written to files: Parquet and CSV, batch by batch, through pyarrow (the extra ``tables``)."""

from __future__ import annotations

import contextlib
import threading
import typing
from collections.abc import Iterator

from collocamento._runtime.batches import kind
from collocamento._tables.reading import Stopped
from collocamento.tables import ArrowTable

if typing.TYPE_CHECKING:
    import pyarrow

# Rows of a row group.
ROWS = 1 << 17
# A spreadsheet takes a text that begins so for a formula.
FORMULA = r"^[=+\-@\t\r]"


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
