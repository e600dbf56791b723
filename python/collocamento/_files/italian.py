"""Days and amounts of a table of events as Italian programs write them, brought to the form of the contract."""

from __future__ import annotations

import datetime
import typing
from decimal import Decimal

import collocamento.types.events as events

if typing.TYPE_CHECKING:
    import pyarrow

# With a point before each three digits, or without points; then a comma and the rest.
AMOUNT = r"^-?([0-9]{1,3}([.][0-9]{3})+|[0-9]+)(,[0-9]+)?$"
# The day, the month and the year of 1/4/2024, 01-04-2024, 01.04.2024; what is not one stays as it is.
STEPS = (
    (r"^([0-9])([-/.])", r"0\1\2"),
    (r"^([0-9]{2}[-/.])([0-9])([-/.])", r"\10\2\3"),
    # A database writes a day as its midnight.
    (r"^([0-9]{2})[-/.]([0-9]{2})[-/.]([0-9]{4})([ T]0?0[:.]00([:.]00)?)?$", r"\3-\2-\1"),
)
# The columns of a table of persons.
OF_PERSONS = {"birth_date": datetime.date, "l68_from": datetime.date, "l68_to": datetime.date}


def fields(wanted: type) -> set[str]:
    """The columns whose values are days, or amounts: fields of an event, or facts about a person."""
    hints = [typing.get_type_hints(event).items() for event in typing.get_args(events.Event)]
    found = [pair for pairs in [*hints, OF_PERSONS.items()] for pair in pairs]
    return {name.rstrip("_") for name, hint in found if wanted in (hint, *typing.get_args(hint))}


def in_contract_form(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """The batch with its days as ``2024-04-01`` and its amounts as ``1234.56``."""
    import pyarrow

    days, amounts = fields(datetime.date), fields(Decimal)
    columns = [
        _days(column) if name in days else _amounts(column) if name in amounts else column
        for name, column in zip(batch.schema.names, batch.columns, strict=True)
    ]
    return pyarrow.RecordBatch.from_arrays(columns, schema=batch.schema)


def _days(column: pyarrow.Array) -> pyarrow.Array:
    from pyarrow import compute

    for pattern, replacement in STEPS:
        column = compute.replace_substring_regex(column, pattern, replacement)
    return column


def _amounts(column: pyarrow.Array) -> pyarrow.Array:
    """A text of another form gets a comma for each point, so that it is rejected: 8500.00 is no Italian amount."""
    from pyarrow import compute

    italian = compute.replace_substring(compute.replace_substring(column, ".", ""), ",", ".")
    return compute.if_else(
        compute.match_substring_regex(column, AMOUNT), italian, compute.replace_substring(column, ".", ",")
    )
