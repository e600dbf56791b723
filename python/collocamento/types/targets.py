"""The types of the chapter `targets`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, RulebookVersion, TraceStep
from collocamento.types.words import Sex

__all__ = ["Because", "DerivedFact", "Sector", "TargetsAssess", "TargetsClassify", "TargetsLetter"]


class TargetsLetter(Word):
    """A letter of the decree's definitions."""

    A = (
        "a",
        "a) senza lavoro regolarmente retribuito",
        "a) without regularly paid work",
        "Without regularly paid work.",
        "Senza lavoro regolarmente retribuito.",
    )
    B = (
        "b",
        "b) giovane, o un anno senza lavoro",
        "b) young, or a year without work",
        "Young; of the very disadvantaged, a year without work and one of b to g.",
        "Giovane; tra i molto svantaggiati, un anno senza lavoro e una delle lettere da b a g.",
    )
    C = "c", "c) titolo di studio", "c) schooling", "Schooling.", "Titolo di studio."
    D = "d", "d) 50 anni compiuti", "d) age 50 reached", "Age 50 reached.", "Cinquant'anni compiuti."
    E = (
        "e",
        "e) solo con persone a carico",
        "e) alone with dependants",
        "Alone with dependants.",
        "Solo, con persone a carico.",
    )
    F = (
        "f",
        "f) sesso sottorappresentato",
        "f) under-represented sex",
        "The under-represented sex.",
        "Il sesso sottorappresentato.",
    )
    G = "g", "g) minoranza etnica", "g) ethnic minority", "Ethnic minority.", "Minoranza etnica."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Because(Record):
    """A ground that holds.

    Attributes:
        rule: The rule of the group.
        letter: The letter of the definition, if it has letters.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str
    letter: TargetsLetter | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DerivedFact(Record):
    """A fact of ``targets.classify`` that the dossier provides.

    Attributes:
        fact: The field of ``targets.classify``.
        events: The indices of the events read, in their order.
    """

    fact: str
    events: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sector(Record):
    """A sector or occupation.

    Attributes:
        gender_gap: Whether the yearly decree lists it among those with a gender gap.
        under_represented_sex: The sex that is under-represented in it.
    """

    gender_gap: bool | None = None
    under_represented_sex: Sex | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            gender_gap: bool | None = None,
            under_represented_sex: Sex | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TargetsAssess(Record):
    """The groups of a person, and the facts for them that the jobs of the dossier show.

    Attributes:
        svantaggiato: Disadvantaged (TARG-SV).
        molto_svantaggiato: Very disadvantaged (TARG-MSV).
        neet: Young, neither working nor in education or training (TARG-NEET).
        lunga_durata: Long-term unemployed (TARG-LD).
        because: Every ground that holds.
        missing: The facts that would decide what is null, as JSON pointers.
        findings: A notice if the definitions have not been reviewed for the day.
        months_without_regular_work: Whole months up to the day, that day included, without regularly paid work;
            null if the dossier shows no such work to count from.
        without_regular_work_since: The day after the last one of regularly paid work; null while it lasts, and if
            there was none.
        six_months: Whether those months are at least 6 (disadvantaged).
        twelve_months: Whether they are at least 12 (very disadvantaged, with another condition).
        twenty_four_months: Whether they are at least 24 (very disadvantaged).
        derived: The facts that were read from the dossier, each with its events.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    svantaggiato: bool | None
    molto_svantaggiato: bool | None
    neet: bool | None
    lunga_durata: bool | None
    because: tuple[Because, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    months_without_regular_work: int | None
    without_regular_work_since: datetime.date | None
    six_months: bool | None
    twelve_months: bool | None
    twenty_four_months: bool | None
    derived: tuple[DerivedFact, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TargetsClassify(Record):
    """The groups that a person belongs to; null if that is not known.

    Attributes:
        svantaggiato: Disadvantaged (TARG-SV).
        molto_svantaggiato: Very disadvantaged (TARG-MSV).
        neet: Young, neither working nor in education or training (TARG-NEET).
        lunga_durata: Long-term unemployed (TARG-LD).
        because: Every ground that holds.
        missing: The facts that would decide what is null, as JSON pointers.
        findings: A notice if the definitions have not been reviewed for the day.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    svantaggiato: bool | None
    molto_svantaggiato: bool | None
    neet: bool | None
    lunga_durata: bool | None
    because: tuple[Because, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
