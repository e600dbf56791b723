"""The operations of the chapter `adr`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.adr import AdrAmount, AdrPlacement, AdrState, Voucher
from collocamento.types.words import Benefit, Region

__all__ = ["amount", "state"]


def amount(
    *,
    index: Decimal | float | str,
    result: AdrPlacement | str,
    region: Region | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> AdrAmount:
    """The amount of the voucher.

    The operation ``adr.amount``. What the amount depends on.

    Args:
        index: The index of the profile, from 0 to 1; 1 is the furthest from work.
        result: The job that resulted from the service.
        region: The region; it matters for contracts of 3 to 6 months only.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"index": index, "result": result, "region": region}
    return ask(AdrAmount, "adr.amount", given, explain, identify, rulebook)


def state(
    *,
    benefit: Benefit | str,
    date: datetime.date | str,
    agreement: datetime.date | str | None = None,
    cigs_to: datetime.date | str | None = None,
    did: datetime.date | str | None = None,
    patto_office: str | None = None,
    sample: bool | None = None,
    suspended_days: int | None = None,
    voucher: Voucher | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> AdrState:
    """Whether the voucher may be requested, and the terms of an issued voucher.

    The operation ``adr.state``. A question about a voucher: the benefit, the day, and the facts that matter.

    Args:
        benefit: The benefit that the person receives.
        date: The day that is asked about.
        agreement: The day of the relocation agreement (art. 24-bis D.Lgs. 148/2015); read for ``cigs``.
        cigs_to: The last day of the CIGS; read for the voucher of ``cigs``.
        did: The day of the DID, for the months of unemployment.
        patto_office: The office with which the patto was signed: for ``naspi`` and ``dis_coll`` the request goes
            there.
        sample: Whether the person was drawn for the trial of 2017; read while the voucher is on trial.
        suspended_days: Days of suspension since the DID, left out of the months; if absent, none.
        voucher: An issued voucher.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "benefit": benefit,
        "date": date,
        "agreement": agreement,
        "cigs_to": cigs_to,
        "did": did,
        "patto_office": patto_office,
        "sample": sample,
        "suspended_days": suspended_days,
        "voucher": voucher,
    }
    return ask(AdrState, "adr.state", given, explain, identify, rulebook)
