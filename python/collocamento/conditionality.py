"""The operations of the chapter `conditionality`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.conditionality import (
    Absence,
    AdiBenefit,
    ConditionalityAbsences,
    ConditionalityAdiDeadlines,
    ConditionalityConvocation,
    ConditionalityJustification,
    ConditionalitySubject,
    PastViolation,
    Reason,
    Sanction,
)
from collocamento.types.words import Benefit, ConvocationChannel, ConvocationKind, Violation

__all__ = ["absences", "adi_deadlines", "convocation", "justification", "sanction"]


def absences(
    *,
    days: Sequence[Absence | Mapping[str, Any]],
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ConditionalityAbsences:
    """The events that result from absences.

    The operation ``conditionality.absences``. Days of absence from training.

    Args:
        days: In any order, each day once; at most 10,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"days": days}
    return ask(ConditionalityAbsences, "conditionality.absences", given, explain, identify, rulebook)


def adi_deadlines(
    *,
    benefit: AdiBenefit | str,
    start: datetime.date | str,
    as_of: datetime.date | str,
    meetings: Sequence[datetime.date | str] = (),
    sent_to_cpi: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ConditionalityAdiDeadlines:
    """The terms, and the state of the benefit.

    The operation ``conditionality.adi_deadlines``. A benefit with its meetings.

    Args:
        benefit: The benefit.
        start: ADI: the day of the PAD. SFL: the day from which the confirmations run. Not counted.
        as_of: The day that is asked about.
        meetings: Meetings with the services, or confirmations, in any order; those after ``as_of`` have not
            happened. At most 10,000.
        sent_to_cpi: ADI: the day on which the person was sent to the Centro per l'Impiego, if that happened.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"benefit": benefit, "start": start, "as_of": as_of, "meetings": meetings, "sent_to_cpi": sent_to_cpi}
    return ask(ConditionalityAdiDeadlines, "conditionality.adi_deadlines", given, explain, identify, rulebook)


def convocation(
    *,
    benefit: Benefit | str,
    sent: datetime.datetime | str,
    appointment: datetime.datetime | str,
    kind: ConvocationKind | str,
    channel: ConvocationChannel | str,
    claim_contact: bool | None = None,
    compatible_hours: bool | None = None,
    comune: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ConditionalityConvocation:
    """Whether a summons can support a sanction.

    The operation ``conditionality.convocation``. A summons.

    Args:
        benefit: The benefit received when it is sent.
        sent: When it is sent.
        appointment: When the person must appear; not before ``sent``.
        kind: Whether it is the first summons, for an appointment agreed in the patto, or in addition to those.
        channel: How it is sent.
        claim_contact: Whether it goes to the contacts that the person gave; for NASpI and DIS-COLL, those in the
            claim. If absent, no.
        compatible_hours: Whether the hour is compatible with the work of a short-time worker (``costanza``,
            ``cigs``); if absent, no.
        comune: The municipality's Belfiore code, for its patron day.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "benefit": benefit,
        "sent": sent,
        "appointment": appointment,
        "kind": kind,
        "channel": channel,
        "claim_contact": claim_contact,
        "compatible_hours": compatible_hours,
        "comune": comune,
    }
    return ask(ConditionalityConvocation, "conditionality.convocation", given, explain, identify, rulebook)


def justification(
    *,
    subject: ConditionalitySubject | str,
    reason: Reason | str,
    due: datetime.datetime | str | datetime.date,
    told: datetime.datetime | str | datetime.date,
    documented: bool,
    impediment_end: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ConditionalityJustification:
    """Whether a reason is a justification.

    The operation ``conditionality.justification``. A reason given for an absence or for the refusal of an offer.

    Args:
        subject: What it is given for: an absence or an offer.
        reason: The reason.
        due: When the person had to appear; for an offer, when it was proposed.
        told: When the person reported the reason; for an offer, not before it was proposed.
        documented: Whether a document was given by then.
        impediment_end: The last day on which the impediment itself prevented the person from reporting the reason;
            for absences only.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "subject": subject,
        "reason": reason,
        "due": due,
        "told": told,
        "documented": documented,
        "impediment_end": impediment_end,
    }
    return ask(ConditionalityJustification, "conditionality.justification", given, explain, identify, rulebook)


def sanction(
    *,
    benefit: Benefit | str,
    violation: Violation | str,
    date: datetime.date | str,
    claim_date: datetime.date | str | None = None,
    found_on: datetime.date | str | None = None,
    history: Sequence[PastViolation | Mapping[str, Any]] = (),
    justified: bool | None = None,
    missed_hours_percent: Decimal | float | str | None = None,
    monthly_amount: Decimal | float | str | None = None,
    own_municipality: bool | None = None,
    protected_household: bool | None = None,
    province: str | None = None,
    received: datetime.date | str | None = None,
    renewal: bool | None = None,
    treatment_months: int | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Sanction:
    """The sanction for a violation.

    The operation ``conditionality.sanction``. A violation, and what came before it.

    Args:
        benefit: The benefit received on that day.
        violation: What is violated.
        date: The day of the violation.
        claim_date: The day of the claim for the benefit; violations before it do not count. If absent, all of them
            count.
        found_on: The day on which the violation was established, from which the term for the report to INPS runs;
            if absent, the day of the violation.
        history: Earlier violations, in any order, none after ``date``; at most 10,000.
        justified: Whether the person had a justified reason; if absent, no.
        missed_hours_percent: The share of the course's hours that were missed, 0 to 100; required for
            ``formazione`` under ``cigs``.
        monthly_amount: The benefit of a month in euro, without the family increments, which the law protects; if
            absent, no amount is reported.
        own_municipality: Whether the offer was in the person's own municipality: under ``rdc`` it must be accepted
            even while other duties are suspended (COVID-40); if absent, no.
        protected_household: Whether the household is one of L. 234/2021 art. 1 c. 77, for ``offerta`` under ``rdc``
            in 2022; if absent, no.
        province: The province of the Centro per l'Impiego by its two-letter sign, if its appeal body differs.
        received: The day on which the person received the decision; if absent, no deadline for the appeal is
            reported.
        renewal: Whether the benefit was renewed, for ``offerta`` under ``rdc``; if absent, no.
        treatment_months: All the months of the treatment, for ``cigs`` (COND-25T); if absent, the amount is not
            known.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "benefit": benefit,
        "violation": violation,
        "date": date,
        "claim_date": claim_date,
        "found_on": found_on,
        "history": history,
        "justified": justified,
        "missed_hours_percent": missed_hours_percent,
        "monthly_amount": monthly_amount,
        "own_municipality": own_municipality,
        "protected_household": protected_household,
        "province": province,
        "received": received,
        "renewal": renewal,
        "treatment_months": treatment_months,
    }
    return ask(Sanction, "conditionality.sanction", given, explain, identify, rulebook)
