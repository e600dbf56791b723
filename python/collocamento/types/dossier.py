"""The types of the chapter `dossier`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, Person, ServiceAccess, TraceStep
from collocamento.types.events import Event
from collocamento.types.words import (
    AppealBody,
    Benefit,
    Bound,
    DeadlineState,
    Decider,
    Finder,
    Fraction,
    Measure,
    Recipient,
    Scheme,
    Violation,
)

__all__ = [
    "Assessment",
    "Authority",
    "Condition",
    "Deadline",
    "Dossier",
    "DossierSanction",
    "NextChange",
    "Profile",
    "Span",
    "State",
    "Status",
    "Suspension",
]


class Authority(Word):
    """The authority of which a right is asked."""

    ANPAL = "anpal", "ANPAL", "ANPAL", "ANPAL, up to its end."
    MINISTERO = (
        "ministero",
        "Ministero del lavoro",
        "Ministry of Labour",
        "The Ministry of Labour, which took its place.",
    )


class State(Word):
    """The state of a person on a day."""

    NON_REGISTRATO = "non_registrato", "non registrato", "not registered", "No valid DID."
    A_RISCHIO = (
        "a_rischio",
        "a rischio di disoccupazione",
        "at risk of unemployment",
        "DID given after notice of dismissal, the job still running.",
    )
    DISOCCUPATO = "disoccupato", "disoccupato", "unemployed", "DID, and no work."
    CONSERVAZIONE = (
        "conservazione",
        "in conservazione dello stato",
        "unemployed, status kept while working",
        "DID, and work whose income stays within the limits: still unemployed in law.",
    )
    SOSPESO = "sospeso", "sospeso", "suspended", "DID, and subordinate work above the limit, up to 180 days."
    DECADUTO = "decaduto", "decaduto", "status lost", "The state is lost."
    REVOCATO = (
        "revocato",
        "revocato",
        "withdrawn",
        "The DID was withdrawn, or ended by pension, death, or loss of the right to work.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessment(Record):
    """What holds on the day of the assessment, and how it came to it.

    Attributes:
        as_of: The day of the assessment.
        rulebook: The name of the rulebook.
        status: What holds on that day.
        timeline: The states from the first event on, without gap or overlap; the last one has no end.
        deadlines: The terms set running, in the order of the days on which they fall due.
        sanctions: What the violations on record take, in the order of their days (chapter 3).
        services: The services that the person may have, where the rulebook has a catalogue.
        profile: The last profile; null where none is on record.
        findings: Refused events, warnings and notes, in the order of the events.
        next_change: The next change with no further event; null where none comes.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    as_of: datetime.date
    rulebook: str
    status: Status
    timeline: tuple[Span, ...]
    deadlines: tuple[Deadline, ...]
    sanctions: tuple[DossierSanction, ...]
    services: tuple[ServiceAccess, ...]
    profile: Profile | None
    findings: tuple[Finding, ...]
    next_change: NextChange | None
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Condition(Record):
    """What applies besides the state.

    Attributes:
        non_occupato: No work, or income within the limits; needs no DID (art. 19 c. 7).
        in_cerca_di_altra_occupazione: Employed, and asks for services.
    """

    non_occupato: bool
    in_cerca_di_altra_occupazione: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Deadline(Record):
    """A term, as an assessment lists it.

    Attributes:
        id: The rule that sets it.
        start: The day from which it runs, not counted.
        due: Its last day, included; for a right that opens, and for a duty without a last day, the first day on
            which it is there.
        state: Where it stands.
        bound: Who must keep it.
        met_by: The index of the event that met it.
        days_late: How many days after its last day it was met; null where it was not met late.
        authority: Of whom a right is asked; null for other deadlines.
        event: The index of the event from which it runs.
    """

    id: str
    start: datetime.date
    due: datetime.date
    state: DeadlineState
    bound: Bound
    met_by: int | None
    days_late: int | None
    authority: Authority | None
    event: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Dossier(Record):
    """A person, their events in any order, and the day that is asked about.

    Attributes:
        person: The person.
        events: The events, in any order; at most 10,000.
        as_of: The day of the assessment.
        as_known_at: Only what the office knew on this day is seen; absent, everything.
    """

    person: Person
    events: tuple[Event, ...]
    as_of: datetime.date
    as_known_at: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierSanction(Record):
    """What a violation on record takes.

    Attributes:
        date: The day of the violation; for a service of the AdR not asked for in time, the day after its term.
        event: The index of its event.
        violation: What is violated; null for a service of the AdR not asked for in time (ADR-2M).
        benefit: The benefit received on that day; ``nessuna`` where none is on record.
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
    """

    date: datetime.date
    event: int
    violation: Violation | None
    benefit: Benefit
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NextChange(Record):
    """The next change with no further event.

    Attributes:
        date: Its day.
        state: The state from that day on; the same as now where only a bar ends.
        rule: The rule behind it.
    """

    date: datetime.date
    state: State
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Profile(Record):
    """The last profile on record.

    Attributes:
        date: Its day.
        scheme: Its scale.
        index: Its index, where it has one.
        class_: Its class, where it has one.
        event: The index of its event.
    """

    date: datetime.date
    scheme: Scheme
    index: Decimal | None
    class_: int | str | None
    event: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Span(Record):
    """A state with the days on which it holds.

    Attributes:
        from_: First day, included.
        to: Last day, included; null for the last span.
        state: The state.
        rule: The rule by which it started.
    """

    from_: datetime.date
    to: datetime.date | None
    state: State
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Status(Record):
    """What holds on the day of the assessment.

    Attributes:
        state: The state.
        since: The first day of the state; null where there is no event yet.
        did_date: The day of the last DID that was accepted.
        legally_unemployed: Whether the person is unemployed in law: ``disoccupato`` or ``conservazione``.
        seniority_days: Days of seniority (STATO-04).
        seniority_months: The days divided by 30, whole.
        six_months: At least 181 days of seniority, the state still active (STATO-05).
        six_months_on: The day on which it reaches them with no further fact; null where it never does, or the state
            is not active.
        long_term: At least 366 days of seniority, the state still active (STATO-05).
        long_term_on: The day on which it reaches them with no further fact; null where it never does, or the state
            is not active.
        twenty_four_months: At least 731 days of seniority, the state still active (STATO-05).
        suspension: The suspension under way; null unless ``sospeso``.
        bar_until: The first day on which a new DID may be given, while a bar lasts (COND-09).
        condition: What applies besides the state.
    """

    state: State
    since: datetime.date | None
    did_date: datetime.date | None
    legally_unemployed: bool
    seniority_days: int
    seniority_months: int
    six_months: bool
    six_months_on: datetime.date | None
    long_term: bool
    long_term_on: datetime.date | None
    twenty_four_months: bool
    suspension: Suspension | None
    bar_until: datetime.date | None
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Suspension(Record):
    """A suspension under way.

    Attributes:
        job: The job that has used most days.
        from_: Its first suspended day.
        days_used: Days used, the day of the assessment included.
        days_left: Days left after it.
        loss_on: The day on which the state is lost where the job still runs.
    """

    job: str
    from_: datetime.date
    days_used: int
    days_left: int
    loss_on: datetime.date
