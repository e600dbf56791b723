"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

from collocamento._record import Record
from collocamento._wire import JsonObject
from collocamento.types.words import Confidence, Severity, Sex

__all__ = ["Finding", "L68", "Person", "Residence", "ServiceAccess", "TraceStep", "Unmet", "UsedParameter"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Finding(Record):
    """Something that an operator should know about one event, or about the whole dossier.

    Attributes:
        severity: How serious it is.
        rule: The rule behind it.
        event: The event's index in the input; null where it is about no single event.
        code: The code of the national DID service, where one matches (DID-EV).
        message: In Italian.
        message_en: In English.
    """

    severity: Severity
    rule: str
    event: int | None
    code: str | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68(Record):
    """Enrolment in targeted placement.

    Attributes:
        from_: First day, included.
        disability_percent: Degree of disability in percent, 0 to 100.
        to: Last day, included; absent while it lasts.
    """

    from_: datetime.date
    disability_percent: int | None = None
    to: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Person(Record):
    """What is known of the person. Every field may be absent: then it is unknown, never favourable.

    Attributes:
        birth_date: Day of birth.
        codice_fiscale: Codice fiscale. Never repeated in a message.
        l68: Enrolment in targeted placement (L. 68/1999).
        residence: Where the person lives.
        sex: Sex, as the codice fiscale has it.
        targets: Target groups that the person belongs to.
    """

    birth_date: datetime.date | None = None
    codice_fiscale: str | None = field(default=None, repr=False)
    l68: L68 | None = None
    residence: Residence | None = None
    sex: Sex | None = None
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Residence(Record):
    """Where a person lives.

    Attributes:
        comune: The municipality's Belfiore code, such as ``G702`` for Pisa.
        region: The region, by its Italian name in lower snake case.
    """

    comune: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceAccess(Record):
    """Whether the person of a dossier may have a service, and why not.

    Attributes:
        code: The service's code.
        eligible: Whether every condition is met.
        unmet: The conditions not met; none where ``eligible``.
        due: The last day, included, of the first term not met yet within which the service is due, also where that
            day has passed and where the service waits for a condition; null where no term runs.
    """

    code: str
    eligible: bool
    unmet: tuple[Unmet, ...]
    due: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TraceStep(Record):
    """One step of a trace: the rule, what was read, and the conclusion in both languages.

    Attributes:
        rule: The rule applied.
        citation: The act, article and comma that it rests on.
        confidence: How sure the rule is.
        date: The day that the step is about.
        facts: The facts read, as JSON pointers into the input.
        parameters: The parameters read, each with the segment that gave its value.
        values: The values that the conclusion rests on.
        text_it: The conclusion in Italian.
        text_en: The conclusion in English.
    """

    rule: str
    citation: str
    confidence: Confidence
    date: datetime.date
    facts: tuple[str, ...]
    parameters: tuple[UsedParameter, ...]
    values: JsonObject
    text_it: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Unmet(Record):
    """A condition that is not met.

    Attributes:
        rule: The rule that sets it.
        message: What is missing, in Italian.
        message_en: The same in English.
    """

    rule: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UsedParameter(Record):
    """A parameter with the segment that was read.

    Attributes:
        name: Its name.
        value: Its value on the day of the step.
        from_: The segment's first day, included; null where it has always held.
        to: The segment's last day, included; null where it still holds.
        citation: The act that sets it.
        confidence: How sure it is.
    """

    name: str
    value: int | Decimal | str
    from_: datetime.date | None
    to: datetime.date | None
    citation: str
    confidence: Confidence
