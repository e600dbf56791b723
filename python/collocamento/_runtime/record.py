"""The base of every typed value: frozen, read from the contract's JSON and written back to it."""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple

from collocamento._runtime.errors import (
    FieldMissing,
    JsonInvalid,
    LimitExceeded,
    RuleError,
    ValueInvalid,
    together,
    unknown_field,
)
from collocamento._runtime.escape import escape
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.nothing import NOTHING, Nothing
from collocamento._runtime.read import Reader, reader
from collocamento._runtime.wire import OBJECT, plain

if typing.TYPE_CHECKING:
    from typing_extensions import Self


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


_set = object.__setattr__


class Record(Frozen):
    """A value of the contract: equal by its fields, hashable, picklable.

    Its constructor accepts typed values, and texts of them: ``Did(date="2025-01-10")`` holds a ``datetime.date``. A wire name
    that is reserved in Python has an underscore at its end (``from_``, ``class_``).
    """

    __slots__ = ()

    #: The field that distinguishes alternatives, if this is one of several.
    tag: ClassVar[str] = ""
    #: Optional fields that are written even without a value: as null, as an empty list.
    kept: ClassVar[frozenset[str]] = frozenset()

    def __post_init__(self) -> None:
        self._fill({slot.name: getattr(self, slot.name) for slot in shape(type(self)).slots}, [])

    def _fill(self, values: Mapping[str, Any], found: list[RuleError]) -> None:
        """Read each field from its value; a field without one gets its default. Raises the errors found before with its own."""
        for slot in shape(type(self)).slots:
            try:
                if slot.name in values or not slot.required:
                    _set(self, slot.name, slot.read(values.get(slot.name, slot.default)))
            except RuleError as error:
                found.append(error.under(slot.wire))
        if found:
            raise together(found) from None

    def _with(self, **values: Any) -> Self:
        """The same record with other values in some fields, taken as they are."""
        made = object.__new__(type(self))
        for slot in shape(type(self)).slots:
            _set(made, slot.name, values[slot.name] if slot.name in values else getattr(self, slot.name))
        return made

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """Read it from the contract's JSON, given as a mapping.

        Raises a RuleError with the path of the field that is missing, unknown, or of the wrong type.
        """
        if not isinstance(given, OBJECT):
            raise ValueInvalid(details={"expected": "an object"})
        known = shape(cls)
        values: dict[str, Any] = {}
        found: list[RuleError] = []
        for key, value in given.items():
            slot = known.by_wire.get(key)
            if slot is not None:
                if value is not None or slot.required:
                    values[slot.name] = value
                elif slot.nothing:
                    values[slot.name] = NOTHING
            elif not cls.tag or key != cls.tag:
                found.append(unknown_field(key, list(known.by_wire)).under(key))
        found.extend(FieldMissing(path=f"/{slot.wire}") for slot in known.required if slot.name not in values)
        # The constructor would read the same values a second time.
        made = object.__new__(cls)
        made._fill(values, found)
        return made

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read it from JSON text; numbers with a point become decimals from their text."""
        try:
            # Bytes may begin with the byte order mark of .NET and editors on Windows; json accepts that.
            text = text.removeprefix("\ufeff") if isinstance(text, str) else text
            return cls.from_dict(json.loads(text, parse_float=Decimal))
        except RecursionError:
            raise LimitExceeded from None
        except ValueError:
            raise JsonInvalid from None

    @classmethod
    def read(cls, value: Any) -> Self:
        """What is one already, or a mapping."""
        return value if isinstance(value, cls) else cls.from_dict(value)

    def to_dict(self) -> dict[str, Any]:
        """The contract's JSON as a dict: dates and amounts as text."""
        written: dict[str, Any] = {self.tag: getattr(self, self.tag)} if self.tag else {}
        for slot in shape(type(self)).slots:
            value = getattr(self, slot.name)
            if slot.required or slot.wire in self.kept or value != slot.default:
                written[slot.wire] = plain(value)
        return written

    def to_json(self) -> str:
        """The contract's JSON as text, as the library writes it."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def __repr__(self) -> str:
        values = [(slot.name, getattr(self, slot.name)) for slot in shape(type(self)).slots if slot.shown]
        shown = ", ".join(f"{name}={value!r}" for name, value in values if value not in (None, ()))
        return f"{type(self).__name__}({shown})"

    def _repr_html_(self) -> str:
        rows = [
            f"<tr><th style='text-align:left'>{escape(key)}</th><td style='text-align:left'>{_cell(value)}</td></tr>"
            for key, value in _shown(self).items()
        ]
        return f"<table><caption>{type(self).__name__}</caption>{''.join(rows)}</table>"


def _shown(value: Any) -> Any:
    """The visible part of a value: a record as a dict, without hidden fields and fields without a value."""
    if isinstance(value, Record):
        values = {slot.wire: getattr(value, slot.name) for slot in shape(type(value)).slots if slot.shown}
        return {wire: _shown(one) for wire, one in values.items() if one not in (None, ())}
    return [_shown(one) for one in value] if isinstance(value, tuple) else plain(value)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "<br>".join(_cell(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{escape(str(key))}: {_cell(item)}" for key, item in value.items() if item is not None)
    return escape(json.dumps(value) if isinstance(value, bool) else str(value))


_SHAPES: dict[type[Record], Shape] = {}


def shape(record: type[Record]) -> Shape:
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
            for field in dataclasses.fields(record)  # type: ignore[arg-type]  # every subclass is a dataclass
        )
        required = tuple(slot for slot in slots if slot.required)
        _SHAPES[record] = Shape(slots, {slot.wire: slot for slot in slots}, required)
    return _SHAPES[record]
