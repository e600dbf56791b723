"""The fields of a record."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping
from typing import Any, NamedTuple

from collocamento._runtime.nothing import Nothing
from collocamento._runtime.read import Reader, reader


class Slot(NamedTuple):
    """A field: its names, its reader, whether it is required, its default, whether it is shown, and whether null says that there
    is none."""

    name: str
    wire: str
    read: Reader
    required: bool
    default: Any
    shown: bool
    nothing: bool


class Shape(NamedTuple):
    """The fields of a record, in order, by wire name, and those that are required."""

    slots: tuple[Slot, ...]
    by_wire: Mapping[str, Slot]
    required: tuple[Slot, ...]


_SHAPES: dict[type, Shape] = {}


def shape(record: type) -> Shape:
    """The fields of a record, found once."""
    if record not in _SHAPES:
        hints = typing.get_type_hints(record)
        slots = tuple(
            Slot(
                name=field.name,
                wire=field.name.rstrip("_"),
                read=reader(hints[field.name]),
                required=field.default is dataclasses.MISSING,
                default=field.default,
                shown=field.repr,
                nothing=Nothing in typing.get_args(hints[field.name]),
            )
            for field in dataclasses.fields(record)
        )
        required = tuple(slot for slot in slots if slot.required)
        _SHAPES[record] = Shape(slots, {slot.wire: slot for slot in slots}, required)
    return _SHAPES[record]
