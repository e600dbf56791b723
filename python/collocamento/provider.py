"""The operations of the chapter `provider`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.provider import ProviderCheck, StaffMember
from collocamento.types.words import ServiceProvider

__all__ = ["check"]


def check(
    *,
    date: datetime.date | str,
    kind: ServiceProvider | str,
    areas: Sequence[str] = (),
    has: Sequence[str] = (),
    lacks: Sequence[str] = (),
    services: Sequence[str] = (),
    staff: Sequence[StaffMember | Mapping[str, Any]] = (),
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProviderCheck:
    """What a body has against the requirements, by area and service.

    The operation ``provider.check``. What a body has, who works there, and which services it means to give.

    Args:
        date: The day; the catalogue of this day applies.
        kind: What the body is.
        areas: The areas whose services it means to give, by code; at most 100.
        has: What it has: the ids of the requirements, such as ``B.ST1``, as the areas of ``services.list`` give
            them; at most 1,000.
        lacks: What it does not have; at most 1,000. What is in no list is unknown.
        services: The services that it means to give, by code; at most 500. Without areas and services: all.
        staff: Who works there; at most 1,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "kind": kind,
        "areas": areas,
        "has": has,
        "lacks": lacks,
        "services": services,
        "staff": staff,
    }
    return ask(ProviderCheck, "provider.check", given, explain, identify, rulebook)
