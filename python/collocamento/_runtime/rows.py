"""A table from a list of rows, and what to do with an object that is no table."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias, runtime_checkable

from collocamento._runtime.wire import plain


@runtime_checkable
class ArrowTable(Protocol):
    """Any object with the Arrow PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, as a capsule."""


#: What a function for tables accepts.
AnyTable: TypeAlias = ArrowTable | Sequence[Mapping[str, Any]]

# Values that pyarrow reads as they are, if a column has no other ones.
ALIKE = {bool, int, float, datetime.date, datetime.datetime}


def table_of(rows: Any) -> Any:
    """A list of rows, each with values by the names of its columns, as a table of pyarrow.

    Raises TypeError, with the way out, for any other object.
    """
    if not isinstance(rows, list | tuple) or not all(isinstance(row, Mapping) for row in rows):
        raise TypeError(_way_out(rows))
    try:
        import pyarrow
    except ImportError:
        raise TypeError("a table is expected; a list of rows needs pyarrow: pip install 'collocamento[tables]'") from None
    # Not `from_pylist`, which takes the columns of the first row only.
    names = list(dict.fromkeys(name for row in rows for name in row))
    return pyarrow.table({str(name): _column([row.get(name) for row in rows]) for name in names})


def absent(value: Any) -> bool:
    """Whether a cell holds no value: None; NaN and NaT, which differ from themselves; and pandas' NA, which has no truth value."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"


def _column(values: list[Any]) -> list[Any]:
    """The values as they are if they are of one type; else, and where pyarrow has no such type, texts of them."""
    values = [None if absent(value) else value for value in values]
    types = {type(value) for value in values if value is not None}
    if len(types) == 1 and types <= ALIKE:
        return values
    if types == {int, float}:
        return [None if value is None else float(value) for value in values]
    return [None if value is None else _text(value) for value in values]


def _text(value: Any) -> str:
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    written = plain(value)
    return str(written).lower() if isinstance(written, bool) else str(written)


def _way_out(rows: Any) -> str:
    """What to do with an object that is no table."""
    if isinstance(rows, str | os.PathLike):
        way = "read a file with collocamento.read_events(path), or read_jobs(path)"
    elif isinstance(rows, Mapping):
        way = "make one of a dict of columns with pyarrow.table(columns), or pass a list of rows"
    elif type(rows).__name__ == "LazyFrame":
        way = "call .collect() on a LazyFrame"
    elif hasattr(rows, "__iter__"):
        way = "pass a list of dicts, one for each row, or a data frame"
    else:
        way = "an object with __arrow_c_stream__, such as a data frame, or a list of dicts, one for each row"
    return f"a table is expected, not a {type(rows).__name__}: {way}"
