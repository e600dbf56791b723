"""The types of the chapter `portal`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import (
    Assumption,
    DossierEvent,
    Entry,
    MissingElement,
    Notice,
    Open,
    PortalWarning,
    Problem,
    SignatureValue,
    TraceStep,
)
from collocamento.types.words import Outcome, Sex

__all__ = [
    "AnonymousCv",
    "AnonymousExperience",
    "AnonymousLanguage",
    "AnonymousTitle",
    "AnonymousTraining",
    "Application",
    "AppointmentKind",
    "Booking",
    "Cefr",
    "CvField",
    "CvFile",
    "CvRecord",
    "Found",
    "Function",
    "Holder",
    "Language",
    "Licence",
    "ListedCv",
    "LogEntry",
    "LogKind",
    "Method",
    "Phase",
    "PortalAccess",
    "PortalAddress",
    "PortalApplication",
    "PortalAppointment",
    "PortalContacts",
    "PortalCv",
    "PortalCvRequest",
    "PortalCvSearch",
    "PortalExperience",
    "PortalGg",
    "PortalInterview",
    "PortalTitle",
    "PortalTraining",
    "Registration",
    "RequestState",
    "Uploader",
    "View",
]


class AppointmentKind(Word):
    """The kind of an appointment."""

    ISCRIZIONE = "iscrizione", "iscrizione", "registration", "Registration at the Centro per l'Impiego."
    CURRICULUM = "curriculum", "redazione del curriculum", "writing a CV", "Writing a CV."
    RICERCA_LAVORO = "ricerca_lavoro", "ricerca di lavoro", "job search", "Job search."
    TIROCINI = "tirocini", "avvio di tirocini", "starting tirocini", "Starting tirocini."


class Booking(Word):
    """What the citizen does."""

    PRENOTA = "prenota", "prenota", "book the slot", "Books the slot."
    CONTATTA_CPI = "contatta_cpi", "contatta il CPI", "write to the CPI", "Writes to the Centro per l'Impiego."


class Cefr(Word):
    """A level of the Common European Framework of Reference for languages."""

    A1 = "A1", "A1, base", "A1, beginner", "Breakthrough: everyday expressions, simple questions."
    A2 = "A2", "A2, elementare", "A2, elementary", "Waystage: frequent expressions, routine tasks."
    B1 = "B1", "B1, intermedio", "B1, intermediate", "Threshold: the main points on familiar matters."
    B2 = "B2", "B2, intermedio superiore", "B2, upper intermediate", "Vantage: complex texts, fluent conversation."
    C1 = "C1", "C1, avanzato", "C1, advanced", "Effective proficiency: demanding texts, flexible use."
    C2 = "C2", "C2, padronanza", "C2, proficient", "Mastery: virtually everything, with precision."


class CvField(Word):
    """A field of a stored CV."""

    DESCRIZIONE = "descrizione", "descrizione", "description", "Its description."
    CONSENSO = "consenso", "consenso alla ricerca", "consent to search", "The consent to search."
    TERRITORI = "territori", "territori di interesse", "territories of interest", "The territories of interest."
    FILE = "file", "file", "file", "The file."
    CARICATO_CPI = (
        "caricato_cpi",
        "caricato dal CPI",
        "uploaded by the CPI",
        "Whether the Centro per l'Impiego uploaded it.",
    )


class Function(Word):
    """A function of the portal."""

    RICERCA_OFFERTE = "ricerca_offerte", "ricerca di offerte", "search for job offers", "Searching job offers."
    CATALOGO_FORMAZIONE = (
        "catalogo_formazione",
        "catalogo della formazione",
        "training catalogue",
        "The training catalogue.",
    )
    NOTIZIE = "notizie", "notizie", "news", "News."
    CANDIDATURA = "candidatura", "candidatura a un'offerta", "application to an offer", "Applying to an offer."
    CURRICULUM = "curriculum", "gestione dei curriculum", "management of CVs", "Managing CVs."
    APPUNTAMENTO = (
        "appuntamento",
        "prenotazione di un appuntamento",
        "booking of an appointment",
        "Booking an appointment.",
    )
    GARANZIA_GIOVANI = "garanzia_giovani", "Garanzia Giovani", "Garanzia Giovani", "Garanzia Giovani."
    STAMPE = "stampe", "stampe", "prints", "Prints, such as the scheda anagrafico-professionale."
    FIRMA = "firma", "documenti da firmare", "documents to sign", "Documents to be signed."


class Licence(Word):
    """A driving licence."""

    AM = "AM", "patente AM", "licence AM", "Mopeds and light quadricycles."
    A1 = "A1", "patente A1", "licence A1", "Motorcycles up to 125 cm³ and 11 kW."
    A2 = "A2", "patente A2", "licence A2", "Motorcycles up to 35 kW."
    A = "A", "patente A", "licence A", "Motorcycles of any power."
    B1 = "B1", "patente B1", "licence B1", "Heavy quadricycles."
    B = "B", "patente B", "licence B", "Vehicles up to 3.5 t with up to eight passengers."
    BE = "BE", "patente BE", "licence BE", "B with a trailer up to 3.5 t."
    C1 = "C1", "patente C1", "licence C1", "Lorries up to 7.5 t."
    C1E = "C1E", "patente C1E", "licence C1E", "C1 with a heavy trailer."
    C = "C", "patente C", "licence C", "Lorries above 3.5 t."
    CE = "CE", "patente CE", "licence CE", "C with a heavy trailer."
    D1 = "D1", "patente D1", "licence D1", "Buses for up to 16 passengers."
    D1E = "D1E", "patente D1E", "licence D1E", "D1 with a heavy trailer."
    D = "D", "patente D", "licence D", "Buses for more than eight passengers."
    DE = "DE", "patente DE", "licence DE", "D with a heavy trailer."


class LogKind(Word):
    """What was done with a CV."""

    CARICAMENTO = "caricamento", "caricamento", "upload", "Upload."
    AGGIORNAMENTO = "aggiornamento", "aggiornamento", "update", "Update."
    UTILIZZO = "utilizzo", "utilizzo", "use", "Use."


class Method(Word):
    """How a person is identified."""

    CREDENZIALI = "credenziali", "nome utente e password", "user name and password", "User name and password."
    SPID = "spid", "SPID", "SPID", "Sistema pubblico di identità digitale."
    CNS = "cns", "carta nazionale dei servizi (CNS)", "national services card (CNS)", "Carta nazionale dei servizi."
    CIE = "cie", "carta d'identità elettronica (CIE)", "electronic identity card (CIE)", "Carta d'identità elettronica."


class Phase(Word):
    """What the person is doing."""

    REGISTRAZIONE = "registrazione", "registrazione", "registration", "Registering."
    ACCESSO = "accesso", "accesso", "login", "Logging in."


class RequestState(Word):
    """The state of the company's request for a CV."""

    RICHIESTA = "richiesta", "richiesta", "made", "Made."
    ACCETTATA = "accettata", "accettata", "accepted", "Accepted by the citizen."
    RIFIUTATA = "rifiutata", "rifiutata", "refused", "Refused by the citizen."


class Uploader(Word):
    """Who uploaded a CV."""

    CITTADINO = "cittadino", "cittadino", "citizen", "The citizen."
    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "The Centro per l'Impiego."


class View(Word):
    """How much of a CV the company sees."""

    ANONIMA = "anonima", "anonima", "anonymised", "No personal data."
    COMPLETA = "completa", "completa", "complete", "Everything."


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
        date: The day.
        offer: The code of the offer.
    """

    date: datetime.date
    offer: str


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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Language(Record):
    """A language known.

    Attributes:
        language: The language: its code or its Italian or English name in the list ``cv_lingue``.
        level: The level.
    """

    language: str
    level: Cefr | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogEntry(Record):
    """A line of a CV's usage log.

    Attributes:
        date: The day.
        kind: What was done.
        offer: The offer applied for; null for anything else.
    """

    date: datetime.date
    kind: LogKind
    offer: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAccess(Record):
    """Whether a person has access.

    Attributes:
        allowed: Whether the person has access; null if that is not known.
        problems: What prevents access, or is not known.
        missing: What is missing in the registration data (PORT-DATI).
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    allowed: bool | None
    problems: tuple[Problem, ...]
    missing: tuple[MissingElement, ...]
    rules: tuple[str, ...]
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalApplication(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``; left out where there are none. An annulled document gives none: those that
            it gave are taken back.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    completed: bool
    version: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    events: tuple[DossierEvent, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalAppointment(Record):
    """An appointment.

    Attributes:
        minutes: Its length in minutes (APP-TIPI).
        end: When it ends.
        action: What the citizen does (APP-NODISP); null if it is not known whether the slot is free.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    minutes: int
    end: datetime.datetime
    action: Booking | None
    rules: tuple[str, ...]
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCv(Record):
    """The status of a CV.

    Attributes:
        accepted: Whether the file is accepted (CV-FILE).
        problems: The reasons why not.
        delete_on: The day on which it is deleted (CV-RET), which is also the last on which an update or a use
            restarts the year; null if it is not accepted.
        notice_on: The day on which notice is given.
        deleted: Whether it has been deleted by ``as_of``; on the day of deletion it still exists.
        searchable: Whether companies and agencies find it (CV-CONS); null if the consent is not known.
        change_allowed: Whether the citizen may make the requested change (CV-MULTI); null without a request.
        uploaded_by_cpi: Whether the Centro per l'Impiego uploaded it (CV-MULTI); null if that is not known.
        log: What was done with it, by day (CV-MULTI).
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    accepted: bool
    problems: tuple[Problem, ...]
    delete_on: datetime.date | None
    notice_on: datetime.date | None
    deleted: bool
    searchable: bool | None
    change_allowed: bool | None
    uploaded_by_cpi: bool | None
    log: tuple[LogEntry, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvRequest(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``; left out where there are none. An annulled document gives none: those that
            it gave are taken back.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    completed: bool
    version: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    events: tuple[DossierEvent, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalCvSearch(Record):
    """What a company sees.

    Attributes:
        found: The CVs found: with consent to search, and of the territory.
        missing: The consents that are not known, as JSON pointers: those CVs are not found.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    found: tuple[Found, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalGg(Record):
    """Whether a person may join.

    Attributes:
        eligible: Whether the person may join; null if that is not known.
        unmet: Each condition that is not met, or is not known to be met.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    eligible: bool | None
    unmet: tuple[Problem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PortalInterview(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``; left out where there are none. An annulled document gives none: those that
            it gave are taken back.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    completed: bool
    version: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    events: tuple[DossierEvent, ...] = ()
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Registration(Record):
    """The data given at registration. A text that is empty counts as absent.

    Attributes:
        birth_comune: Municipality of birth.
        birth_date: Day of birth.
        codice_fiscale: Codice fiscale.
        consent: Consent to data processing.
        domicile: Domicile; not required if it is the residence.
        email: E-mail address.
        email_repeat: The e-mail address, repeated.
        family_name: Family name.
        first_name: First name.
        phone: Telephone.
        residence: Residence.
        same_as_residence: Whether the domicile is the residence; if absent, no.
    """

    birth_comune: str | None = None
    birth_date: datetime.date | None = None
    codice_fiscale: str | None = field(default=None, repr=False)
    consent: bool | None = None
    domicile: PortalAddress | None = None
    email: str | None = field(default=None, repr=False)
    email_repeat: str | None = None
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    residence: PortalAddress | None = None
    same_as_residence: bool | None = None
