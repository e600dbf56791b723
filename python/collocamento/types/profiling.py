"""The types of the chapter `profiling`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import JsonObject, Word
from collocamento.types.common import Assumption, Finding, RulebookVersion, TraceStep
from collocamento.types.words import Citizenship, Confidence, Region, Severity, Sex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "AreaScore",
    "Bonus",
    "DataSet",
    "DifficultyArea",
    "DifficultyLevel",
    "DifficultyVariable",
    "Hiring",
    "HiringKind",
    "Model",
    "Note",
    "ProfilingCandidate",
    "ProfilingClassify",
    "ProfilingDifficulty",
    "ProfilingGolRoute",
    "ProfilingSchedule",
    "ProfilingServiceRoute",
    "ProfilingValidate",
    "Risk",
    "ServiceCandidate",
    "Term",
]


class HiringKind(Word):
    """The kinds of hiring that the bonus distinguishes."""

    INDETERMINATO = "indeterminato", "a tempo indeterminato", "open-ended", "Open-ended.", "A tempo indeterminato."
    DETERMINATO = "determinato", "a tempo determinato", "fixed-term", "Fixed-term.", "A tempo determinato."


class Risk(Word):
    """A GOL risk class."""

    BASSO = "basso", "basso", "low", "Low.", "Basso."
    MEDIO = "medio", "medio", "medium", "Medium.", "Medio."
    ALTO = "alto", "alto", "high", "High.", "Alto."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AreaScore(Record):
    """The score of an area.

    Attributes:
        name: Its name.
        score: The mean of its variables by their weights, to nine decimals; null if a value is missing.
    """

    name: str
    score: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Bonus(Record):
    """An employment bonus.

    Attributes:
        amount: Euro; zero if none is due, null if facts are missing.
        missing: The facts that would decide, as JSON pointers; empty if the amount is known.
    """

    amount: Decimal | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DataSet(Record):
    """The variables of a profile. An absent variable is unknown, and is reported as missing.

    Attributes:
        codice_fiscale: Codice fiscale. Never repeated in a message.
        age: Age on the day of the DID, in full years.
        sex: Sex.
        citizenship: Citizenship class.
        years_in_italy: Full years of residence in Italy; not required for Italian citizens.
        study_title: The study title, by its code.
        province: The province of residence, by its two letters.
        ever_worked: Whether the person has ever worked.
        condition_one_year_before: The occupational condition one year before, by its code.
        months_since_last_job: Whole months since the end of the last job; 0 for a person who has never worked.
        last_job_position: The position in the last job, by its code; ``NO`` for a person who has never worked.
        months_of_search: Whole months of search for work.
        enrolled_in_study: Whether the person is enrolled in school, university or training.
        family_size: Members of the family, the person included; 1 or more, a 0 is reported.
        dependent_children: Whether there are dependent children.
        dependent_minors: Whether there are dependent children under age.
    """

    _kept: ClassVar[frozenset[str]] = frozenset(
        {
            "codice_fiscale",
            "age",
            "sex",
            "citizenship",
            "years_in_italy",
            "study_title",
            "province",
            "ever_worked",
            "condition_one_year_before",
            "months_since_last_job",
            "last_job_position",
            "months_of_search",
            "enrolled_in_study",
            "family_size",
            "dependent_children",
            "dependent_minors",
        }
    )
    codice_fiscale: str | None = field(default=None, repr=False)
    age: int | None = None
    sex: Sex | None = None
    citizenship: Citizenship | None = None
    years_in_italy: int | None = None
    study_title: str | None = None
    province: str | None = None
    ever_worked: bool | None = None
    condition_one_year_before: str | None = None
    months_since_last_job: int | None = None
    last_job_position: str | None = None
    months_of_search: int | None = None
    enrolled_in_study: bool | None = None
    family_size: int | None = None
    dependent_children: bool | None = None
    dependent_minors: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            codice_fiscale: str | None = None,
            age: int | None = None,
            sex: Sex | str | None = None,
            citizenship: Citizenship | str | None = None,
            years_in_italy: int | None = None,
            study_title: str | None = None,
            province: str | None = None,
            ever_worked: bool | None = None,
            condition_one_year_before: str | None = None,
            months_since_last_job: int | None = None,
            last_job_position: str | None = None,
            months_of_search: int | None = None,
            enrolled_in_study: bool | None = None,
            family_size: int | None = None,
            dependent_children: bool | None = None,
            dependent_minors: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DifficultyArea(Record):
    """An area of difficulty, such as health or housing.

    Attributes:
        name: The caller's name for it.
        variables: Its variables, each by a name of its own; from 1 to 1,000.
        weight: Its weight among the areas; if absent, 1.
    """

    name: str
    variables: tuple[DifficultyVariable, ...]
    weight: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            variables: Sequence[DifficultyVariable | Mapping[str, Any]],
            weight: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DifficultyLevel(Record):
    """A level of the scale.

    Attributes:
        name: The caller's name for it.
        from_: The least score of the level, included.
    """

    name: str
    from_: Decimal

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            from_: Decimal | float | str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DifficultyVariable(Record):
    """A variable with its value for the person.

    Attributes:
        name: The caller's name for it.
        value: Its value: the higher, the harder; if absent, unknown.
        weight: Its weight within the area; if absent, 1.
    """

    name: str
    value: Decimal | None = None
    weight: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            value: Decimal | float | str | None = None,
            weight: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Hiring(Record):
    """A hiring.

    Attributes:
        kind: Its kind.
        hours_ratio: The ratio of its hours to full time; 1 is full time.
        months: Its length in months, if it is fixed-term.
        region: The region of the measure.
    """

    kind: HiringKind
    hours_ratio: Decimal | None = None
    months: Decimal | None = None
    region: Region | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: HiringKind | str,
            hours_ratio: Decimal | float | str | None = None,
            months: Decimal | float | str | None = None,
            region: Region | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Model(Record):
    """A logistic model with the values of one person: p = 1 / (1 + e^-(intercept + sum of coefficient x value)). The
    index is computed in decimals and rounded to nine of them, half up. The library contains no coefficients.

    Attributes:
        intercept: The intercept.
        terms: The terms; at most 1,000.
    """

    intercept: Decimal
    terms: tuple[Term, ...]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            intercept: Decimal | float | str,
            terms: Sequence[Term | Mapping[str, Any]],
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Note(Record):
    """A finding about one variable.

    Attributes:
        severity: How serious it is.
        rule: The rule behind it.
        event: The index of the event in the input; null if the finding is not about a single event.
        date: The day of the event.
        code: The code of the national DID service, if one matches (DID-EV).
        message: The message in Italian.
        message_en: The message in English.
        path: The variable, as a JSON pointer into the input.
        details: Further facts for programs, such as the unknown contract code. Never personal data.
    """

    severity: Severity
    rule: str
    event: int | None
    date: datetime.date | None
    code: str | None
    message: str
    message_en: str
    path: str
    details: JsonObject | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingCandidate(Record):
    """A path to consider.

    Attributes:
        path: Its number, 1 to 5.
        rank: Its place, from 1.
        why: Why it is proposed, in Italian.
        why_en: The same in English.
    """

    path: int
    rank: int
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingClassify(Record):
    """The class of a profile.

    Attributes:
        class_: The class: a number, or a word for ``gol``.
        label: Its name.
        index: The index behind the class, given or computed by the model; null if the class was given.
        next_update: The day by which the profile must be refreshed; null before 24 September 2015.
        confidence: How reliable the source of the scale is.
        bonus: The employment bonus for the hiring; null without one.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    class_: int | str
    label: str
    index: Decimal | None
    next_update: datetime.date | None
    confidence: Confidence
    bonus: Bonus | None
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingDifficulty(Record):
    """How hard it is for the person to find work.

    Attributes:
        score: The mean of the areas by their weights, to nine decimals; null if a value is missing in an area that
            has a weight.
        level: The level of the scale; null if the score is not known.
        areas: The score of each area, in the order of the input.
        missing: The values that would decide, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    score: Decimal | None
    level: str | None
    areas: tuple[AreaScore, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingGolRoute(Record):
    """The paths to consider, best first. The operator chooses.

    Attributes:
        active: Whether the programme runs on the day; false where it is not known to.
        candidates: The paths, best first; none if the programme does not run.
        findings: A notice if the programme is not known or has not been reviewed for the day.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    active: bool
    candidates: tuple[ProfilingCandidate, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingSchedule(Record):
    """When the next profile is due.

    Attributes:
        due: The last day for it, included; a holiday does not move it.
        overdue: Whether that day is past.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    due: datetime.date
    overdue: bool
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingServiceRoute(Record):
    """The services to consider, best first. The operator chooses.

    Attributes:
        candidates: Best first.
        missing: The facts that are unknown and could add a candidate, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    candidates: tuple[ServiceCandidate, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProfilingValidate(Record):
    """The corrected variables, and the findings about them.

    Attributes:
        data: The variables, with the corrections applied.
        findings: Errors first, then warnings, then notes; within each group in the order of the variables.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    data: DataSet
    findings: tuple[Note, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceCandidate(Record):
    """A service to consider.

    Attributes:
        service: Its code in the catalogue, such as ``B1``.
        rank: Its place, from 1.
        why: Why it is proposed, in Italian.
        why_en: The same in English.
    """

    service: str
    rank: int
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Term(Record):
    """A variable with its coefficient and its value for the person.

    Attributes:
        name: The name of the variable, for the trace.
        coefficient: Its coefficient.
        value: Its value; 0 or 1 for a category.
    """

    name: str
    coefficient: Decimal
    value: Decimal

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            coefficient: Decimal | float | str,
            value: Decimal | float | str,
        ) -> None: ...
