"""The types of the chapter `portal`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.nothing import Nothing
from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import (
    Assumption,
    CodeEntry,
    DossierEvent,
    Entry,
    Label,
    MissingElement,
    Notice,
    Open,
    PortalWarning,
    Problem,
    RulebookVersion,
    SignatureValue,
    TraceStep,
)
from collocamento.types.words import Outcome, Sex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "ActivityList",
    "ActivityRow",
    "ActivityState",
    "AnonymousCv",
    "AnonymousExperience",
    "AnonymousLanguage",
    "AnonymousTitle",
    "AnonymousTraining",
    "Application",
    "ApplicationRow",
    "AppointmentKind",
    "AppointmentRow",
    "AppointmentState",
    "BookedAppointment",
    "Booking",
    "Cefr",
    "CheckedFile",
    "ChosenCv",
    "Course",
    "CourseRow",
    "CourseState",
    "Cv",
    "CvField",
    "CvFile",
    "CvNotice",
    "CvRecord",
    "CvRequestRow",
    "CvRow",
    "CvUse",
    "Found",
    "FoundOffer",
    "FreeSlot",
    "HeldInterview",
    "Holder",
    "InterviewMode",
    "Language",
    "Licence",
    "ListedActivity",
    "ListedCv",
    "LogEntry",
    "LogKind",
    "Method",
    "Offer",
    "OfferRequirement",
    "OfferWarning",
    "Phase",
    "PortalAccess",
    "PortalActivities",
    "PortalAddress",
    "PortalApplication",
    "PortalApplications",
    "PortalAppointment",
    "PortalAppointments",
    "PortalContacts",
    "PortalCv",
    "PortalCvRequest",
    "PortalCvRequests",
    "PortalCvSearch",
    "PortalCvs",
    "PortalExperience",
    "PortalGg",
    "PortalHelpdesk",
    "PortalInterview",
    "PortalOfferSearch",
    "PortalProcess",
    "PortalSlots",
    "PortalTitle",
    "PortalTraining",
    "Receipt",
    "ReceivedRequest",
    "Registration",
    "Replacement",
    "RequestState",
    "Seat",
    "SentApplication",
    "Slot",
    "StoredCv",
    "TrainingList",
    "Uploader",
    "View",
]


class ActivityList(Word):
    """A list of activities on the portal."""

    GG = "gg", "Garanzia Giovani", "Garanzia Giovani", "Those of Garanzia Giovani.", "Quelle di Garanzia Giovani."
    BENEFITS_UNDER_D_LGS_150_2015_RDC_AND_THE_LIKE = (
        "150_rdc",
        "150, percettori e RdC",
        "150, benefits and RdC",
        "Benefits under D.Lgs. 150/2015, RdC and the like.",
        "Prestazioni del D.Lgs. 150/2015, RdC e simili.",
    )


class ActivityState(Word):
    """Whether an activity has been held."""

    SVOLTA = "svolta", "svolta", "held", "Held.", "Svolta."
    PROGRAMMATA = "programmata", "programmata", "planned", "Still to come.", "Ancora da svolgere."


class AppointmentKind(Word):
    """The kind of an appointment."""

    ISCRIZIONE = (
        "iscrizione",
        "iscrizione",
        "registration",
        "Registration at the Centro per l'Impiego.",
        "Iscrizione al Centro per l'Impiego.",
    )
    CURRICULUM = "curriculum", "redazione del curriculum", "writing a CV", "Writing a CV.", "Redazione del curriculum."
    RICERCA_LAVORO = "ricerca_lavoro", "ricerca di lavoro", "job search", "Job search.", "Ricerca di lavoro."
    TIROCINI = "tirocini", "avvio di tirocini", "starting tirocini", "Starting tirocini.", "Avvio di tirocini."


class AppointmentState(Word):
    """Whether an appointment is over."""

    FUTURO = "futuro", "da svolgere", "to come", "Still to come.", "Ancora da svolgere."
    IN_CORSO = "in_corso", "in corso", "under way", "Under way.", "In corso."
    PASSATO = (
        "passato",
        "passato",
        "past",
        "Its time is over; whether it was held is not said.",
        "Il suo orario è passato; non è detto se si è svolto.",
    )


class Booking(Word):
    """What the citizen does."""

    PRENOTA = "prenota", "prenota", "book the slot", "Books the slot.", "Prenota la fascia."
    CONTATTA_CPI = (
        "contatta_cpi",
        "contatta il CPI",
        "write to the CPI",
        "Writes to the Centro per l'Impiego.",
        "Scrive al Centro per l'Impiego.",
    )


class Cefr(Word):
    """A level of the Common European Framework of Reference for languages."""

    A1 = (
        "A1",
        "A1, base",
        "A1, beginner",
        "Breakthrough: everyday expressions, simple questions.",
        "Contatto: espressioni quotidiane, domande semplici.",
    )
    A2 = (
        "A2",
        "A2, elementare",
        "A2, elementary",
        "Waystage: frequent expressions, routine tasks.",
        "Sopravvivenza: espressioni frequenti, compiti di routine.",
    )
    B1 = (
        "B1",
        "B1, intermedio",
        "B1, intermediate",
        "Threshold: the main points on familiar matters.",
        "Soglia: i punti principali su argomenti familiari.",
    )
    B2 = (
        "B2",
        "B2, intermedio superiore",
        "B2, upper intermediate",
        "Vantage: complex texts, fluent conversation.",
        "Progresso: testi complessi, conversazione fluida.",
    )
    C1 = (
        "C1",
        "C1, avanzato",
        "C1, advanced",
        "Effective proficiency: demanding texts, flexible use.",
        "Efficacia: testi impegnativi, uso flessibile.",
    )
    C2 = (
        "C2",
        "C2, padronanza",
        "C2, proficient",
        "Mastery: virtually everything, with precision.",
        "Padronanza: praticamente tutto, con precisione.",
    )


class CourseState(Word):
    """Whether a course is over."""

    CONCLUSO = "concluso", "concluso", "over", "Over.", "Finito."
    IN_CORSO = "in_corso", "in corso", "running", "Running.", "In corso."
    FUTURO = "futuro", "da iniziare", "not started", "Not started.", "Non iniziato."


class CvField(Word):
    """A field of a stored CV."""

    DESCRIZIONE = "descrizione", "descrizione", "description", "Its description.", "La sua descrizione."
    CONSENSO = (
        "consenso",
        "consenso alla ricerca",
        "consent to search",
        "The consent to search.",
        "Il consenso alla ricerca.",
    )
    TERRITORI = (
        "territori",
        "territori di interesse",
        "territories of interest",
        "The territories of interest.",
        "I territori di interesse.",
    )
    FILE = "file", "file", "file", "The file.", "Il file."
    CARICATO_CPI = (
        "caricato_cpi",
        "caricato dal CPI",
        "uploaded by the CPI",
        "Whether the Centro per l'Impiego uploaded it.",
        "Se l'ha caricato il Centro per l'Impiego.",
    )


class InterviewMode(Word):
    """How an interview is held."""

    PRESENZA = "presenza", "in presenza", "in person", "At the Centro per l'Impiego.", "Presso il Centro per l'Impiego."
    VIDEO = "video", "in videochiamata", "by video call", "By video call.", "In videochiamata."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone.", "Per telefono."


class Licence(Word):
    """A driving licence."""

    AM = "AM", "patente AM", "licence AM", "Mopeds and light quadricycles.", "Ciclomotori e quadricicli leggeri."
    A1 = "A1", "patente A1", "licence A1", "Motorcycles up to 125 cm³ and 11 kW.", "Motocicli fino a 125 cm³ e 11 kW."
    A2 = "A2", "patente A2", "licence A2", "Motorcycles up to 35 kW.", "Motocicli fino a 35 kW."
    A = "A", "patente A", "licence A", "Motorcycles of any power.", "Motocicli di qualsiasi potenza."
    B1 = "B1", "patente B1", "licence B1", "Heavy quadricycles.", "Quadricicli pesanti."
    B = (
        "B",
        "patente B",
        "licence B",
        "Vehicles up to 3.5 t with up to eight passengers.",
        "Veicoli fino a 3,5 t con al più otto passeggeri.",
    )
    BE = "BE", "patente BE", "licence BE", "B with a trailer up to 3.5 t.", "B con un rimorchio fino a 3,5 t."
    C1 = "C1", "patente C1", "licence C1", "Lorries up to 7.5 t.", "Autocarri fino a 7,5 t."
    C1E = "C1E", "patente C1E", "licence C1E", "C1 with a heavy trailer.", "C1 con un rimorchio pesante."
    C = "C", "patente C", "licence C", "Lorries above 3.5 t.", "Autocarri oltre 3,5 t."
    CE = "CE", "patente CE", "licence CE", "C with a heavy trailer.", "C con un rimorchio pesante."
    D1 = "D1", "patente D1", "licence D1", "Buses for up to 16 passengers.", "Autobus fino a 16 passeggeri."
    D1E = "D1E", "patente D1E", "licence D1E", "D1 with a heavy trailer.", "D1 con un rimorchio pesante."
    D = "D", "patente D", "licence D", "Buses for more than eight passengers.", "Autobus con più di otto passeggeri."
    DE = "DE", "patente DE", "licence DE", "D with a heavy trailer.", "D con un rimorchio pesante."


class LogKind(Word):
    """What was done with a CV."""

    CARICAMENTO = "caricamento", "caricamento", "upload", "Upload.", "Caricamento."
    AGGIORNAMENTO = "aggiornamento", "aggiornamento", "update", "Update.", "Aggiornamento."
    UTILIZZO = "utilizzo", "utilizzo", "use", "Use.", "Utilizzo."


class Method(Word):
    """How a person is identified."""

    CREDENZIALI = (
        "credenziali",
        "nome utente e password",
        "user name and password",
        "User name and password.",
        "Nome utente e password.",
    )
    SPID = "spid", "SPID", "SPID", "The public digital identity (*SPID*).", "Sistema pubblico di identità digitale."
    CNS = (
        "cns",
        "carta nazionale dei servizi (CNS)",
        "national services card (CNS)",
        "The national services card (*CNS*).",
        "Carta nazionale dei servizi.",
    )
    CIE = (
        "cie",
        "carta d'identità elettronica (CIE)",
        "electronic identity card (CIE)",
        "The electronic identity card (*CIE*).",
        "Carta d'identità elettronica.",
    )


class Phase(Word):
    """What the person is doing."""

    REGISTRAZIONE = "registrazione", "registrazione", "registration", "Registering.", "La registrazione al portale."
    ACCESSO = "accesso", "accesso", "login", "Logging in.", "L'accesso al portale."


class RequestState(Word):
    """The state of the company's request for a CV."""

    RICHIESTA = "richiesta", "richiesta", "made", "Made.", "Fatta."
    ACCETTATA = "accettata", "accettata", "accepted", "Accepted by the citizen.", "Accettata dal cittadino."
    RIFIUTATA = "rifiutata", "rifiutata", "refused", "Refused by the citizen.", "Rifiutata dal cittadino."


class Uploader(Word):
    """Who uploaded a CV."""

    CITTADINO = "cittadino", "cittadino", "citizen", "The citizen.", "Il cittadino."
    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "The Centro per l'Impiego.", "Il Centro per l'Impiego."


class View(Word):
    """How much of a CV the company sees."""

    ANONIMA = "anonima", "anonima", "anonymised", "No personal data.", "Nessun dato personale."
    COMPLETA = "completa", "completa", "complete", "Everything.", "Tutti i dati."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActivityRow(Record):
    """A row of a list of activities.

    Attributes:
        index: The index of the activity in the input, from 0.
        interview: The index of its interview; null if it has none.
        interview_date: The day of its interview; null if it has none.
        interview_kind: The kind of its interview; null if it is not known.
        interview_officer: The officer of its interview; null if it is not known.
        action: What it is.
        proposed: The day of the proposal.
        appointment: The appointment.
        end: The last day.
        provider: Who gives it.
        state: Whether it has been held by ``as_of``; null if the appointment is not known.
    """

    index: int
    interview: int | None
    interview_date: datetime.date | None
    interview_kind: str | None
    interview_officer: str | None
    action: str
    proposed: datetime.date | None
    appointment: datetime.datetime | datetime.date | None
    end: datetime.date | None
    provider: str | None
    state: ActivityState | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnonymousCv(Record):
    """What a company sees of a CV before its owner accepts: coded fields, and a text only if an operator has cleared
    it.

    Attributes:
        profession: The occupation sought, in words; null unless cleared.
        profession_code: The code of the occupation sought.
        titles: Qualifications.
        training: Courses; none unless texts are cleared.
        experiences: Jobs held; none unless texts are cleared.
        years_of_experience: Whole years in which a job was held, up to the day of the search, overlapping jobs
            counted once; null if no job is given or the first day of one is not known.
        skills: Skills of the rulebook's list ``cv_competenze``, and others if cleared.
        languages: Languages.
        licences: Driving licences.
        text: The person's own description; null unless cleared.
    """

    profession: str | None
    profession_code: str | None
    titles: tuple[AnonymousTitle, ...]
    training: tuple[AnonymousTraining, ...]
    experiences: tuple[AnonymousExperience, ...]
    years_of_experience: int | None
    skills: tuple[str, ...]
    languages: tuple[AnonymousLanguage, ...]
    licences: tuple[Licence, ...]
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnonymousExperience(Record):
    """A job held, without employer and dates.

    Attributes:
        role: The occupation.
        months: Its length in whole months, up to the day of the search; null if its first day is not known.
        description: The tasks.
    """

    role: str | None
    months: int | None
    description: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnonymousLanguage(Record):
    """A language known.

    Attributes:
        language: The language, as the rulebook's list ``cv_lingue`` names it; another if cleared, else null.
        level: The level.
    """

    language: str | None
    level: Cefr | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnonymousTitle(Record):
    """A qualification, without place and date.

    Attributes:
        isced: Its ISCED level.
        name: Its name; null unless cleared.
    """

    isced: int | None
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnonymousTraining(Record):
    """A course, without the name of its provider.

    Attributes:
        title: Its title.
        hours: Its hours.
    """

    title: str | None
    hours: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Application(Record):
    """A CV used for an application.

    Attributes:
        date: The day, or the moment.
        offer: The code of the offer.
    """

    date: datetime.datetime | datetime.date
    offer: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.datetime | str | datetime.date,
            offer: str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationRow(Record):
    """A row of the list of applications.

    Attributes:
        index: Its index among the applications of the input, from 0.
        offer: The code of the offer.
        office: The Centro per l'Impiego.
        date: The day on which it was sent.
        profession: The occupation.
        outcome: The outcome at the Centro per l'Impiego as the portal shows it; null before 15 July 2021 (CAND-
            ESITO).
        concluded: Whether it has ended, and so belongs to the history.
    """

    index: int
    offer: str
    office: str | None
    date: datetime.date
    profession: str | None
    outcome: Label | None
    concluded: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentRow(Record):
    """A row of the list of appointments.

    Attributes:
        index: Its index among the appointments of the input, from 0.
        kind: Its kind.
        title: Its kind, in Italian.
        title_en: The same in English.
        booked: When it was booked.
        office: The Centro per l'Impiego.
        start: When it starts.
        end: When it ends (APP-TIPI).
        minutes: Its length in minutes.
        place: The desk.
        address: The street.
        email: The e-mail address of the office.
        phone: The telephone of the office.
        mode: How the interview is held.
        state: Whether it is over at ``as_of``; null on its own day if ``as_of`` has no hour.
    """

    index: int
    kind: AppointmentKind
    title: str
    title_en: str
    booked: datetime.datetime | datetime.date | None
    office: str | None
    start: datetime.datetime
    end: datetime.datetime
    minutes: int
    place: str | None
    address: str | None = field(repr=False)
    email: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    mode: InterviewMode | None
    state: AppointmentState | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookedAppointment(Record):
    """An appointment that the citizen has booked.

    Attributes:
        kind: Its kind.
        start: When it starts.
        address: The street.
        booked: When it was booked; not after its start.
        email: The e-mail address of the office.
        mode: How the interview is held.
        office: The Centro per l'Impiego.
        phone: The telephone of the office.
        place: The desk.
    """

    kind: AppointmentKind
    start: datetime.datetime
    address: str | None = field(default=None, repr=False)
    booked: datetime.datetime | datetime.date | None = None
    email: str | None = field(default=None, repr=False)
    mode: InterviewMode | None = None
    office: str | None = None
    phone: str | None = field(default=None, repr=False)
    place: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: AppointmentKind | str,
            start: datetime.datetime | str,
            address: str | None = None,
            booked: datetime.datetime | str | datetime.date | None = None,
            email: str | None = None,
            mode: InterviewMode | str | None = None,
            office: str | None = None,
            phone: str | None = None,
            place: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CheckedFile(Record):
    """A file that was to replace another one.

    Attributes:
        accepted: Whether it is accepted; if not, the file before it stays, and the time for which the CV is kept
            does not restart.
        problems: The reasons why not.
    """

    accepted: bool
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChosenCv(Record):
    """The CV of the archive that goes with an application.

    Attributes:
        id: Its name in the archive.
        accepted: Whether its file was accepted; if absent, yes, as it is in the archive.
        delete_on: The day on which it is deleted for want of use, as ``portal.cv`` says; it can be used up to that
            day.
        deleted_on: The day on which the citizen deleted it.
    """

    id: str
    accepted: bool | None = None
    delete_on: datetime.date | None = None
    deleted_on: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            accepted: bool | None = None,
            delete_on: datetime.date | str | None = None,
            deleted_on: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Course(Record):
    """A course of regional training.

    Attributes:
        title: Its title.
        description: Its description.
        end: The last day, included; not before the first.
        start: The first day.
        trainer: The trainer.
    """

    title: str
    description: str | None = None
    end: datetime.date | None = None
    start: datetime.date | None = None
    trainer: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str,
            description: str | None = None,
            end: datetime.date | str | None = None,
            start: datetime.date | str | None = None,
            trainer: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CourseRow(Record):
    """A row of the list of courses.

    Attributes:
        index: The index of the course in the input, from 0.
        title: Its title.
        description: Its description.
        trainer: The trainer.
        start: The first day.
        end: The last day.
        state: Whether it is over; null if the days that decide are not known.
    """

    index: int
    title: str
    description: str | None
    trainer: str | None
    start: datetime.date | None
    end: datetime.date | None
    state: CourseState | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Cv(Record):
    """The status of a CV.

    Attributes:
        accepted: Whether the file is accepted (CV-FILE).
        problems: The reasons why not.
        replacements: What was decided of each file that was to replace it.
        delete_on: The day on which it is deleted (CV-RET), which is also the last on which an update or a use
            restarts the year; the day on which the citizen deleted it (CV-ELIMINA); null if it is not accepted.
        notice_on: The day on which notice is given; null if the citizen deleted it before that day.
        notices: The notices.
        deleted: Whether it has been deleted by ``as_of``; on the day of deletion for want of use it still exists.
        searchable: Whether companies and agencies find it (CV-CONS); null if the consent is not known.
        seen: What a company that finds it sees (CV-CONS); null if it is not found, and without its content.
        change_allowed: Whether the citizen may make the requested change (CV-MULTI); null without a request.
        uploaded_by_cpi: Whether the Centro per l'Impiego uploaded it (CV-MULTI); null if that is not known.
        log: What was done with it, by time (CV-MULTI).
        warnings: What an operator should check.
    """

    accepted: bool
    problems: tuple[Problem, ...]
    replacements: tuple[CheckedFile, ...]
    delete_on: datetime.date | None
    notice_on: datetime.date | None
    notices: tuple[CvNotice, ...]
    deleted: bool
    searchable: bool | None
    seen: Found | None
    change_allowed: bool | None
    uploaded_by_cpi: bool | None
    log: tuple[LogEntry, ...]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvFile(Record):
    """A CV file.

    Attributes:
        name: Its name, with the extension.
        bytes: Its size in bytes.
        text: Whether it contains text; a scan does not.
    """

    name: str
    bytes: int
    text: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            bytes: int,
            text: bool,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvNotice(Record):
    """A notice before the deletion.

    Attributes:
        on: The day.
        to: The recipient.
        channels: The channels.
        due: Whether it goes out on the day asked about.
    """

    on: datetime.date
    to: Uploader
    channels: tuple[str, ...]
    due: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvRecord(Record):
    """A CV.

    Attributes:
        person: The person whose CV it is.
        contacts: The person's contacts.
        residence: Residence.
        domicile: Domicile.
        experiences: Jobs held; at most 100.
        languages: Languages; at most 100.
        licences: Driving licences.
        profession: The occupation sought, in the person's own words.
        profession_code: The occupation sought, as a code of the ISTAT classification.
        skills: Skills, one each; at most 100.
        text: The person's own description, or the text of the file.
        titles: Qualifications; at most 100.
        training: Courses; at most 100.
    """

    person: Holder
    contacts: PortalContacts | None = field(default=None, repr=False)
    residence: PortalAddress | None = None
    domicile: PortalAddress | None = None
    experiences: tuple[PortalExperience, ...] = ()
    languages: tuple[Language, ...] = ()
    licences: tuple[Licence, ...] = ()
    profession: str | None = None
    profession_code: str | None = None
    skills: tuple[str, ...] = ()
    text: str | None = None
    titles: tuple[PortalTitle, ...] = ()
    training: tuple[PortalTraining, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            person: Holder | Mapping[str, Any],
            contacts: PortalContacts | Mapping[str, Any] | None = None,
            residence: PortalAddress | Mapping[str, Any] | None = None,
            domicile: PortalAddress | Mapping[str, Any] | None = None,
            experiences: Sequence[PortalExperience | Mapping[str, Any]] = (),
            languages: Sequence[Language | Mapping[str, Any]] = (),
            licences: Sequence[Licence | str] = (),
            profession: str | None = None,
            profession_code: str | None = None,
            skills: Sequence[str] = (),
            text: str | None = None,
            titles: Sequence[PortalTitle | Mapping[str, Any]] = (),
            training: Sequence[PortalTraining | Mapping[str, Any]] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvRequestRow(Record):
    """A row of the list of requests.

    Attributes:
        index: Its index among the requests of the input, from 0.
        date: The day.
        company: The company, agency or professional.
        position: The job.
        cv: The CV.
        state: Its state.
        open: What the citizen can still do: ``accetta``, ``rifiuta``; nothing once the request is answered or has
            lapsed.
        lapsed: Whether it lapsed because the citizen deleted the CV before answering (CV-ELIMINA).
        seen: What the company sees of the CV (CV-CONS); null without its content, and if the CV was deleted.
    """

    index: int
    date: datetime.date
    company: str
    position: str | None
    cv: str | None
    state: RequestState
    open: tuple[str, ...]
    lapsed: bool
    seen: Found | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvRow(Record):
    """A CV of the archive.

    Attributes:
        index: Its index among the CVs of the input, from 0.
        id: Its name.
        uploaded: When it was uploaded.
        description: Its description.
        file: The name of its file, the last one accepted.
        consent: The consent to search.
        status: Its status.
    """

    index: int
    id: str | None
    uploaded: datetime.datetime | datetime.date
    description: str | None
    file: str
    consent: bool | None
    status: Cv


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CvUse(Record):
    """The use of a CV, for its usage log: it restarts the time for which the CV is kept (CV-RET).

    Attributes:
        cv: The CV.
        at: The time.
        kind: What was done.
        offer: The code of the offer; null if it is not known.
    """

    cv: str
    at: datetime.datetime
    kind: LogKind
    offer: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Found(Record):
    """A CV that the search finds.

    Attributes:
        index: Its index among the CVs of the input, from 0.
        view: How much of it the company sees.
        anonymous: What it sees before the citizen accepts; null once everything is shown.
        complete: Everything; null until the citizen accepts.
        best_effort: Whether cleared texts are shown: the filter removes what the record names and what has the form
            of personal data, and can't recognise all personal data.
        withheld: The free texts that are withheld, as JSON pointers into the input.
        redacted: The cleared texts from which something was removed, as JSON pointers into the input.
    """

    index: int
    view: View
    anonymous: AnonymousCv | None
    complete: CvRecord | None
    best_effort: bool
    withheld: tuple[str, ...]
    redacted: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FoundOffer(Record):
    """An offer that the search finds.

    Attributes:
        index: Its index among the offers of the input, from 0.
        code: Its code.
        origin: Where it comes from.
        type: Its type with its title; null if it is not known.
        contract: The contract with its title; null if it is not known or not in the list.
        qualification: The qualification.
        description: Its long description.
        seats: The municipalities of the places of work.
        expiry: The last day; null if there is none or it is not known.
        open: Whether it may still be applied for on the day of the search; null if that is not known.
        online: Whether the portal takes applications for it (CAND-TIPO); null if its type is not known.
        ways: The ways to apply: codes of the list ``candidatura_modi`` (CAND-ALTRI).
        detail: The offer in detail, as given.
    """

    index: int
    code: str
    origin: str | None
    type: CodeEntry | None
    contract: CodeEntry | None
    qualification: str | None
    description: str | None
    seats: tuple[str, ...]
    expiry: datetime.date | None
    open: bool | None
    online: bool | None
    ways: tuple[str, ...]
    detail: Offer


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FreeSlot(Record):
    """A free slot.

    Attributes:
        index: Its index among the slots of the input, from 0.
        start: When it starts.
        end: When an appointment of this kind ends (APP-TIPI).
        minutes: The length of the appointment in minutes.
        office: The Centro per l'Impiego.
        place: The desk.
        address: The street.
        email: The e-mail address of the office.
        phone: The telephone of the office.
        overlaps: The index of an earlier slot at the same desk in whose time an appointment of this kind would
            start; null if there is none.
    """

    index: int
    start: datetime.datetime
    end: datetime.datetime
    minutes: int
    office: str | None
    place: str | None
    address: str | None = field(repr=False)
    email: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    overlaps: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldInterview(Record):
    """An interview at the Centro per l'Impiego.

    Attributes:
        date: The day.
        kind: Its kind, such as ``Disoccupato ai sensi del 150``.
        officer: The officer.
    """

    date: datetime.date
    kind: str | None = None
    officer: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.date | str,
            kind: str | None = None,
            officer: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Holder(Record):
    """The person whose CV it is.

    Attributes:
        first_name: First name; not empty.
        family_name: Family name; not empty.
        birth_date: Day of birth.
        birth_place: Place of birth.
        citizenship: Citizenship.
        codice_fiscale: Codice fiscale.
        sex: Sex, as the codice fiscale has it.
    """

    first_name: str = field(repr=False)
    family_name: str = field(repr=False)
    birth_date: datetime.date | None = None
    birth_place: str | None = None
    citizenship: str | None = None
    codice_fiscale: str | None = field(default=None, repr=False)
    sex: Sex | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            first_name: str,
            family_name: str,
            birth_date: datetime.date | str | None = None,
            birth_place: str | None = None,
            citizenship: str | None = None,
            codice_fiscale: str | None = None,
            sex: Sex | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Language(Record):
    """A language known.

    Attributes:
        language: The language: its code or its Italian or English name in the list ``cv_lingue``.
        level: The level.
    """

    language: str
    level: Cefr | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str,
            level: Cefr | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListedActivity(Record):
    """An activity of a path.

    Attributes:
        project: The project of the SAP, such as ``05``.
        action: What it is, such as ``COLLOQUI DI ORIENTAMENTO``.
        appointment: The day or the moment of the appointment.
        end: The last day.
        interview: The index of its interview.
        proposed: The day of the proposal.
        provider: Who gives it.
    """

    project: str
    action: str
    appointment: datetime.datetime | datetime.date | None = None
    end: datetime.date | None = None
    interview: int | None = None
    proposed: datetime.date | None = None
    provider: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project: str,
            action: str,
            appointment: datetime.datetime | str | datetime.date | None = None,
            end: datetime.date | str | None = None,
            interview: int | None = None,
            proposed: datetime.date | str | None = None,
            provider: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListedCv(Record):
    """A CV among those searched.

    Attributes:
        record: Its content.
        consent: Consent to search; if absent, it is not known, and the CV is not found.
        request: The state of this company's request for it; if absent, there is none.
        territories: Territories of interest.
        text_cleared: Whether an operator has read its texts and cleared them for companies; if absent, they are not
            cleared, and a company sees coded fields only.
    """

    record: CvRecord
    consent: bool | None = None
    request: RequestState | None = None
    territories: tuple[str, ...] = ()
    text_cleared: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            record: CvRecord | Mapping[str, Any],
            consent: bool | None = None,
            request: RequestState | str | None = None,
            territories: Sequence[str] = (),
            text_cleared: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogEntry(Record):
    """A line of a CV's usage log.

    Attributes:
        date: The day.
        at: The moment; null if the hour is not known.
        kind: What was done.
        offer: The offer applied for; null for anything else.
        text: The note, as the portal prints it.
        text_en: The note in English.
    """

    date: datetime.date
    at: datetime.datetime | None
    kind: LogKind
    offer: str | None
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Offer(Record):
    """A job offer. An absent fact is not known.

    Attributes:
        code: Its code, such as ``GR-9097`` (OFF-CODICE).
        area: The area of the Centro per l'Impiego in charge.
        contract: The contract: a code of the list ``offerte_contratti`` or its title.
        description: The long description of the qualification.
        experience: The experience required, and its length.
        experience_required: Whether experience is required.
        expiry: The last day, included; null if the offer has none.
        office: The Centro per l'Impiego in charge.
        origin: Where it comes from.
        posts: The number of posts.
        qualification: The qualification.
        seats: The places of work; at most 100.
        targeted_placement: Whether it is for persons of targeted placement (L. 68/1999).
        trips: Whether the person must be available for trips.
        type: Its type: a code of the list ``offerte_tipi`` (OFF-TIPI).
        vat_number: Whether a VAT number is required.
        vehicle: Whether the person needs a means of transport.
        working_time: The working time, such as ``FULL TIME``.
    """

    code: str
    area: str | None = None
    contract: str | None = None
    description: str | None = None
    experience: str | None = None
    experience_required: bool | None = None
    expiry: datetime.date | Nothing | None = None
    office: str | None = None
    origin: str | None = None
    posts: int | None = None
    qualification: str | None = None
    seats: tuple[Seat, ...] = ()
    targeted_placement: bool | None = None
    trips: bool | None = None
    type: str | None = None
    vat_number: bool | None = None
    vehicle: bool | None = None
    working_time: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            area: str | None = None,
            contract: str | None = None,
            description: str | None = None,
            experience: str | None = None,
            experience_required: bool | None = None,
            expiry: datetime.date | str | Nothing | None = None,
            office: str | None = None,
            origin: str | None = None,
            posts: int | None = None,
            qualification: str | None = None,
            seats: Sequence[Seat | Mapping[str, Any]] = (),
            targeted_placement: bool | None = None,
            trips: bool | None = None,
            type: str | None = None,
            vat_number: bool | None = None,
            vehicle: bool | None = None,
            working_time: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfferRequirement(Record):
    """A requirement of an offer.

    Attributes:
        name: Its name, such as ``qualifica``.
        asked: Whether the offer asks for it; if absent, yes.
        declared: Whether the person declares to meet it.
    """

    name: str
    asked: bool | None = None
    declared: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            asked: bool | None = None,
            declared: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfferWarning(Record):
    """Something in an offer that an operator should check.

    Attributes:
        path: The field, as a JSON pointer.
        rule: The rule that sets it.
        missing: The facts that would decide it, as JSON pointers into the input; none if it is known not to be met.
        message: The message in Italian.
        message_en: The message in English.
    """

    path: str
    rule: str
    missing: tuple[str, ...]
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAccess(Record):
    """Whether a person has access.

    Attributes:
        allowed: Whether the person has access; null if that is not known.
        problems: What prevents access, or is not known.
        means: Whether the person has the means that the identity needs (PORT-MEZZI); null if that is not known.
        warnings: What an operator should check in the registration data, or should be told about the function.
        missing: What is missing in the registration data (PORT-DATI).
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    allowed: bool | None
    problems: tuple[Problem, ...]
    means: bool | None
    warnings: tuple[Problem, ...]
    missing: tuple[MissingElement, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalActivities(Record):
    """A list of activities.

    Attributes:
        visible: Whether the person sees the list: that of Garanzia Giovani only if he or she has joined; null if
            that is not known.
        rows: The rows, by interview and proposal; none unless the list is visible.
        missing: The facts that would decide, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    visible: bool | None
    rows: tuple[ActivityRow, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAddress(Record):
    """A postal address. A text that is empty counts as absent.

    Attributes:
        address: Street and number.
        cap: Postal code, five digits.
        comune: Municipality.
    """

    address: str | None = field(default=None, repr=False)
    cap: str | None = None
    comune: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            address: str | None = None,
            cap: str | None = None,
            comune: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalApplication(Record):
    """An application after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        online: Whether the portal takes applications for the offer (CAND-TIPO); null if its type is not known.
        ways: The ways to apply: codes of the list ``candidatura_modi`` (CAND-ALTRI).
        cv_use: The use of the CV that the application makes; null before it is sent, and without ``cv``.
        problems: What an operator should check in the offer.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    online: bool | None
    ways: tuple[str, ...]
    cv_use: CvUse | None
    problems: tuple[Problem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalApplications(Record):
    """The applications listed.

    Attributes:
        rows: The rows, in the order of the input.
        detailed: Whether the portal shows outcomes on that day; else only that the application was sent.
        history_left_out: How many concluded applications meet the other filters and are not listed.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[ApplicationRow, ...]
    detailed: bool
    history_left_out: int
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAppointment(Record):
    """An appointment.

    Attributes:
        minutes: Its length in minutes (APP-TIPI).
        end: When it ends.
        action: What the citizen does (APP-NODISP); null if it is not known whether the slot is free.
        receipt: The receipt of a booking; null without booking.
        missing: What the message to the Centro per l'Impiego, or the receipt, lacks, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    minutes: int
    end: datetime.datetime
    action: Booking | None
    receipt: Receipt | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAppointments(Record):
    """The appointments listed.

    Attributes:
        rows: The rows, by their start.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[AppointmentRow, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalContacts(Record):
    """The contacts of the person.

    Attributes:
        email: E-mail addresses, at most 20.
        phone: Telephone numbers, at most 20.
        web: Sites and profiles, at most 20.
    """

    email: tuple[str, ...] = field(default=(), repr=False)
    phone: tuple[str, ...] = field(default=(), repr=False)
    web: tuple[str, ...] = field(default=(), repr=False)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: Sequence[str] = (),
            phone: Sequence[str] = (),
            web: Sequence[str] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCv(Record):
    """The status of a CV.

    Attributes:
        accepted: Whether the file is accepted (CV-FILE).
        problems: The reasons why not.
        replacements: What was decided of each file that was to replace it.
        delete_on: The day on which it is deleted (CV-RET), which is also the last on which an update or a use
            restarts the year; the day on which the citizen deleted it (CV-ELIMINA); null if it is not accepted.
        notice_on: The day on which notice is given; null if the citizen deleted it before that day.
        notices: The notices.
        deleted: Whether it has been deleted by ``as_of``; on the day of deletion for want of use it still exists.
        searchable: Whether companies and agencies find it (CV-CONS); null if the consent is not known.
        seen: What a company that finds it sees (CV-CONS); null if it is not found, and without its content.
        change_allowed: Whether the citizen may make the requested change (CV-MULTI); null without a request.
        uploaded_by_cpi: Whether the Centro per l'Impiego uploaded it (CV-MULTI); null if that is not known.
        log: What was done with it, by time (CV-MULTI).
        warnings: What an operator should check.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    accepted: bool
    problems: tuple[Problem, ...]
    replacements: tuple[CheckedFile, ...]
    delete_on: datetime.date | None
    notice_on: datetime.date | None
    notices: tuple[CvNotice, ...]
    deleted: bool
    searchable: bool | None
    seen: Found | None
    change_allowed: bool | None
    uploaded_by_cpi: bool | None
    log: tuple[LogEntry, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvRequest(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvRequests(Record):
    """The requests listed.

    Attributes:
        rows: The rows, in the order of the input.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[CvRequestRow, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvSearch(Record):
    """What a company sees.

    Attributes:
        found: The CVs found: with consent to search, and of the territory.
        missing: The consents that are not known, as JSON pointers: those CVs are not found.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    found: tuple[Found, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvs(Record):
    """The CVs listed.

    Attributes:
        rows: The CVs that exist and meet the filters, in the order of the input.
        deleted: The indexes of the CVs that have been deleted.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[CvRow, ...]
    deleted: tuple[int, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalExperience(Record):
    """A job held.

    Attributes:
        description: The tasks.
        employer: The employer.
        from_: First day, included.
        role: The occupation.
        to: Last day, included; not before ``from``; absent while the job lasts.
    """

    description: str | None = None
    employer: str | None = None
    from_: datetime.date | None = None
    role: str | None = None
    to: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = None,
            employer: str | None = None,
            from_: datetime.date | str | None = None,
            role: str | None = None,
            to: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalGg(Record):
    """Whether a person may join.

    Attributes:
        eligible: Whether the person may join; null if that is not known.
        unmet: Each condition that is not met, or is not known to be met.
        offers: What the programme guarantees: offers of these kinds (GG-OFFERTE).
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    eligible: bool | None
    unmet: tuple[Problem, ...]
    offers: tuple[CodeEntry, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalHelpdesk(Record):
    """Whether the helpdesk answers.

    Attributes:
        open: Whether it answers at that moment; it no longer does at the hour at which it closes.
        closes: When it closes; null if it is closed.
        opens: When it opens next; null if it is open.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    open: bool
    closes: datetime.datetime | None
    opens: datetime.datetime | None
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalInterview(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalOfferSearch(Record):
    """The offers found.

    Attributes:
        found: The offers that meet every field of the search.
        missing: The facts that would decide about the other offers, as JSON pointers.
        warnings: Codes and contracts that are not written as the portal does.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    found: tuple[FoundOffer, ...]
    missing: tuple[str, ...]
    warnings: tuple[OfferWarning, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalProcess(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalSlots(Record):
    """The free slots.

    Attributes:
        found: The slots found, by their start.
        action: What the citizen does: books, or writes to the Centro per l'Impiego if no slot is free (APP-NODISP).
        missing: The facts that would decide about other slots, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    found: tuple[FreeSlot, ...]
    action: Booking
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalTitle(Record):
    """A qualification.

    Attributes:
        date: The day on which it was earned.
        institute: The place where it was earned.
        isced: Its ISCED level, 0 to 8.
        name: Its name.
    """

    date: datetime.date | None = None
    institute: str | None = None
    isced: int | None = None
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.date | str | None = None,
            institute: str | None = None,
            isced: int | None = None,
            name: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalTraining(Record):
    """A course.

    Attributes:
        body: Its provider.
        hours: Its hours, at most 10,000.
        title: Its title.
    """

    body: str | None = None
    hours: int | None = None
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            body: str | None = None,
            hours: int | None = None,
            title: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Receipt(Record):
    """The receipt of a booking.

    Attributes:
        text: In Italian.
        text_en: In English.
    """

    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReceivedRequest(Record):
    """A company's request for a CV.

    Attributes:
        date: The day.
        company: The company, agency or professional.
        state: Its state.
        cv: The CV, by its name in the archive.
        cv_deleted_on: The day on which the citizen deleted the CV; absent if it is still there.
        position: The job for which a person is sought.
        record: The content of the CV; if absent, the answer does not say what the company sees of it.
        text_cleared: Whether an operator has cleared the texts of the CV for companies; if absent, no.
    """

    date: datetime.date
    company: str
    state: RequestState
    cv: str | None = None
    cv_deleted_on: datetime.date | None = None
    position: str | None = None
    record: CvRecord | None = None
    text_cleared: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.date | str,
            company: str,
            state: RequestState | str,
            cv: str | None = None,
            cv_deleted_on: datetime.date | str | None = None,
            position: str | None = None,
            record: CvRecord | Mapping[str, Any] | None = None,
            text_cleared: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Registration(Record):
    """The data given at registration. A text that is empty counts as absent.

    Attributes:
        birth_comune: Municipality of birth.
        birth_date: Day of birth.
        birth_place: The Belfiore code of the place of birth.
        codice_fiscale: Codice fiscale.
        consent: Consent to data processing.
        domicile: Domicile; not required if it is the residence.
        email: E-mail address.
        email_repeat: The e-mail address, repeated.
        family_name: Family name.
        first_name: First name.
        from_identity: Whether the personal data come from the digital identity; then they can't differ from the
            codice fiscale.
        phone: Telephone.
        residence: Residence.
        same_as_residence: Whether the domicile is the residence; if absent, no.
        sex: Sex.
    """

    birth_comune: str | None = None
    birth_date: datetime.date | None = None
    birth_place: str | None = None
    codice_fiscale: str | None = field(default=None, repr=False)
    consent: bool | None = None
    domicile: PortalAddress | None = None
    email: str | None = field(default=None, repr=False)
    email_repeat: str | None = None
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    from_identity: bool | None = None
    phone: str | None = field(default=None, repr=False)
    residence: PortalAddress | None = None
    same_as_residence: bool | None = None
    sex: Sex | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            birth_comune: str | None = None,
            birth_date: datetime.date | str | None = None,
            birth_place: str | None = None,
            codice_fiscale: str | None = None,
            consent: bool | None = None,
            domicile: PortalAddress | Mapping[str, Any] | None = None,
            email: str | None = None,
            email_repeat: str | None = None,
            family_name: str | None = None,
            first_name: str | None = None,
            from_identity: bool | None = None,
            phone: str | None = None,
            residence: PortalAddress | Mapping[str, Any] | None = None,
            same_as_residence: bool | None = None,
            sex: Sex | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Replacement(Record):
    """A file that replaces that of a CV.

    Attributes:
        date: The day, or the moment.
        file: The file.
    """

    date: datetime.datetime | datetime.date
    file: CvFile

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.datetime | str | datetime.date,
            file: CvFile | Mapping[str, Any],
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Seat(Record):
    """A place of work. An absent part is not known.

    Attributes:
        comune: Municipality.
        province: Province, as the offers write it.
        region: Region.
    """

    comune: str | None = None
    province: str | None = None
    region: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comune: str | None = None,
            province: str | None = None,
            region: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentApplication(Record):
    """An application that the citizen has sent.

    Attributes:
        offer: The code of the offer.
        date: The day on which it was sent.
        state: Its state, as in the workflow ``candidatura``.
        office: The Centro per l'Impiego in charge.
        profession: The occupation of the offer.
    """

    offer: str
    date: datetime.date
    state: str
    office: str | None = None
    profession: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            offer: str,
            date: datetime.date | str,
            state: str,
            office: str | None = None,
            profession: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Slot(Record):
    """A slot for an appointment.

    Attributes:
        start: When it starts.
        address: The street.
        area: Its area.
        email: The e-mail address of the office.
        free: Whether it is free; if absent, yes.
        office: The Centro per l'Impiego.
        phone: The telephone of the office.
        place: The desk.
    """

    start: datetime.datetime
    address: str | None = field(default=None, repr=False)
    area: str | None = None
    email: str | None = field(default=None, repr=False)
    free: bool | None = None
    office: str | None = None
    phone: str | None = field(default=None, repr=False)
    place: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime.datetime | str,
            address: str | None = None,
            area: str | None = None,
            email: str | None = None,
            free: bool | None = None,
            office: str | None = None,
            phone: str | None = None,
            place: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StoredCv(Record):
    """A CV of the archive, with its history. Anything after the day asked about is ignored.

    Attributes:
        file: The file.
        uploaded: The day of the upload, or its moment; not after ``as_of``.
        applications: Its uses for an application, with the offer; not before the upload.
        consent: Consent to search by companies and agencies; if absent, not known.
        deleted_on: When the citizen deleted it; not before the upload.
        deletion_confirmed: Whether the citizen confirmed the deletion; if absent, yes.
        description: The description that the citizen gave it.
        id: Its name in the archive.
        record: Its content; if absent, the answer does not say what a company sees of it.
        replacements: The files that replaced that of the upload; not before the upload.
        territories: Territories of interest; ``tutti`` for all.
        text_cleared: Whether an operator has cleared its texts for companies; if absent, no.
        updates: When it was updated; not before the upload.
        uploaded_by: Who uploaded it; if absent, not known.
        uses: When it was used in job search; not before the upload.
    """

    file: CvFile
    uploaded: datetime.datetime | datetime.date
    applications: tuple[Application, ...] = ()
    consent: bool | None = None
    deleted_on: datetime.datetime | datetime.date | None = None
    deletion_confirmed: bool | None = None
    description: str | None = None
    id: str | None = None
    record: CvRecord | None = None
    replacements: tuple[Replacement, ...] = ()
    territories: tuple[str, ...] = ()
    text_cleared: bool | None = None
    updates: tuple[datetime.datetime | datetime.date, ...] = ()
    uploaded_by: Uploader | None = None
    uses: tuple[datetime.datetime | datetime.date, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: CvFile | Mapping[str, Any],
            uploaded: datetime.datetime | str | datetime.date,
            applications: Sequence[Application | Mapping[str, Any]] = (),
            consent: bool | None = None,
            deleted_on: datetime.datetime | str | datetime.date | None = None,
            deletion_confirmed: bool | None = None,
            description: str | None = None,
            id: str | None = None,
            record: CvRecord | Mapping[str, Any] | None = None,
            replacements: Sequence[Replacement | Mapping[str, Any]] = (),
            territories: Sequence[str] = (),
            text_cleared: bool | None = None,
            updates: Sequence[datetime.datetime | str | datetime.date] = (),
            uploaded_by: Uploader | str | None = None,
            uses: Sequence[datetime.datetime | str | datetime.date] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TrainingList(Record):
    """The list of courses.

    Attributes:
        rows: The rows, in the order of the input.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[CourseRow, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
