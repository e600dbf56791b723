"""The types of the chapter `matching`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, RulebookVersion, TraceStep

__all__ = ["MatchingAction", "MatchingShortlist", "RequestKind"]


class MatchingAction(Word):
    """What the service does with a shortlist."""

    INVIA = "invia", "inviare la rosa", "send the shortlist", "The shortlist is sent.", "La rosa è inviata."
    CHIEDI_PARAMETRI = (
        "chiedi_parametri",
        "chiedere altri parametri",
        "ask for further criteria",
        "The employer is asked for further criteria.",
        "Al datore si chiedono altri criteri.",
    )
    CERCA_CANDIDATI = (
        "cerca_candidati",
        "cercare altri candidati",
        "look for further candidates",
        "Nobody is suitable: further candidates are looked for.",
        "Nessuno è adatto: si cercano altri candidati.",
    )


class RequestKind(Word):
    """What an employer asks for a vacancy."""

    SELEZIONE = (
        "selezione",
        "selezione del personale",
        "selection of the personnel",
        "Selection of the personnel.",
        "Selezione del personale.",
    )
    PRESELEZIONE = (
        "preselezione",
        "preselezione",
        "preselection",
        "Preselection, which ends with a shortlist.",
        "Preselezione, che finisce con una rosa di candidati.",
    )
    ROSA = (
        "rosa",
        "semplice invio della rosa",
        "a shortlist alone",
        "A shortlist of names from the data base alone.",
        "Una rosa di nominativi dalla sola banca dati.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MatchingShortlist(Record):
    """The deadlines of a vacancy, each a last day, included.

    Attributes:
        publish_by: The vacancy is published by this day (MATCH-PUB).
        preselection_by: The preselection starts by this day (MATCH-ROSA); null unless the rulebook takes the
            deadline of the shortlist to be that of the start.
        shortlist_by: The shortlist is sent by this day (MATCH-ROSA); null if the employer asks for a selection, and
            where only the start of the preselection has a last day.
        selection_by: The selection starts by this day (MATCH-SEL); null if none was requested.
        outcome_by: The outcome is checked by this day (MATCH-ESITO); null while the shortlist has not been sent.
        action: What comes next (MATCH-MAX).
        findings: A shortlist that is late, or has more names than the rule allows.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    publish_by: datetime.date
    preselection_by: datetime.date | None
    shortlist_by: datetime.date | None
    selection_by: datetime.date | None
    outcome_by: datetime.date | None
    action: MatchingAction
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
