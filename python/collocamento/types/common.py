"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import JsonObject
from collocamento.types.words import (
    ActionFact,
    Certificate,
    Citizenship,
    Confidence,
    DeviceKind,
    Identity,
    Severity,
    Sex,
    SignatureKind,
    Weight,
)

__all__ = [
    "Assumption",
    "Entry",
    "FieldProblem",
    "Finding",
    "L68",
    "MissingElement",
    "Notice",
    "Open",
    "Person",
    "Platform",
    "PortalAction",
    "PortalWarning",
    "Problem",
    "Residence",
    "ServiceAccess",
    "SignatureValue",
    "TraceStep",
    "Unmet",
    "UsedParameter",
    "User",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assumption(Record):
    """A fact that the input does not give and that the answer takes for granted.

    Attributes:
        field: The field that would give it, as a JSON pointer into the input.
        text: What is assumed, in Italian.
        text_en: What is assumed, in English.
    """

    field: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entry(Record):
    """A line of the log.

    Attributes:
        at: When.
        text: The text in Italian, as the portal prints it where it does.
        text_en: The text in English.
    """

    at: datetime.datetime
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldProblem(Record):
    """Something that is wrong with a field of a code or a document.

    Attributes:
        severity: How much it weighs.
        rule: The rule behind it.
        path: The field, as a JSON pointer.
        message: The message in Italian.
        message_en: The message in English.
    """

    severity: Weight
    rule: str
    path: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Finding(Record):
    """Something that an operator should know about one event, or about the whole dossier.

    Attributes:
        severity: How serious it is.
        rule: The rule behind it.
        event: The event's index in the input; null where it is about no single event.
        date: The day of the event.
        code: The code of the national DID service, where one matches (DID-EV).
        message: The message in Italian.
        message_en: The message in English.
        details: Further facts for programs, such as the contract code that is not known. Never personal data.
    """

    severity: Severity
    rule: str
    event: int | None
    date: datetime.date | None
    code: str | None
    message: str
    message_en: str
    details: JsonObject | None = None


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
class MissingElement(Record):
    """Something that a document or a record lacks.

    Attributes:
        rule: The rule that asks for it.
        element: The field that should hold it, with ``/`` before a field of a field; ``firma_cpi`` for the
            signature of a Centro per l'Impiego on a patto.
    """

    rule: str
    element: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notice(Record):
    """A notice that goes out with an action.

    Attributes:
        at: When.
        to: To whom.
        channels: Over which channels.
    """

    at: datetime.datetime
    to: str
    channels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Open(Record):
    """An action that can be done.

    Attributes:
        action: The action.
        by: Who may do it.
        from_: The first moment at which it may be done; absent where it may be at once.
    """

    action: str
    by: str
    from_: datetime.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Person(Record):
    """What is known of the person. Every field may be absent: then it is unknown, never favourable.

    Attributes:
        birth_date: Day of birth.
        citizenship: The class of citizenship.
        codice_fiscale: Codice fiscale. Never repeated in a message.
        l68: Enrolment in targeted placement (L. 68/1999).
        residence: Where the person lives.
        sex: Sex, as the codice fiscale has it.
        targets: Target groups that the person belongs to.
    """

    birth_date: datetime.date | None = None
    citizenship: Citizenship | None = None
    codice_fiscale: str | None = field(default=None, repr=False)
    l68: L68 | None = None
    residence: Residence | None = None
    sex: Sex | None = None
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Platform(Record):
    """The platform of a video call.

    Attributes:
        password_sent_separately: The password is sent apart from the link.
        public_link_password: A public link protected by a password.
        registered_only: Access for registered users with credentials only; if absent and there is a public link,
            no.
        web_version: It works in a browser, without an app.
    """

    password_sent_separately: bool | None = None
    public_link_password: bool | None = None
    registered_only: bool | None = None
    web_version: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAction(Record):
    """An action on a process. Facts that an action of its kind does not need may be left out; those that it needs are
    required.

    Attributes:
        action: Its name, as the workflow has it.
        by: Who does it, as the workflow names the actors.
        at: When; not before the action before it.
        availability: When the person could come instead.
        certificate: How the signature's certificate stood at the moment of signing (CAD-20); absent if not known.
        digital_domicile: Whether it comes from the person's digital domicile (CAD-65).
        format: The format of a file, by its extension without dot, such as ``pdf``; upper and lower case are the
            same.
        identity: How the person was identified.
        identity_copy: Whether a copy of the identity document comes with it (CAD-65).
        reason: Why it is done.
        replaced_by: The number of the practice that takes the place of this one.
        signature: The kind of the signature.
        start: The new hour of an appointment; absent, it stays.
    """

    action: str
    by: str
    at: datetime.datetime
    availability: str | None = None
    certificate: Certificate | None = None
    digital_domicile: bool | None = None
    format: str | None = None
    identity: Identity | None = None
    identity_copy: bool | None = None
    reason: str | None = None
    replaced_by: str | None = None
    signature: SignatureKind | None = None
    start: datetime.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalWarning(Record):
    """Something that an operator should look at.

    Attributes:
        index: The index of the action.
        rule: The rule that is not kept.
        missing: The facts that were not given and would have kept it.
        message: The message in Italian.
        message_en: The message in English.
    """

    index: int
    rule: str
    missing: tuple[ActionFact, ...]
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Problem(Record):
    """A requirement that is not met, or that may be met if the missing facts say so.

    Attributes:
        rule: The rule that sets it.
        missing: The facts that would decide it, as JSON pointers into the input; none where it is known not to be
            met.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str
    missing: tuple[str, ...]
    message: str
    message_en: str


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
class SignatureValue(Record):
    """A signature that was made, and what it is worth.

    Attributes:
        index: The index of its action.
        by: Who signed.
        kind: Its kind; null if it was not given.
        written_form: Whether the document has written form and the effect of art. 2702 of the civil code; null if
            not known.
        presumed: Whether the signature is presumed to be the holder's; null if its kind was not given.
    """

    index: int
    by: str
    kind: SignatureKind | None
    written_form: bool | None
    presumed: bool | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TraceStep(Record):
    """One step of a trace: the rule, what was read, and the conclusion in both languages.

    Attributes:
        rule: The rule applied.
        citation: The act, article and comma that it rests on, on the day of the step; without a day the latest.
        link: The address of the text of the act; null where it is not known.
        confidence: How sure the rule is.
        date: The day that the step is about; null where it is about none.
        facts: The facts read, as JSON pointers into the input.
        parameters: The parameters read, each with the segment that gave its value.
        values: The values that the conclusion rests on.
        text_it: The conclusion in Italian.
        text_en: The conclusion in English.
    """

    rule: str
    citation: str
    link: str | None
    confidence: Confidence
    date: datetime.date | None
    facts: tuple[str, ...]
    parameters: tuple[UsedParameter, ...]
    values: JsonObject
    text_it: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Unmet(Record):
    """A requirement that is not met.

    Attributes:
        rule: The rule that sets it.
        message: The message in Italian.
        message_en: The message in English.
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
        link: The address of the text of the act; null where it is not known.
        confidence: How sure it is.
    """

    name: str
    value: int | Decimal | str
    from_: datetime.date | None
    to: datetime.date | None
    citation: str
    link: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class User(Record):
    """What is known of the user's means. What is absent is unknown, never favourable.

    Attributes:
        camera: A camera; a smartphone and a portable PC always have one.
        camera_mic_authorised: Use of the microphone or of the camera authorised.
        device: A device connected to the internet.
        device_kind: Which device.
        digital_identity: A digital identity: SPID, CNS or CIE.
        email: An e-mail address.
        stable_connection: A stable connection, by mobile data or Wi-Fi.
    """

    camera: bool | None = None
    camera_mic_authorised: bool | None = None
    device: bool | None = None
    device_kind: DeviceKind | None = None
    digital_identity: bool | None = None
    email: bool | None = None
    stable_connection: bool | None = None
