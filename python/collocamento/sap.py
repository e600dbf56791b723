"""The operations of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collocamento._ask import ask
from collocamento._rulebook import Rulebook
from collocamento.types.common import Platform, User
from collocamento.types.sap import SapRelease

__all__ = ["release"]


def release(
    *,
    state_cancelled: bool,
    only_work_periods: bool,
    user: User,
    platform: Platform | None = None,
    explain: bool = False,
    rulebook: str | Rulebook = "nazionale",
) -> SapRelease:
    """How the document is released at a distance.

    The operation ``sap.release``. A release that is asked for.

    Args:
        state_cancelled: Whether the person's state is ``cancellato``.
        only_work_periods: Whether the person needs the past work periods only.
        user: The user's means.
        platform: The platform of the video call; absent, the region's own.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "state_cancelled": state_cancelled,
        "only_work_periods": only_work_periods,
        "user": user,
        "platform": platform,
    }
    return ask(SapRelease, "sap.release", given, explain, rulebook)
