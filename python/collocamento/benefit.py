"""The operations of the chapter `benefit`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.benefit import BenefitClaimWindow, NewWork, OtherWork, VoluntaryEnd, WorkEnd
from collocamento.types.words import Benefit

__all__ = ["claim_window"]


def claim_window(
    *,
    benefit: Benefit | str,
    work_end: datetime.date | str,
    claim: datetime.date | str | None = None,
    end: WorkEnd | Mapping[str, Any] | None = None,
    new_work: NewWork | Mapping[str, Any] | None = None,
    other_work: Sequence[OtherWork | Mapping[str, Any]] = (),
    voluntary_end: VoluntaryEnd | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> BenefitClaimWindow:
    """The last day to claim, and the first day of the benefit.

    The operation ``benefit.claim_window``. The end of a job, and the claim that follows it.

    Args:
        benefit: The benefit: ``naspi`` or ``dis_coll``.
        work_end: The last day of work.
        claim: The day of the claim, if there is one.
        end: How the work ended.
        new_work: Work started while the benefit is paid (NASPI-MESE, DISCOLL-5).
        other_work: Other work during the benefit, including work from before the claim (NASPI-MESE). At most 10,000
            entries.
        voluntary_end: An earlier open-ended job that the person left by resignation or agreement (NASPI-13).
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "benefit": benefit,
        "work_end": work_end,
        "claim": claim,
        "end": end,
        "new_work": new_work,
        "other_work": other_work,
        "voluntary_end": voluntary_end,
    }
    return ask(BenefitClaimWindow, "benefit.claim_window", given, explain, identify, rulebook)
