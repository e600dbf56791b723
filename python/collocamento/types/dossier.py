"""The types of the chapter `dossier`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento.types.common import (
    Assumption,
    Deadline,
    Finding,
    OwedLep,
    Person,
    RulebookVersion,
    ServiceAccess,
    TraceStep,
    Vacancy,
)
from collocamento.types.events import Event
from collocamento.types.words import (
    AppealBody,
    Benefit,
    Decider,
    Finder,
    Fraction,
    Measure,
    Recipient,
    Scheme,
    State,
    Violation,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "Assessment",
    "Condition",
    "Dossier",
    "DossierSanction",
    "NextChange",
    "Profile",
    "Span",
    "Status",
    "Suspension",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessment(Record):
    """What holds on the day of the assessment, and what led to it.

    Attributes:
        as_of: The day of the assessment.
        status: What holds on that day.
        timeline: The states from the first event on, without gap or overlap; the last one has no end.
        deadlines: The deadlines that have started, in the order of their last days.
        sanctions: The sanctions for the violations on record, in the order of their days.
        services: The services that the person may have, if the rulebook has a catalogue.
        lep_owed: The essential levels of service (LEP) that the person is owed and has not received.
        profile: The last profile; null if none is on record.
        findings: Refused events, warnings and notes, in the order of the events.
        next_change: The next change with no further event; null if none comes.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    as_of: datetime.date
    status: Status
    timeline: tuple[Span, ...]
    deadlines: tuple[Deadline, ...]
    sanctions: tuple[DossierSanction, ...]
    services: tuple[ServiceAccess, ...]
    lep_owed: tuple[OwedLep, ...]
    profile: Profile | None
    findings: tuple[Finding, ...]
    next_change: NextChange | None
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Condition(Record):
    """What applies besides the state.

    Attributes:
        non_occupato: No work, or income within the limits; needs no DID (art. 19 c. 7).
        in_cerca_di_altra_occupazione: A person who works and asks for services.
    """

    non_occupato: bool
    in_cerca_di_altra_occupazione: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Dossier(Record):
    """A person, their events in any order, and the day that is asked about.

    Attributes:
        person: The person.
        events: The events, in any order; at most 10,000.
        as_of: The day of the assessment.
        as_known_at: Only what the office knew on this day is used; if absent, everything.
        vacancies: The vacancies that the office has, in any order; at most 10,000. An open one counts as a service
            E1 or E2 under way does.
    """

    person: Person
    events: tuple[Event, ...]
    as_of: datetime.date
    as_known_at: datetime.date | None = None
    vacancies: tuple[Vacancy, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            person: Person | Mapping[str, Any],
            events: Sequence[Event | Mapping[str, Any]],
            as_of: datetime.date | str,
            as_known_at: datetime.date | str | None = None,
            vacancies: Sequence[Vacancy | Mapping[str, Any]] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierSanction(Record):
    """The sanction for a violation on record.

    Attributes:
        date: The day of the violation; if the service of the AdR was not requested in time, the day after its
            deadline.
        event: The index of its event.
        violation: What is violated; null if the service of the AdR was not requested in time (ADR-2M).
        benefit: The benefit received on that day; ``nessuna`` if none is on record.
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
        state: The state from that day on; the current state if only a bar ends.
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
        index: Its index, if it has one.
        class_: Its class, if it has one.
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
        since: The first day of the state; null if there is no event yet.
        did_date: The day of the last DID that was accepted.
        legally_unemployed: Whether the person is unemployed in law: ``disoccupato`` or ``conservazione``.
        seniority_days: Days of seniority (STATO-04).
        seniority_months: The days divided by 30, whole.
        six_months: At least 181 days of seniority, the state still active (STATO-05).
        six_months_on: The day on which it reaches them if nothing else happens; null if it never does, or the state
            is not active.
        long_term: At least 366 days of seniority, the state still active (STATO-05).
        long_term_on: The day on which it reaches them if nothing else happens; null if it never does, or the state
            is not active.
        twenty_four_months: At least 731 days of seniority, the state still active (STATO-05).
        suspension: The suspension under way; null unless ``sospeso``.
        bar_until: The first day on which a new DID may be submitted, while a bar lasts (COND-09).
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
        job: The job that has used the most days.
        from_: Its first suspended day.
        days_used: Days used, the day of the assessment included.
        days_left: Days left after it.
        loss_on: The day on which the state is lost if the job still runs.
    """

    job: str
    from_: datetime.date
    days_used: int
    days_left: int
    loss_on: datetime.date
