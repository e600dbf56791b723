"""The parts of a picture: tracks with bars and marks, and a scale of days. ``svg`` and ``plot`` paint it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence


@dataclasses.dataclass(frozen=True)
class Bar:
    """Days of a track, both included; without an end it runs to the edge of the picture."""

    start: datetime.date
    end: datetime.date | None
    colour: str
    label: str = ""
    thin: bool = False


@dataclasses.dataclass(frozen=True)
class Mark:
    """A day of a track; hollow if the event was rejected."""

    day: datetime.date
    colour: str
    hollow: bool = False


@dataclasses.dataclass(frozen=True)
class Track:
    """A row of the picture."""

    label: str
    bars: Sequence[Bar] = ()
    marks: Sequence[Mark] = ()


@dataclasses.dataclass(frozen=True)
class Picture:
    """The rows, the days from edge to edge, the day of the assessment and the days of the scale."""

    tracks: Sequence[Track]
    first: datetime.date
    last: datetime.date
    as_of: datetime.date | None
    as_of_label: str
    ticks: Sequence[tuple[datetime.date, str]]

    @property
    def days(self) -> int:
        """How many days it spans."""
        return (self.last - self.first).days

    def place(self, day: datetime.date) -> int:
        """Days from the left edge, within the picture."""
        return min(max((day - self.first).days, 0), self.days)

    def extent(self, bar: Bar) -> tuple[int, int]:
        """The edges of a bar; its last day is inside."""
        end = self.last if bar.end is None else bar.end + datetime.timedelta(days=1)
        return self.place(bar.start), self.place(end)


def written(day: datetime.date) -> str:
    """A day as an operator writes it."""
    return day.strftime("%d/%m/%Y")


def ticks(first: datetime.date, last: datetime.date) -> list[tuple[datetime.date, str]]:
    """First days of months, quarters or years: about fifteen at most."""
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if months / step <= 14), 120)
    places = [first.year * 12 + first.month + offset for offset in range(months + 1)]
    days = [datetime.date(place // 12, place % 12 + 1, 1) for place in places if place % step == 0]
    return [(day, day.strftime("%Y" if step >= 12 else "%m/%Y")) for day in days if first <= day <= last]
