"""The names of places of birth: municipalities of Italy, today's and those of the past, and foreign states.

The list is that of the package ``python-codicefiscale``, which the extra ``luoghi`` installs: ``pip install
'collocamento[luoghi]'``. It holds facts beside the rules, and only ever warns: the registry of the Agenzia delle Entrate decides
whether a code is right.

A place is *attributable* to a birth if its code was in use at any time on or after the day of birth: a person born before the
municipality was founded may have its code, since codici fiscali have been given since 1973 only.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import typing
from collections.abc import Iterable

if typing.TYPE_CHECKING:
    from collocamento.types.codes import CodesCodiceFiscale

__all__ = ["Place", "place", "place_of_birth"]


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """What the list says of a Belfiore code."""

    #: The code, such as ``H501``.
    code: str
    #: The name on the day of birth, or else the nearest one; None for a code that the list does not have.
    name: str | None
    #: The province, two letters; ``EE`` for a foreign state.
    province: str | None
    #: Whether the code was in use on the day of birth or later; None without that day, or for a code that the list does not have.
    attributable: bool | None
    #: What is doubtful, in Italian; None if nothing is.
    warning: str | None
    #: The same in English.
    warning_en: str | None


@dataclasses.dataclass(frozen=True, slots=True)
class _Period:
    """A name of a place, from a day to a day."""

    name: str
    province: str
    first: datetime.date
    last: datetime.date


def place(code: str, born: datetime.date | None = None) -> Place:
    """The place of a Belfiore code, for a person born on a day.

    >>> import datetime
    >>> place("H501").name, place("z118", datetime.date(1965, 5, 13)).name
    ('Roma', 'Jugoslavia')
    >>> place("I603", datetime.date(1951, 1, 1)).attributable
    True
    >>> place("D354").warning_en
    'The list has no municipality and no foreign state with this code.'
    """
    code = code.strip().upper()
    periods = _list().get(code, ())
    if not periods:
        it = "L'elenco non ha comuni né Stati esteri con questo codice."
        return Place(code, None, None, None, it, "The list has no municipality and no foreign state with this code.")
    if born is None:
        return Place(code, periods[-1].name, periods[-1].province, None, None, None)
    # Periods are in order of their ends: the first that has not ended by then has the name of the day, or of a later one.
    later = next((period for period in periods if period.last >= born), None)
    if later is not None:
        return Place(code, later.name, later.province, True, None, None)
    it = "Il codice del luogo di nascita non era più in uso alla nascita."
    en = "The code of the place of birth was no longer in use at the birth."
    return Place(code, periods[-1].name, periods[-1].province, False, it, en)


def place_of_birth(answer: CodesCodiceFiscale) -> Place | None:
    """The place that a codice fiscale shows, as :func:`collocamento.codes.codice_fiscale` has read it; None if it shows none.

    Of two possible days of birth, the later one counts only if the place is not attributable to the earlier one.

    >>> from collocamento import codes
    >>> place_of_birth(codes.codice_fiscale(value="RSSMRA80A01H501U")).name
    'Roma'
    >>> place_of_birth(codes.codice_fiscale(value="61492729001")) is None
    True
    """
    if answer.place is None:
        return None
    found = [place(answer.place, born) for born in answer.birth_dates] or [place(answer.place)]
    return next((one for one in found if one.attributable), found[0])


@functools.cache
def _list() -> dict[str, tuple[_Period, ...]]:
    """The periods of each code, in the order of their ends."""
    try:
        from codicefiscale.data import get_countries_data, get_municipalities_data
    except ModuleNotFoundError as missing:
        name = missing.name
        raise ModuleNotFoundError(f"{name} is missing: pip install 'collocamento[luoghi]'", name=name) from None

    by_code: dict[str, list[_Period]] = {}
    entries: Iterable[dict[str, typing.Any]] = (*get_municipalities_data(), *get_countries_data())
    for entry in entries:
        first = _day(entry["date_created"]) or datetime.date.min
        last = _day(entry["date_deleted"]) or datetime.date.max
        by_code.setdefault(entry["code"], []).append(_Period(entry["name"], entry["province"], first, last))
    return {code: tuple(sorted(periods, key=lambda period: (period.last, period.first))) for code, periods in by_code.items()}


def _day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text[:10]) if text else None
