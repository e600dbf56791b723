"""An assessment in a notebook: the state, a small timeline, deadlines, what comes next, findings, and why."""

from __future__ import annotations

from collections.abc import Sequence

from collocamento._runtime.escape import escape
from collocamento._runtime.view import day_html, known, trace
from collocamento._views.history import History, picture
from collocamento._views.page import block, line, table
from collocamento._views.palette import DEADLINES, SEVERITIES, STATES
from collocamento._views.svg import svg
from collocamento.types.dossier import Assessment, Span

WORDS = {
    "it": {
        "since": "dal", "on": "situazione al", "under": "regole", "did": "DID", "seniority": "anzianità", "days": "giorni",
        "long": "lunga durata", "law": "disoccupato (art. 19)", "suspended": "sospensione", "used": "giorni usati",
        "lost": "decade il", "bar": "nuova DID dal", "next": "Poi, senza altri fatti", "from": "dal", "deadlines": "Scadenze",
        "owed": "LEP dovuti e non erogati", "by": "entro il", "late": "scaduto il", "findings": "Rilievi", "rules": "Regole applicate",
    },
    "en": {
        "since": "since", "on": "on", "under": "rules", "did": "DID", "seniority": "seniority", "days": "days",
        "long": "long-term", "law": "unemployed (art. 19)", "suspended": "suspension", "used": "days used",
        "lost": "lost on", "bar": "new DID from", "next": "Next, if nothing else happens", "from": "from", "deadlines": "Deadlines",
        "owed": "Essential levels (LEP) owed", "by": "by", "late": "overdue since", "findings": "Findings", "rules": "Rules applied",
    },
}  # fmt: skip


def html(answer: Assessment, timeline: Sequence[Span], lang: str) -> str:
    """The HTML of an assessment. ``lang`` is ``it`` or ``en``."""
    drawn = svg(picture(History(timeline, as_of=answer.as_of), known(lang)), width=760, labels=False)
    parts = [_head(answer, lang), drawn, _facts(answer, lang), _next(answer, lang), _deadlines(answer, lang)]
    return block(*parts, _lep_owed(answer, lang), _findings(answer, lang), _why(answer, lang))


def _head(answer: Assessment, lang: str) -> str:
    status, words = answer.status, WORDS[lang]
    since = f" {words['since']} {day_html(status.since, lang)}" if status.since else ""
    badge = f'<b style="background:{STATES[status.state]};color:#000;padding:2px 8px;border-radius:4px">'
    return line(
        f"{badge}{escape(status.state.label(lang))}</b>{since} · {words['on']} {day_html(answer.as_of, lang)} · "
        f"{words['under']}: {escape(answer.rulebook)}"
    )


def _facts(answer: Assessment, lang: str) -> str:
    status, words = answer.status, WORDS[lang]
    facts = [f"{words['did']} {day_html(status.did_date, lang)}"] if status.did_date else []
    facts += [f"{words['seniority']} {status.seniority_days} {words['days']}"]
    facts += [words["long"]] * status.long_term + [words["law"]] * status.legally_unemployed
    if status.suspension:
        left = status.suspension
        lost = f"{words['lost']} {day_html(left.loss_on, lang)}"
        facts.append(f"{words['suspended']}: {left.days_used} {words['used']}, {lost}")
    if status.bar_until:
        facts.append(f"{words['bar']} {day_html(status.bar_until, lang)}")
    return line(" · ".join(facts))


def _next(answer: Assessment, lang: str) -> str:
    if answer.next_change is None:
        return ""
    change, words = answer.next_change, WORDS[lang]
    day = day_html(change.date, lang)
    return line(f"{words['next']}: <b>{escape(change.state.label(lang))}</b> {words['from']} {day} [{escape(change.rule)}]")


def _deadlines(answer: Assessment, lang: str) -> str:
    rows = [
        (
            day_html(one.due, lang),
            f"<span style='color:{DEADLINES[one.state]}'>■</span> {escape(one.state.label(lang))}",
            escape(one.bound.label(lang)),
            f"{escape(one.title if lang == 'it' else one.title_en)} [{escape(one.id)}]",
        )
        for one in answer.deadlines
    ]
    return table(WORDS[lang]["deadlines"], rows)


def _lep_owed(answer: Assessment, lang: str) -> str:
    """The essential levels of service that the person is owed."""
    words, owed = WORDS[lang], []
    for one in answer.lep_owed:
        by = f" {words['late'] if one.late else words['by']} {day_html(one.due, lang)}" if one.due else ""
        owed.append(f"{escape(one.service or one.rule)}{by}")
    return line(f"{words['owed']}: {' · '.join(owed)}") if owed else ""


def _findings(answer: Assessment, lang: str) -> str:
    rows = [
        (
            f"<span style='color:{SEVERITIES[one.severity]}'>■</span> {escape(one.severity.label(lang))}",
            escape(one.rule),
            escape(one.message if lang == "it" else one.message_en),
        )
        for one in answer.findings
    ]
    return table(WORDS[lang]["findings"], rows)


def _why(answer: Assessment, lang: str) -> str:
    """The steps, if they were requested, or else the rules."""
    if answer.trace:
        return trace(answer.trace, lang)
    return line(f"{WORDS[lang]['rules']}: {escape(', '.join(answer.rules))}") if answer.rules else ""
