"""The operations of the chapter `patto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.patto import Content, PattoCheck, PattoKind, Signer

__all__ = ["check"]


def check(
    *,
    kind: PattoKind | str,
    date: datetime.date,
    signed_by: Signer | str,
    content: Content,
    last_profiling: datetime.date | None = None,
    partnership: bool | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PattoCheck:
    """Whether a patto contains what it must.

    The operation ``patto.check``. A patto to check.

    Args:
        kind: Its kind.
        date: The day on which it is signed.
        signed_by: The signer for the services.
        content: Its contents.
        last_profiling: The day of the last profile, not after ``date``; if absent, unknown.
        partnership: Whether an accredited body that signs has a partnership agreement; if absent, unknown. It
            matters only if the rulebook accepts such an agreement.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "kind": kind,
        "date": date,
        "signed_by": signed_by,
        "content": content,
        "last_profiling": last_profiling,
        "partnership": partnership,
    }
    return ask(PattoCheck, "patto.check", given, explain, rulebook)
