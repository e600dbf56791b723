"""The base of every typed value: frozen, read from the contract's JSON and written back to it."""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from collocamento._runtime.errors import (
    FieldMissing,
    JsonInvalid,
    LimitExceeded,
    RuleError,
    ValueInvalid,
    together,
    unknown_field,
)
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.nothing import NOTHING
from collocamento._runtime.shape import shape
from collocamento._runtime.view import HIDDEN, Html, known, record_html
from collocamento._runtime.wire import OBJECT, plain

if typing.TYPE_CHECKING:
    from typing_extensions import Self


_set = object.__setattr__


class Record(Frozen):
    """A value of the contract: equal by its fields, hashable, picklable.

    Its constructor accepts typed values, and texts of them: ``Did(date="2025-01-10")`` holds a ``datetime.date``. A wire name
    that is reserved in Python has an underscore at its end (``from_``, ``class_``).
    """

    __slots__ = ()

    #: The field that distinguishes alternatives, if this is one of several.
    _tag: ClassVar[str] = ""
    #: Optional fields that are written even without a value: as null, as an empty list.
    _kept: ClassVar[frozenset[str]] = frozenset()

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

    def replace(self, **changes: Any) -> Self:
        """The same record with other values in some fields; they are checked as in the constructor.

        >>> from collocamento import Did
        >>> Did("2025-01-10").replace(channel="carta")
        Did(date=datetime.date(2025, 1, 10), channel='carta')
        """
        return dataclasses.replace(self, **changes)  # type: ignore[type-var]  # every subclass is a dataclass

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
            elif not cls._tag or key != cls._tag:
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
    def _read(cls, value: Any) -> Self:
        """What is one already, or a mapping."""
        return value if isinstance(value, cls) else cls.from_dict(value)

    def to_dict(self) -> dict[str, Any]:
        """The contract's JSON as a dict: dates and amounts as text."""
        written: dict[str, Any] = {self._tag: getattr(self, self._tag)} if self._tag else {}
        for slot in shape(type(self)).slots:
            value = getattr(self, slot.name)
            if slot.required or slot.wire in self._kept or value != slot.default:
                written[slot.wire] = plain(value)
        return written

    def to_json(self) -> str:
        """The contract's JSON as text, as the library writes it."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def __repr__(self) -> str:
        values = [(slot, getattr(self, slot.name)) for slot in shape(type(self)).slots]
        shown = [
            f"{slot.name}={value!r}" if slot.shown else f"{slot.name}={HIDDEN}"
            for slot, value in values
            if value not in (None, ())
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def show(self, *, lang: str = "it") -> Html:
        """The record for a notebook, in Italian (``it``) or English (``en``)."""
        return Html(record_html(self, lang))

    def _repr_html_(self) -> str:
        return self.show().html


class Labelled(Record):
    """A record that people call by a name, such as a type of event."""

    __slots__ = ()

    _labels: ClassVar[dict[str, str]]

    @classmethod
    def label(cls, lang: str = "it") -> str:
        """What people call it. ``lang`` is ``it`` or ``en``.

        >>> from collocamento import RapportoInizio
        >>> RapportoInizio.label("it"), RapportoInizio.label("en")
        ('inizio del rapporto di lavoro', 'start of a job')
        """
        return cls._labels[known(lang)]
