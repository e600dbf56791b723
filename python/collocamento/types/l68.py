"""The types of the chapter `l68`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import (
    Assumption,
    Convention,
    Counted,
    DutySuspension,
    Exemption,
    Finding,
    LeftOut,
    RulebookVersion,
    TraceStep,
    Unmet,
)

__all__ = ["Breach", "Impairment", "L68Base", "L68Enrolment", "L68Penalty", "L68Quota"]


class Breach(Word):
    """What an employer pays for."""

    SCOPERTURA = (
        "scopertura",
        "scopertura della quota",
        "persons not employed",
        "Persons not employed.",
        "Persone non occupate.",
    )
    PROSPETTO = (
        "prospetto",
        "prospetto informativo in ritardo",
        "late statement",
        "A late statement (*prospetto informativo*).",
        "Prospetto informativo inviato in ritardo.",
    )
    ESONERO = (
        "esonero",
        "contributo esonerativo",
        "fee of a partial exemption",
        "The fee of a partial exemption.",
        "Il contributo di un esonero parziale.",
    )


class Impairment(Word):
    """The grounds of enrolment: the kinds of disability that art. 1 distinguishes, and the groups of art. 18."""

    INVALIDO_CIVILE = (
        "invalido_civile",
        "invalidità civile",
        "civil disability",
        "Civil disability, by its degree.",
        "Invalidità civile, secondo il grado.",
    )
    INVALIDO_LAVORO = (
        "invalido_lavoro",
        "invalidità da lavoro",
        "disability from work",
        "Disability from work (INAIL), by its degree.",
        "Invalidità da lavoro (INAIL), secondo il grado.",
    )
    CIECO = "cieco", "cecità", "blindness", "Blind.", "Persona non vedente."
    SORDO = "sordo", "sordità", "deafness", "Deaf.", "Persona sorda."
    INVALIDO_GUERRA = (
        "invalido_guerra",
        "invalidità di guerra",
        "disability from war",
        "From war, by its category.",
        "Invalidità di guerra, secondo la categoria.",
    )
    INVALIDO_SERVIZIO = (
        "invalido_servizio",
        "invalidità per servizio",
        "disability from public service",
        "From public service, by its category.",
        "Invalidità per servizio, secondo la categoria.",
    )
    ASSEGNO_ORDINARIO = (
        "assegno_ordinario",
        "assegno ordinario di invalidità",
        "assegno ordinario di invalidità",
        "Receives the *assegno ordinario di invalidità* of INPS (L. 222/1984).",
        "Percepisce l'assegno ordinario di invalidità dell'INPS (L. 222/1984).",
    )
    ORFANO_CONIUGE = (
        "orfano_coniuge",
        "orfano o coniuge superstite",
        "orphan or surviving spouse",
        "Orphan or surviving spouse of a person who died from work, war or service, or child or spouse of a person severely disabled by them (art. 18).",
        "Orfano o coniuge superstite di chi è morto per lavoro, guerra o servizio, o figlio o coniuge di un grande invalido per le stesse cause (art. 18).",
    )
    PROFUGO = (
        "profugo",
        "profugo italiano rimpatriato",
        "repatriated Italian refugee",
        "Italian refugee who was repatriated (art. 18).",
        "Profugo italiano rimpatriato (art. 18).",
    )
    VITTIMA_TERRORISMO = (
        "vittima_terrorismo",
        "vittima del terrorismo, della criminalità organizzata o del dovere",
        "victim of terrorism, organised crime or duty",
        "Victim of terrorism, organised crime or duty, or a close relative (L. 407/1998).",
        "Vittima del terrorismo, della criminalità organizzata o del dovere, o uno stretto familiare (L. 407/1998).",
    )
    VITTIMA_CROLLI = (
        "vittima_crolli",
        "vittima del crollo di strade o autostrade",
        "victim of a road collapse",
        "Victim of the collapse of a road or motorway, or a close relative (L. 63/2025).",
        "Vittima del crollo di una strada o di un'autostrada, o uno stretto familiare (L. 63/2025).",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Base(Record):
    """The workforce base, with each employee who does not count in full.

    Attributes:
        base: The base for ``l68.quota``: one half and more counts as one; null while facts are missing.
        exact: The base before it is rounded; null while facts are missing.
        whole: The number of employees who count in full.
        pro_rata: Those who count by their hours.
        left_out: Those who do not count, each with the rule that excludes the employee.
        covered: How those employed under L. 68/1999 count toward the quota (L68-BASE-DIS).
        exemption: The partial exemption (L68-BASE-ESON); null while the base is not known.
        suspended_by: What suspends the duty on the day (L68-BASE-SOSP).
        missing: The facts that would decide what is null, as JSON pointers.
        findings: What an HR office should also know.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    base: int | None
    exact: Decimal | None
    whole: int
    pro_rata: tuple[Counted, ...]
    left_out: tuple[LeftOut, ...]
    covered: tuple[Counted, ...]
    exemption: Exemption | None
    suspended_by: tuple[DutySuspension, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Enrolment(Record):
    """Whether a person may be on the list.

    Attributes:
        eligible: The answer; null if no condition fails and at least one can't be judged.
        unmet: The conditions not met.
        missing: The facts that would decide, as JSON pointers; empty unless ``eligible`` is null.
        findings: A notice if the figures have not been reviewed for the day.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    eligible: bool | None
    unmet: tuple[Unmet, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Penalty(Record):
    """What an employer pays.

    Attributes:
        amount: Euro.
        findings: A notice if the amounts have not been reviewed for the day.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    amount: Decimal
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Quota(Record):
    """The duties of an employer.

    Attributes:
        quota: Persons with disabilities (L68-QUOTA); null if it depends on a new hire that is not known.
        quota_art18: Persons of art. 18 c. 2 (L68-18).
        request_by: The last day for the hiring request (L68-60); null if nothing is owed or the day of the duty is
            not given.
        statement_by: The last day for the statement (L68-60); null if nothing has changed or no last statement is
            given.
        conventions: The conventions, and what they allow the employer (L68-CONV).
        missing: The facts that would decide what is not known, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    quota: int | None
    quota_art18: int
    request_by: datetime.date | None
    statement_by: datetime.date | None
    conventions: tuple[Convention, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
