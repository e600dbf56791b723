"""An assessment in a notebook: the state, a small timeline, the essential levels owed, the findings and the next change."""

from __future__ import annotations

from collocamento._runtime.escape import escape
from collocamento._views.history import History, picture
from collocamento._views.palette import SEVERITIES, STATES
from collocamento._views.picture import Picture, written
from collocamento._views.svg import svg
from collocamento.types.dossier import Assessment


def assessment(answer: Assessment) -> str:
    """The HTML of an assessment, in Italian like its messages."""
    timeline = svg(_states_only(answer), width=760, labels=False)
    parts = [_head(answer), timeline, _facts(answer), _lep_owed(answer), _findings(answer)]
    return f'<div style="font-family:sans-serif;max-width:780px">{"".join(parts)}</div>'


def _states_only(answer: Assessment) -> Picture:
    return picture(History(answer.timeline, as_of=answer.as_of))


def _head(answer: Assessment) -> str:
    status = answer.status
    since = f" dal {written(status.since)}" if status.since else ""
    badge = f'<b style="background:{STATES[status.state]};color:#000;padding:2px 8px;border-radius:4px">'
    return (
        f"<p style='margin:4px 0'>{badge}{escape(status.state.label('it'))}</b>{since} · "
        f"situazione al {written(answer.as_of)} · regole: {escape(answer.rulebook)}</p>"
    )


def _facts(answer: Assessment) -> str:
    status = answer.status
    facts = [f"anzianità {status.seniority_days} giorni"]
    facts += ["lunga durata"] * status.long_term + ["disoccupato (art. 19)"] * status.legally_unemployed
    if status.did_date:
        facts.insert(0, f"DID {written(status.did_date)}")
    if status.suspension:
        left = status.suspension
        facts.append(f"sospensione: {left.days_used} giorni usati, decade il {written(left.loss_on)}")
    if status.bar_until:
        facts.append(f"nuova DID dal {written(status.bar_until)}")
    if answer.next_change:
        change = answer.next_change
        facts.append(f"poi {escape(change.state.label('it'))} dal {written(change.date)} [{escape(change.rule)}]")
    return f"<p style='margin:4px 0;opacity:.85'>{' · '.join(facts)}</p>"


def _lep_owed(answer: Assessment) -> str:
    """The essential levels of service that the person is owed."""
    if not answer.lep_owed:
        return ""
    owed = []
    for one in answer.lep_owed:
        by = f" {'scaduto il' if one.late else 'entro il'} {written(one.due)}" if one.due else ""
        owed.append(f"{escape(one.service or one.rule)}{by}")
    return f"<p style='margin:4px 0;opacity:.85'>LEP dovuti e non erogati: {' · '.join(owed)}</p>"


def _findings(answer: Assessment) -> str:
    if not answer.findings:
        return ""
    rows = "".join(
        f"<tr><td style='text-align:left;color:{SEVERITIES[one.severity]}'>{one.severity.label('it')}</td>"
        f"<td style='text-align:left'>{escape(one.rule)}</td><td style='text-align:left'>{escape(one.message)}</td></tr>"
        for one in answer.findings
    )
    return f"<table style='border-collapse:collapse'>{rows}</table>"
