"""The operations of the chapter `patto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import Person
from collocamento.types.events import Event
from collocamento.types.patto import Content, Frailty, PattoCheck, PattoKind
from collocamento.types.words import Signer

__all__ = ["check"]


def check(
    *,
    kind: PattoKind | str,
    date: datetime.date | str,
    signed_by: Signer | str,
    content: Content | Mapping[str, Any],
    during_naspi: bool | None = None,
    events: Sequence[Event | Mapping[str, Any]] | None = None,
    frailty: Frailty | str | None = None,
    last_profiling: datetime.date | str | None = None,
    partnership: bool | None = None,
    person: Person | Mapping[str, Any] | None = None,
    relocation_contract: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PattoCheck:
    """Whether a patto contains what it must.

    The operation ``patto.check``. A patto to check.

    Args:
        kind: Its kind.
        date: The day on which it is signed.
        signed_by: The signer for the services.
        content: Its contents.
        during_naspi: ``asdi``: whether it was signed while the person received NASpI; if absent, what ``events``
            show, or else unknown.
        events: The person's events without this patto, for the services that they may have; at most 9,999. If
            absent, the path is checked against the catalogue alone.
        frailty: ``sia``: whether the needs concern work alone; if absent, unknown.
        last_profiling: The day of the last profile, not after ``date``; if absent, that of the last one in
            ``events``, or else unknown.
        partnership: Whether an accredited body that signs has a partnership agreement; if absent, unknown. It
            matters only if the rulebook accepts such an agreement.
        person: The person, for the services that they may have; read together with ``events``.
        relocation_contract: ``asdi``: whether there is a relocation contract; if absent, unknown.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "kind": kind,
        "date": date,
        "signed_by": signed_by,
        "content": content,
        "during_naspi": during_naspi,
        "events": events,
        "frailty": frailty,
        "last_profiling": last_profiling,
        "partnership": partnership,
        "person": person,
        "relocation_contract": relocation_contract,
    }
    return ask(PattoCheck, "patto.check", given, explain, identify, rulebook)
