"""The operations of the chapter `employer`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import DutySuspension, Employee, Reserved, Vacancy
from collocamento.types.employer import EmployerAssess, EmployerEvent, EmployerSector, ServiceRequest, SignedConvention

__all__ = ["assess"]


def assess(
    *,
    as_of: datetime.date | str,
    art18_hired: int | None = None,
    base: int | None = None,
    conventions: Sequence[SignedConvention | Mapping[str, Any]] = (),
    duty_from: datetime.date | str | None = None,
    employees: Sequence[Employee | Mapping[str, Any]] | None = None,
    events: Sequence[EmployerEvent | Mapping[str, Any]] = (),
    hiring_requested: datetime.date | str | None = None,
    l68_hired: Decimal | float | str | None = None,
    last_statement: Reserved | Mapping[str, Any] | None = None,
    new_hire: bool | None = None,
    province: str | None = None,
    public_body: bool | None = None,
    requests: Sequence[ServiceRequest | Mapping[str, Any]] = (),
    sector: EmployerSector | str | None = None,
    suspensions: Sequence[DutySuspension | Mapping[str, Any]] = (),
    vacancies: Sequence[Vacancy | Mapping[str, Any]] = (),
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> EmployerAssess:
    """What holds for an employer on the day.

    The operation ``employer.assess``. The known facts about an employer. What is absent is unknown, and never
    favourable.

    Args:
        as_of: The day of the assessment: later events, requests and vacancies are not seen.
        art18_hired: The persons of art. 18 c. 2 L. 68/1999 employed; if absent, unknown.
        base: The workforce base of L. 68/1999, as ``l68.quota`` takes it; instead of ``employees``.
        conventions: The conventions with the service; at most 1,000.
        duty_from: The day on which the duty arose, as ``l68.quota`` takes it.
        employees: Every person who works for the employer on the day, as ``l68.base`` takes them; at most 100,000.
        events: What has happened, in any order; at most 10,000.
        hiring_requested: The day of the last hiring request under art. 9 L. 68/1999, or of the statement that
            stands for it; if absent, that of the last of ``requests`` for a service that receives it (Umbria: C4).
        l68_hired: The persons employed under L. 68/1999, as they count; if absent, those among ``employees``.
        last_statement: The quotas of the last statement, as ``l68.quota`` takes them.
        new_hire: Whether it has made a new hire, as ``l68.quota`` takes it.
        province: The province of its place of work.
        public_body: Whether it is a public administration; read for the conventions of L. 68/1999.
        requests: The services that it has asked for; at most 10,000.
        sector: Its sector; read for the partial exemption from L. 68/1999.
        suspensions: The programmes and procedures that suspend the duty of L. 68/1999.
        vacancies: Its vacancies, as ``vacancy.replay`` returns them; at most 10,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "as_of": as_of,
        "art18_hired": art18_hired,
        "base": base,
        "conventions": conventions,
        "duty_from": duty_from,
        "employees": employees,
        "events": events,
        "hiring_requested": hiring_requested,
        "l68_hired": l68_hired,
        "last_statement": last_statement,
        "new_hire": new_hire,
        "province": province,
        "public_body": public_body,
        "requests": requests,
        "sector": sector,
        "suspensions": suspensions,
        "vacancies": vacancies,
    }
    return ask(EmployerAssess, "employer.assess", given, explain, identify, rulebook)
