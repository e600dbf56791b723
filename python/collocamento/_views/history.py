"""From a person's history to a picture: a track of states, one for each job, each other type of event and each deadline."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Collection, Sequence

from collocamento._runtime.wire import Word
from collocamento._views.palette import DEADLINES, FACT, JOB, STATES
from collocamento._views.picture import Bar, Mark, Picture, Track, ticks
from collocamento.types.common import Deadline
from collocamento.types.dossier import Span
from collocamento.types.events import Event
from collocamento.types.words import DeadlineState

WORDS = {
    "it": {"state": "stato", "job": "lavoro", "as_of": "al"},
    "en": {"state": "state", "job": "job", "as_of": "on"},
}


@dataclasses.dataclass(frozen=True)
class History:
    """The states of a person and, if known, the events, the deadlines and the day of the assessment."""

    spans: Sequence[Span]
    events: Sequence[Event] = ()
    #: The indices of the rejected events.
    refused: Collection[int] = ()
    deadlines: Sequence[Deadline] = ()
    as_of: datetime.date | None = None


def picture(history: History, lang: str = "it") -> Picture:
    """The picture of a history. ``lang`` is ``it`` or ``en``."""
    words = WORDS.get(lang)
    if words is None:
        raise ValueError("lang is 'it' or 'en'")
    tracks = [Track(words["state"], _states(history, lang)), *_jobs(history, words["job"], lang), *_facts(history, lang)]
    for deadline in history.deadlines:
        colour, label = DEADLINES[deadline.state], f"{deadline.id} {deadline.state.label(lang)}"
        mark = Mark(deadline.due, colour, deadline.state == DeadlineState.APERTA)
        tracks.append(Track(label, [Bar(deadline.start, deadline.due, colour, thin=True)], [mark]))
    first, last = _edges(history, tracks)
    return Picture(tracks, first, last, history.as_of, words["as_of"], ticks(first, last))


def _states(history: History, lang: str) -> list[Bar]:
    """The spans. The last one is known up to the day of the assessment, and is drawn up to that day only."""

    def end(span: Span) -> datetime.date | None:
        known = history.as_of
        return span.to or (known if known and known >= span.from_ else None)

    return [Bar(span.from_, end(span), STATES[span.state], span.state.label(lang)) for span in history.spans]


def _edges(history: History, tracks: Sequence[Track]) -> tuple[datetime.date, datetime.date]:
    """Room for every day that is shown, with a small margin."""
    days = [bar.start for track in tracks for bar in track.bars] + [
        mark.day for track in tracks for mark in track.marks
    ]
    days += [bar.end for track in tracks for bar in track.bars if bar.end] + (
        [history.as_of] if history.as_of else []
    )
    first, last = min(days, default=datetime.date(2000, 1, 1)), max(days, default=datetime.date(2000, 12, 31))
    room = datetime.timedelta(days=max(10, (last - first).days // 25))
    return first - room, last + room


def _events(history: History) -> list[tuple[Event, bool]]:
    """The events, each with whether it was rejected."""
    return [(event, place in history.refused) for place, event in enumerate(history.events)]


def _jobs(history: History, word: str, lang: str) -> list[Track]:
    """A job from its start to its reported end, or else its agreed end; its other events are marks."""
    tracks: dict[str, tuple[list[Bar], list[Mark]]] = {}
    for event, refused in sorted(_events(history), key=lambda pair: pair[0].date):
        job = getattr(event, "job", None)
        if job is None:
            continue
        bars, marks = tracks.setdefault(job, ([], []))
        if event.type == "rapporto_inizio" and not refused:
            bars.append(Bar(event.date, getattr(event, "end", None), JOB, _kind(event, lang)))
        elif event.type == "giornate_lavorate" and not refused:
            bars.append(Bar(event.date, getattr(event, "to", None) or event.date, FACT, thin=True))
        else:
            marks.append(Mark(event.date, FACT, refused))
            end = event.date if event.type == "rapporto_fine" else getattr(event, "end", None)
            if bars and end and not refused:
                bars[0] = dataclasses.replace(bars[0], end=end)
    return [Track(f"{word} {job}", *parts) for job, parts in tracks.items()]


def _kind(event: Event, lang: str) -> str:
    kind: Word | None = getattr(event, "kind", None)
    return kind.label(lang) if kind else ""


def _facts(history: History, lang: str) -> list[Track]:
    """The events without a job, a track for each type."""
    tracks: dict[str, list[Mark]] = {}
    for event, refused in _events(history):
        if getattr(event, "job", None) is None:
            tracks.setdefault(event.label(lang), []).append(Mark(event.date, FACT, refused))
    return [Track(label, marks=marks) for label, marks in tracks.items()]
