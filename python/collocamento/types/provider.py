"""The types of the chapter `provider`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, RulebookVersion, TraceStep, Unmet
from collocamento.types.words import CardField, ServiceProvider

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["AreaCheck", "ProviderCheck", "RequirementCheck", "RequirementState", "ServiceCheck", "StaffMember"]


class RequirementState(Word):
    """Whether a requirement is met."""

    MET = (
        "met",
        "soddisfatto",
        "met",
        "The body, or someone who works there, has it.",
        "L'ente, o chi vi lavora, lo possiede.",
    )
    MISSING = (
        "missing",
        "mancante",
        "missing",
        "The body says that it does not have it.",
        "L'ente dichiara di non averlo.",
    )
    UNKNOWN = "unknown", "non noto", "unknown", "The body does not say.", "L'ente non lo dice."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AreaCheck(Record):
    """The requirements of an area.

    Attributes:
        area: Its code.
        ready: Whether every requirement is met; false if one is missing, null if one is unknown or the source lacks
            a part of them.
        requirements: The requirements that the source has.
        cut: The lists of requirements of which the source lacks a part: what else they require is unknown.
        met: How many requirements are met.
        missing: How many are missing.
        unknown: How many are unknown.
    """

    area: str
    ready: bool | None
    requirements: tuple[RequirementCheck, ...]
    cut: tuple[CardField, ...]
    met: int
    missing: int
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProviderCheck(Record):
    """What a body has against the requirements, by area and service.

    Attributes:
        areas: The areas of the services, by code.
        services: The services, by code.
        findings: A note if the rulebook has no catalogue of services for the day.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    areas: tuple[AreaCheck, ...]
    services: tuple[ServiceCheck, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequirementCheck(Record):
    """A requirement.

    Attributes:
        id: Its id, such as ``B.ST1``.
        list: The list that holds it.
        text: Its text, in Italian.
        text_en: Its text, in English.
        services: The services that it is for; none for every service of the area.
        state: Whether it is met.
        staff: The persons of ``staff`` who have it, by their places.
    """

    id: str
    list: CardField
    text: str
    text_en: str
    services: tuple[str, ...]
    state: RequirementState
    staff: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceCheck(Record):
    """Whether a body may give a service, and has what it requires.

    Attributes:
        service: Its code.
        provided_by: Who may give it; none if the source does not say.
        allowed: Whether a body of this kind may give it; null if the source does not say.
        refusal: Why not; null if it may, or if the source does not say.
        reserved_activities: The activities of the service that another party alone gives, by id.
        ready: Whether every requirement is met; false if one is missing, null if one is unknown or the source lacks
            a part of them.
        missing: The requirements that are missing, by id.
        unknown: The requirements that are unknown, by id.
    """

    service: str
    provided_by: tuple[ServiceProvider, ...]
    allowed: bool | None
    refusal: Unmet | None
    reserved_activities: tuple[str, ...]
    ready: bool | None
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StaffMember(Record):
    """A person who works there.

    Attributes:
        has: The knowledge and the skills that the person has, by the ids of the requirements; at most 1,000.
    """

    has: tuple[str, ...]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            has: Sequence[str],
        ) -> None: ...
