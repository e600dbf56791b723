"""The timeline: the states of a person, day by day, and their pictures."""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections.abc import Sequence
from typing import Any, overload

from collocamento._runtime.engine import Engine
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.read import reader
from collocamento._views.history import History, picture
from collocamento._views.picture import Picture
from collocamento._views.plot import draw
from collocamento._views.svg import svg
from collocamento.types.common import Deadline
from collocamento.types.dossier import Dossier, Span

if typing.TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclasses.dataclass(frozen=True, slots=True)
class Timeline(Frozen, Sequence[Span]):
    """The spans of a person's states, without gap or overlap; the last one has no end.

    A sequence of spans. The timeline of an assessment also knows the dossier, its deadlines, its day and the rules, so
    that it can draw them. Two timelines are equal if their spans are equal.

    >>> from collocamento import assess
    >>> dossier = {"person": {}, "events": [{"type": "did", "date": "2023-03-01"}], "as_of": "2024-02-29"}
    >>> timeline = assess(dossier).timeline
    >>> timeline.at(datetime.date(2023, 5, 1)).state
    State.DISOCCUPATO
    """

    spans: tuple[Span, ...]
    dossier: Dossier | None = dataclasses.field(default=None, compare=False, repr=False)
    deadlines: tuple[Deadline, ...] = dataclasses.field(default=(), compare=False, repr=False)
    #: The indices, in the dossier, of the rejected events.
    refused: tuple[int, ...] = dataclasses.field(default=(), compare=False, repr=False)
    as_of: datetime.date | None = dataclasses.field(default=None, compare=False, repr=False)
    #: The rules under which it holds.
    rulebook: Engine | None = dataclasses.field(default=None, compare=False, repr=False)

    @classmethod
    def _read(cls, value: Any) -> Timeline:
        """A timeline as it is, or one from a list of spans."""
        return value if isinstance(value, cls) else cls(_read_spans(value))

    def at(self, day: datetime.date | str) -> Span | None:
        """The span of a day; None before the first."""
        wanted = _read_day(day)
        found = [span for span in self.spans if span.from_ <= wanted]
        return found[-1] if found else None

    def plot(self, ax: Axes | None = None, *, lang: str = "it") -> Axes:
        """Draw states, jobs, events and deadlines with matplotlib (the extra ``plot``); returns the axes.

        ``lang`` is ``it`` or ``en``. Without ``ax`` a new figure of suitable height is made.
        """
        return draw(self._picture(lang), ax)

    def to_svg(self, *, lang: str = "it") -> str:
        """The same picture as a text of SVG, without any further package."""
        return svg(self._picture(lang))

    def _picture(self, lang: str) -> Picture:
        events = self.dossier.events if self.dossier else ()
        return picture(History(self.spans, events, self.refused, self.deadlines, self.as_of), lang)

    def _repr_html_(self) -> str:
        return self.to_svg()

    def __len__(self) -> int:
        return len(self.spans)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, index: int | slice) -> Span | tuple[Span, ...]:
        return self.spans[index]


_read_spans = reader(tuple[Span, ...])
_read_day = reader(datetime.date)
