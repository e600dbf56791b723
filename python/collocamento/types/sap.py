"""The types of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from dataclasses import dataclass

from collocamento._record import Record
from collocamento._wire import Word
from collocamento.types.common import PortalProblem, TraceStep

__all__ = ["ReleaseMode", "SapRelease"]


class ReleaseMode(Word):
    """How a document is released."""

    EMAIL = "email"
    """By ordinary e-mail."""
    VIDEO = "video"
    """Through the video platform."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapRelease(Record):
    """How the document is released at a distance.

    Attributes:
        mode: By e-mail or through the video platform.
        allowed: Whether it may be released so; null where that is not known.
        problems: Each requirement of the video release not met, or not known to be.
        warnings: What is told to the person, and what an operator should know.
        rules: The rules applied: ids, sorted, each once.
        trace: The steps that led to the answer, where asked for.
    """

    mode: ReleaseMode
    allowed: bool | None
    problems: tuple[PortalProblem, ...]
    warnings: tuple[PortalProblem, ...]
    rules: tuple[str, ...]
    trace: tuple[TraceStep, ...] | None = None
