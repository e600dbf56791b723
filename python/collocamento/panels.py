"""Panels: each person at the end of each month, with counts and pictures."""

from __future__ import annotations

import datetime
import functools
import typing
from collections.abc import Iterable
from typing import Any

import collocamento._native as _native
from collocamento._runtime.engine import opened
from collocamento._runtime.errors import DateInvalid, LimitExceeded, ValueInvalid
from collocamento._runtime.rows import AnyTable
from collocamento._runtime.wire import day_text
from collocamento.tables import Table

if typing.TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collocamento._rulebook import Rulebook

__all__ = ["Panel", "panel"]

_MONTH = datetime.timedelta(days=31)


class Panel(Table):
    """One row for each person and month, and the counts of the same months.

    As a table it has the columns of :func:`collocamento.tables.assess_table` without the next change; ``as_of`` is the last
    day of the month.
    """

    __slots__ = ("_ask", "_months", "_once")

    def __init__(self, ask: typing.Callable[..., _native.Table], months: list[datetime.date], once: bool) -> None:
        super().__init__(ask("status", as_of=[month.isoformat() for month in months]))
        self._ask, self._months, self._once = ask, tuple(months), once

    @property
    def months(self) -> tuple[datetime.date, ...]:
        """The last days of the months, in order."""
        return self._months

    def stocks(self) -> Table:
        """The number of persons in each state at the end of each month: ``month``, ``state``, ``persons``.

        A person counts from the month of the first event on; the rows of the panel before it are ``non_registrato``, without
        ``since``.
        """
        return self._counts("stocks")

    def flows(self) -> Table:
        """The number of changes from one state to another in each month, including states of a few days: ``month``,
        ``from_state`` (null for their first one), ``to_state``, ``persons``."""
        return self._counts("flows")

    def plot(self, ax: tuple[Axes, Axes] | None = None, *, lang: str = "it") -> tuple[Axes, Axes]:
        """Draw the stocks by state, and below them the flows into and out of unemployment, with matplotlib (the extra
        ``plot``); returns both axes.

        ``lang`` is ``it`` or ``en``. Without ``ax``, a pair of axes, a figure is made.
        """
        # Only a picture needs the types.
        from collocamento._views.panel_plot import draw

        return draw(self._months, self.stocks().rows(), self.flows().rows(), ax, lang)

    def _counts(self, kind: str) -> Table:
        if self._once:
            raise ValueError("the rows come from a reader, which can be read only once: pass a table to count them")
        # A connection of DuckDB has one result open at a time.
        self._native.release()
        first, last = self._months[0], self._months[-1]
        return Table(self._ask(kind, as_of=[last.isoformat()], first=first.isoformat()))


def panel(
    events: AnyTable,
    *,
    first: datetime.date | str,
    last: datetime.date | str,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Panel:
    """Each person at the end of each month, from the month of ``first`` to that of ``last``, both included.

    A month is any of its days, or a text such as ``"2025-03"``. The other arguments are those of
    :func:`collocamento.tables.assess_table`. Rows are processed lazily, as the panel is read. Its counts are computed
    separately: they do not need its rows.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 7], "type": ["did", "revoca"], "date": ["2025-01-10", "2025-02-03"],
    ...                         "cause": [None, "volontaria"]})
    >>> months = panel(events, first="2025-01", last="2025-02")
    >>> [(row["person"], str(row["as_of"]), row["state"]) for row in months.rows()]
    [(7, '2025-01-31', 'disoccupato'), (7, '2025-02-28', 'revocato')]
    >>> [(row["from_state"], row["to_state"], row["persons"]) for row in months.flows().rows()]
    [(None, 'disoccupato', 1), ('disoccupato', 'revocato', 1)]
    """
    ask = functools.partial(
        _native.Table,
        opened(rulebook)._native,
        rows=events,
        persons=persons,
        as_known_at=None if as_known_at is None else day_text(as_known_at),
        next_change=False,
        threads=threads,
        carry=list(carry),
    )
    once = any(hasattr(table, "__next__") for table in (events, persons))
    return Panel(ask, month_ends(first, last), once)


def month_ends(first: datetime.date | str, last: datetime.date | str) -> list[datetime.date]:
    """The last days of the months from that of ``first`` to that of ``last``."""
    month, end = _first_day(first, "/first"), _first_day(last, "/last")
    if end < month:
        raise ValueInvalid("il primo mese segue l'ultimo", message_en="the first month is after the last", path="/first")
    ends = []
    while month <= end:
        following = (month + _MONTH).replace(day=1)
        ends.append(following - datetime.timedelta(days=1))
        month = following
    return ends


def _first_day(month: Any, path: str) -> datetime.date:
    text = day_text(month)
    try:
        day = datetime.date.fromisoformat(f"{text}-01" if len(text) == len("2025-03") else text)
    except ValueError:
        raise DateInvalid(path=path) from None
    if not 1950 <= day.year <= 2199:
        raise LimitExceeded(path=path)
    return day.replace(day=1)
