"""The operations of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import Person, Platform, User
from collocamento.types.events import Event
from collocamento.types.sap import (
    Further,
    PlaceName,
    Purpose,
    ReleasePurpose,
    Sap,
    SapBuild,
    SapCheck,
    SapCompare,
    SapDossier,
    SapEvents,
    SapForm,
    SapPrint,
    SapRelease,
    SapXml,
)

__all__ = ["build", "check", "compare", "events", "print", "release", "xml"]


def build(
    *,
    person: Person | Mapping[str, Any],
    events: Sequence[Event | Mapping[str, Any]],
    as_of: datetime.date | str,
    as_known_at: datetime.date | str | None = None,
    further: Further | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapBuild:
    """A SAP, and its problems.

    The operation ``sap.build``. A dossier, and the further data of a SAP.

    Args:
        person: The person.
        events: The events, in any order; at most 10,000. Those of type ``attivita_sap`` are the active measures.
        as_of: The day that the SAP describes.
        as_known_at: Only what the office knew on this day is used; if absent, everything.
        further: The data that a dossier does not contain.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"person": person, "events": events, "as_of": as_of, "as_known_at": as_known_at, "further": further}
    return ask(SapBuild, "sap.build", given, explain, identify, rulebook)


def check(
    *,
    purpose: Purpose | str | None = None,
    sap: Sap | Mapping[str, Any] | None = None,
    xml: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapCheck:
    """The result of a check.

    The operation ``sap.check``. A SAP as JSON or XML, and what it is for.

    Args:
        purpose: What the SAP is for; if absent, ``scambio``.
        sap: As JSON; either this or ``xml`` is given.
        xml: As XML text, in the library's own form or as the national document ``lavoratore``; either this or
            ``sap`` is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"purpose": purpose, "sap": sap, "xml": xml}
    return ask(SapCheck, "sap.check", given, explain, identify, rulebook)


def compare(
    *,
    as_of: datetime.date | str | None = None,
    events: Sequence[Event | Mapping[str, Any]] = (),
    sap: Sap | Mapping[str, Any] | None = None,
    xml: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapCompare:
    """What the node states beside what the rules say.

    The operation ``sap.compare``. A SAP or a ListaDID of another system, and the day for which the rules are asked.

    Args:
        as_of: The day to compare on; if absent, that of the SAP.
        events: Events that the SAP does not hold, such as the pay of its jobs (``rapporto_variazione``, with the
            names of ``sap.events``). At most 10,000 with those of the SAP.
        sap: A SAP as JSON; either this or ``xml`` is given.
        xml: As XML text: the national document ``lavoratore``, a ``ListaDID``, or a SAP in the library's own form;
            either this or ``sap`` is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "events": events, "sap": sap, "xml": xml}
    return ask(SapCompare, "sap.compare", given, explain, identify, rulebook)


def events(
    *,
    sap: Sap | Mapping[str, Any] | None = None,
    xml: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapEvents:
    """The person and events that a SAP holds, as ``dossier.assess`` takes them, and what its node states.

    The operation ``sap.events``. A SAP or a ListaDID of another system.

    Args:
        sap: A SAP as JSON; either this or ``xml`` is given.
        xml: As XML text: the national document ``lavoratore``, a ``ListaDID``, or a SAP in the library's own form;
            either this or ``sap`` is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"sap": sap, "xml": xml}
    return ask(SapEvents, "sap.events", given, explain, identify, rulebook)


def print(
    *,
    places: Sequence[PlaceName | Mapping[str, Any]] = (),
    sap: Sap | Mapping[str, Any] | None = None,
    xml: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapPrint:
    """A SAP to read.

    The operation ``sap.print``. A SAP as JSON or XML, and the names that its codes do not hold.

    Args:
        places: The names of municipalities and foreign states; where one is absent, its code is printed. At most
            20,000.
        sap: As JSON; either this or ``xml`` is given. All its lists have at most 20,000 entries together.
        xml: As XML text, in the library's own form or as the national document ``lavoratore``; either this or
            ``sap`` is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"places": places, "sap": sap, "xml": xml}
    return ask(SapPrint, "sap.print", given, explain, identify, rulebook)


def release(
    *,
    user: User | Mapping[str, Any],
    dossier: SapDossier | Mapping[str, Any] | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    only_work_periods: bool | None = None,
    platform: Platform | Mapping[str, Any] | None = None,
    purpose: ReleasePurpose | str | None = None,
    state_cancelled: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapRelease:
    """How the document is released at a distance.

    The operation ``sap.release``. A requested release.

    Args:
        user: The user's equipment.
        dossier: The person's dossier: its state on its day is the person's.
        facts: Facts by their names: fields of the input, or facts that the rulebook declares.
        only_work_periods: Whether the person needs only the past work periods; if absent, as ``purpose`` says.
        platform: The platform of the video call; if absent, the region's own.
        purpose: What the person asks for it for.
        state_cancelled: Whether the person's state is ``cancellato``; a dossier decides instead, where it is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "user": user,
        "dossier": dossier,
        "facts": facts,
        "only_work_periods": only_work_periods,
        "platform": platform,
        "purpose": purpose,
        "state_cancelled": state_cancelled,
    }
    return ask(SapRelease, "sap.release", given, explain, identify, rulebook)


def xml(
    *,
    form: SapForm | str | None = None,
    sap: Sap | Mapping[str, Any] | None = None,
    xml: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapXml:
    """A SAP as JSON and as XML.

    The operation ``sap.xml``. A SAP as JSON or XML.

    Args:
        form: The XML form that is given, or else the one to write. If absent, the one that the root element of
            ``xml`` has; without ``xml``, ``collocamento``.
        sap: As JSON; either this or ``xml`` is given.
        xml: As XML text; either this or ``sap`` is given.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"form": form, "sap": sap, "xml": xml}
    return ask(SapXml, "sap.xml", given, explain, identify, rulebook)
