"""The types of the chapter `remote`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento.types.common import Assumption, MissingElement, Problem, RulebookVersion, TraceStep

__all__ = ["Provider", "RemoteCheck", "RemoteInvitation", "RemoteRequest", "RequestContent"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Provider(Record):
    """The provider of the service.

    Attributes:
        kind: A code of the list ``soggetti_a_distanza``: a Centro per l'Impiego (``cpi``) or an accredited operator
            (``accreditato``).
        identified: Whether an accredited operator's staff are identified by their credentials, for the whole
            activity.
        partnership: Whether an accredited operator has a partnership agreement; if absent, it is assumed to exist,
            with a warning.
    """

    kind: str
    identified: bool | None = None
    partnership: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: str,
            identified: bool | None = None,
            partnership: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteCheck(Record):
    """Whether a service may be provided at a distance.

    Attributes:
        in_scope: Whether the region's text covers the service; if it does not, it neither allows nor forbids it.
        allowed: Whether it may be provided at a distance; null if that is not known, or out of scope.
        mode: How it must be provided: by the channel requested, or ``presenza``; null if that is not known, or out
            of scope.
        send_link: Whether the e-mail with appointment and link may be sent (DIST-TOS-LINK); null if that is not
            known, or if no rule makes it depend on the checks.
        to_sign: The documents that may go to signature at the end: after an interview all of them, or one (DIST-
            TOS-DOC).
        workflows: The workflows by which the document may be signed remotely, one of which is enough (DIST-LOM-
            PSP).
        problems: Each requirement that is not met, or is not known to be met.
        warnings: Further information for the operator.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    allowed: bool | None
    mode: str | None
    send_link: bool | None
    to_sign: tuple[str, ...]
    workflows: tuple[str, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteInvitation(Record):
    """Whether an invitation contains what it must.

    Attributes:
        in_scope: Whether the region's text says what an invitation for that day contains.
        complete: Whether nothing is missing; null out of scope.
        missing: What is missing, in the order of the text.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    complete: bool | None
    missing: tuple[MissingElement, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteRequest(Record):
    """Whether a request for an appointment can be accepted.

    Attributes:
        in_scope: Whether the region's text says how an appointment is requested on that day.
        complete: Whether nothing prevents it; null out of scope, or if it depends on the reason and the reason is
            not known.
        missing: What is missing in an e-mail.
        problems: Other obstacles.
        self_service: The functions of the portal that give what is asked for without an appointment.
        warnings: Information for the operator.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    complete: bool | None
    missing: tuple[MissingElement, ...]
    problems: tuple[Problem, ...]
    self_service: tuple[str, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestContent(Record):
    """The content of an e-mail that requests an appointment. An empty text counts as absent.

    Attributes:
        codice_fiscale: Codice fiscale.
        family_name: Family name.
        first_name: First name.
        phone: Telephone.
        subject: Subject of the request.
    """

    codice_fiscale: str | None = field(default=None, repr=False)
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    subject: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            codice_fiscale: str | None = None,
            family_name: str | None = None,
            first_name: str | None = None,
            phone: str | None = None,
            subject: str | None = None,
        ) -> None: ...
