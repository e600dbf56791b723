"""The types of the chapter `l68`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import TraceStep, Unmet

__all__ = ["Breach", "Convention", "ConventionKind", "Impairment", "L68Enrolment", "L68Penalty", "L68Quota", "Reserved"]


class Breach(Word):
    """What an employer pays for."""

    SCOPERTURA = "scopertura", "scopertura della quota", "persons not employed", "Persons not employed."
    PROSPETTO = (
        "prospetto",
        "prospetto informativo in ritardo",
        "late statement",
        "A late statement (*prospetto informativo*).",
    )
    ESONERO = "esonero", "contributo esonerativo", "fee of a partial exemption", "The fee of a partial exemption."


class ConventionKind(Word):
    """The kinds of convention."""

    ART_11 = (
        "art_11",
        "convenzione art. 11 L. 68/1999",
        "convention under art. 11 L. 68/1999",
        "Hiring programme; open to employers without a duty too.",
    )
    ART_12 = (
        "art_12",
        "convenzione art. 12 L. 68/1999",
        "convention under art. 12 L. 68/1999",
        "Temporary placement at another employer's, with training.",
    )
    ART_12_BIS = (
        "art_12_bis",
        "convenzione art. 12-bis L. 68/1999",
        "convention under art. 12-bis L. 68/1999",
        "Placement at another employer's of persons who find work with particular difficulty.",
    )
    ART_14 = (
        "art_14",
        "convenzione art. 14 D.Lgs. 276/2003",
        "convention under art. 14 D.Lgs. 276/2003",
        "Work given to social cooperatives (art. 14 D.Lgs. 276/2003).",
    )


class Impairment(Word):
    """The kinds of disability that the law distinguishes."""

    INVALIDO_CIVILE = "invalido_civile", "invalidità civile", "civil disability", "Civil disability, by its degree."
    INVALIDO_LAVORO = (
        "invalido_lavoro",
        "invalidità da lavoro",
        "disability from work",
        "Disability from work (INAIL), by its degree.",
    )
    CIECO = "cieco", "cecità", "blindness", "Blind."
    SORDO = "sordo", "sordità", "deafness", "Deaf."
    INVALIDO_GUERRA = "invalido_guerra", "invalidità di guerra", "disability from war", "From war, by its category."
    INVALIDO_SERVIZIO = (
        "invalido_servizio",
        "invalidità per servizio",
        "disability from public service",
        "From public service, by its category.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Convention(Record):
    """A kind of convention, and what an employer may do by it.

    Attributes:
        kind: Its kind.
        needs_duty: Whether it needs a duty to employ.
        allowed: Whether the employer may make one; null where the quota is not known.
        max_persons: The most persons placed by it; null where no limit is known.
    """

    kind: ConventionKind
    needs_duty: bool
    allowed: bool | None
    max_persons: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Enrolment(Record):
    """Whether a person may be on the list.

    Attributes:
        eligible: Null where no condition fails and one can't be judged.
        unmet: The conditions that fail.
        missing: The facts that would decide, as JSON pointers; empty unless ``eligible`` is null.
        rules: The rules applied: ids, sorted, each once.
        trace: The steps that led to the answer, where asked for.
    """

    eligible: bool | None
    unmet: tuple[Unmet, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Penalty(Record):
    """What an employer pays.

    Attributes:
        amount: Euro.
        rules: The rules applied: ids, sorted, each once.
        trace: The steps that led to the answer, where asked for.
    """

    amount: Decimal
    rules: tuple[str, ...]
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Quota(Record):
    """What an employer owes.

    Attributes:
        quota: Persons with disabilities (L68-QUOTA); null where it depends on a new hire that is not known.
        quota_art18: Persons of art. 18 c. 2 (L68-18).
        request_by: The last day for the hiring request (L68-60); null where nothing is owed or the day of the duty
            is not given.
        statement_by: The last day for the statement (L68-60); null where nothing has changed or no last statement
            is given.
        conventions: The conventions, and what the employer may do by them (L68-CONV).
        missing: The facts that would decide what is not known, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        trace: The steps that led to the answer, where asked for.
    """

    quota: int | None
    quota_art18: int
    request_by: datetime.date | None
    statement_by: datetime.date | None
    conventions: tuple[Convention, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reserved(Record):
    """The persons that an employer must employ.

    Attributes:
        quota: Under art. 3.
        quota_art18: Under art. 18.
    """

    quota: int
    quota_art18: int
