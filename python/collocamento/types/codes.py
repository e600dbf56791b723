"""The types of the chapter `codes`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, CodeEntry, FieldProblem, RulebookVersion, TraceStep
from collocamento.types.words import JobKind, Region, Sex

__all__ = [
    "Basis",
    "CodesBody",
    "CodesCob",
    "CodesCodiceFiscale",
    "CodesList",
    "CodesPolicyActivity",
    "CodesPolicyId",
    "CodesRegion",
    "CodesSflOffice",
    "Office",
    "PersonCodeKind",
]


class Basis(Word):
    """What makes an office responsible, in order."""

    PATTO_GOL = "patto_gol", "patto GOL aperto", "open GOL patto", "The open GOL patto.", "Il patto GOL aperto."
    PATTO_GG = (
        "patto_gg",
        "patto Garanzia Giovani aperto",
        "open Garanzia Giovani patto",
        "The open Garanzia Giovani patto.",
        "Il patto Garanzia Giovani aperto.",
    )
    DID = "did", "DID attiva", "active DID", "The active DID.", "La DID attiva."
    SAP = "sap", "SAP", "SAP", "The SAP.", "La SAP."
    DOMICILIO = (
        "domicilio",
        "comune di domicilio",
        "municipality of domicile",
        "The municipality of domicile.",
        "Il comune di domicilio.",
    )


class PersonCodeKind(Word):
    """The kind of a code."""

    DEFINITIVO = (
        "definitivo",
        "codice fiscale definitivo",
        "definitive codice fiscale",
        "Of a person, 16 characters.",
        "Di una persona, di 16 caratteri.",
    )
    ENI = (
        "eni",
        "codice ENI (europeo non iscritto)",
        "ENI code (European not enrolled)",
        "ENI code of the health service, for a citizen of the Union: not a codice fiscale.",
        "Codice ENI del servizio sanitario, per un cittadino dell'Unione: non è un codice fiscale.",
    )
    PROVVISORIO = (
        "provvisorio",
        "codice fiscale provvisorio",
        "provisional codice fiscale",
        "Provisional code of a person, 11 digits.",
        "Codice provvisorio di una persona, di 11 cifre.",
    )
    SOGGETTO_DIVERSO = (
        "soggetto_diverso",
        "partita IVA, o codice fiscale di un soggetto diverso dalle persone fisiche",
        "VAT number, or codice fiscale of a body other than a natural person",
        "VAT number, or code of a company or another body, 11 digits: not the code of a person.",
        "Partita IVA, o codice di una società o di un altro ente, di 11 cifre: non è il codice di una persona.",
    )
    STP = (
        "stp",
        "codice STP (straniero temporaneamente presente)",
        "STP code (foreigner temporarily present)",
        "STP code of the health service, for a foreigner without a residence permit: not a codice fiscale.",
        "Codice STP del servizio sanitario, per uno straniero senza permesso di soggiorno: non è un codice fiscale.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesBody(Record):
    """The meaning of the code of a body.

    Attributes:
        valid: Whether it has the form of a body's code.
        comune: The Belfiore code of the municipality.
        letter: The letter of the type.
        title: The meaning of the letter, in Italian; null if the rulebook does not have it.
        title_en: The same in English.
        problems: What is wrong.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    comune: str | None
    letter: str | None
    title: str | None
    title_en: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesCob(Record):
    """The kind of job.

    Attributes:
        kind: The kind; null if the code alone does not show it.
        missing: The facts that would decide it, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    kind: JobKind | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesCodiceFiscale(Record):
    """What a code shows.

    Attributes:
        valid: Whether it is a valid codice fiscale in itself, whether or not it agrees with the known facts. That
            of a company is valid too: ``kind`` shows that it is not a person's.
        kind: What it is; null if it does not show it.
        omocodia: Whether a letter replaces a digit.
        birth_dates: The possible days of birth, one for each century, up to ``as_of``; only the given day of birth
            if it is among them. None for a code of 11 digits.
        sex: The sex; null if the code does not show it.
        place: The Belfiore code of the place of birth; null if the code does not show it.
        problems: The problems: ``vincolante`` for a fault of the code, ``avviso`` for a difference between the code
            and the known facts.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    kind: PersonCodeKind | None
    omocodia: bool
    birth_dates: tuple[datetime.date, ...]
    sex: Sex | None
    place: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesList(Record):
    """A list of codes.

    Attributes:
        codes: The codes, in their order.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    codes: tuple[CodeEntry, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesPolicyActivity(Record):
    """The meaning of the codes.

    Attributes:
        valid: Whether both have the right form; a code that is not in the list is accepted with a warning.
        group: The group of activities, the first letter; null if the activity is refused.
        title: The title of the activity, in Italian; null if the list does not have it.
        title_en: The same in English.
        project_title: The title of the project, in Italian; null if the list does not have it.
        project_title_en: The same in English.
        problems: What is wrong.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    group: str | None
    title: str | None
    title_en: str | None
    project_title: str | None
    project_title_en: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesPolicyId(Record):
    """Whether an id is valid.

    Attributes:
        valid: Whether it has the form of an id, a known source system, and the expected check letter.
        expected: The id with the expected check letter; null if the id, the body or the activity does not have the
            right form.
        source: The source system: its title, if the list has it.
        problems: The problems. A different check letter is a warning, because a later change of the measure does
            not change the id.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    expected: str | None
    source: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesRegion(Record):
    """A region with its codes.

    Attributes:
        region: Its name; null for the national node.
        sources: The codes of its source systems: two for Trentino-Alto Adige, one for every other.
        istat: Its ISTAT code; null for the national node.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    region: Region | None
    sources: tuple[str, ...]
    istat: str | None
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesSflOffice(Record):
    """The responsible office.

    Attributes:
        basis: What makes it responsible; null if a fact is missing.
        office: Its code; null if it is not known, or if only the municipality of domicile decides it.
        comune: The municipality whose office is responsible, if the domicile decides it.
        missing: The facts that are missing, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    basis: Basis | None
    office: str | None
    comune: str | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Office(Record):
    """Something that an office may hold for the person.

    Attributes:
        exists: Whether there is one, open or active.
        office: The code of the office that holds it.
    """

    exists: bool
    office: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exists: bool,
            office: str | None = None,
        ) -> None: ...
