"""What a picture of a timeline shows, whoever paints it: tracks with bars and marks, and the days they span."""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections.abc import Sequence

from collocamento.types import DeadlineState, Event, Span, State

if typing.TYPE_CHECKING:
    from collocamento._timeline import Timeline

# Okabe and Ito's colours, which the colour-blind tell apart; greys where nothing is claimed.
STATES = {
    State.NON_REGISTRATO: "#d9d9d9",
    State.A_RISCHIO: "#f0e442",
    State.DISOCCUPATO: "#56b4e9",
    State.CONSERVAZIONE: "#2fb58c",
    State.SOSPESO: "#e69f00",
    State.DECADUTO: "#d55e00",
    State.REVOCATO: "#a6a6a6",
}
STATES_EN = {
    State.NON_REGISTRATO: "not registered",
    State.A_RISCHIO: "at risk",
    State.DISOCCUPATO: "unemployed",
    State.CONSERVAZIONE: "kept (low income)",
    State.SOSPESO: "suspended",
    State.DECADUTO: "lost",
    State.REVOCATO: "withdrawn",
}
DEADLINES = {
    DeadlineState.APERTA: ("#0072b2", "open"),
    DeadlineState.RISPETTATA: ("#2fb58c", "met"),
    DeadlineState.SCADUTA: ("#d55e00", "missed"),
    DeadlineState.ESTINTA: ("#a6a6a6", "ended"),
}
JOB, FACT = "#9aa8bd", "#333333"
WORDS = {
    "it": {"state": "stato", "job": "lavoro", "as_of": "al"},
    "en": {"state": "state", "job": "job", "as_of": "on"},
}


@dataclasses.dataclass(frozen=True)
class Bar:
    """Days of a track, both included; without an end it runs to the picture's edge."""

    start: datetime.date
    end: datetime.date | None
    colour: str
    label: str = ""
    thin: bool = False


@dataclasses.dataclass(frozen=True)
class Mark:
    """A day of a track; hollow where the event was refused."""

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
        """The edges of a bar: its last day is inside."""
        end = self.last if bar.end is None else bar.end + datetime.timedelta(days=1)
        return self.place(bar.start), self.place(end)


def state_name(state: State, lang: str) -> str:
    """A state in words."""
    return STATES_EN[state] if lang == "en" else state.value.replace("_", " ")


def written(day: datetime.date) -> str:
    """A day as an operator writes it."""
    return day.strftime("%d/%m/%Y")


def picture(timeline: Timeline, lang: str = "it") -> Picture:
    """States, then jobs, then the other events by type, then deadlines."""
    words = WORDS.get(lang)
    if words is None:
        raise ValueError("lang is 'it' or 'en'")
    tracks = [Track(words["state"], _states(timeline, lang)), *_jobs(timeline, words["job"]), *_facts(timeline)]
    for deadline in timeline.deadlines:
        colour, state = DEADLINES[deadline.state]
        label = f"{deadline.id} {state if lang == 'en' else deadline.state}"
        mark = Mark(deadline.due, colour, deadline.state == DeadlineState.APERTA)
        tracks.append(Track(label, [Bar(deadline.start, deadline.due, colour, thin=True)], [mark]))
    first, last = _edges(timeline, tracks)
    return Picture(tracks, first, last, timeline.as_of, words["as_of"], ticks(first, last))


def _states(timeline: Timeline, lang: str) -> list[Bar]:
    """The spans. The last one is known up to the day of the assessment, and is drawn no further."""

    def end(span: Span) -> datetime.date | None:
        known = timeline.as_of
        return span.to or (known if known and known >= span.from_ else None)

    return [Bar(span.from_, end(span), STATES[span.state], state_name(span.state, lang)) for span in timeline]


def _edges(timeline: Timeline, tracks: Sequence[Track]) -> tuple[datetime.date, datetime.date]:
    """Room for every day that is shown, and a little beyond."""
    days = [bar.start for track in tracks for bar in track.bars] + [
        mark.day for track in tracks for mark in track.marks
    ]
    days += [bar.end for track in tracks for bar in track.bars if bar.end] + (
        [timeline.as_of] if timeline.as_of else []
    )
    first, last = min(days, default=datetime.date(2000, 1, 1)), max(days, default=datetime.date(2000, 12, 31))
    room = datetime.timedelta(days=max(10, (last - first).days // 25))
    return first - room, last + room


def _events(timeline: Timeline) -> list[tuple[Event, bool]]:
    """The events with whether they were refused."""
    events = timeline.dossier.events if timeline.dossier else ()
    return [(event, place in timeline.refused) for place, event in enumerate(events)]


def _jobs(timeline: Timeline, word: str) -> list[Track]:
    """A job from its start to the end that was reported, else agreed; its other events are marks."""
    tracks: dict[str, tuple[list[Bar], list[Mark]]] = {}
    for event, refused in sorted(_events(timeline), key=lambda pair: pair[0].date):
        job = getattr(event, "job", None)
        if job is None:
            continue
        bars, marks = tracks.setdefault(job, ([], []))
        if event.type == "rapporto_inizio" and not refused:
            bars.append(Bar(event.date, getattr(event, "end", None), JOB, _kind(event)))
        elif event.type == "giornate_lavorate" and not refused:
            bars.append(Bar(event.date, getattr(event, "to", None) or event.date, FACT, thin=True))
        else:
            marks.append(Mark(event.date, FACT, refused))
            end = event.date if event.type == "rapporto_fine" else getattr(event, "end", None)
            if bars and end and not refused:
                bars[0] = dataclasses.replace(bars[0], end=end)
    return [Track(f"{word} {job}", *parts) for job, parts in tracks.items()]


def _kind(event: Event) -> str:
    kind = getattr(event, "kind", None)
    return str(kind or "").replace("_", " ")


def _facts(timeline: Timeline) -> list[Track]:
    """The events that are of no job, a track for each type."""
    tracks: dict[str, list[Mark]] = {}
    for event, refused in _events(timeline):
        if getattr(event, "job", None) is None:
            tracks.setdefault(event.type.replace("_", " "), []).append(Mark(event.date, FACT, refused))
    return [Track(label, marks=marks) for label, marks in tracks.items()]


def ticks(first: datetime.date, last: datetime.date) -> list[tuple[datetime.date, str]]:
    """First days of months, quarters or years: at most some fifteen."""
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if months / step <= 14), 120)
    places = [first.year * 12 + first.month + offset for offset in range(months + 1)]
    days = [datetime.date(place // 12, place % 12 + 1, 1) for place in places if place % step == 0]
    return [(day, day.strftime("%Y" if step >= 12 else "%m/%Y")) for day in days if first <= day <= last]
