"""The types of the chapter `conditionality`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, TraceStep, Unmet
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
    "ConditionalityReason",
    "ConditionalitySubject",
    "PastViolation",
    "Sanction",
]


class AdiBenefit(Word):
    """A benefit that has these terms."""

    ADI = "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)", "Assegno di inclusione."
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Supporto per la formazione e il lavoro.",
    )


class AdiState(Word):
    """Where the benefit stands."""

    REGOLARE = "regolare", "beneficio erogato", "benefit paid", "It is paid."
    SOSPESO = "sospeso", "beneficio sospeso", "benefit suspended", "It is suspended, until the next meeting."


class ConditionalityReason(Word):
    """A reason that may excuse a person."""

    MALATTIA_INFORTUNIO = "malattia_infortunio", "malattia o infortunio", "illness or injury", "Illness or injury."
    SERVIZIO_CIVILE_LEVA = (
        "servizio_civile_leva",
        "servizio civile o di leva",
        "civil or military service",
        "Civil or military service.",
    )
    GRAVIDANZA = "gravidanza", "gravidanza", "pregnancy", "Pregnancy."
    CITAZIONE_TRIBUNALE = "citazione_tribunale", "citazione in tribunale", "summons to court", "A summons to court."
    GRAVI_MOTIVI_FAMILIARI = (
        "gravi_motivi_familiari",
        "gravi motivi familiari",
        "serious family reasons",
        "Serious family reasons.",
    )
    LIMITAZIONE_MOBILITA = (
        "limitazione_mobilita",
        "limitazione legale della mobilità personale",
        "legal limit to personal mobility",
        "A legal limit to personal mobility.",
    )
    IMPEDIMENTO_OGGETTIVO = (
        "impedimento_oggettivo",
        "altro impedimento oggettivo",
        "other objective impediment",
        "Any other objective impediment.",
    )


class ConditionalitySubject(Word):
    """What a reason is given for."""

    ASSENZA = "assenza", "assenza", "absence", "An absence."
    OFFERTA = "offerta", "rifiuto di un'offerta", "refusal of an offer", "The refusal of an offer."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Absence(Record):
    """A day of absence.

    Attributes:
        date: The day.
        justified: Whether the person had a good reason; absent is no.
    """

    date: datetime.date
    justified: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdiDeadline(Record):
    """A term.

    Attributes:
        id: The rule that sets it.
        start: The day from which it runs, not counted.
        due: Its last day, included; no holiday moves it.
        state: Where it stands.
        bound: Who must keep it.
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
    """The events that absences make.

    Attributes:
        events: In the order of their days.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    events: tuple[ConditionalityEvent, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityAdiDeadlines(Record):
    """The terms, and where the benefit stands.

    Attributes:
        deadlines: In the order in which they run.
        state: Where the benefit stands.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    deadlines: tuple[AdiDeadline, ...]
    state: AdiState
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityConvocation(Record):
    """Whether a sanction can stand on a convocation.

    Attributes:
        valid: It can.
        notice_hours: Whole hours of notice by the clock; minutes and seconds beyond them count too against the
            limits.
        problems: What is not in order.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    valid: bool
    notice_hours: int
    problems: tuple[Unmet, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityEvent(Record):
    """Absences that make one violation ``formazione``.

    Attributes:
        date: The day on which there were enough: the second of the month, from 5 August 2022.
        days: All its days, in order.
    """

    date: datetime.date
    days: tuple[datetime.date, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionalityJustification(Record):
    """Whether a reason excuses.

    Attributes:
        justified: It does: the reason is one of those of the law, given in time and documented where the law asks
            for it.
        in_time: It was given in time.
        problems: What is not in order.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    justified: bool
    in_time: bool
    problems: tuple[Unmet, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PastViolation(Record):
    """An earlier violation.

    Attributes:
        violation: What was violated.
        date: Its day.
        justified: Whether the person had a good reason; absent is no.
    """

    violation: Violation
    date: datetime.date
    justified: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sanction(Record):
    """What a violation takes.

    Attributes:
        measure: Nothing, a fixed reduction, a part of the benefit, or all of it.
        step: The step of the ladder, from 1; null without a measure, and on a ladder that does not count
            violations.
        fraction: The part of a month that is cut; under ``cigs`` of all the treatment's months.
        days: The same in days of benefit; null where they are not whole.
        amount: The same in euro, for a reduction the euro of each month; null where it can't be said.
        minimum_amount: The least that is cut, in euro, where the amount itself can't be said for want of the
            treatment's months.
        loses_benefit: The benefit is lost.
        loses_status: The state of unemployment is lost.
        bar_until: The first day of a possible new DID (COND-09).
        claim_again_from: The first day of a possible new claim (COND-ADI); null where the day of receipt is not
            known.
        found_by: Who finds the violation; null without a measure.
        decided_by: Who decides on the measure; null without a measure.
        report_by: The last day for the report of who finds it to who decides, where the law sets one.
        appeal_to: Who hears an appeal; null where the law names no authority.
        appeal_by: The last day for an appeal; null where the law sets no term, or the day of receipt is not known.
        notify: Who is notified of the measure.
        suspended_by: The rule by which the duty was suspended on that day.
        missing: The facts that would decide what is null, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
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
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
