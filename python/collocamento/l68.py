"""The operations of the chapter `l68`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from decimal import Decimal

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.l68 import Breach, Impairment, L68Enrolment, L68Penalty, L68Quota, Reserved

__all__ = ["enrolment", "penalty", "quota"]


def enrolment(
    *,
    date: datetime.date,
    category: int | None = None,
    disability_percent: Decimal | int | str | None = None,
    kind: Impairment | str | None = None,
    legally_unemployed: bool | None = None,
    new_enrolment: bool | None = None,
    working: bool | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Enrolment:
    """Whether a person may be on the list.

    The operation ``l68.enrolment``. What is known of a person who asks to be on the list. What is absent is unknown,
    never favourable.

    Args:
        date: The day.
        category: Its category, from 1; read for ``invalido_guerra`` and ``invalido_servizio``.
        disability_percent: Its degree in percent; read for ``invalido_civile`` and ``invalido_lavoro``.
        kind: The kind of disability.
        legally_unemployed: Whether the person is unemployed in law, as ``status.legally_unemployed`` of an
            assessment has it; read for a new enrolment.
        new_enrolment: Whether the person is not on the list yet.
        working: Whether the person does work that gives an income, also within the limits; read for a new enrolment
            where the rulebook asks for it.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "category": category,
        "disability_percent": disability_percent,
        "kind": kind,
        "legally_unemployed": legally_unemployed,
        "new_enrolment": new_enrolment,
        "working": working,
    }
    return ask(L68Enrolment, "l68.enrolment", given, explain, rulebook)


def penalty(
    *,
    date: datetime.date,
    days: int,
    kind: Breach | str | None = None,
    missing: int | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Penalty:
    """What an employer pays.

    The operation ``l68.penalty``. What an employer pays for, and for how long.

    Args:
        date: The day whose amounts hold for all the days; a time over two periods is asked about in two parts.
        days: Working days; for a late statement, days of delay.
        kind: What it is for.
        missing: The persons not employed, or those of the exemption; not for a late statement.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "days": days, "kind": kind, "missing": missing}
    return ask(L68Penalty, "l68.penalty", given, explain, rulebook)


def quota(
    *,
    base: int,
    date: datetime.date,
    duty_from: datetime.date | None = None,
    last_statement: Reserved | None = None,
    new_hire: bool | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> L68Quota:
    """What an employer owes.

    The operation ``l68.quota``. An employer on a day.

    Args:
        base: The computed base: the persons employed that the law counts.
        date: The day.
        duty_from: The day on which the duty arose, from which the term for the hiring request runs.
        last_statement: The quotas of the last statement (*prospetto informativo*), compared with those of the day;
            given for a 31 December only.
        new_hire: Whether the employer has hired anew; read up to 31 December 2017 for a base of 15 to 35.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"base": base, "date": date, "duty_from": duty_from, "last_statement": last_statement, "new_hire": new_hire}
    return ask(L68Quota, "l68.quota", given, explain, rulebook)
