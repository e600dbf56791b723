"""The operations of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.dossier import Dossier
from collocamento.types.services import ServicesEligibility, ServicesGet, ServicesList

__all__ = ["eligibility", "get", "list"]


def eligibility(
    dossier: Dossier | Mapping[str, Any],
    *,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesEligibility:
    """Every service that the rulebook offers on the day of a dossier.

    The operation ``services.eligibility``. A person, their events in any order, and the day that is asked about.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {**Dossier.read(dossier).to_dict()}
    return ask(ServicesEligibility, "services.eligibility", given, explain, rulebook)


def get(
    *,
    code: str,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesGet:
    """One service card.

    The operation ``services.get``. The service to return.

    Args:
        code: Its code, such as ``B1``.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"code": code}
    return ask(ServicesGet, "services.get", given, explain, rulebook)


def list(
    *,
    area: str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesList:
    """A list of service cards.

    The operation ``services.list``. The services to list.

    Args:
        area: Only the services of this area, such as ``A``; if absent, all.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"area": area}
    return ask(ServicesList, "services.list", given, explain, rulebook)
