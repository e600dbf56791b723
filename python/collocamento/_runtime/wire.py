"""From typed values to the JSON of the contract."""

from __future__ import annotations

import datetime
import decimal
import json
import typing
import uuid
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

from collocamento._runtime.errors import DateInvalid, LimitExceeded, ValueInvalid, unknown_word

W = TypeVar("W", bound="Word")


class Word(str, Enum):
    """A word of the contract: equal to its text, shown as a member, with a label in two languages and an explanation.

    >>> from collocamento.types import State
    >>> State.SOSPESO, State.SOSPESO == "sospeso", str(State.SOSPESO)
    (State.SOSPESO, True, 'sospeso')
    >>> State.CONSERVAZIONE.label("en"), State.DISOCCUPATO.__doc__
    ('unemployed, status kept while working', 'DID, and no work: unemployed in law.')
    >>> State.DISOCCUPATO.about("it")
    'DID resa e nessun lavoro.'
    """

    _value_: str
    _labels: dict[str, str]
    _about: dict[str, str]

    def __new__(cls: type[W], value: str, it: str = "", en: str = "", about: str = "", about_it: str = "") -> W:
        word = str.__new__(cls, value)
        word._value_ = value
        word._labels = {"it": it, "en": en}
        word._about = {"it": about_it, "en": about}
        word.__doc__ = about
        return word

    @classmethod
    def _missing_(cls, value: object) -> typing.NoReturn:
        raise ValueError(str(unknown_word(str(value), [word.value for word in cls])))

    def label(self, lang: str = "it") -> str:
        """The word as people write it. ``lang`` is ``it`` or ``en``."""
        return _in(lang, self._labels)

    def about(self, lang: str = "it") -> str:
        """What the word means; in English it is also the member's ``__doc__``. ``lang`` is ``it`` or ``en``."""
        return _in(lang, self._about)

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


def _in(lang: str, texts: Mapping[str, str]) -> str:
    if lang not in texts:
        raise ValueError("lang is 'it' or 'en'")
    return texts[lang]


class JsonObject(Mapping[str, Any]):
    """A JSON object that can't change: hashable and picklable. Lists inside it are tuples.

    >>> JsonObject({"days": [1, 2]})["days"]
    (1, 2)
    """

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = {str(key): frozen(value) for key, value in members.items()}

    def __getitem__(self, key: str) -> Any:
        return self._members[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __hash__(self) -> int:
        return hash(frozenset(self._members.items()))

    def __repr__(self) -> str:
        return f"JsonObject({self._members!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return JsonObject, (self._members,)


def frozen(value: Any) -> Any:
    """A JSON value as an immutable one."""
    if isinstance(value, JsonObject):
        return value
    if isinstance(value, Mapping):
        return JsonObject(value)
    if isinstance(value, list | tuple):
        return tuple(frozen(item) for item in value)
    return value


#: What a JSON object is read from. The frequent type comes first: to test for a mapping takes long.
OBJECT = (dict, Mapping)

_AS_IT_IS = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """A typed value as plain JSON: dates, amounts and words as text, tuples as lists."""
    kind = type(value)
    if kind in _AS_IT_IS:
        return value
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="minutes" if not (value.second or value.microsecond) else "seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, decimal.Decimal | uuid.UUID):
        return str(value)
    if hasattr(value, "to_dict") and not isinstance(value, type):
        return value.to_dict()
    if isinstance(value, OBJECT):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [plain(item) for item in value]
    return value


def day_text(day: datetime.date | str) -> str:
    """A day as the contract writes it; a text is kept as it is, and a time of day other than midnight is rejected."""
    if isinstance(day, datetime.datetime):
        if day.time() != datetime.time():
            raise DateInvalid(
                "serve un giorno senza ora, AAAA-MM-GG", message_en="a day without a time is needed, YYYY-MM-DD"
            )
        day = day.date()
    return day.isoformat() if isinstance(day, datetime.date) else day


def encode(value: Any) -> bytes:
    """JSON text; a value that JSON can't hold is rejected with the codes of the contract."""
    try:
        # A value within itself ends at the limit of nesting.
        return json.dumps(value, allow_nan=False, check_circular=False, default=_written).encode()
    except RecursionError:
        raise LimitExceeded("livelli annidati oltre il limite", message_en="nested too deep") from None
    except (TypeError, ValueError):
        raise ValueInvalid(
            "un valore non si può scrivere in JSON", message_en="a value can't be written as JSON"
        ) from None


def _written(value: Any) -> Any:
    """A value that JSON does not have, as one that it has."""
    written = plain(value)
    if written is value:
        raise TypeError
    return written
