"""The types of the chapter `vacancy`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento.types.common import (
    Assumption,
    DossierEvent,
    Entry,
    Finding,
    Notice,
    Open,
    PortalWarning,
    RulebookVersion,
    SignatureValue,
    TraceStep,
    Vacancy,
)
from collocamento.types.words import CallKind, DeadlineState, Outcome, SelectionStep

__all__ = ["Selection", "StepDeadline", "VacancyIndicators", "VacancyReplay"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Selection(Record):
    """The answer to a request.

    Attributes:
        applies: Whether the posts are filled this way; null if it is not known.
        call: How persons are called.
        steps: The actions, in order; empty unless ``applies`` is true.
        to_send: The persons to send, the best placed first; null if a fact about a person who might be sent is
            missing.
        convene_by: The last day for the body to summon them; null until it has been informed.
        start_by: The last day for the service to start the selection (MATCH-SEL); null where the rulebook sets
            none, and unless ``applies`` is true.
        missing: The facts that would decide, as JSON pointers.
        findings: A selection that starts late, and persons left out because the service is not for them.
    """

    applies: bool | None
    call: CallKind
    steps: tuple[SelectionStep, ...]
    to_send: tuple[str, ...] | None
    convene_by: datetime.date | None
    start_by: datetime.date | None
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StepDeadline(Record):
    """The deadline of a step.

    Attributes:
        id: The rule that sets it.
        start: The day from which it runs, not counted.
        due: Its last day, included; null if it has none.
        state: Its state on the day.
        bound: The responsible actor, by its name in the workflow.
        action: The index of the action from which it runs.
        met_by: The index of the action that met it.
        met_on: The day on which it was met.
        days_late: The number of days after its last day on which it was met; null if it was not met late.
    """

    id: str
    start: datetime.date
    due: datetime.date | None
    state: DeadlineState
    bound: str
    action: int
    met_by: int | None
    met_on: datetime.date | None
    days_late: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VacancyIndicators(Record):
    """How the service did with a vacancy, for the quality of the service.

    Attributes:
        in_time: The number of deadlines met in time. A check of the outcome meets that of every shortlist sent
            since the last check, from the first one on.
        late: The number of deadlines met late.
        missed: The number of deadlines missed and not met yet.
        most_days_late: The greatest number of days late; null if none was met late.
        candidates_sent: The number of candidates on the shortlists sent, a person who is on two counted twice; null
            if one of them has no number.
        days_open: The days from the intake to the end; null until it ends.
        quality_checked: The day on which the quality of the service to the employer was checked (VAC-QUAL); null if
            it was not.
        satisfied: Whether the employer was satisfied; null if that is not known.
    """

    in_time: int
    late: int
    missed: int
    most_days_late: int | None
    candidates_sent: int | None
    days_open: int | None
    quality_checked: datetime.date | None
    satisfied: bool | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VacancyReplay(Record):
    """The state of a vacancy after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        as_of: The day that is answered about; null without actions and without ``as_of``.
        vacancy: The record of it, as ``services.eligibility``, ``dossier.assess`` and ``employer.assess`` take it;
            null until it is taken on.
        deadlines: The deadlines of its steps, in the order of their first days.
        referral: The persons to refer and the last day of the summons, as ``art16.selection`` answers; null for
            other kinds of request, until it is taken on, and while the number of posts is not known.
        indicators: How the service did.
        missing: The facts that would decide what is not known, as JSON pointers.
        findings: What an operator should also know.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    as_of: datetime.date | None
    vacancy: Vacancy | None
    deadlines: tuple[StepDeadline, ...]
    referral: Selection | None
    indicators: VacancyIndicators
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
