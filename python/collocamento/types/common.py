"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import JsonObject
from collocamento.types.words import (
    Authority,
    Bound,
    Certificate,
    Citizenship,
    Confidence,
    ConventionKind,
    DeadlineState,
    GiftType,
    Identity,
    MeasureDate,
    Region,
    Severity,
    Sex,
    SignatureKind,
    Signer,
    StaffContract,
    StaffKind,
    SuspensionCause,
    VacancyOrigin,
    VacancyOutcome,
    Via,
    Weight,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "Art16Candidate",
    "Assumption",
    "CodeEntry",
    "Convention",
    "Counted",
    "Deadline",
    "DossierEvent",
    "DutySuspension",
    "Employee",
    "Entry",
    "Exemption",
    "FieldProblem",
    "Finding",
    "L68",
    "Label",
    "LeftOut",
    "MissingElement",
    "Notice",
    "Open",
    "OwedLep",
    "Person",
    "Platform",
    "PortalAction",
    "PortalWarning",
    "Problem",
    "Reserved",
    "Residence",
    "RulebookVersion",
    "ServiceAccess",
    "SignatureValue",
    "TraceStep",
    "Unmet",
    "UsedParameter",
    "User",
    "Vacancy",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Art16Candidate(Record):
    """A person of the ranking. What is absent is unknown; that the service is for the person is assumed where it is not
    stated, which ``assumptions`` says.

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            rank: int,
            eligible: bool | None = None,
            present: bool | None = None,
            requirements_met: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assumption(Record):
    """A fact that the input does not give and that the answer assumes.

    Attributes:
        field: The field that would give it, as a JSON pointer into the input.
        text: What is assumed, in Italian.
        text_en: What is assumed, in English.
    """

    field: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodeEntry(Record):
    """A code with its meaning.

    Attributes:
        code: The code.
        title: Its meaning, in Italian.
        title_en: The same in English.
        condition: The code of the condition of a position.
        equals: The date of the measure that must equal the date of this event.
        region: The region of a source system, or of an ISTAT code.
        severity: How serious it is if the two dates differ.
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
class Convention(Record):
    """A kind of convention, and what it allows an employer.

    Attributes:
        kind: Its kind.
        needs_duty: Whether it needs a duty to employ.
        allowed: Whether the employer may conclude one; null if the quota is not known.
        max_persons: The maximum number of persons placed under it; null if no limit is known.
    """

    kind: ConventionKind
    needs_duty: bool
    allowed: bool | None
    max_persons: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Counted(Record):
    """An employee who counts for a part, or toward the quota.

    Attributes:
        employee: The place in the list, from 0.
        id: The caller's name.
        counts: The part that the employee counts for.
        rule: The rule.
    """

    employee: int
    id: str | None
    counts: Decimal
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Deadline(Record):
    """A deadline, as an assessment lists it.

    Attributes:
        id: The rule that sets it.
        title: What is due, in Italian.
        title_en: The same in English.
        start: The day from which it runs, not counted.
        due: Its last day, included; for a right that opens, or for a duty without a last day, the first day on
            which it exists.
        state: Its state.
        bound: The responsible party.
        lep: Whether it belongs to an essential level of service (LEP).
        met_by: The index of the event that met it.
        days_late: The number of days after its last day on which it was met; null if it was not met late.
        authority: The authority from which a right is requested; null for other deadlines.
        event: The index of the event from which it runs.
    """

    id: str
    title: str
    title_en: str
    start: datetime.date
    due: datetime.date
    state: DeadlineState
    bound: Bound
    lep: bool
    met_by: int | None
    days_late: int | None
    authority: Authority | None
    event: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierEvent(Record):
    """An event of a dossier, given by a document.

    Attributes:
        type: Its type.
        date: The day on which the document was concluded.
        code: The activity code of the measure.
        end: Its last day.
        kind: The kind of the patto.
        partnership: Whether an accredited body that signed the patto has a partnership agreement; absent if it is
            not known.
        project: Its project.
        proposed: The day of its proposal.
        signed_by: Who signed a patto: the Centro per l'Impiego, or an accredited body.
        start: Its first day.
    """

    type: GiftType
    date: datetime.date
    code: str | None = None
    end: datetime.date | None = None
    kind: str | None = None
    partnership: bool | None = None
    project: str | None = None
    proposed: datetime.date | None = None
    signed_by: Signer | None = None
    start: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DutySuspension(Record):
    """A programme or procedure that suspends the duty.

    Attributes:
        cause: What it is.
        from_: Its first day.
        to: Its last day; if absent, it continues.
    """

    cause: SuspensionCause
    from_: datetime.date
    to: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cause: SuspensionCause | str,
            from_: datetime.date | str,
            to: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Employee(Record):
    """One employee.

    Attributes:
        contract: The contract.
        disability_percent: The degree of disability; read for ``l68``.
        hours_ratio: The share of full time, 0 to 1; for work on call, that of the hours worked in the half-year. If
            absent: full time, or unknown for work on call.
        id: The caller's name for the employee.
        kind: The kind of employee; if absent, an ordinary employee.
        months: The months of a fixed-term contract.
    """

    contract: StaffContract
    disability_percent: Decimal | None = None
    hours_ratio: Decimal | None = None
    id: str | None = None
    kind: StaffKind | None = None
    months: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            contract: StaffContract | str,
            disability_percent: Decimal | float | str | None = None,
            hours_ratio: Decimal | float | str | None = None,
            id: str | None = None,
            kind: StaffKind | str | None = None,
            months: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entry(Record):
    """A line of the log.

    Attributes:
        at: The time.
        text: The text in Italian; if the portal prints it, the portal's own wording.
        text_en: The text in English.
    """

    at: datetime.datetime
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Exemption(Record):
    """The partial exemption that an employer may request.

    Attributes:
        allowed: Whether an employer of this size may request it.
        max_percent: The maximum part of the quota, in percent.
        max_persons: The maximum number of persons; 0 if it is not allowed.
    """

    allowed: bool
    max_percent: int
    max_persons: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldProblem(Record):
    """Something that is wrong with a field of a code or a document.

    Attributes:
        severity: How serious it is.
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
        event: The index of the event in the input; null if the finding is not about a single event.
        date: The day of the event.
        code: The code of the national DID service, if one matches (DID-EV).
        message: The message in Italian.
        message_en: The message in English.
        details: Further facts for programs, such as the unknown contract code. Never personal data.
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: datetime.date | str,
            disability_percent: int | None = None,
            to: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Label(Record):
    """A name with its words.

    Attributes:
        name: The name on the wire: lower-case letters, digits and ``_``.
        title: In Italian.
        title_en: In English.
    """

    name: str
    title: str
    title_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeftOut(Record):
    """An employee who does not count.

    Attributes:
        employee: The place in the list, from 0.
        id: The caller's name.
        rule: The rule that excludes the employee.
        message: The message in Italian.
        message_en: The message in English.
    """

    employee: int
    id: str | None
    rule: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MissingElement(Record):
    """Something that is missing in a document or a record.

    Attributes:
        rule: The rule that requires it.
        element: The field that should hold it, with ``/`` before a field of a field; ``firma_cpi`` for the
            signature of a Centro per l'Impiego on a patto.
    """

    rule: str
    element: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notice(Record):
    """A notice that goes out with an action.

    Attributes:
        at: The time.
        to: The recipient.
        channels: The channels.
        text: What it says, in Italian; absent if the rules do not say or a fact is not known.
        text_en: The same in English.
    """

    at: datetime.datetime
    to: str
    channels: tuple[str, ...]
    text: str | None = None
    text_en: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Open(Record):
    """A possible action.

    Attributes:
        action: The action.
        by: Who may do it.
        confirm: What the portal asks before the action, in Italian; absent if the rules do not say or a fact is not
            known.
        confirm_en: The same in English.
        from_: The first moment at which it may be done; absent if it may be done at once.
    """

    action: str
    by: str
    confirm: str | None = None
    confirm_en: str | None = None
    from_: datetime.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OwedLep(Record):
    """An essential level of service (LEP) that the person is owed and has not received.

    Attributes:
        service: The code of the service; null for a duty of the office that no card names.
        rule: The rule: that of the deadline, or SERV-LEP if no deadline runs.
        due: The last day, included; null if there is none.
        late: Whether that day has passed.
    """

    service: str | None
    rule: str
    due: datetime.date | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Person(Record):
    """The known facts about the person. An absent fact is unknown, and never favourable.

    Attributes:
        birth_date: Day of birth.
        citizenship: The class of citizenship.
        codice_fiscale: Codice fiscale. Never repeated in a message.
        l68: Enrolment in targeted placement (L. 68/1999).
        residence: The residence of the person.
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            birth_date: datetime.date | str | None = None,
            citizenship: Citizenship | str | None = None,
            codice_fiscale: str | None = None,
            l68: L68 | Mapping[str, Any] | None = None,
            residence: Residence | Mapping[str, Any] | None = None,
            sex: Sex | str | None = None,
            targets: Sequence[str] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Platform(Record):
    """The platform of a video call.

    Attributes:
        password_sent_separately: The password is sent separately from the link.
        public_link_password: A public link protected by a password.
        registered_only: Access for registered users with credentials only; if absent and there is a public link,
            no.
        web_version: It works in a browser, without an app.
    """

    password_sent_separately: bool | None = None
    public_link_password: bool | None = None
    registered_only: bool | None = None
    web_version: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            password_sent_separately: bool | None = None,
            public_link_password: bool | None = None,
            registered_only: bool | None = None,
            web_version: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAction(Record):
    """An action on a process. A fact is required only if an action of this kind needs it.

    Attributes:
        action: Its name, as in the workflow.
        by: The actor, by its name in the workflow.
        at: The time; not earlier than that of the previous action.
        agreed: Whether the person agrees to sign remotely (FIRMA-LOM-A, FIRMA-LOM-B).
        app_installed: Whether the app is on the person's smartphone (FIRMA-LOM-B).
        availability: When the person is available instead.
        candidates: The number of candidates on the shortlist that is sent.
        certificate: The state of the certificate at the moment of signing (CAD-20); absent if not known.
        digital_domicile: Whether it comes from the person's digital domicile (CAD-65).
        facts: Facts by their names: fields of an action, or facts that the rulebook declares.
        filled: Whether the posts are filled.
        format: The format of a file: its extension without a dot, such as ``pdf``, in upper or lower case.
        identity: How the person was identified.
        identity_copy: Whether a copy of the identity document comes with it (CAD-65).
        logged_in: Whether the person is logged in to the portal.
        message: A message to the other side.
        partnership: Whether an accredited operator that acts has a partnership agreement (FIRMA-LOM-PART).
        reason: The reason for it.
        replaced_by: The number of the practice that replaces this one.
        satisfied: Whether the employer is satisfied with the service.
        signature: The kind of the signature.
        start: The new hour of an appointment; if absent, the hour does not change.
        via: How the person answers a request.
    """

    action: str
    by: str
    at: datetime.datetime
    agreed: bool | None = None
    app_installed: bool | None = None
    availability: str | None = None
    candidates: int | None = None
    certificate: Certificate | None = None
    digital_domicile: bool | None = None
    facts: JsonObject | None = None
    filled: bool | None = None
    format: str | None = None
    identity: Identity | None = None
    identity_copy: bool | None = None
    logged_in: bool | None = None
    message: str | None = None
    partnership: bool | None = None
    reason: str | None = None
    replaced_by: str | None = None
    satisfied: bool | None = None
    signature: SignatureKind | None = None
    start: datetime.datetime | None = None
    via: Via | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: str,
            by: str,
            at: datetime.datetime | str,
            agreed: bool | None = None,
            app_installed: bool | None = None,
            availability: str | None = None,
            candidates: int | None = None,
            certificate: Certificate | str | None = None,
            digital_domicile: bool | None = None,
            facts: JsonObject | Mapping[str, Any] | None = None,
            filled: bool | None = None,
            format: str | None = None,
            identity: Identity | str | None = None,
            identity_copy: bool | None = None,
            logged_in: bool | None = None,
            message: str | None = None,
            partnership: bool | None = None,
            reason: str | None = None,
            replaced_by: str | None = None,
            satisfied: bool | None = None,
            signature: SignatureKind | str | None = None,
            start: datetime.datetime | str | None = None,
            via: Via | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalWarning(Record):
    """A warning for the operator.

    Attributes:
        index: The index of the action.
        rule: The rule that is not met.
        missing: The names of the missing facts that would have met it.
        message: The message in Italian.
        message_en: The message in English.
    """

    index: int
    rule: str
    missing: tuple[str, ...]
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Problem(Record):
    """A requirement that is not met, or that may be met if the missing facts say so.

    Attributes:
        rule: The rule that sets it.
        missing: The facts that would decide it, as JSON pointers into the input; none if it is known not to be met.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str
    missing: tuple[str, ...]
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reserved(Record):
    """The persons that an employer must employ.

    Attributes:
        quota: Under art. 3.
        quota_art18: Under art. 18.
    """

    quota: int
    quota_art18: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            quota: int,
            quota_art18: int,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Residence(Record):
    """The residence of a person.

    Attributes:
        comune: The municipality's Belfiore code, such as ``G702`` for Pisa.
        region: The region, by its Italian name in lower snake case.
    """

    comune: str | None = None
    region: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comune: str | None = None,
            region: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RulebookVersion(Record):
    """The rules that an answer comes from. Two rulebooks with the same digest hold the same data.

    Attributes:
        version: The version of the library, and after a plus sign those that the overlays state.
        digest: The SHA-256 of the rule data with all layers, in hexadecimal. Any change of the data changes it.
        id: The name-based UUID (version 5) of the digest.
        reviewed_to: The last day up to which every figure of the law has been reviewed; null if the rulebook does
            not say.
    """

    version: str
    digest: str
    id: uuid.UUID
    reviewed_to: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceAccess(Record):
    """Whether the person of a dossier may have a service, and if not, why.

    Attributes:
        code: The service's code.
        lep: Whether it is an essential level of service (LEP).
        indicated: Whether the region's table of routes leads from the last profile to it; null without a profile or
            without a table.
        given_by: The index of the last event of the present path that shows it as given; null if none does.
        eligible: Whether every condition is met.
        unmet: The conditions not met; none if ``eligible``.
        due: The last day, included, of the first unmet deadline for the service, even if that day has passed or the
            service waits for a condition; null if no deadline runs.
    """

    code: str
    lep: bool
    indicated: bool | None
    given_by: int | None
    eligible: bool
    unmet: tuple[Unmet, ...]
    due: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignatureValue(Record):
    """A signature that was made, with its legal value.

    Attributes:
        index: The index of its action.
        by: The signer.
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
        citation: The act, article and comma behind it, on the day of the step; without a day, the latest.
        link: The address of the text of the act; null if it is not known.
        confidence: How reliable the source of the rule is.
        date: The day of the step; null if it has none.
        facts: The facts read, as JSON pointers into the input.
        parameters: The parameters read, each with the segment that gave its value.
        values: The values behind the conclusion.
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
        from_: The segment's first day, included; null if it has always held.
        to: The segment's last day, included; null if it still holds.
        citation: The act that sets it.
        link: The address of the text of the act; null if it is not known.
        confidence: How reliable its source is.
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
    """The known facts about the user's equipment. An absent fact is unknown, and never favourable.

    Attributes:
        camera: A camera; a smartphone and a portable PC always have one.
        camera_mic_authorised: Use of the microphone or of the camera authorised.
        device: A device connected to the internet.
        device_kind: The kind of device: a code of the list ``dispositivi``.
        digital_identity: A digital identity: SPID, CNS or CIE.
        email: An e-mail address.
        platform_account: Credentials for the platform, where access is limited to registered users.
        stable_connection: A stable connection, by mobile data or Wi-Fi.
    """

    camera: bool | None = None
    camera_mic_authorised: bool | None = None
    device: bool | None = None
    device_kind: str | None = None
    digital_identity: bool | None = None
    email: bool | None = None
    platform_account: bool | None = None
    stable_connection: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            camera: bool | None = None,
            camera_mic_authorised: bool | None = None,
            device: bool | None = None,
            device_kind: str | None = None,
            digital_identity: bool | None = None,
            email: bool | None = None,
            platform_account: bool | None = None,
            stable_connection: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Vacancy(Record):
    """A vacancy that the service has taken on: the record that ``vacancy.replay`` returns.

    Attributes:
        opened: The day on which it was taken on.
        closed: The day on which it was filled, closed or withdrawn; from that day it is no longer open. Absent
            while it is open.
        due: The first last day, included, that the service still has to meet; absent if none runs.
        id: The caller's name for it; each name once.
        kind: The kind of request, such as ``preselezione``.
        origin: How the service came to know of it.
        outcome: How it ended; absent while it is open. If absent for one that has ended, unknown.
        public_body: Whether it is a request by a public administration; if absent, only if its kind is ``art16``.
        quality_checked: The day on which the quality of the service to the employer was checked; absent if it was
            not.
    """

    opened: datetime.date
    closed: datetime.date | None = None
    due: datetime.date | None = None
    id: str | None = None
    kind: str | None = None
    origin: VacancyOrigin | None = None
    outcome: VacancyOutcome | None = None
    public_body: bool | None = None
    quality_checked: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opened: datetime.date | str,
            closed: datetime.date | str | None = None,
            due: datetime.date | str | None = None,
            id: str | None = None,
            kind: str | None = None,
            origin: VacancyOrigin | str | None = None,
            outcome: VacancyOutcome | str | None = None,
            public_body: bool | None = None,
            quality_checked: datetime.date | str | None = None,
        ) -> None: ...
