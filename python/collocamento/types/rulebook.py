"""The types of the chapter `rulebook`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep
from collocamento.types.words import Confidence

__all__ = [
    "Change",
    "Changed",
    "ChangedValue",
    "Parameter",
    "ParameterEntry",
    "ParameterKind",
    "ParameterSegment",
    "RuleEntry",
    "RuleSource",
    "RulebookDiff",
    "RulebookParameters",
    "RulebookRules",
]


class Change(Word):
    """How an entry of the other rulebook differs from that of this one."""

    AGGIUNTA = "aggiunta", "aggiunta", "added", "Only the other one has it.", "Solo l'altra la contiene."
    TOLTA = "tolta", "tolta", "removed", "Only this one has it.", "Solo questa la contiene."
    MODIFICATA = (
        "modificata",
        "modificata",
        "changed",
        "Both have it, and they differ.",
        "Entrambe la contengono, e sono diverse.",
    )


class ParameterKind(Word):
    """What the value of a parameter is."""

    IMPORTO = "importo", "importo in euro", "amount in euro", "An amount in euro.", "Un importo in euro."
    NUMERO = (
        "numero",
        "numero intero",
        "whole number",
        "A whole number, zero or more.",
        "Un numero intero, da zero in su.",
    )
    DECIMALE = (
        "decimale",
        "numero con decimali",
        "decimal number",
        "A decimal number, zero or more, such as a share.",
        "Un numero con decimali, da zero in su, come una quota.",
    )
    SCELTA = (
        "scelta",
        "scelta",
        "choice",
        "One of the choices that the parameter lists.",
        "Una delle scelte che il parametro elenca.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Changed(Record):
    """An entry that differs.

    Attributes:
        id: Its name: an id, a code.
        change: How it differs.
    """

    id: str
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangedValue(Record):
    """A period in which a parameter has another value.

    Attributes:
        name: The parameter.
        from_: First day, included; null if the difference has no start.
        to: Last day, included; null if the difference has no end.
        value: Its value here; null if there is none.
        other: Its value in the other rulebook; null if there is none.
    """

    name: str
    from_: datetime.date | None
    to: datetime.date | None
    value: int | Decimal | str | None
    other: int | Decimal | str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Parameter(Record):
    """The segment of a parameter.

    Attributes:
        value: The value: an amount with two decimals as text, a whole number, or a choice.
        unit: The unit, if it has one.
        from_: First day on which it holds, included; null if it has always held.
        to: Last day on which it holds, included; null if it still holds.
        citation: The act that sets it.
        link: The address of the text of the act; null if it is not known.
        confidence: How reliable its source is.
        reviewed: Whether the value has been reviewed for the day asked for.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    value: int | Decimal | str
    unit: str | None
    from_: datetime.date | None
    to: datetime.date | None
    citation: str
    link: str | None
    confidence: Confidence
    reviewed: bool
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParameterEntry(Record):
    """A parameter: a quantity or a choice that the law sets by date.

    Attributes:
        name: Its name.
        title: What it is, in Italian.
        title_en: What it is, in English.
        rule: The rule that it belongs to.
        kind: What its values are.
        unit: The unit of its values, if they have one.
        choices: The values that a choice may take; empty for the other kinds.
        reviewed_to: The last day up to which its latest value has been reviewed; null if the rulebook does not say.
        history: Its values, period after period.
    """

    name: str
    title: str
    title_en: str
    rule: str
    kind: ParameterKind
    unit: str | None
    choices: tuple[str, ...]
    reviewed_to: datetime.date | None
    history: tuple[ParameterSegment, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParameterSegment(Record):
    """A value of a parameter with the days on which it holds.

    Attributes:
        from_: First day on which it holds, included; null if it has always held.
        to: Last day on which it holds, included; null if it still holds.
        value: The value: an amount with two decimals as text, a whole number, or a choice.
        citation: The act that sets it.
        link: The address of the text of the act; null if it is not known.
        confidence: How reliable its source is.
    """

    from_: datetime.date | None
    to: datetime.date | None
    value: int | Decimal | str
    citation: str
    link: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RuleEntry(Record):
    """A rule of the index.

    Attributes:
        id: Its id.
        title: What it says, in Italian.
        title_en: What it says, in English.
        citation: The act, article and comma behind it, on the day asked for; without a day, the latest.
        link: The address of the text of the act; null if it is not known.
        from_: First day in force, included; null if it has always been in force.
        to: Last day in force, included; null if it is still in force.
        confidence: How reliable its source is.
        sources: Its legal basis, period after period.
        note: Which part is primary and which is derived, if it is both.
        parameters: The names of its parameters.
    """

    id: str
    title: str
    title_en: str
    citation: str
    link: str | None
    from_: datetime.date | None
    to: datetime.date | None
    confidence: Confidence
    sources: tuple[RuleSource, ...]
    note: str | None
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RuleSource(Record):
    """The legal basis of a rule in a period.

    Attributes:
        from_: First day, included; null if the rule has always been in force.
        to: Last day, included; null if the rule still is in force.
        citation: The act, article and comma.
        link: The address of the text of the act; null if it is not known.
        confidence: How reliable the source of the rule is in this period.
    """

    from_: datetime.date | None
    to: datetime.date | None
    citation: str
    link: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RulebookDiff(Record):
    """What differs between two rulebooks, seen from the first.

    Attributes:
        rules: Rules, by id.
        parameters: The days on which a parameter has another value.
        deadlines: Deadlines that an assessment lists, by rule.
        services: Service cards, by code.
        workflows: Workflows, by name.
        holidays: Holidays, by name.
        code_lists: Lists of codes, by name.
        conditionality: Ladders, benefits and justified reasons, by name.
        patto: What a patto di servizio must hold, by element.
        lists: Lists, by name.
        remote: The rules on services at a distance, by region.
        areas: Areas of the catalogue, by code.
        contract_types: Contract types, by code.
        job_kinds: Kinds of work, by code.
        scales: Scales of profiles, by rule.
        amounts: Rows of amounts, by name.
        routes: Tables from profiles to services, by rule.
        facts: The facts that it declares, by area and name.
        portal_functions: Functions of the portal, by name.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``.
    """

    rules: tuple[Changed, ...]
    parameters: tuple[ChangedValue, ...]
    deadlines: tuple[Changed, ...]
    services: tuple[Changed, ...]
    workflows: tuple[Changed, ...]
    holidays: tuple[Changed, ...]
    code_lists: tuple[Changed, ...]
    conditionality: tuple[Changed, ...]
    patto: tuple[Changed, ...]
    lists: tuple[Changed, ...]
    remote: tuple[Changed, ...]
    areas: tuple[Changed, ...]
    contract_types: tuple[Changed, ...]
    job_kinds: tuple[Changed, ...]
    scales: tuple[Changed, ...]
    amounts: tuple[Changed, ...]
    routes: tuple[Changed, ...]
    facts: tuple[Changed, ...]
    portal_functions: tuple[Changed, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RulebookParameters(Record):
    """Parameters with their history.

    Attributes:
        parameters: In the order of their names.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    parameters: tuple[ParameterEntry, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RulebookRules(Record):
    """The index of the rules. Here ``rules`` holds the index itself.

    Attributes:
        rules: In the order of their ids.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``.
    """

    rules: tuple[RuleEntry, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
