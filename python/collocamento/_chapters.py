"""The chapters, a module of operations each. Written by `generate.py` from the schemas."""

from collocamento import (
    adr,
    art16,
    benefit,
    calendar,
    conditionality,
    dossier,
    l68,
    matching,
    offer,
    patto,
    profiling,
    rulebook,
    services,
    targets,
)

__all__ = [
    "adr",
    "art16",
    "benefit",
    "calendar",
    "conditionality",
    "dossier",
    "l68",
    "matching",
    "offer",
    "patto",
    "profiling",
    "rulebook",
    "services",
    "targets",
]
