"""The operations of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.dossier import Dossier
from collocamento.types.services import (
    AgendaDossier,
    Arrivals,
    Places,
    PlanProfile,
    ServicePlan,
    ServicesAgenda,
    ServicesCapacity,
    ServicesEligibility,
    ServicesGet,
    ServicesList,
    ServicesPlan,
    Staff,
)

__all__ = ["agenda", "capacity", "eligibility", "get", "list", "plan"]


def agenda(
    *,
    as_of: datetime.date | str,
    dossiers: Sequence[AgendaDossier | Mapping[str, Any]],
    as_known_at: datetime.date | str | None = None,
    until: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
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
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "dossiers": dossiers, "as_known_at": as_known_at, "until": until}
    return ask(ServicesAgenda, "services.agenda", given, explain, identify, rulebook)


def capacity(
    *,
    start: datetime.date | str,
    arrivals: Sequence[Arrivals | Mapping[str, Any]],
    services: Sequence[ServicePlan | Mapping[str, Any]],
    full_time_minutes: int | None = None,
    growth_percent: int | None = None,
    internet_stations: Places | Mapping[str, Any] | None = None,
    rooms: Places | Mapping[str, Any] | None = None,
    staff: Sequence[Staff | Mapping[str, Any]] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesCapacity:
    """What services need week by week.

    The operation ``services.capacity``. Persons and their needs by week, and what an office has.

    Args:
        start: The first day of week 1; the catalogue of this day applies.
        arrivals: Who arrives and needs what: groups of persons, or one row a person; 1 to 10,000.
        services: How each service is given; the text of the standards has no lengths. At most 100.
        full_time_minutes: The minutes a week of one full-time operator, 1 to 10,080; if absent, the most minutes a
            week in ``staff``. Unknown together with ``staff``, only ``staff`` is in ``missing``.
        growth_percent: The rise of the arrivals to try, in percent, at most 1,000.
        internet_stations: The internet stations for users; absent is unknown.
        rooms: The rooms; absent is unknown.
        staff: The operators; none is an office without operators, absent is unknown. At most 200.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "start": start,
        "arrivals": arrivals,
        "services": services,
        "full_time_minutes": full_time_minutes,
        "growth_percent": growth_percent,
        "internet_stations": internet_stations,
        "rooms": rooms,
        "staff": staff,
    }
    return ask(ServicesCapacity, "services.capacity", given, explain, identify, rulebook)


def eligibility(
    dossier: Dossier | Mapping[str, Any],
    *,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesEligibility:
    """Every service that the rulebook offers on the day of a dossier.

    The operation ``services.eligibility``. A person, their events in any order, and the day that is asked about.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {**Dossier._read(dossier).to_dict()}
    return ask(ServicesEligibility, "services.eligibility", given, explain, identify, rulebook)


def get(
    *,
    code: str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesGet:
    """One service card.

    The operation ``services.get``. The service to return.

    Args:
        code: Its code, such as ``B1``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"code": code}
    return ask(ServicesGet, "services.get", given, explain, identify, rulebook)


def list(
    *,
    area: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesList:
    """A list of service cards.

    The operation ``services.list``. The services to list.

    Args:
        area: Only the services of this area, such as ``A``; if absent, all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"area": area}
    return ask(ServicesList, "services.list", given, explain, identify, rulebook)


def plan(
    dossier: Dossier | Mapping[str, Any],
    *,
    needs: Sequence[str] = (),
    profile: PlanProfile | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ServicesPlan:
    """The path of a person through the services, and what to do next.

    The operation ``services.plan``. A dossier, with the needs and the profile that it does not record.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        needs: The services that the person needs or asks for, by code or by the id of an activity, besides those of
            the events ``fabbisogno``; at most 100. They count as recorded on the day of the plan.
        profile: The profile that points to services; if absent, the last one on record.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {**Dossier._read(dossier).to_dict(), "needs": needs, "profile": profile}
    return ask(ServicesPlan, "services.plan", given, explain, identify, rulebook)
