"""The operations of the chapter `l68`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import DutySuspension, Employee, Reserved
from collocamento.types.l68 import Breach, Impairment, L68Base, L68Enrolment, L68Penalty, L68Quota

__all__ = ["base", "enrolment", "penalty", "quota"]


def base(
    *,
    date: datetime.date | str,
    employees: Sequence[Employee | Mapping[str, Any]],
    special_sector: bool | None = None,
    suspensions: Sequence[DutySuspension | Mapping[str, Any]] = (),
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Base:
    """The workforce base, with each employee who does not count in full.

    The operation ``l68.base``. An employer's staff on a day.

    Args:
        date: The day.
        employees: Every person who works for the employer on the day.
        special_sector: Whether the employer does security, private surveillance or private transport; if absent,
            the ordinary limit of the exemption applies.
        suspensions: The programmes and procedures that suspend the duty.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "employees": employees, "special_sector": special_sector, "suspensions": suspensions}
    return ask(L68Base, "l68.base", given, explain, identify, rulebook)


def enrolment(
    *,
    date: datetime.date | str,
    birth_date: datetime.date | str | None = None,
    category: int | None = None,
    death_at_work: bool | None = None,
    disability_percent: Decimal | float | str | None = None,
    kind: Impairment | str | None = None,
    legally_unemployed: bool | None = None,
    new_enrolment: bool | None = None,
    working: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Enrolment:
    """Whether a person may be on the list.

    The operation ``l68.enrolment``. The known facts about a person who asks to be on the list. An absent fact is
    unknown, and never favourable.

    Args:
        date: The day.
        birth_date: The day of birth; if absent, the age is assumed to be within the limits.
        category: Its category, from 1; read for ``invalido_guerra`` and ``invalido_servizio``.
        death_at_work: Whether the relative died at work; read for a new enrolment of ``orfano_coniuge``.
        disability_percent: Its degree in percent; read for ``invalido_civile`` and ``invalido_lavoro``.
        kind: The kind of disability, or the group of art. 18.
        legally_unemployed: Whether the person is unemployed in law, as in ``status.legally_unemployed`` of an
            assessment; read for a new enrolment.
        new_enrolment: Whether this is a new enrolment: the person is not on the list yet.
        working: Whether the person does work with an income, even within the limits; read for a new enrolment if
            the rulebook requires it.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "birth_date": birth_date,
        "category": category,
        "death_at_work": death_at_work,
        "disability_percent": disability_percent,
        "kind": kind,
        "legally_unemployed": legally_unemployed,
        "new_enrolment": new_enrolment,
        "working": working,
    }
    return ask(L68Enrolment, "l68.enrolment", given, explain, identify, rulebook)


def penalty(
    *,
    date: datetime.date | str,
    days: int,
    kind: Breach | str | None = None,
    missing: int | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Penalty:
    """What an employer pays.

    The operation ``l68.penalty``. The breach or exemption that an employer pays for, and its length.

    Args:
        date: The day whose amounts apply to all the days. A time that spans two periods needs two questions.
        days: Working days; for a late statement, days of delay.
        kind: What it is for.
        missing: The number of persons not employed, or of persons exempted; not for a late statement.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "days": days, "kind": kind, "missing": missing}
    return ask(L68Penalty, "l68.penalty", given, explain, identify, rulebook)


def quota(
    *,
    base: int,
    date: datetime.date | str,
    duty_from: datetime.date | str | None = None,
    last_statement: Reserved | Mapping[str, Any] | None = None,
    new_hire: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Quota:
    """The duties of an employer.

    The operation ``l68.quota``. An employer on a day.

    Args:
        base: The computed base: the persons employed that the law counts.
        date: The day.
        duty_from: The day on which the duty arose, from which the term for the hiring request runs; up to 31
            December 2017, for a base of 15 to 35, the day of the new hire.
        last_statement: The quotas of the last statement (*prospetto informativo*), compared with those of the day;
            given for a 31 December only.
        new_hire: Whether the employer has made a new hire; read up to 31 December 2017 for a base of 15 to 35.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"base": base, "date": date, "duty_from": duty_from, "last_statement": last_statement, "new_hire": new_hire}
    return ask(L68Quota, "l68.quota", given, explain, identify, rulebook)
