"""The operations of the chapter `offer`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.offer import Coherence, Contract, L68Offer, OfferVerdict, Place, Rdc, Regime

__all__ = ["evaluate"]


def evaluate(
    *,
    regime: Regime | str,
    date: datetime.date | str,
    contract: Contract | Mapping[str, Any],
    place: Place | Mapping[str, Any],
    benefit_amount: Decimal | float | str | None = None,
    children_under_14: bool | None = None,
    coherence: Coherence | Mapping[str, Any] | None = None,
    did: datetime.date | str | None = None,
    disabled_member: bool | None = None,
    l68: L68Offer | Mapping[str, Any] | None = None,
    minor_children: bool | None = None,
    rdc: Rdc | Mapping[str, Any] | None = None,
    suspended_days: int | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> OfferVerdict:
    """Whether an offer is suitable, criterion by criterion.

    The operation ``offer.evaluate``. An offer of work, and the known facts about the person who receives it. An absent
    fact is unknown, and never favourable.

    Args:
        regime: The rules that apply to the person.
        date: The day of the offer.
        contract: The contract.
        place: The place of work.
        benefit_amount: The benefit of the last month, net; ``0`` if the person receives none. Read for ``naspi``.
        children_under_14: Whether a child under 14 lives in the household; read for ``adi`` and ``sfl``.
        coherence: How the work fits the agreement in the patto; read for ``naspi`` from 2018-07-14.
        did: The day of the DID, from which the months of unemployment are counted; read for ``naspi`` from
            2018-07-14.
        disabled_member: Whether a person with a disability lives in the household; read for ``rdc`` up to 2021. If
            absent, none is assumed.
        l68: Enrolment under L. 68/1999: if given, art. 10 c. 6 replaces the criteria of ``naspi``.
        minor_children: Whether minor children live in the household; read for ``rdc`` up to 2021. If absent, none
            are assumed.
        rdc: The facts that the rules of the reddito di cittadinanza require.
        suspended_days: Days of suspension since the DID, not counted in the months; if absent, none.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "regime": regime,
        "date": date,
        "contract": contract,
        "place": place,
        "benefit_amount": benefit_amount,
        "children_under_14": children_under_14,
        "coherence": coherence,
        "did": did,
        "disabled_member": disabled_member,
        "l68": l68,
        "minor_children": minor_children,
        "rdc": rdc,
        "suspended_days": suspended_days,
    }
    return ask(OfferVerdict, "offer.evaluate", given, explain, identify, rulebook)
