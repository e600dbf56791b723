"""The types of the chapter `adr`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = ["AdrAmount", "AdrAvailability", "AdrPlacement", "AdrState", "ServiceJob", "Voucher", "VoucherTerms"]


class AdrAvailability(Word):
    """Whether the voucher is in operation."""

    SPERIMENTALE = (
        "sperimentale",
        "sperimentale",
        "on trial",
        "On trial: only persons in the sample of 2017 may request it.",
        "In prova: solo le persone del campione del 2017 possono richiederlo.",
    )
    VIGENTE = "vigente", "vigente", "in force", "In force.", "In vigore."
    SOSPESO = "sospeso", "sospeso per legge", "suspended by law", "Suspended by law.", "Sospeso per legge."
    DORMIENTE = (
        "dormiente",
        "non operante",
        "not operated",
        "Not repealed, but not in operation.",
        "Non abrogato, ma non operante.",
    )
    NON_PREVISTO = (
        "non_previsto",
        "non previsto",
        "not provided for",
        "Not for persons who receive this benefit.",
        "Non per chi percepisce questa prestazione.",
    )


class AdrPlacement(Word):
    """The job that resulted from the service."""

    INDETERMINATO = (
        "indeterminato",
        "contratto a tempo indeterminato",
        "open-ended contract",
        "Open-ended.",
        "A tempo indeterminato.",
    )
    DETERMINATO_6 = (
        "determinato_6",
        "contratto a termine di almeno 6 mesi",
        "fixed-term contract of at least 6 months",
        "Fixed-term of at least 6 months.",
        "A termine, di almeno 6 mesi.",
    )
    DETERMINATO_3_6 = (
        "determinato_3_6",
        "contratto a termine da 3 a meno di 6 mesi",
        "fixed-term contract of 3 to less than 6 months",
        "Fixed-term of at least 3 and less than 6 months.",
        "A termine, di almeno 3 e meno di 6 mesi.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdrAmount(Record):
    """The amount of the voucher.

    Attributes:
        amount: Euro; zero if nothing is due, null if the region would decide.
        missing: The facts that would decide, as JSON pointers; empty if the amount is known.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    amount: Decimal | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdrState(Record):
    """Whether the voucher may be requested, and the terms of an issued voucher.

    Attributes:
        state: Whether the voucher is in operation for persons who receive the benefit.
        open_from: The first day on which it may be requested; null if the DID or the agreement is not known, or if
            the benefit alone is enough.
        ask_by: The last day for the request, for ``cigs``; null for the others.
        ask_at: The office at which it is requested: the one with which the patto was signed; null if that is not
            known, or if the benefit has another way.
        may_ask: Whether it may be requested on the day; null if facts are missing.
        voucher: The terms of the issued voucher; null without one.
        missing: The facts that would decide what is null, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: AdrAvailability
    open_from: datetime.date | None
    ask_by: datetime.date | None
    ask_at: str | None
    may_ask: bool | None
    voucher: VoucherTerms | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceJob(Record):
    """A job that began while the service ran.

    Attributes:
        start: Its first day.
        end: Its last day; absent if it is not known yet.
    """

    start: datetime.date
    end: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime.date | str,
            end: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Voucher(Record):
    """An issued voucher.

    Attributes:
        issued: The day of its issue.
        chosen: The day on which the person requested the service.
        jobs: The jobs that began while the service ran.
        used_up: Whether the whole amount has been used after the first months.
    """

    issued: datetime.date
    chosen: datetime.date | None = None
    jobs: tuple[ServiceJob, ...] = ()
    used_up: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            issued: datetime.date | str,
            chosen: datetime.date | str | None = None,
            jobs: Sequence[ServiceJob | Mapping[str, Any]] = (),
            used_up: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VoucherTerms(Record):
    """The terms of a voucher.

    Attributes:
        service_by: The last day for requesting the service, included. After it the state and the benefit are lost;
            for ``rdc``, the benefit only.
        in_time: Whether the service was requested in time; null while there is still time.
        ends: The last day of the service, with the extension if the amount has not been used up; null if it is not
            known.
        service_suspended: Whether a job below six months suspends the service on the day.
        patto_suspended: Whether the patto di servizio is suspended on the day; null if it is not known.
        missed_meeting: The rule that applies to a missed meeting.
        refused_offer: The rule that applies to the refusal of a suitable offer.
    """

    service_by: datetime.date
    in_time: bool | None
    ends: datetime.date | None
    service_suspended: bool
    patto_suspended: bool | None
    missed_meeting: str
    refused_offer: str
