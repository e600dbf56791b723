"""The base of every typed value: frozen, read from the contract's JSON and written back to it."""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple

from collocamento._runtime.errors import FieldMissing, FieldUnknown, JsonInvalid, LimitExceeded, RuleError, ValueInvalid
from collocamento._runtime.escape import escape
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.read import Reader, reader
from collocamento._runtime.wire import plain

if typing.TYPE_CHECKING:
    from typing_extensions import Self


class Slot(NamedTuple):
    """A field: its names, its reader, whether it is required, its default, and whether it is shown."""

    name: str
    wire: str
    read: Reader
    required: bool
    default: Any
    shown: bool


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
        for slot in slots(type(self)):
            try:
                object.__setattr__(self, slot.name, slot.read(getattr(self, slot.name)))
            except RuleError as error:
                raise error.under(slot.wire) from None

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """Read it from the contract's JSON, given as a mapping.

        Raises a RuleError with the path of the field that is missing, unknown, or of the wrong type.
        """
        if not isinstance(given, Mapping):
            raise ValueInvalid(details={"expected": "an object"})
        known = {slot.wire: slot for slot in slots(cls)}
        if cls.tag:
            given = {key: value for key, value in given.items() if key != cls.tag}
        for key in given:
            if key not in known:
                raise FieldUnknown(details={"known": list(known)}).under(key)
        for slot in known.values():
            if slot.required and slot.wire not in given:
                raise FieldMissing().under(slot.wire)
        optional = {slot.wire for slot in known.values() if not slot.required}
        fields = {known[key].name: value for key, value in given.items() if value is not None or key not in optional}
        return cls(**fields)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read it from JSON text; numbers with a point become decimals from their text."""
        try:
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
        for slot in slots(type(self)):
            value = getattr(self, slot.name)
            if slot.required or slot.wire in self.kept or value != slot.default:
                written[slot.wire] = plain(value)
        return written

    def to_json(self) -> str:
        """The contract's JSON as text, as the library writes it."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def __repr__(self) -> str:
        values = [(slot.name, getattr(self, slot.name)) for slot in slots(type(self)) if slot.shown]
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
        values = {slot.wire: getattr(value, slot.name) for slot in slots(type(value)) if slot.shown}
        return {wire: _shown(one) for wire, one in values.items() if one not in (None, ())}
    return [_shown(one) for one in value] if isinstance(value, tuple) else plain(value)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "<br>".join(_cell(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{escape(str(key))}: {_cell(item)}" for key, item in value.items() if item is not None)
    return escape(json.dumps(value) if isinstance(value, bool) else str(value))


_SLOTS: dict[type[Record], tuple[Slot, ...]] = {}


def slots(record: type[Record]) -> tuple[Slot, ...]:
    """The fields of a record, in order."""
    if record not in _SLOTS:
        hints = typing.get_type_hints(record)
        _SLOTS[record] = tuple(
            Slot(
                name=field.name,
                wire=field.name.rstrip("_"),
                read=reader(hints[field.name]),
                required=field.default is dataclasses.MISSING,
                default=field.default,
                shown=field.repr,
            )
            for field in dataclasses.fields(record)  # type: ignore[arg-type]  # every subclass is a dataclass
        )
    return _SLOTS[record]
