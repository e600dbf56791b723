"""The types of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, FieldProblem, Person, Problem, RulebookVersion, TraceStep, Vacancy
from collocamento.types.events import Event
from collocamento.types.words import JobKind, Sex, State

__all__ = [
    "Administrative",
    "Curriculum",
    "Enrolment",
    "Foreign",
    "Further",
    "PersonData",
    "Personal",
    "PlaceName",
    "Position",
    "Purpose",
    "ReleaseMode",
    "ReleasePurpose",
    "Sap",
    "SapAddress",
    "SapBuild",
    "SapCheck",
    "SapContacts",
    "SapDossier",
    "SapExperience",
    "SapMeasure",
    "SapPrint",
    "SapRelease",
    "SapTitle",
    "SapTraining",
    "SapXml",
    "Skill",
]


class Purpose(Word):
    """What a SAP is for: it decides what must be in it (SAP-2L)."""

    STAMPA = (
        "stampa",
        "stampa",
        "print",
        "To be printed for the person: ids and events of measures are not asked, and the codice fiscale may be blank.",
    )
    SCAMBIO = "scambio", "scambio", "exchange", "To be sent to other systems."


class ReleaseMode(Word):
    """How a document is released."""

    EMAIL = "email", "e-mail ordinaria", "ordinary e-mail", "By ordinary e-mail."
    VIDEO = "video", "piattaforma di videoconferenza", "video platform", "Through the video platform."


class ReleasePurpose(Word):
    """What a person asks for the scheda anagrafico-professionale for."""

    ASSUNZIONE = "assunzione", "nuova assunzione", "new job", "A new job."
    AGEVOLAZIONE = (
        "agevolazione",
        "agevolazione che richiede lo stato di disoccupazione",
        "benefit that requires the state of unemployment",
        "A benefit that requires the state of unemployment.",
    )
    PERIODI_LAVORO = "periodi_lavoro", "soli periodi di lavoro", "work periods only", "Only the past work periods."
    ALTRO = "altro", "altro", "other", "Something else: whether the work periods are enough is not known."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Administrative(Record):
    """Section 2: administrative data.

    Attributes:
        position: Section 2.1: the position in the labour market.
        special_lists: Section 2.2: special lists and mobility lists.
        education_duty_met: Section 2.3: whether the right and duty to education is fulfilled.
        categories: Section 2.4: particular categories that the person belongs to.
        isee: Section 2.4: the ISEE, in euro.
    """

    position: Position | None = None
    special_lists: tuple[Enrolment, ...] | None = None
    education_duty_met: bool | None = None
    categories: tuple[str, ...] | None = None
    isee: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Curriculum(Record):
    """Section 5: curricular data.

    Attributes:
        titles: Section 5.1: study titles.
        training: Section 5.2: vocational training.
        languages: Section 5.3: foreign languages.
        it_skills: Section 5.4: IT skills.
        registers: Section 5.5.1: professional registers (albi).
        licences: Section 5.5.2: licences (patenti).
        lists: Section 5.5.3: special lists.
    """

    titles: tuple[SapTitle, ...] | None = None
    training: tuple[SapTraining, ...] | None = None
    languages: tuple[Skill, ...] | None = None
    it_skills: tuple[Skill, ...] | None = None
    registers: tuple[Enrolment, ...] | None = None
    licences: tuple[str, ...] | None = None
    lists: tuple[Enrolment, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Enrolment(Record):
    """An enrolment in a list or register.

    Attributes:
        name: The list or register.
        from_: Its first day.
    """

    name: str | None = None
    from_: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Foreign(Record):
    """Section 1.2: the residence permit of a foreign citizen.

    Attributes:
        permit: The permit.
        permit_number: Its number.
        permit_reason: The reason for it.
        permit_expiry: Its last day.
        last_kept: The day on which the enrolment was last kept.
    """

    permit: str | None = None
    permit_number: str | None = None
    permit_reason: str | None = None
    permit_expiry: datetime.date | None = None
    last_kept: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Further(Record):
    """The data of a SAP that a dossier does not contain. Absent data are left out of the SAP; an empty list means
    "none".

    Attributes:
        id: The id of the SAP.
        family_name: Family name.
        first_name: First name.
        citizenship: Citizenship.
        birth_place: The Belfiore code of the municipality or foreign state of birth.
        foreign: The residence permit of a foreign citizen.
        residence: The address of residence; its municipality is the person's.
        domicile: The domicile.
        contacts: The contacts of the person.
        category_297: The category of D.Lgs. 297/2002.
        unemployed_since: Section 2.1.2: the first day of unemployment, as the office writes it.
        entry_date: Section 2.1.2: the day of entry, as the office writes it.
        special_lists: Special lists and mobility lists.
        education_duty_met: Whether the right and duty to education is fulfilled.
        categories: Particular categories that the person belongs to.
        isee: The ISEE, in euro.
        curriculum: Titles, training, languages, skills, registers, licences.
    """

    id: str | None = None
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    citizenship: str | None = None
    birth_place: str | None = None
    foreign: Foreign | None = None
    residence: SapAddress | None = None
    domicile: SapAddress | None = None
    contacts: SapContacts | None = field(default=None, repr=False)
    category_297: str | None = None
    unemployed_since: datetime.date | None = None
    entry_date: datetime.date | None = None
    special_lists: tuple[Enrolment, ...] | None = None
    education_duty_met: bool | None = None
    categories: tuple[str, ...] | None = None
    isee: Decimal | None = None
    curriculum: Curriculum | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonData(Record):
    """Section 1.1: the person.

    Attributes:
        codice_fiscale: Codice fiscale. Never repeated in a message.
        family_name: Family name.
        first_name: First name.
        sex: Sex.
        birth_date: Day of birth.
        citizenship: Citizenship.
        birth_place: The Belfiore code of the municipality or foreign state of birth.
    """

    codice_fiscale: str | None = field(default=None, repr=False)
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    sex: Sex | None = None
    birth_date: datetime.date | None = None
    citizenship: str | None = None
    birth_place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Personal(Record):
    """Section 1: personal data.

    Attributes:
        person: Section 1.1.
        foreign: Section 1.2: for foreign citizens.
        residence: Section 1.3.1.
        domicile: Section 1.3.2.
        contacts: Section 1.3.3.
    """

    person: PersonData | None = None
    foreign: Foreign | None = None
    residence: SapAddress | None = None
    domicile: SapAddress | None = None
    contacts: SapContacts | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlaceName(Record):
    """The name of a municipality or foreign state.

    Attributes:
        code: Its Belfiore code.
        name: Its name.
    """

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Position(Record):
    """Section 2.1: the position in the labour market (SAP-ANZ, SAP-STATO).

    Attributes:
        status: The code of the occupational state: ``01`` to ``05``.
        status_title: Its title.
        condition: The code of the condition: ``CO``, ``SO``, ``DE``, ``PE``.
        condition_title: Its title.
        category_297: The category of D.Lgs. 297/2002.
        seniority_months: Seniority of unemployment in months: days divided by 30, whole.
        did_date: Section 2.1.2: the day of the DID.
        unemployed_since: Section 2.1.2: the first day of unemployment, if the office has written one.
        entry_date: Section 2.1.2: the day of entry, if the office has written one.
    """

    status: str | None = None
    status_title: str | None = None
    condition: str | None = None
    condition_title: str | None = None
    category_297: str | None = None
    seniority_months: int | None = None
    did_date: datetime.date | None = None
    unemployed_since: datetime.date | None = None
    entry_date: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sap(Record):
    """A scheda anagrafico-professionale (SAP-SEZ). Absent data are unknown; an empty list means "none".

    Attributes:
        id: Its id, two letters, eight digits and a final letter or digit; accepted, never recomputed (SAP-ID).
        date: The day that it describes.
        personal: Section 1.
        administrative: Section 2.
        experience: Section 4: the jobs, in the order of their first days.
        curriculum: Section 5.
        measures: Section 6: the active measures, in the order of their days.
    """

    id: str | None = None
    date: datetime.date | None = None
    personal: Personal | None = None
    administrative: Administrative | None = None
    experience: tuple[SapExperience, ...] | None = None
    curriculum: Curriculum | None = None
    measures: tuple[SapMeasure, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapAddress(Record):
    """An address.

    Attributes:
        comune: The municipality's Belfiore code.
        cap: The postal code.
        locality: The locality.
        address: Street and number.
    """

    comune: str | None = None
    cap: str | None = None
    locality: str | None = None
    address: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapBuild(Record):
    """A SAP, and its problems.

    Attributes:
        sap: The SAP.
        findings: What ``sap.check`` finds in it for an exchange, and whether the person was ever enrolled (SAP-
            ISCR), with paths into this answer.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    sap: Sap
    findings: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapCheck(Record):
    """The result of a check.

    Attributes:
        valid: Whether the SAP is accepted: there is no problem ``vincolante``.
        findings: The problems, section by section. Paths point into the input: under ``/sap``, or under ``/xml`` as
            if it were JSON.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    valid: bool
    findings: tuple[FieldProblem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapContacts(Record):
    """Section 1.3.3: the contacts of the person.

    Attributes:
        phone: Telephone.
        fax: Fax.
        mobile: Mobile telephone.
        email: E-mail.
    """

    phone: str | None = field(default=None, repr=False)
    fax: str | None = field(default=None, repr=False)
    mobile: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapDossier(Record):
    """A person, their events in any order, and the day that is asked about.

    Attributes:
        person: The person.
        events: The events, in any order; at most 10,000.
        as_of: The day of the assessment.
        as_known_at: Only what the office knew on this day is used; if absent, everything.
        vacancies: The vacancies that the office has, in any order; at most 10,000. An open one counts as a service
            E1 or E2 under way does.
    """

    person: Person
    events: tuple[Event, ...]
    as_of: datetime.date
    as_known_at: datetime.date | None = None
    vacancies: tuple[Vacancy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapExperience(Record):
    """Section 4: a job.

    Attributes:
        job: Its name in the dossier.
        employer: The employer.
        kind: Its kind.
        cob: Its contract-type code of the Comunicazioni Obbligatorie.
        qualification: The qualification.
        start: Its first day.
        end: Its last day, even if it is only agreed; absent if none is.
        cause: Why it ended.
    """

    job: str | None = None
    employer: str | None = None
    kind: JobKind | None = None
    cob: str | None = None
    qualification: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapMeasure(Record):
    """Section 6: an active measure (SAP-6).

    Attributes:
        policy_id: Its id (POL-ID).
        activity: The activity, such as ``A01``.
        activity_title: The title of the activity.
        denomination: Its denomination.
        proposed: The day of the proposal.
        start: Its first day.
        end: Its last day.
        duration: Its length, in ``duration_unit``.
        duration_unit: The unit of the length: ``O`` hours, ``G`` days, ``M`` months, ``A`` years.
        description: Its description.
        body: The promoting body, such as ``E202C000002``.
        project: The project, such as ``05``.
        project_title: The title of the project.
        last_event: The last event, ``01`` to ``15``.
        last_event_date: The day of the last event.
    """

    policy_id: str | None = None
    activity: str | None = None
    activity_title: str | None = None
    denomination: str | None = None
    proposed: datetime.date | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    duration: int | None = None
    duration_unit: str | None = None
    description: str | None = None
    body: str | None = None
    project: str | None = None
    project_title: str | None = None
    last_event: str | None = None
    last_event_date: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapPrint(Record):
    """A SAP to read.

    Attributes:
        text: As plain text, in Italian: a field a line.
        html: As one HTML page, in Italian, without scripts or links. Every text of the SAP is escaped.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    text: str
    html: str
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapRelease(Record):
    """How the document is released at a distance.

    Attributes:
        mode: By e-mail or through the video platform; null if that is not known.
        allowed: Whether it may be released in that way; null if that is not known.
        state: The state of the dossier on its day; null without a dossier.
        state_cancelled: Whether the state is cancelled; null if that is not known.
        problems: Each requirement that is not met, or is not known to be met.
        warnings: Information for the person and for the operator.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    mode: ReleaseMode | None
    allowed: bool | None
    state: State | None
    state_cancelled: bool | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapTitle(Record):
    """Section 5.1: a study title.

    Attributes:
        code: Its code.
        name: Its name.
        institution: The place where it was obtained.
        year: The year in which it was obtained.
    """

    code: str | None = None
    name: str | None = None
    institution: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapTraining(Record):
    """Section 5.2: a training course.

    Attributes:
        name: Its name.
        institution: Its provider.
        hours: Its hours.
        end: Its last day.
    """

    name: str | None = None
    institution: str | None = None
    hours: int | None = None
    end: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapXml(Record):
    """A SAP in both its forms.

    Attributes:
        sap: As JSON.
        xml: As XML text.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    sap: Sap
    xml: str = field(repr=False)
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Skill(Record):
    """A language or an IT skill.

    Attributes:
        name: The language or skill.
        level: The level.
    """

    name: str | None = None
    level: str | None = None
