"""A dossier in a notebook: the person, and the events in the order of their days."""

from __future__ import annotations

from collocamento._runtime.escape import escape
from collocamento._runtime.view import cell, day_html, known, visible
from collocamento._views.page import block, line, table
from collocamento.types.dossier import Dossier

WORDS = {
    "it": {"as_of": "Fascicolo al", "known": "per quanto noto al", "person": "persona", "events": "Fatti", "vacancies": "Posti vacanti"},
    "en": {"as_of": "Dossier on", "known": "as known on", "person": "person", "events": "Events", "vacancies": "Vacancies"},
}


def html(dossier: Dossier, lang: str) -> str:
    """The HTML of a dossier. ``lang`` is ``it`` or ``en``. An event has its place in the dossier, which findings name, from 0."""
    words = WORDS[known(lang)]
    known_at = f", {words['known']} {day_html(dossier.as_known_at, lang)}" if dossier.as_known_at else ""
    person = cell(dossier.person, lang)
    events = [
        (
            f"<span style='opacity:.6'>{place}</span>",
            day_html(event.date, lang),
            f"<b>{escape(event.label(lang))}</b>",
            cell({name: value for name, value in visible(event, lang).items() if name != "date"}, lang),
        )
        for place, event in sorted(enumerate(dossier.events), key=lambda pair: pair[1].date)
    ]
    return block(
        line(f"<b>{words['as_of']} {day_html(dossier.as_of, lang)}</b>{known_at}"),
        line(f"{words['person']}: {person}") if person else "",
        table(words["events"], events),
        table(words["vacancies"], [(cell(one, lang),) for one in dossier.vacancies]),
    )
