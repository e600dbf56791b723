"""Every chapter of the rules. Written by `generate.py` from the schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collocamento import (
        adr,
        art16,
        benefit,
        calendar,
        cob,
        codes,
        conditionality,
        dossier,
        employer,
        l68,
        libretto,
        matching,
        offer,
        patto,
        portal,
        profiling,
        provider,
        remote,
        rulebook,
        sap,
        services,
        signature,
        targets,
        vacancy,
    )

__all__ = [
    "adr",
    "art16",
    "benefit",
    "calendar",
    "cob",
    "codes",
    "conditionality",
    "dossier",
    "employer",
    "l68",
    "libretto",
    "matching",
    "offer",
    "patto",
    "portal",
    "profiling",
    "provider",
    "remote",
    "rulebook",
    "sap",
    "services",
    "signature",
    "targets",
    "vacancy",
]
