"""The types of the chapter `sap`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, FieldProblem, Person, Problem, RulebookVersion, TraceStep, Vacancy
from collocamento.types.events import Event
from collocamento.types.words import JobKind, Severity, Sex, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "Administrative",
    "ComparedValue",
    "Curriculum",
    "ElementFinding",
    "Enrolment",
    "Firm",
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
    "SapCompare",
    "SapContacts",
    "SapDossier",
    "SapEvents",
    "SapExperience",
    "SapForm",
    "SapMeasure",
    "SapPrint",
    "SapRelease",
    "SapTitle",
    "SapTraining",
    "SapXml",
    "Sending",
    "Skill",
    "Stated",
]


class Purpose(Word):
    """What a SAP is for: it decides what must be in it (SAP-2L)."""

    STAMPA = (
        "stampa",
        "stampa",
        "print",
        "To be printed for the person: ids and events of measures are not asked, and the codice fiscale may be blank.",
        "Da stampare per la persona: gli identificativi e gli eventi delle misure non sono richiesti, e il codice fiscale può mancare.",
    )
    SCAMBIO = "scambio", "scambio", "exchange", "To be sent to other systems.", "Da inviare ad altri sistemi."


class ReleaseMode(Word):
    """How a document is released."""

    EMAIL = "email", "e-mail ordinaria", "ordinary e-mail", "By ordinary e-mail.", "Per posta elettronica ordinaria."
    VIDEO = (
        "video",
        "piattaforma di videoconferenza",
        "video platform",
        "Through the video platform.",
        "Con la piattaforma di videoconferenza.",
    )


class ReleasePurpose(Word):
    """What a person asks for the scheda anagrafico-professionale for."""

    ASSUNZIONE = "assunzione", "nuova assunzione", "new job", "A new job.", "Un nuovo lavoro."
    AGEVOLAZIONE = (
        "agevolazione",
        "agevolazione che richiede lo stato di disoccupazione",
        "benefit that requires the state of unemployment",
        "A benefit that requires the state of unemployment.",
        "Un'agevolazione che richiede lo stato di disoccupazione.",
    )
    PERIODI_LAVORO = (
        "periodi_lavoro",
        "soli periodi di lavoro",
        "work periods only",
        "Only the past work periods.",
        "Solo i periodi di lavoro passati.",
    )
    ALTRO = (
        "altro",
        "altro",
        "other",
        "Something else: whether the work periods are enough is not known.",
        "Altro: non è noto se i periodi di lavoro bastano.",
    )


class SapForm(Word):
    """An XML form of the SAP."""

    COLLOCAMENTO = (
        "collocamento",
        "forma della libreria",
        "the library's own form",
        "The library's own form: the keys of the JSON as elements. No system but this library reads it.",
        "La forma propria della libreria: le chiavi del JSON come elementi. Nessun altro sistema la legge.",
    )
    NAZIONALE = (
        "nazionale",
        "documento nazionale",
        "national document",
        "The ministry's document `lavoratore`, from public samples: its schema has not been seen (SAP-NAZ).",
        "Il documento `lavoratore` del ministero, da campioni pubblici: il suo schema non è stato visto (SAP-NAZ).",
    )


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            position: Position | Mapping[str, Any] | None = None,
            special_lists: Sequence[Enrolment | Mapping[str, Any]] | None = None,
            education_duty_met: bool | None = None,
            categories: Sequence[str] | None = None,
            isee: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ComparedValue(Record):
    """A value as the node states it, and as the rules have it.

    Attributes:
        element: The element of the national document: ``codstatooccupazionale``, ``codstatus``, ``anzianita``,
            ``indiceprofiling``, ``disponibilita``.
        stated: What the node states; null if nothing.
        by_rules: What the rules say, in the codes of the document; null if nothing, or if they can't say it.
        same: Whether both are the same; null if the node does not state it, or if the rules can't say it.
        rule: The rule behind what the rules say.
        missing: What the rules would need, as JSON pointers into the input; none if they can say it.
        message: The message in Italian.
        message_en: The message in English.
    """

    element: str
    stated: str | None
    by_rules: str | None
    same: bool | None
    rule: str
    missing: tuple[str, ...]
    message: str
    message_en: str


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
        permits: Section 5.5.2: further permits (patentini).
        lists: Section 5.5.3: special lists.
    """

    titles: tuple[SapTitle, ...] | None = None
    training: tuple[SapTraining, ...] | None = None
    languages: tuple[Skill, ...] | None = None
    it_skills: tuple[Skill, ...] | None = None
    registers: tuple[Enrolment, ...] | None = None
    licences: tuple[str, ...] | None = None
    permits: tuple[str, ...] | None = None
    lists: tuple[Enrolment, ...] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            titles: Sequence[SapTitle | Mapping[str, Any]] | None = None,
            training: Sequence[SapTraining | Mapping[str, Any]] | None = None,
            languages: Sequence[Skill | Mapping[str, Any]] | None = None,
            it_skills: Sequence[Skill | Mapping[str, Any]] | None = None,
            registers: Sequence[Enrolment | Mapping[str, Any]] | None = None,
            licences: Sequence[str] | None = None,
            permits: Sequence[str] | None = None,
            lists: Sequence[Enrolment | Mapping[str, Any]] | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ElementFinding(Record):
    """Something that should be checked in an element of a SAP.

    Attributes:
        severity: How serious it is; ``errore`` if a value or an event was left out.
        rule: The rule behind it.
        element: The element of the national document, such as ``politiche_attive_lst/politiche_attive[2]/data``,
            counted from 1; a field of the SAP that the document has no place for, as a JSON pointer; null if the
            finding is about the whole document.
        message: The message in Italian.
        message_en: The message in English.
    """

    severity: Severity
    rule: str
    element: str | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Enrolment(Record):
    """An enrolment in a list or register.

    Attributes:
        name: The list or register.
        from_: Its first day.
        code: The code of the list or register.
        to: Its last day.
        deferred_to: A mobility list: the last day to which it may be put off.
        province: The province of the list.
    """

    name: str | None = None
    from_: datetime.date | None = None
    code: str | None = None
    to: datetime.date | None = None
    deferred_to: datetime.date | None = None
    province: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            from_: datetime.date | str | None = None,
            code: str | None = None,
            to: datetime.date | str | None = None,
            deferred_to: datetime.date | str | None = None,
            province: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Firm(Record):
    """A firm.

    Attributes:
        code: Its codice fiscale.
        name: Its name.
        address: Its address.
        sector: Its sector (ATECO).
    """

    code: str | None = None
    name: str | None = None
    address: str | None = field(default=None, repr=False)
    sector: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = None,
            name: str | None = None,
            address: str | None = None,
            sector: str | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            permit: str | None = None,
            permit_number: str | None = None,
            permit_reason: str | None = None,
            permit_expiry: datetime.date | str | None = None,
            last_kept: datetime.date | str | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            family_name: str | None = None,
            first_name: str | None = None,
            citizenship: str | None = None,
            birth_place: str | None = None,
            foreign: Foreign | Mapping[str, Any] | None = None,
            residence: SapAddress | Mapping[str, Any] | None = None,
            domicile: SapAddress | Mapping[str, Any] | None = None,
            contacts: SapContacts | Mapping[str, Any] | None = None,
            category_297: str | None = None,
            unemployed_since: datetime.date | str | None = None,
            entry_date: datetime.date | str | None = None,
            special_lists: Sequence[Enrolment | Mapping[str, Any]] | None = None,
            education_duty_met: bool | None = None,
            categories: Sequence[str] | None = None,
            isee: Decimal | float | str | None = None,
            curriculum: Curriculum | Mapping[str, Any] | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            codice_fiscale: str | None = None,
            family_name: str | None = None,
            first_name: str | None = None,
            sex: Sex | str | None = None,
            birth_date: datetime.date | str | None = None,
            citizenship: str | None = None,
            birth_place: str | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            person: PersonData | Mapping[str, Any] | None = None,
            foreign: Foreign | Mapping[str, Any] | None = None,
            residence: SapAddress | Mapping[str, Any] | None = None,
            domicile: SapAddress | Mapping[str, Any] | None = None,
            contacts: SapContacts | Mapping[str, Any] | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlaceName(Record):
    """The name of a municipality or foreign state.

    Attributes:
        code: Its Belfiore code.
        name: Its name.
    """

    code: str
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            name: str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Position(Record):
    """Section 2.1: the position in the labour market (SAP-ANZ, SAP-STATO).

    Attributes:
        status: The code of the occupational state: ``01`` to ``05``.
        status_title: Its title.
        condition: The code of the condition: ``CM``, ``CO``, ``DE``, ``PE``, ``SO``.
        condition_title: Its title.
        category_297: The category of D.Lgs. 297/2002.
        seniority_months: Seniority of unemployment in months: days divided by 30, whole.
        did_date: Section 2.1.2: the day of the DID.
        unemployed_since: Section 2.1.2: the first day of unemployment, if the office has written one.
        entry_date: Section 2.1.2: the day of entry, if the office has written one.
        entry_kind: Section 2.1.2: the kind of entry.
        profiling_index: The profiling index, as the national node writes it.
        event_date: The day of the last event, as the national node writes it.
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
    entry_kind: str | None = None
    profiling_index: str | None = None
    event_date: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: str | None = None,
            status_title: str | None = None,
            condition: str | None = None,
            condition_title: str | None = None,
            category_297: str | None = None,
            seniority_months: int | None = None,
            did_date: datetime.date | str | None = None,
            unemployed_since: datetime.date | str | None = None,
            entry_date: datetime.date | str | None = None,
            entry_kind: str | None = None,
            profiling_index: str | None = None,
            event_date: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sap(Record):
    """A scheda anagrafico-professionale (SAP-SEZ). Absent data are unknown; an empty list means "none".

    Attributes:
        id: Its id, two letters, eight digits and a final letter or digit; accepted, never recomputed (SAP-ID).
        date: The day that it describes.
        sending: What the national form says of its sending.
        personal: Section 1.
        administrative: Section 2.
        experience: Section 4: the jobs, in the order of their first days.
        curriculum: Section 5.
        measures: Section 6: the active measures, in the order of their days.
    """

    id: str | None = None
    date: datetime.date | None = None
    sending: Sending | None = None
    personal: Personal | None = None
    administrative: Administrative | None = None
    experience: tuple[SapExperience, ...] | None = None
    curriculum: Curriculum | None = None
    measures: tuple[SapMeasure, ...] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            date: datetime.date | str | None = None,
            sending: Sending | Mapping[str, Any] | None = None,
            personal: Personal | Mapping[str, Any] | None = None,
            administrative: Administrative | Mapping[str, Any] | None = None,
            experience: Sequence[SapExperience | Mapping[str, Any]] | None = None,
            curriculum: Curriculum | Mapping[str, Any] | None = None,
            measures: Sequence[SapMeasure | Mapping[str, Any]] | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comune: str | None = None,
            cap: str | None = None,
            locality: str | None = None,
            address: str | None = None,
        ) -> None: ...


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
            if it were JSON. What could not be read in a national document comes first, with its element under ``/xml``.
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
class SapCompare(Record):
    """What the node states beside what the rules say.

    Attributes:
        as_of: The day of the comparison.
        agrees: Whether the node and the rules agree in all that both say; null if there is nothing, or if what the
            node states depends on something that is missing.
        values: The values, in the order of the document.
        findings: What should be checked, by element; at most 1,501.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    as_of: datetime.date
    agrees: bool | None
    values: tuple[ComparedValue, ...]
    findings: tuple[ElementFinding, ...]
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            phone: str | None = None,
            fax: str | None = None,
            mobile: str | None = None,
            email: str | None = None,
        ) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            person: Person | Mapping[str, Any],
            events: Sequence[Event | Mapping[str, Any]],
            as_of: datetime.date | str,
            as_known_at: datetime.date | str | None = None,
            vacancies: Sequence[Vacancy | Mapping[str, Any]] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapEvents(Record):
    """The person and events that a SAP holds, as ``dossier.assess`` takes them, and what its node states.

    Attributes:
        person: The person.
        events: The events, in order of date.
        stated: What the node states. It makes no event.
        findings: What should be checked, by element; at most 1,501. Errors are what was left out.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    person: Person
    events: tuple[Event, ...]
    stated: Stated
    findings: tuple[ElementFinding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapExperience(Record):
    """Section 4: a job.

    Attributes:
        job: Its name in the dossier.
        employer: The employer.
        employer_code: The employer's codice fiscale.
        employer_address: The employer's address.
        sector: The employer's sector (ATECO).
        user: Agency work: the firm that uses it.
        kind: Its kind.
        cob: Its contract-type code of the Comunicazioni Obbligatorie.
        qualification: The qualification, in the national form a code of the professions.
        start: Its first day.
        end: Its last day, even if it is only agreed; absent if none is.
        cause: Why it ended.
        training_end: The last day of an apprentice's training.
        duties: Duties and responsibilities.
        l68: Whether it is a placement under L. 68/1999.
        mobility: Whether the person was on a mobility list.
        seasonal: Whether the work is seasonal.
        farming: Whether the work is in agriculture.
        working_time: The code of the working time, such as ``FT``.
        place: The place of work.
    """

    job: str | None = None
    employer: str | None = None
    employer_code: str | None = None
    employer_address: str | None = None
    sector: str | None = None
    user: Firm | None = None
    kind: JobKind | None = None
    cob: str | None = None
    qualification: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    cause: str | None = None
    training_end: datetime.date | None = None
    duties: str | None = None
    l68: bool | None = None
    mobility: bool | None = None
    seasonal: bool | None = None
    farming: bool | None = None
    working_time: str | None = None
    place: SapAddress | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job: str | None = None,
            employer: str | None = None,
            employer_code: str | None = None,
            employer_address: str | None = None,
            sector: str | None = None,
            user: Firm | Mapping[str, Any] | None = None,
            kind: JobKind | str | None = None,
            cob: str | None = None,
            qualification: str | None = None,
            start: datetime.date | str | None = None,
            end: datetime.date | str | None = None,
            cause: str | None = None,
            training_end: datetime.date | str | None = None,
            duties: str | None = None,
            l68: bool | None = None,
            mobility: bool | None = None,
            seasonal: bool | None = None,
            farming: bool | None = None,
            working_time: str | None = None,
            place: SapAddress | Mapping[str, Any] | None = None,
        ) -> None: ...


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
        last_event_text: What is said of the last event.
        profiling_index: The profiling index, or the class, that the measure holds.
        taken_on_id: The id of the measure with which the case was taken on.
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
    last_event_text: str | None = None
    profiling_index: str | None = None
    taken_on_id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            policy_id: str | None = None,
            activity: str | None = None,
            activity_title: str | None = None,
            denomination: str | None = None,
            proposed: datetime.date | str | None = None,
            start: datetime.date | str | None = None,
            end: datetime.date | str | None = None,
            duration: int | None = None,
            duration_unit: str | None = None,
            description: str | None = None,
            body: str | None = None,
            project: str | None = None,
            project_title: str | None = None,
            last_event: str | None = None,
            last_event_date: datetime.date | str | None = None,
            last_event_text: str | None = None,
            profiling_index: str | None = None,
            taken_on_id: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapPrint(Record):
    """A SAP to read.

    Attributes:
        text: As plain text, in Italian: a field a line.
        html: As one HTML page, in Italian, without scripts or links. Every text of the SAP is escaped.
        findings: What could not be read in a national document, and so is not printed; at most 1,501.
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
    findings: tuple[ElementFinding, ...]
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
        level: The code of the level of education.
        comune: The Belfiore code of the place where it was studied for.
        recognised: Whether it is recognised in Italy.
        grade: The grade.
        last_year: The last year attended, if it was not obtained.
        current_year: The year attended at present.
    """

    code: str | None = None
    name: str | None = None
    institution: str | None = None
    year: int | None = None
    level: str | None = None
    comune: str | None = None
    recognised: bool | None = None
    grade: str | None = None
    last_year: int | None = None
    current_year: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = None,
            name: str | None = None,
            institution: str | None = None,
            year: int | None = None,
            level: str | None = None,
            comune: str | None = None,
            recognised: bool | None = None,
            grade: str | None = None,
            last_year: int | None = None,
            current_year: int | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapTraining(Record):
    """Section 5.2: a training course.

    Attributes:
        name: Its name.
        institution: Its provider.
        hours: Its hours.
        end: Its last day.
        region: The code of the region.
        duration: Its length, in ``duration_unit``, if it is not in hours.
        duration_unit: The unit of the length: ``G`` days, ``M`` months, ``A`` years.
        certificate: The code of the certificate.
        internship: Whether it had an internship, or where.
    """

    name: str | None = None
    institution: str | None = None
    hours: int | None = None
    end: datetime.date | None = None
    region: str | None = None
    duration: int | None = None
    duration_unit: str | None = None
    certificate: str | None = None
    internship: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            institution: str | None = None,
            hours: int | None = None,
            end: datetime.date | str | None = None,
            region: str | None = None,
            duration: int | None = None,
            duration_unit: str | None = None,
            certificate: str | None = None,
            internship: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SapXml(Record):
    """A SAP as JSON and as XML.

    Attributes:
        sap: As JSON.
        xml: As XML text.
        form: The form of the XML text.
        findings: What should be checked in a national document: unknown elements, values that could not be read,
            fields that it has no place for. At most 1,501.
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
    form: SapForm
    findings: tuple[ElementFinding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sending(Record):
    """What the national form says of its sending.

    Attributes:
        holder: The body that holds the SAP, such as ``H501C000523``.
        variation: The kind of change that was sent.
        birth_date: The day of birth, given once more.
    """

    holder: str | None = None
    variation: str | None = None
    birth_date: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            holder: str | None = None,
            variation: str | None = None,
            birth_date: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Skill(Record):
    """A language or an IT skill.

    Attributes:
        name: The language or skill.
        level: The level.
        code: The code of the language or skill.
        read: A language: the level of reading.
        written: A language: the level of writing.
        spoken: A language: the level of speaking.
    """

    name: str | None = None
    level: str | None = None
    code: str | None = None
    read: str | None = None
    written: str | None = None
    spoken: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            level: str | None = None,
            code: str | None = None,
            read: str | None = None,
            written: str | None = None,
            spoken: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Stated(Record):
    """What the node states of the person.

    Attributes:
        as_of: The day of the SAP.
        holder: The body that holds it.
        status: The occupational state, in the letters of the national document: ``AL``, ``DI``, ``IN``, ``OC``.
        condition: The condition, such as ``CO``.
        seniority_months: The seniority of unemployment in months.
        did_date: The day of the availability.
        profiling_index: The profiling index, as it is written.
    """

    as_of: datetime.date | None
    holder: str | None
    status: str | None
    condition: str | None
    seniority_months: int | None
    did_date: datetime.date | None
    profiling_index: str | None
