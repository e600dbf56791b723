"""The types of the chapter `cob`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento.types.common import Assumption, Person, RulebookVersion, TraceStep
from collocamento.types.events import Event
from collocamento.types.words import Severity

__all__ = ["CobEvents", "DocumentFinding"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CobEvents(Record):
    """The person and events that the documents report, as ``dossier.assess`` takes them.

    Attributes:
        person: The worker.
        events: The events, in order of date.
        findings: What should be checked, by document; at most 1,001. Errors are what was left out.
        unread: The names of elements, attributes and fields that are not known and were not read; at most 1,000.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    person: Person
    events: tuple[Event, ...]
    findings: tuple[DocumentFinding, ...]
    unread: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DocumentFinding(Record):
    """Something that should be checked in a document or record.

    Attributes:
        severity: How serious it is; ``errore`` if a document or a step was left out.
        rule: The rule behind it.
        document: The number of the document or record, from 1; null if the finding is about all of them.
        element: The element, attribute or field; null if the finding is about the whole document.
        code: The code of the communication; null if it has none.
        message: The message in Italian.
        message_en: The message in English.
    """

    severity: Severity
    rule: str
    document: int | None
    element: str | None
    code: str | None
    message: str
    message_en: str
