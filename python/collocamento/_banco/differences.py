"""The differences between two answers about one dossier, and between their rulebooks."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Iterator

from collocamento._banco.words import words
from collocamento._dossier.assessment import Assessment
from collocamento._rulebook import Rulebook

Row = tuple[str, str, str]


def differences(here: Assessment, there: Assessment, lang: str) -> list[Row]:
    """What the answers say differently: the subject, and what each says of it."""
    one, other = _told(here, lang), _told(there, lang)
    differ = [name for name in {**one, **other} if one.get(name) != other.get(name)]
    return [(name, "; ".join(one.get(name, ["—"])), "; ".join(other.get(name, ["—"]))) for name in differ]


def _told(answer: Assessment, lang: str) -> dict[str, list[str]]:
    """What an answer says of each subject."""
    told: dict[str, list[str]] = {}
    for name, text in _statements(answer, lang):
        told.setdefault(name, []).append(text)
    return told


def between(here: Rulebook, there: Rulebook) -> tuple[list[str], list[str]]:
    """The rules and the parameters that differ between two rulebooks."""
    found = there.diff(here)
    return [one.id for one in found.rules], [one.name for one in found.parameters]


def _statements(answer: Assessment, lang: str) -> Iterator[tuple[str, str]]:
    """What an answer says, each statement with its subject."""
    text, status = words(lang), answer.status
    yield text["state"], status.state.label(lang)
    yield f"{text['state']}, {text['since']}", day(status.since, lang)
    yield text["did"], day(status.did_date, lang)
    yield text["seniority"], f"{status.seniority_days} {text['days']}"
    yield text["long"], yes(status.long_term, lang)
    yield text["law"], yes(status.legally_unemployed, lang)
    if status.suspension:
        yield text["suspended"], str(status.suspension.days_used)
        yield text["lost"], day(status.suspension.loss_on, lang)
    yield text["bar"], day(status.bar_until, lang)
    if answer.next_change:
        change = answer.next_change
        yield text["next"], f"{change.state.label(lang)} {text['from']} {day(change.date, lang)}"
    for deadline in answer.deadlines:
        title = deadline.title if lang == "it" else deadline.title_en
        yield _about(title, deadline.id, deadline.event, lang), f"{day(deadline.due, lang)}, {deadline.state.label(lang)}"
    for sanction in answer.sanctions:
        about = sanction.violation.label(lang) if sanction.violation else "ADR"
        yield _about(f"{day(sanction.date, lang)} {about}", text["sanctions"], sanction.event, lang), sanction.measure.label(lang)
    for finding in answer.findings:
        message = finding.message if lang == "it" else finding.message_en
        yield _about(message, finding.rule, finding.event, lang), finding.severity.label(lang)
    yield text["services"], ", ".join(one.code for one in answer.services if one.eligible) or "—"
    yield text["perhaps"], ", ".join(one.code for one in answer.services if one.eligible is None) or "—"
    for owed in answer.lep_owed:
        yield f"{text['owed']}: {owed.service or owed.rule}", day(owed.due, lang)


def _about(title: str, rule: str, event: int | None, lang: str) -> str:
    return f"{title} [{rule}]" + (f" · {words(lang)['event']} {event + 1}" if event is not None else "")


def day(value: datetime.date | None, lang: str) -> str:
    """A day as people write it; a dash for none."""
    if value is None:
        return "—"
    return f"{value:%d/%m/%Y}" if lang == "it" else value.isoformat()


def euro(value: decimal.Decimal, lang: str) -> str:
    """An amount as people write it."""
    written = f"{value:,.2f}"
    return f"{written.translate(str.maketrans(',.', '.,')) if lang == 'it' else written} euro"


def yes(value: bool | None, lang: str) -> str:
    """Yes, no, or a dash if it is not known."""
    return "—" if value is None else words(lang)["yes" if value else "no"]
