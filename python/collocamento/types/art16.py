"""The types of the chapter `art16`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, TraceStep

__all__ = ["Art16Candidate", "Art16Selection", "CallKind", "SelectionStep"]


class CallKind(Word):
    """How persons are called."""

    GRADUATORIA = "graduatoria", "ordine di graduatoria", "order of the ranking", "By their place in the ranking."
    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "By their place among those present (*asta sui presenti*).",
    )


class SelectionStep(Word):
    """An action to meet a request."""

    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "The service calls on those present.",
    )
    VERIFICA_REQUISITI = (
        "verifica_requisiti",
        "verifica dei requisiti",
        "check of the requirements",
        "The service checks the requirements.",
    )
    PUBBLICAZIONE_GRADUATORIA = (
        "pubblicazione_graduatoria",
        "pubblicazione della graduatoria",
        "publication of the ranking",
        "The service publishes the ranking.",
    )
    INVIO = (
        "invio",
        "invio all'ente",
        "sending to the body",
        "The service sends the persons, in the order of the ranking.",
    )
    CONVOCAZIONE = "convocazione", "convocazione da parte dell'ente", "summons by the body", "The body summons them."
    PROVA_IDONEITA = (
        "prova_idoneita",
        "prova di idoneità",
        "suitability test",
        "The body assesses suitability, and nothing else.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Art16Candidate(Record):
    """A person of the ranking. What is absent is unknown, never favourable.

    Attributes:
        id: The caller's name for the person.
        rank: The place in the ranking, from 1; each place once.
        eligible: Whether the person may have the service that refers to these selections (Umbria: D4), as
            ``services.eligibility`` says; read where the rulebook has such a service. If absent, that is taken to be
            so.
        present: Whether the person answered the call in person; read if the rulebook calls on those present.
        requirements_met: Whether the person meets the requirements of the post.
    """

    id: str
    rank: int
    eligible: bool | None = None
    present: bool | None = None
    requirements_met: bool | None = None


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
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
