"""The operations of the chapter `calendar`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.calendar import CalendarHolidays, CalendarTerm, Roll, Unit

__all__ = ["holidays", "term"]


def holidays(
    *,
    year: int,
    comune: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CalendarHolidays:
    """The holidays of a year.

    The operation ``calendar.holidays``. A year, and a place.

    Args:
        year: The year, 1950 to 2199.
        comune: The municipality's Belfiore code, for its patron day.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"year": year, "comune": comune}
    return ask(CalendarHolidays, "calendar.holidays", given, explain, identify, rulebook)


def term(
    *,
    start: datetime.date | str,
    amount: int,
    unit: Unit | str,
    comune: str | None = None,
    roll: Roll | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CalendarTerm:
    """The end of a term.

    The operation ``calendar.term``. A term to be counted.

    Args:
        start: The day from which it runs, not counted.
        amount: The number of units, 0 to 100,000.
        unit: The unit.
        comune: The municipality's Belfiore code, for its patron day.
        roll: Where the last day moves if it is a holiday; if absent, it does not move.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"start": start, "amount": amount, "unit": unit, "comune": comune, "roll": roll}
    return ask(CalendarTerm, "calendar.term", given, explain, identify, rulebook)
