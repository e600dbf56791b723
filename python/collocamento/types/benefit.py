"""The types of the chapter `benefit`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import TraceStep

__all__ = ["BenefitClaimWindow", "NewWork", "VoluntaryEnd", "WorkEffect"]


class WorkEffect(Word):
    """What subordinate work does to DIS-COLL."""

    SOSPENDE = "sospende", "sospende la prestazione", "suspends the benefit", "The benefit is suspended."
    CESSA = "cessa", "fa cessare la prestazione", "ends the benefit", "The benefit ends."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BenefitClaimWindow(Record):
    """When to claim, and from when the benefit is paid.

    Attributes:
        last_day: The last day for the claim, included.
        in_time: Whether the claim is in time; null without a claim.
        starts: The first day of the benefit; null without a claim, or where it is late.
        contributions_met: Whether the weeks of contributions after a voluntary end suffice; null where it can't be
            said, or where no voluntary end is given.
        tell_income_by: The last day for telling INPS of the income from new work (NASpI); null without new work.
        new_work: What new work does to DIS-COLL; null where it can't be said, or without new work.
        missing: The facts that would decide what is null, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        trace: The steps that led to the answer, where asked for.
    """

    last_day: datetime.date
    in_time: bool | None
    starts: datetime.date | None
    contributions_met: bool | None
    tell_income_by: datetime.date | None
    new_work: WorkEffect | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewWork(Record):
    """Work started while a benefit is paid.

    Attributes:
        start: Its first day.
        days: How many days of subordinate work it is, where it is.
    """

    start: datetime.date
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VoluntaryEnd(Record):
    """An open-ended job that was left by resignation or agreement.

    Attributes:
        date: Its last day.
        exempt: Whether an exception applies: just cause, protected parenthood, agreement under art. 7 L. 604/1966.
        weeks: Weeks of contributions between its end and the end of work.
    """

    date: datetime.date
    exempt: bool | None = None
    weeks: int | None = None
