"""The types of the chapter `employer`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import (
    Assumption,
    Convention,
    Counted,
    DutySuspension,
    Exemption,
    Finding,
    LeftOut,
    RulebookVersion,
    TraceStep,
    Unmet,
)
from collocamento.types.words import ConventionKind, ServiceProvider

__all__ = [
    "Base",
    "EmployerAssess",
    "EmployerDuty",
    "EmployerEvent",
    "EmployerEventKind",
    "EmployerIndicators",
    "EmployerSector",
    "EmployerService",
    "Quota",
    "ServiceRequest",
    "SignedConvention",
]


class EmployerEventKind(Word):
    """A kind of event between the service and an employer."""

    SERVIZIO = "servizio", "servizio erogato", "service given", "A service is given.", "Un servizio è erogato."
    ANALISI_FABBISOGNO = (
        "analisi_fabbisogno",
        "analisi del fabbisogno",
        "analysis of needs",
        "The needs of the employer are analysed.",
        "Il fabbisogno del datore è analizzato.",
    )
    VISITA = "visita", "visita in azienda", "visit", "The service visits the employer.", "Il servizio visita il datore."
    VERIFICA_QUALITA = (
        "verifica_qualita",
        "verifica della qualità del servizio",
        "check of the quality of the service",
        "The quality of the service is checked with the employer.",
        "La qualità del servizio è verificata con il datore.",
    )


class EmployerSector(Word):
    """The sector of an employer, as far as L. 68/1999 tells sectors apart (art. 5 c. 3)."""

    ORDINARIO = "ordinario", "ordinario", "ordinary", "Any other sector.", "Ogni altro settore."
    SICUREZZA = "sicurezza", "sicurezza", "security", "Security.", "Sicurezza."
    VIGILANZA_PRIVATA = (
        "vigilanza_privata",
        "vigilanza privata",
        "private surveillance",
        "Private surveillance.",
        "Vigilanza privata.",
    )
    TRASPORTO_PRIVATO = (
        "trasporto_privato",
        "trasporto privato",
        "private transport",
        "Private transport.",
        "Trasporto privato.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Base(Record):
    """The workforce base, with each employee who does not count in full.

    Attributes:
        base: The base for ``l68.quota``: one half and more counts as one; null while facts are missing.
        exact: The base before it is rounded; null while facts are missing.
        whole: The number of employees who count in full.
        pro_rata: Those who count by their hours.
        left_out: Those who do not count, each with the rule that excludes the employee.
        covered: How those employed under L. 68/1999 count toward the quota (L68-BASE-DIS).
        exemption: The partial exemption (L68-BASE-ESON); null while the base is not known.
        suspended_by: What suspends the duty on the day (L68-BASE-SOSP).
        missing: The facts that would decide what is null, as JSON pointers.
        findings: What an HR office should also know.
    """

    base: int | None
    exact: Decimal | None
    whole: int
    pro_rata: tuple[Counted, ...]
    left_out: tuple[LeftOut, ...]
    covered: tuple[Counted, ...]
    exemption: Exemption | None
    suspended_by: tuple[DutySuspension, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerAssess(Record):
    """What holds for an employer on the day.

    Attributes:
        as_of: The day of the assessment.
        services: The services for employers, by code; none if the rulebook has no catalogue on that day.
        l68: The duty under L. 68/1999.
        indicators: How the service did with the employer.
        missing: The facts that would decide what is not known, as JSON pointers.
        findings: What an operator should also know; ``event`` is an index in ``events``. A finding about several
            events has the indices of all of them in the detail ``events``.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    as_of: datetime.date
    services: tuple[EmployerService, ...]
    l68: EmployerDuty
    indicators: EmployerIndicators
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerDuty(Record):
    """The duty of an employer under L. 68/1999.

    Attributes:
        bound: Whether it has to employ persons of L. 68/1999; null if that is not known.
        base: The workforce base; null if it is not known.
        staff: How the base is made up, as ``l68.base`` answers; null if ``employees`` is not given.
        quota: Quotas, deadlines and conventions, as ``l68.quota`` answers; null while the base is not known.
        hired: The persons employed under L. 68/1999, as they count; null if that is not known.
        uncovered: The part of the quota of art. 3 that is not covered; null if that is not known. A suspension
            reduces what is owed, by how much is not known.
        art18_hired: The persons of art. 18 c. 2 employed; null if that is not known.
        art18_uncovered: The part of the quota of art. 18 c. 2 that is not covered; null if that is not known.
        request_due: The last day for the hiring request, while it is still to be made; null if it was made, if both
            quotas are covered, and if the duty was suspended before that day or is on the day.
        suspended_by: What suspends the duty on the day.
    """

    bound: bool | None
    base: int | None
    staff: Base | None
    quota: Quota | None
    hired: Decimal | None
    uncovered: Decimal | None
    art18_hired: int | None
    art18_uncovered: int | None
    request_due: datetime.date | None
    suspended_by: tuple[DutySuspension, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerEvent(Record):
    """Something that happened between the service and the employer.

    Attributes:
        type: What it is.
        date: The day.
        satisfied: Whether the employer is satisfied; read for ``verifica_qualita``.
        service: The code of the service given; needed for ``servizio``.
        vacancy: The vacancy that it is about, by its ``id``.
    """

    type: EmployerEventKind
    date: datetime.date
    satisfied: bool | None = None
    service: str | None = None
    vacancy: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: EmployerEventKind | str,
            date: datetime.date | str,
            satisfied: bool | None = None,
            service: str | None = None,
            vacancy: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerIndicators(Record):
    """How the service did with an employer.

    Attributes:
        vacancies_open: The number of open vacancies.
        vacancies_closed: The number of vacancies that were filled or closed, or ended in a way that is not stated.
        vacancies_withdrawn: The number of vacancies that the employer withdrew.
        quality_checked: The number of ``vacancies_closed`` for which the quality of the service was checked.
        satisfied: The number of checks in which the employer was satisfied.
        not_satisfied: The number of checks in which it was not.
        visits: The number of visits.
    """

    vacancies_open: int
    vacancies_closed: int
    vacancies_withdrawn: int
    quality_checked: int
    satisfied: int
    not_satisfied: int
    visits: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerService(Record):
    """Whether an employer may have a service, and if not, why.

    Attributes:
        code: The service's code.
        eligible: Whether every condition is met; null if that is not known.
        unmet: The conditions not met; none if ``eligible`` is true.
        missing: The facts that would decide, as JSON pointers; empty unless ``eligible`` is null.
        due: The first last day, included, that waits for the service: of an open vacancy, of the hiring request or
            of the statement of L. 68/1999; null if none does.
        requested: The day of the last request for it; null if there is none.
        given: The day on which it was last given; null if it was not.
        provided_by: Who gives it; none if the source does not say.
    """

    code: str
    eligible: bool | None
    unmet: tuple[Unmet, ...]
    missing: tuple[str, ...]
    due: datetime.date | None
    requested: datetime.date | None
    given: datetime.date | None
    provided_by: tuple[ServiceProvider, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Quota(Record):
    """The duties of an employer.

    Attributes:
        quota: Persons with disabilities (L68-QUOTA); null if it depends on a new hire that is not known.
        quota_art18: Persons of art. 18 c. 2 (L68-18).
        request_by: The last day for the hiring request (L68-60); null if nothing is owed or the day of the duty is
            not given.
        statement_by: The last day for the statement (L68-60); null if nothing has changed or no last statement is
            given.
        conventions: The conventions, and what they allow the employer (L68-CONV).
        missing: The facts that would decide what is not known, as JSON pointers.
    """

    quota: int | None
    quota_art18: int
    request_by: datetime.date | None
    statement_by: datetime.date | None
    conventions: tuple[Convention, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceRequest(Record):
    """A service that the employer has asked for.

    Attributes:
        service: The code of its card, such as ``E2``.
        date: The day.
    """

    service: str
    date: datetime.date

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            service: str,
            date: datetime.date | str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignedConvention(Record):
    """A convention that the employer has signed.

    Attributes:
        kind: Its kind.
        from_: Its first day.
        persons: The number of persons placed under it.
        to: Its last day, included; if absent, it continues.
    """

    kind: ConventionKind
    from_: datetime.date
    persons: int | None = None
    to: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: ConventionKind | str,
            from_: datetime.date | str,
            persons: int | None = None,
            to: datetime.date | str | None = None,
        ) -> None: ...
