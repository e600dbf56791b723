"""The operations of the chapter `dossier`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from collocamento._dossier.assessment import Assessment
from collocamento._dossier.dossier import Dossier
from collocamento._runtime.engine import Engine

__all__ = ["assess"]


def assess(
    dossier: Dossier | Mapping[str, Any],
    *,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Assessment:
    """What holds on the day of the assessment, and what led to it.

    The operation ``dossier.assess``. A person, their events in any order, and the day that is asked about.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    return Dossier._read(dossier).assess(explain=explain, identify=identify, rulebook=rulebook)
