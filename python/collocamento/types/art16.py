"""The types of the chapter `art16`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento.types.common import Assumption, Finding, RulebookVersion, TraceStep
from collocamento.types.words import CallKind, SelectionStep

__all__ = ["Art16Selection"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Art16Selection(Record):
    """The answer to a request.

    Attributes:
        applies: Whether the posts are filled this way; null if it is not known.
        call: How persons are called.
        steps: The actions, in order; empty unless ``applies`` is true.
        to_send: The persons to send, the best placed first; null if a fact about a person who might be sent is
            missing.
        convene_by: The last day for the body to summon them; null until it has been informed.
        start_by: The last day for the service to start the selection (MATCH-SEL); null where the rulebook sets
            none, and unless ``applies`` is true.
        missing: The facts that would decide, as JSON pointers.
        findings: A selection that starts late, and persons left out because the service is not for them.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    applies: bool | None
    call: CallKind
    steps: tuple[SelectionStep, ...]
    to_send: tuple[str, ...] | None
    convene_by: datetime.date | None
    start_by: datetime.date | None
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
