"""What the page asks: a dossier under a rulebook with own changes, perhaps beside another one."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from typing import Any

from bottle import SimpleTemplate

import collocamento._banco.files as files
from collocamento._banco.differences import between, day, differences, euro, yes
from collocamento._banco.words import words
from collocamento._dossier.assessment import Assessment
from collocamento._rulebook import Rulebook
from collocamento._runtime.errors import RuleError, ValueInvalid
from collocamento._views.history import History, picture
from collocamento._views.palette import DEADLINES, SEVERITIES, STATES
from collocamento._views.picture import Track
from collocamento._views.svg import svg

#: The page shows so many rows of a list and so many tracks of the picture. The exported answer has everything.
MOST_ROWS, MOST_TRACKS = 200, 40

#: What a file may ask of the operation, and the page asks itself.
OF_THE_PAGE = ("explain", "identify")

_RESULT = SimpleTemplate(source=files.text("result.html"))


@dataclasses.dataclass(frozen=True)
class Question:
    """A dossier and the rules to assess it under."""

    dossier: Mapping[str, Any]
    rulebook: str = "nazionale"
    overlay: str = ""
    #: The rulebook to compare with; empty for none.
    against: str = ""
    lang: str = "it"

    @classmethod
    def read(cls, given: Any) -> Question:
        """The question as the page sends it."""
        if not isinstance(given, dict) or not isinstance(given.get("dossier"), dict):
            raise ValueInvalid(path="/dossier", details={"expected": "an object"})
        texts = {name: given.get(name, "") for name in ("rulebook", "overlay", "against", "lang")}
        for name, text in texts.items():
            if not isinstance(text, str):
                raise ValueInvalid(path=f"/{name}", details={"expected": "a string"})
        lang = "en" if texts["lang"] == "en" else "it"
        return cls(given["dossier"], texts["rulebook"] or "nazionale", texts["overlay"], texts["against"], lang)

    def book(self) -> Rulebook:
        """The rulebook with the own changes over it."""
        return _layered(self.rulebook, self.overlay if self.overlay.strip() else "")


@functools.lru_cache(maxsize=8)
def _layered(name: str, overlay: str) -> Rulebook:
    book = Rulebook(name)
    return book.overlay("modifiche", overlay) if overlay else book


def answer(question: Question) -> str:
    """The answer of ``dossier.assess`` as JSON, as ``collocamento.call`` gives it."""
    return files.written(question.book().call("dossier.assess", question.dossier))


def assess(question: Question) -> dict[str, Any]:
    """The answer for the page: HTML, and a sentence to read aloud; or the errors."""
    try:
        book = question.book()
        against = Rulebook(question.against) if question.against else None
    except RuleError as error:
        return _refused(error, "overlay", question.lang)
    given = {name: value for name, value in question.dossier.items() if name not in OF_THE_PAGE}
    try:
        here = book.assess(given, explain=True)
        there = against.assess(given) if against else None
    except RuleError as error:
        return _refused(error, "dossier", question.lang)
    return {"html": _html(here, book, there, against, question.lang), "summary": _summary(here, question.lang)}


def _refused(error: RuleError, about: str, lang: str) -> dict[str, Any]:
    errors = [{"path": one.path, "text": one.message_en if lang == "en" else one.message} for one in error.errors]
    return {"errors": errors, "omitted": error.errors_omitted, "about": about}


def _summary(answer: Assessment, lang: str) -> str:
    text, status = words(lang), answer.status
    since = f" {text['since']} {day(status.since, lang)}" if status.since else ""
    days = f"{text['seniority']}: {status.seniority_days} {text['days']}"
    return f"{text['on'].capitalize()} {day(answer.as_of, lang)}: {status.state.label(lang)}{since}. {days}. {text['findings']}: {len(answer.findings)}."


def _html(here: Assessment, book: Rulebook, there: Assessment | None, against: Rulebook | None, lang: str) -> str:
    timeline, text = here.timeline, words(lang)
    dossier: Any = timeline.dossier
    drawn = picture(History(timeline.spans, dossier.events, timeline.refused, timeline.deadlines, here.as_of), lang)
    tracks = list(drawn.tracks)
    if there is not None and against is not None:
        other = picture(History(there.timeline.spans, as_of=there.as_of), lang).tracks[0]
        tracks[1:1] = [Track(f"{other.label} ({against.name})", other.bars)]
    shown = dataclasses.replace(drawn, tracks=tracks[:MOST_TRACKS])
    html: str = _RESULT.render(
        text=text, lang=lang, answer=here, svg=svg(shown), cut=len(tracks) > MOST_TRACKS, most=MOST_ROWS, book=book,
        state_colours=STATES, deadline_colours=DEADLINES, severity_colours=SEVERITIES,
        day=lambda value: day(value, lang), euro=lambda value: euro(value, lang), yes=lambda value: yes(value, lang), said=lambda one, name: _said(one, name, lang),
        events=_events, against=against,
        differences=differences(here, there, lang) if there else [], between=between(book, against) if against else ([], []),
    )  # fmt: skip
    return html


def _said(one: Any, name: str, lang: str) -> str:
    """A text that a record holds in two languages."""
    if lang == "en":
        return str(getattr(one, f"{name}_en"))
    return str(getattr(one, f"{name}_it") if hasattr(one, f"{name}_it") else getattr(one, name))


def _events(pointers: Any) -> list[int]:
    """The events that JSON pointers name, each once."""
    parts = (str(pointer).split("/") for pointer in pointers)
    return sorted({int(part[2]) for part in parts if part[:2] == ["", "events"] and len(part) > 2 and part[2].isdigit()})
