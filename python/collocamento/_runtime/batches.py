"""The batches of a stream, each brought to the columns of the stream.

The Arrow interface carries no types beside the batches: a batch whose columns differ from its stream's would be read with the
wrong types. Columns are found by name. A type is changed only to another one of its kind, and only if no value changes.
"""

from __future__ import annotations

import sys
import typing
from collections.abc import Iterable, Iterator
from typing import Any

from collocamento._runtime.errors import RuleError, ValueInvalid
from collocamento._runtime.rows import table_of

if typing.TYPE_CHECKING:
    import pyarrow

# A row without one of these has no meaning; every other field may be absent.
NEEDED = ("person", "type", "date")
# The units of timestamps, from the coarsest to the finest.
UNITS = ("s", "ms", "us", "ns")


def checked_reader(rows: Any) -> Any:
    """A table as an object with the Arrow interface.

    A list of rows becomes a table. A reader of pyarrow gets a wrapper that checks each batch, because pyarrow does not. Raises
    TypeError, with the way out, for what is no table.
    """
    if hasattr(rows, "__arrow_c_stream__") or hasattr(rows, "__arrow_c_array__"):
        if isinstance(rows, Reread):
            return CheckedReader(rows.reader())
        if type(rows).__name__ == "Series":
            raise TypeError("not a table of named columns: a Series is a single column, pass the frame")
        # If pyarrow is not loaded, the object is not one of its readers.
        pyarrow = sys.modules.get("pyarrow")
        return CheckedReader(rows) if pyarrow is not None and isinstance(rows, pyarrow.RecordBatchReader) else rows
    return table_of(rows)


class Reread:
    """A table with a reader of its own each time that it is read."""

    __slots__ = ()

    def reader(self) -> pyarrow.RecordBatchReader:
        """The rows, once."""
        raise NotImplementedError

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows as an Arrow stream."""
        return self.reader().__arrow_c_stream__(requested_schema)


class CheckedReader:
    """A reader whose batches are brought to its schema."""

    def __init__(self, reader: pyarrow.RecordBatchReader) -> None:
        self._reader = reader
        #: The exception that has ended it: the interface passes on only a text.
        self.failure: BaseException | None = None

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, once."""
        import pyarrow

        return pyarrow.RecordBatchReader.from_batches(self._reader.schema, self._batches()).__arrow_c_stream__()

    def _batches(self) -> Iterator[pyarrow.RecordBatch]:
        try:
            for batch in self._reader:
                yield with_columns_of(self._reader.schema, batch)
        except GeneratorExit:
            # The engine has ended the reading, for a fault of its own.
            raise
        except BaseException as error:
            self.failure = error
            raise


def with_columns_of(schema: pyarrow.Schema, batch: pyarrow.RecordBatch, file: str = "") -> pyarrow.RecordBatch:
    """A batch with the columns of a schema, in its order. A column that the batch lacks is null.

    Raises ValueInvalid with the column as path, and the name of the file, if there is one.
    """
    import pyarrow

    if batch.schema.equals(schema):
        return batch
    names = batch.schema.names
    for name in names:
        if names.count(name) > 1:
            raise _differs(name, file, "colonna ripetuta", "the column is repeated")
        if name not in schema.names:
            raise _differs(name, file, "colonna assente nello schema", "the schema has no such column")
    columns = []
    for field in schema:
        if field.name in names:
            columns.append(_cast(batch.column(field.name), field, file))
        elif field.name in NEEDED:
            raise _differs(field.name, file, "manca la colonna", "the column is missing")
        else:
            columns.append(pyarrow.nulls(batch.num_rows, field.type))
    return pyarrow.RecordBatch.from_arrays(columns, schema=schema)


def _cast(column: pyarrow.Array, field: pyarrow.Field, file: str) -> pyarrow.Array:
    import pyarrow

    if column.type.equals(field.type):
        return column
    if kind(column.type) not in ("null", kind(field.type)):
        it = f"la colonna è di tipo {column.type} e non {field.type}"
        raise _differs(field.name, file, it, f"the column is of type {column.type} and not {field.type}")
    try:
        return column.cast(field.type)
    except pyarrow.ArrowException:
        it, en = f"un valore non rientra nel tipo {field.type}", f"a value does not fit the type {field.type}"
        raise _differs(field.name, file, it, en) from None


def common_schema(schemas: Iterable[tuple[str, pyarrow.Schema]]) -> pyarrow.Schema:
    """A schema with the columns of all files, by name, each of a type that holds the values of all of them.

    Raises ValueInvalid with the names of two files whose columns are of different kinds.
    """
    import pyarrow

    found: dict[str, tuple[str, pyarrow.Field]] = {}
    repeated: list[pyarrow.Field] = []
    for file, schema in schemas:
        for place, field in enumerate(schema):
            if schema.names.index(field.name) < place:
                # The engine rejects it, by its name.
                repeated.append(field)
                continue
            first, known = found.setdefault(field.name, (file, field))
            held = _wider(known.type, field.type)
            if held is None:
                raise _differs(
                    field.name,
                    file,
                    f"la colonna è di tipo {field.type}, ma in {first} è di tipo {known.type}",
                    f"the column is of type {field.type}, but in {first} it is of type {known.type}",
                )
            found[field.name] = (first if kind(known.type) != "null" else file, pyarrow.field(field.name, held))
    return pyarrow.schema([field for _, field in found.values()] + repeated)


def _wider(one: pyarrow.DataType, other: pyarrow.DataType) -> pyarrow.DataType | None:
    """A type that holds the values of both, or None if they are not of one kind."""
    import pyarrow

    if one.equals(other) or kind(other) == "null":
        return one
    if kind(one) == "null":
        return other
    if kind(one) != kind(other):
        return None
    if kind(one) == "decimal":
        scale = max(one.scale, other.scale)
        whole = max(one.precision - one.scale, other.precision - other.scale)
        return pyarrow.decimal128(min(whole + scale, 38), scale)
    if kind(one).startswith("timestamp"):
        return max(one, other, key=lambda layout: UNITS.index(layout.unit))
    return {"text": pyarrow.string(), "whole number": pyarrow.int64(), "date": pyarrow.date32()}.get(kind(one), one)


def kind(layout: pyarrow.DataType) -> str:
    """What the values of a type are; types of one kind differ only in how they hold them."""
    from pyarrow import types

    if types.is_dictionary(layout):
        return kind(layout.value_type)
    if types.is_string(layout) or types.is_large_string(layout) or types.is_string_view(layout):
        return "text"
    for name, is_one in {
        "null": types.is_null,
        "whole number": types.is_integer,
        "decimal": types.is_decimal,
        "date": types.is_date,
    }.items():
        if is_one(layout):
            return name
    if types.is_timestamp(layout):
        return f"timestamp {layout.tz}"
    return str(layout)


def _differs(name: str, file: str, it: str, en: str) -> RuleError:
    return ValueInvalid(it, message_en=en, path=f"/{name}", details={"file": file} if file else None)
