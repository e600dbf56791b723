"""The operations of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.dossier import Dossier
from collocamento.types.services import AgendaDossier, ServicesAgenda, ServicesEligibility, ServicesGet, ServicesList

__all__ = ["agenda", "eligibility", "get", "list"]


def agenda(
    *,
    as_of: datetime.date,
    dossiers: Sequence[AgendaDossier],
    as_known_at: datetime.date | None = None,
    until: datetime.date | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesAgenda:
    """What an office has to do.

    The operation ``services.agenda``. The persons of an office, and the days that its list is about.

    Args:
        as_of: The day of the list.
        dossiers: The dossiers, in any order; at most 1,000, with 20,000 events together.
        as_known_at: Only what the office knew on this day is used; if absent, everything.
        until: The last day that it looks at, included; if absent, ``as_of``.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "dossiers": dossiers, "as_known_at": as_known_at, "until": until}
    return ask(ServicesAgenda, "services.agenda", given, explain, rulebook)


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
