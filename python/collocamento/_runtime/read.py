"""From the JSON of the contract to typed values: one reader for each type hint.

A reader accepts a typed value as it is, so that the constructors of the records use the same readers. It rejects a value of
another type, with the codes of the contract; the library decides whether a value makes sense.
"""

from __future__ import annotations

import datetime
import functools
import math
import operator
import re
import types
import typing
import uuid
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from collocamento._runtime.errors import DateInvalid, FieldMissing, RuleError, ValueInvalid, together, unknown_word
from collocamento._runtime.nothing import Nothing
from collocamento._runtime.wire import OBJECT, JsonObject, Word, frozen

Reader = Callable[[Any], Any]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MIDNIGHT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]00:00(:00([.]0+)?)?")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_DECIMAL = re.compile(r"-?[0-9]+([.][0-9]+)?")


def reader(hint: Any) -> Reader:
    """The reader of a type hint."""
    simple = {
        str: _text, bool: _truth, int: _number, Decimal: _decimal, Any: frozen, JsonObject: _object,
        datetime.date: _date, datetime.datetime: _moment, uuid.UUID: _uuid,
    }  # fmt: skip
    if hint in simple:
        return simple[hint]
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return functools.partial(_items, reader(parts[0]))
    if origin in (typing.Union, types.UnionType):
        wanted = tuple(part for part in parts if part is not types.NoneType)
        one = reader(wanted[0]) if len(wanted) == 1 else _choice(wanted)
        return functools.partial(_optional, one) if len(wanted) < len(parts) else one
    if isinstance(hint, type) and issubclass(hint, Word):
        return functools.partial(_word, hint)
    found: Reader = hint._read
    return found


def _optional(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _items(read: Reader, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise ValueInvalid(details={"expected": "a list"})
    items: list[Any] = []
    found: list[RuleError] = []
    for index, item in enumerate(value):
        try:
            items.append(read(item))
        except RuleError as error:
            found.append(error.under(index))
    if found:
        raise together(found) from None
    return tuple(items)


def _choice(hints: tuple[Any, ...]) -> Reader:
    """A union: by its tag if the alternatives have one, otherwise the first that accepts the value."""
    tag = getattr(hints[0], "_tag", "")
    if tag:
        return functools.partial(_tagged, tag, {getattr(hint, tag): hint for hint in hints})
    return functools.partial(_first, [reader(hint) for hint in sorted(hints, key=_breadth)])


def _tagged(tag: str, known: Mapping[str, Any], value: Any) -> Any:
    if isinstance(value, tuple(known.values())):
        return value
    if not isinstance(value, OBJECT):
        raise ValueInvalid(details={"expected": "an object"})
    if tag not in value:
        raise FieldMissing(path=f"/{tag}")
    found = known.get(value[tag]) if isinstance(value[tag], str) else None
    if found is None:
        raise unknown_word(str(value[tag]), list(known)).under(tag)
    return found._read(value)


def _first(readers: list[Reader], value: Any) -> Any:
    refusal: RuleError = ValueInvalid()
    for read in readers:
        try:
            return read(value)
        except RuleError as error:
            refusal = error
    raise refusal


def _breadth(hint: Any) -> int:
    """Narrow types first: a date-time before a date, a word before a text, which accepts everything else."""
    order = [Nothing, bool, int, datetime.datetime, datetime.date, Decimal]
    return order.index(hint) if hint in order else len(order) + (hint is str)


def _text(value: Any) -> str:
    # The id of an event, document or practice may be a UUID.
    if isinstance(value, str | uuid.UUID):
        return str(value)
    raise ValueInvalid(details={"expected": "a string"})


def _uuid(value: Any) -> uuid.UUID:
    if isinstance(value, uuid.UUID):
        return value
    try:
        return uuid.UUID(_text(value))
    except ValueError:
        raise ValueInvalid(details={"expected": "a UUID"}) from None


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueInvalid(details={"expected": "a boolean"})


def _number(value: Any) -> int:
    if not isinstance(value, bool):
        try:
            return operator.index(value)
        except TypeError:
            pass
    raise ValueInvalid(details={"expected": "a whole number"})


def _decimal(value: Any) -> Decimal:
    if isinstance(value, Decimal) and value.is_finite():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    # A float is read from its shortest text, like a number in JSON: 8500.01 is exactly 8,500 euro and one cent.
    if isinstance(value, float) and math.isfinite(value):
        return Decimal(float.__repr__(value))
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    raise ValueInvalid(details={"expected": "a decimal"})


def _word(words: type[Word], value: Any) -> Word:
    try:
        return words(value)
    except ValueError:
        raise unknown_word(str(value), [word.value for word in words]) from None


def _object(value: Any) -> JsonObject:
    if isinstance(value, OBJECT):
        return JsonObject(value)
    raise ValueInvalid(details={"expected": "an object"})


def _date(value: Any) -> datetime.date:
    if isinstance(value, datetime.datetime):
        # The values that data frames have for a day.
        if value.tzinfo is None and value.time() == datetime.time():
            return value.date()
        raise DateInvalid("serve un giorno senza ora, AAAA-MM-GG", message_en="a day without a time is needed, YYYY-MM-DD")
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str) and _MIDNIGHT.fullmatch(value):
        value = value[:10]
    return _parsed(value, _DAY, datetime.date.fromisoformat)


def _moment(value: Any) -> datetime.datetime:
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        return datetime.datetime(*value.timetuple()[:6])
    if isinstance(value, datetime.date):
        raise DateInvalid("manca l'ora", message_en="the time is missing")
    return _parsed(value, _MOMENT, datetime.datetime.fromisoformat)


T = typing.TypeVar("T")


def _parsed(value: Any, form: re.Pattern[str], parse: Callable[[str], T]) -> T:
    if not isinstance(value, str):
        raise ValueInvalid(details={"expected": "a string"})
    try:
        if form.fullmatch(value):
            return parse(value)
    except ValueError:
        pass
    it, en = ("AAAA-MM-GG", "YYYY-MM-DD") if form is _DAY else ("AAAA-MM-GGTHH:MM", "YYYY-MM-DDTHH:MM")
    raise DateInvalid(f"si scrive {it}", message_en=f"use {en}")
