"""The types of the chapter `codes`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, FieldProblem, TraceStep
from collocamento.types.words import JobKind, Region, Sex, Weight

__all__ = [
    "Basis",
    "CodeEntry",
    "CodesBody",
    "CodesCob",
    "CodesCodiceFiscale",
    "CodesList",
    "CodesPolicyActivity",
    "CodesPolicyId",
    "CodesRegion",
    "CodesSflOffice",
    "MeasureDate",
    "Office",
    "PersonCodeKind",
]


class Basis(Word):
    """What makes an office competent, in order."""

    PATTO_GOL = "patto_gol", "patto GOL aperto", "open GOL patto", "The open GOL patto."
    PATTO_GG = (
        "patto_gg",
        "patto Garanzia Giovani aperto",
        "open Garanzia Giovani patto",
        "The open Garanzia Giovani patto.",
    )
    DID = "did", "DID attiva", "active DID", "The active DID."
    SAP = "sap", "SAP", "SAP", "The SAP."
    DOMICILIO = "domicilio", "comune di domicilio", "municipality of domicile", "The municipality of domicile."


class MeasureDate(Word):
    """A date of an active measure."""

    PROPOSED = "proposed", "proposta", "proposal", "The proposal."
    START = "start", "inizio", "start", "The first day."
    END = "end", "fine", "end", "The last day."


class PersonCodeKind(Word):
    """What kind of code it is."""

    DEFINITIVO = "definitivo", "codice fiscale definitivo", "definitive codice fiscale", "Of a person, 16 characters."
    PROVVISORIO = "provvisorio", "codice fiscale provvisorio", "provisional codice fiscale", "Provisional, 11 digits."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodeEntry(Record):
    """A code with what it stands for.

    Attributes:
        code: The code.
        title: What it stands for, in Italian.
        title_en: The same in English.
        condition: The code of the condition of a position.
        equals: The date of the measure that the date of this event equals.
        region: The region of a source system, or of an ISTAT code.
        severity: What it is where the two dates differ.
        status: The code of the occupational state of a position.
    """

    code: str
    title: str
    title_en: str
    condition: str | None = None
    equals: MeasureDate | None = None
    region: Region | None = None
    severity: Weight | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesBody(Record):
    """What the code of a body says.

    Attributes:
        valid: Whether it has the form of a body's code.
        comune: The Belfiore code of the municipality.
        letter: The letter of the type.
        title: What the letter stands for, in Italian; null where the rulebook does not know it.
        title_en: The same in English.
        problems: What is wrong.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    valid: bool
    comune: str | None
    letter: str | None
    title: str | None
    title_en: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesCob(Record):
    """The kind of job.

    Attributes:
        kind: The kind; null if the code alone does not show it.
        missing: The facts that would decide it, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    kind: JobKind | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesCodiceFiscale(Record):
    """What a code says.

    Attributes:
        valid: Whether the code is right in itself; what disagrees with it does not count.
        kind: Its kind; null where it is not valid.
        omocodia: Whether a letter stands in the place of a digit.
        birth_dates: The days of birth that it may stand for, one for each century that has the day, up to
            ``as_of``; only the given one where it is among them. None for a provisional code.
        sex: The sex; null if the code does not show it.
        place: The Belfiore code of the place of birth; null if the code does not show it.
        problems: What is wrong: ``vincolante`` with the code, ``avviso`` between the code and what is known.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    valid: bool
    kind: PersonCodeKind | None
    omocodia: bool
    birth_dates: tuple[datetime.date, ...]
    sex: Sex | None
    place: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesList(Record):
    """A list of codes.

    Attributes:
        codes: The codes, in their order.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    codes: tuple[CodeEntry, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesPolicyActivity(Record):
    """What the codes say.

    Attributes:
        valid: Whether both have the form of such codes; one that is not in the list is accepted with a warning.
        group: The group of activities, the first letter; null where the activity is refused.
        title: The title of the activity, in Italian; null where the list does not have it.
        title_en: The same in English.
        project_title: The title of the project, in Italian; null where the list does not have it.
        project_title_en: The same in English.
        problems: What is wrong.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    valid: bool
    group: str | None
    title: str | None
    title_en: str | None
    project_title: str | None
    project_title_en: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesPolicyId(Record):
    """Whether an id is right.

    Attributes:
        valid: Whether it has the form of an id, of a source system that exists, with the check letter expected.
        expected: The id with the check letter expected; null where the id, the body or the activity has not the
            right form.
        source: The source system: its title, where the list has it.
        problems: What is wrong. A different check letter is a warning: a later change of the measure does not
            recompute the id.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    valid: bool
    expected: str | None
    source: str | None
    problems: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
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
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    region: Region | None
    sources: tuple[str, ...]
    istat: str | None
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodesSflOffice(Record):
    """The competent office.

    Attributes:
        basis: What makes it competent; null where a fact is missing.
        office: Its code; null where it is not known, and if only the municipality of domicile decides it.
        comune: The municipality whose office is competent, if the domicile decides it.
        missing: The facts that are missing, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    basis: Basis | None
    office: str | None
    comune: str | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
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
