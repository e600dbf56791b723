"""The operations of the chapter `remote`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import Platform, User
from collocamento.types.remote import Provider, RemoteCheck, RemoteInvitation, RemoteRequest, RequestContent
from collocamento.types.words import Region

__all__ = ["check", "invitation", "request"]


def check(
    *,
    region: Region | str,
    date: datetime.date | str,
    service: str,
    provider: Provider | Mapping[str, Any],
    channel: str,
    user: User | Mapping[str, Any],
    agreed: bool | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    platform: Platform | Mapping[str, Any] | None = None,
    programme: str | None = None,
    psp_signed: bool | None = None,
    rdc: bool | None = None,
    requested_by_user: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RemoteCheck:
    """Whether a service may be provided at a distance.

    The operation ``remote.check``. A service to provide at a distance.

    Args:
        region: The region; the rulebook must have its rules.
        date: The day of the service.
        service: The service: a code of the list ``servizi_a_distanza``.
        provider: The provider.
        channel: The channel: a code of the list ``canali_a_distanza``.
        user: The user's equipment.
        agreed: Whether both sides agree on remote delivery.
        facts: Facts by their names: fields of the input, or facts that the rulebook declares.
        platform: The platform of a video call; if absent, the region's own platform, or unknown if the region has
            none.
        programme: The PAL programme that the service is part of; if absent, none.
        psp_signed: Whether the patto di servizio (PSP) is signed: specialised services follow it.
        rdc: Whether the user receives the RdC; if absent, no.
        requested_by_user: Whether a recipient of the RdC has requested remote delivery.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "region": region,
        "date": date,
        "service": service,
        "provider": provider,
        "channel": channel,
        "user": user,
        "agreed": agreed,
        "facts": facts,
        "platform": platform,
        "programme": programme,
        "psp_signed": psp_signed,
        "rdc": rdc,
        "requested_by_user": requested_by_user,
    }
    return ask(RemoteCheck, "remote.check", given, explain, identify, rulebook)


def invitation(
    *,
    region: Region | str,
    contact: str | None = None,
    day: datetime.date | str | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    hour: str | None = None,
    link: str | None = None,
    offers_presence: bool | None = None,
    offers_remote: bool | None = None,
    operator_name: str | None = None,
    place: str | None = None,
    platform: str | None = None,
    rdc: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RemoteInvitation:
    """Whether an invitation contains what it must.

    The operation ``remote.invitation``. An invitation to an appointment. A text that is empty counts as absent.

    Args:
        region: The region; the rulebook must have its rules.
        contact: A direct contact, through which a recipient of the RdC may request remote delivery.
        day: The day of the appointment; the invitation is judged by the rules of that day.
        facts: Facts by their names: fields of the input, or facts that the rulebook declares.
        hour: Its hour.
        link: The link to it.
        offers_presence: Whether it offers attendance in person.
        offers_remote: Whether it offers remote attendance.
        operator_name: The name of the service provider.
        place: The place, for attendance in person.
        platform: The platform, for remote attendance.
        rdc: Whether the person receives the RdC; if absent, no.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "region": region,
        "contact": contact,
        "day": day,
        "facts": facts,
        "hour": hour,
        "link": link,
        "offers_presence": offers_presence,
        "offers_remote": offers_remote,
        "operator_name": operator_name,
        "place": place,
        "platform": platform,
        "rdc": rdc,
    }
    return ask(RemoteInvitation, "remote.invitation", given, explain, identify, rulebook)


def request(
    *,
    region: Region | str,
    date: datetime.date | str,
    channel: str,
    competent: str | None = None,
    content: RequestContent | Mapping[str, Any] | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    office: str | None = None,
    reason: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RemoteRequest:
    """Whether a request for an appointment can be accepted.

    The operation ``remote.request``. A request for an appointment.

    Args:
        region: The region; the rulebook must have its rules.
        date: The day on which it is made.
        channel: The channel: a code of the list ``canali_di_richiesta``.
        competent: The competent Centro per l'Impiego, by the name that ``office`` uses; capitals do not matter.
        content: The content of an e-mail.
        facts: Facts by their names: fields of ``content``, or facts that the rulebook declares.
        office: The Centro per l'Impiego to which it is made; on the portal any, by e-mail or telephone the
            competent one. An empty text counts as absent.
        reason: The reason: a code of the list ``servizi_a_distanza``; if absent, it is not known.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "region": region,
        "date": date,
        "channel": channel,
        "competent": competent,
        "content": content,
        "facts": facts,
        "office": office,
        "reason": reason,
    }
    return ask(RemoteRequest, "remote.request", given, explain, identify, rulebook)
