"""Reads the events of a dossier from the rows of a table, of any library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from collocamento._runtime.errors import ValueInvalid
from collocamento._runtime.rows import absent

# Ids are texts, and often numbers in a table.
_IDS = ("id", "job")


def events(rows: Any) -> list[dict[str, Any]]:
    """The rows as events of the contract, without the empty cells. Rejects the rows of several persons."""
    found, persons = [], set()
    for row in _records(rows):
        fields = {str(name): _value(value) for name, value in row.items() if not absent(value)}
        persons.add(fields.pop("person", None))
        found.append({name: str(value) if name in _IDS else value for name, value in fields.items()})
    if len(persons) > 1:
        raise ValueInvalid("le righe sono di più persone", message_en="the rows are of several persons", path="/events")
    return found


def _records(rows: Any) -> Iterable[Mapping[str, Any]]:
    """The rows as mappings."""
    if hasattr(rows, "to_dicts"):  # Polars
        return cast("Iterable[Mapping[str, Any]]", rows.to_dicts())
    if hasattr(rows, "to_pylist"):  # Arrow
        return cast("Iterable[Mapping[str, Any]]", rows.to_pylist())
    if hasattr(rows, "to_dict"):  # pandas
        return cast("Iterable[Mapping[str, Any]]", rows.to_dict("records"))
    return cast("Iterable[Mapping[str, Any]]", rows)


def _value(value: Any) -> Any:
    """A cell as a plain Python value: without numpy scalars, and with whole numbers that a NaN in the column made floats."""
    if type(value).__module__ == "numpy" and hasattr(value, "tolist"):
        value = value.tolist()
    return int(value) if isinstance(value, float) and value.is_integer() else value
