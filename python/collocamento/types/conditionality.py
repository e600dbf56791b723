"""The types of the chapter `conditionality`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep, Unmet
from collocamento.types.words import (
    AppealBody,
    Bound,
    DeadlineState,
    Decider,
    Finder,
    Fraction,
    Measure,
    Recipient,
    Violation,
)

__all__ = [
    "Absence",
    "AdiBenefit",
    "AdiDeadline",
    "AdiState",
    "ConditionalityAbsences",
    "ConditionalityAdiDeadlines",
    "ConditionalityConvocation",
    "ConditionalityEvent",
    "ConditionalityJustification",
    "ConditionalitySubject",
    "PastViolation",
    "Reason",
    "Sanction",
]


class AdiBenefit(Word):
    """A benefit that has these terms."""

    ADI = (
        "adi",
        "assegno di inclusione (ADI)",
        "inclusion allowance (ADI)",
        "Inclusion allowance (*assegno di inclusione*).",
        "Assegno di inclusione.",
    )
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Support for training and work (*supporto per la formazione e il lavoro*).",
        "Supporto per la formazione e il lavoro.",
    )


class AdiState(Word):
    """The state of the benefit."""

    REGOLARE = "regolare", "beneficio erogato", "benefit paid", "It is paid.", "È erogato."
    SOSPESO = (
        "sospeso",
        "beneficio sospeso",
        "benefit suspended",
        "It is suspended, until the next meeting.",
        "È sospeso, fino all'incontro seguente.",
    )


class ConditionalitySubject(Word):
    """What a reason excuses."""

    ASSENZA = "assenza", "assenza", "absence", "An absence.", "Un'assenza."
    OFFERTA = (
        "offerta",
        "rifiuto di un'offerta",
        "refusal of an offer",
        "The refusal of an offer.",
        "Il rifiuto di un'offerta.",
    )


class Reason(Word):
    """A reason that may excuse a person."""

    MALATTIA_INFORTUNIO = (
        "malattia_infortunio",
        "malattia o infortunio",
        "illness or injury",
        "Illness or injury.",
        "Malattia o infortunio.",
    )
    SERVIZIO_CIVILE_LEVA = (
        "servizio_civile_leva",
        "servizio civile o di leva",
        "civil or military service",
        "Civil or military service.",
        "Servizio civile o di leva.",
    )
    GRAVIDANZA = "gravidanza", "gravidanza", "pregnancy", "Pregnancy.", "Gravidanza."
    CITAZIONE_TRIBUNALE = (
        "citazione_tribunale",
        "citazione in tribunale",
        "summons to court",
        "A summons to court.",
        "Citazione in tribunale.",
    )
    GRAVI_MOTIVI_FAMILIARI = (
        "gravi_motivi_familiari",
        "gravi motivi familiari",
        "serious family reasons",
        "Serious family reasons.",
        "Gravi motivi familiari.",
    )
    LIMITAZIONE_MOBILITA = (
        "limitazione_mobilita",
        "limitazione legale della mobilità personale",
        "legal limit to personal mobility",
        "A legal limit to personal mobility.",
        "Un limite legale alla mobilità personale.",
    )
    IMPEDIMENTO_OGGETTIVO = (
        "impedimento_oggettivo",
        "altro impedimento oggettivo",
        "other objective impediment",
        "Any other objective impediment.",
        "Ogni altro impedimento oggettivo.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Absence(Record):
    """A day of absence.

    Attributes:
        date: The day.
        justified: Whether the person had a justified reason; if absent, no.
    """

    date: datetime.date
    justified: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.date | str,
            justified: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdiDeadline(Record):
    """A term.

    Attributes:
        id: The rule that sets it.
        start: The day from which it runs, not counted.
        due: Its last day, included; no holiday moves it.
        state: Its state.
        bound: The responsible party.
        met_by: The index of the meeting that met it.
    """

    id: str
    start: datetime.date
    due: datetime.date
    state: DeadlineState
    bound: Bound
    met_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityAbsences(Record):
    """The events that result from absences.

    Attributes:
        events: In the order of their days.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    events: tuple[ConditionalityEvent, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityAdiDeadlines(Record):
    """The terms, and the state of the benefit.

    Attributes:
        deadlines: In the order in which they run.
        state: The state of the benefit.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    deadlines: tuple[AdiDeadline, ...]
    state: AdiState
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityConvocation(Record):
    """Whether a summons can support a sanction.

    Attributes:
        valid: Whether a sanction can rest on the summons.
        notice_hours: Whole hours of notice by the clock. The limits also count the minutes and seconds beyond them.
        problems: The problems.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    notice_hours: int
    problems: tuple[Unmet, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityEvent(Record):
    """Absences that together are one violation ``formazione``.

    Attributes:
        date: The day on which there were enough absences: from 5 August 2022, the second of the month.
        days: All its days, in order.
    """

    date: datetime.date
    days: tuple[datetime.date, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityJustification(Record):
    """Whether a reason is a justification.

    Attributes:
        justified: Whether it is: the law lists the reason, and it was reported in time and documented if the law
            requires a document.
        in_time: Whether it was reported in time.
        problems: The problems.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    justified: bool
    in_time: bool
    problems: tuple[Unmet, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PastViolation(Record):
    """An earlier violation.

    Attributes:
        violation: What was violated.
        date: Its day.
        justified: Whether the person had a justified reason; if absent, no.
    """

    violation: Violation
    date: datetime.date
    justified: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            violation: Violation | str,
            date: datetime.date | str,
            justified: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sanction(Record):
    """The sanction for a violation.

    Attributes:
        measure: The measure: nothing, a fixed reduction, a part of the benefit, or all of it.
        step: The step of the ladder, from 1; null without a measure, and on a ladder that does not count
            violations.
        fraction: The part of a month's benefit that is withheld; under ``cigs``, the part of all the months of the
            treatment.
        days: The same in days of benefit; null if they are not whole.
        amount: The same in euro; for a reduction, the euro of each month. Null if it is not known.
        minimum_amount: The minimum amount withheld, in euro, if the amount itself is not known because the months
            of the treatment are missing.
        loses_benefit: Whether the benefit is lost.
        loses_status: Whether the state of unemployment is lost.
        bar_until: The first day of a possible new DID (COND-09).
        claim_again_from: The first day of a possible new claim (COND-ADI, the ladders of ``rdc``); null if the law
            sets no such day, the day of receipt is not known, or the benefit no longer exists on that day.
        found_by: Who establishes the violation; null without a measure.
        decided_by: Who decides on the measure; null without a measure.
        report_by: The last day to report the violation to the authority that decides, if the law sets one.
        appeal_to: Who hears an appeal; null if the law names no authority.
        appeal_by: The last day for an appeal; null if the law sets no term, or the day of receipt is not known.
        notify: Who is notified of the measure.
        suspended_by: The rule by which the duty was suspended on that day, if it was.
        missing: The facts that would decide what is null, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    measure: Measure
    step: int | None
    fraction: Fraction | None
    days: int | None
    amount: Decimal | None
    minimum_amount: Decimal | None
    loses_benefit: bool
    loses_status: bool
    bar_until: datetime.date | None
    claim_again_from: datetime.date | None
    found_by: Finder | None
    decided_by: Decider | None
    report_by: datetime.date | None
    appeal_to: AppealBody | None
    appeal_by: datetime.date | None
    notify: tuple[Recipient, ...]
    suspended_by: str | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
