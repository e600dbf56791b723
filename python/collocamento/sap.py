"""The operations of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import Platform, User
from collocamento.types.dossier import Dossier
from collocamento.types.sap import Further, Sap, SapBuild, SapCheck, SapRelease, SapXml

__all__ = ["build", "check", "release", "xml"]


def build(
    dossier: Dossier | Mapping[str, Any],
    *,
    further: Further | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapBuild:
    """A SAP, and its problems.

    The operation ``sap.build``. A dossier, and the further data of a SAP.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        further: The data that a dossier does not contain.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {**Dossier.read(dossier).to_dict(), "further": further}
    return ask(SapBuild, "sap.build", given, explain, rulebook)


def check(
    *,
    sap: Sap | None = None,
    xml: str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapCheck:
    """The result of a check.

    The operation ``sap.check``. A SAP in one of its two forms.

    Args:
        sap: As JSON; either this or ``xml`` is given.
        xml: As XML text; either this or ``sap`` is given.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"sap": sap, "xml": xml}
    return ask(SapCheck, "sap.check", given, explain, rulebook)


def release(
    *,
    state_cancelled: bool,
    only_work_periods: bool,
    user: User,
    platform: Platform | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapRelease:
    """How the document is released at a distance.

    The operation ``sap.release``. A requested release.

    Args:
        state_cancelled: Whether the person's state is ``cancellato``.
        only_work_periods: Whether the person needs only the past work periods.
        user: The user's equipment.
        platform: The platform of the video call; if absent, the region's own.
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


def xml(
    *,
    sap: Sap | None = None,
    xml: str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SapXml:
    """A SAP in both its forms.

    The operation ``sap.xml``. A SAP in one of its two forms.

    Args:
        sap: As JSON; either this or ``xml`` is given.
        xml: As XML text; either this or ``sap`` is given.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"sap": sap, "xml": xml}
    return ask(SapXml, "sap.xml", given, explain, rulebook)
