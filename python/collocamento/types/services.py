"""The types of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, ServiceAccess, TraceStep
from collocamento.types.words import Confidence

__all__ = [
    "Activity",
    "Area",
    "Card",
    "CardField",
    "Competence",
    "Crosswalk",
    "Delivery",
    "Form",
    "Item",
    "LetterServices",
    "Network",
    "ServiceChannel",
    "ServicesEligibility",
    "ServicesGet",
    "ServicesLetter",
    "ServicesList",
    "ServicesMode",
    "ServicesProvider",
    "ServicesRequirement",
    "ServicesService",
    "Target",
]


class Card(Word):
    """Whether the source of a card describes it completely."""

    COMPLETE = "complete", "scheda completa", "complete card", "It does."
    PARTIAL = (
        "partial",
        "scheda parziale",
        "partial card",
        "Part of the source is missing; what is missing is not made up.",
    )


class CardField(Word):
    """A field of a card."""

    AIM = "aim", "finalità", "aim", "What the area is for."
    ACCESS = "access", "modalità di accesso", "access", "How a user gets access."
    STRUCTURAL = "structural", "requisiti strutturali", "rooms and equipment", "Rooms and equipment."
    OPERATIONAL = "operational", "requisiti operativi", "tools and links", "Tools and links."
    KNOWLEDGE = "knowledge", "conoscenze", "knowledge", "What the staff must know."
    SKILLS = "skills", "capacità", "skills", "What the staff must be able to do."
    ACTIVITIES = "activities", "attività", "activities", "What is done."
    RECIPIENTS = "recipients", "destinatari", "recipients", "For whom."
    CONDITIONS = "conditions", "condizioni di erogazione", "delivery conditions", "When."
    OUTPUTS = "outputs", "output", "outputs", "The results."
    MODE = "mode", "modalità di erogazione", "mode of delivery", "How."


class Form(Word):
    """To how many persons at a time."""

    INDIVIDUALE = "individuale", "individuale", "individual", "One person."
    GRUPPO = "gruppo", "di gruppo", "in a group", "A group."


class Network(Word):
    """A public system beside the employment services."""

    ISTRUZIONE_FORMAZIONE = (
        "istruzione_formazione",
        "istruzione e formazione",
        "education and training",
        "Education and training.",
    )
    SERVIZI_SOCIALI = "servizi_sociali", "servizi sociali", "social services", "Social services."
    SANITA = "sanita", "servizi sanitari", "health services", "Health services."
    COMUNI = "comuni", "comuni", "municipalities", "Municipalities."
    EURES = "eures", "rete EURES", "EURES network", "The EURES network."


class ServiceChannel(Word):
    """Where."""

    IN_PRESENZA = "in_presenza", "in presenza", "in presence", "With the user present."
    A_DISTANZA = "a_distanza", "a distanza", "at a distance", "At a distance."
    BACK_OFFICE = "back_office", "back office", "back office", "In the office, without the user."


class ServicesLetter(Word):
    """A letter of art. 18 c. 1 D.Lgs. 150/2015."""

    A = (
        "a",
        "a) orientamento di base, analisi delle competenze rispetto al mercato locale, profilazione",
        "a) basic guidance, analysis of skills against the local labour market, profiling",
        "Basic guidance, skill analysis, profiling.",
    )
    B = (
        "b",
        "b) ausilio alla ricerca di lavoro, anche in gruppo, entro tre mesi dalla registrazione",
        "b) help with the job search, also in groups, within three months of registration",
        "Help with the job search, within three months of registration.",
    )
    C = (
        "c",
        "c) orientamento specialistico e individuale con bilancio di competenze e analisi dei fabbisogni",
        "c) specialist, individual guidance with a skills assessment and an analysis of needs",
        "Specialist, individual guidance.",
    )
    D = (
        "d",
        "d) orientamento all'autoimpiego e tutoraggio dopo l'avvio dell'impresa",
        "d) guidance to self-employment and tutoring after the business starts",
        "Guidance to self-employment.",
    )
    E = (
        "e",
        "e) avviamento alla formazione per qualificarsi, mettersi in proprio o inserirsi subito",
        "e) access to training for a qualification, for self-employment or for immediate work",
        "Access to training.",
    )
    F = (
        "f",
        "f) accompagnamento al lavoro, anche con l'assegno di ricollocazione",
        "f) accompaniment to work, also with the assegno di ricollocazione",
        "Accompaniment to work.",
    )
    G = (
        "g",
        "g) promozione di esperienze lavorative, anche con il tirocinio",
        "g) promotion of work experience, also by a traineeship",
        "Promotion of work experience.",
    )
    H = (
        "h",
        "h) gestione, anche indiretta, di incentivi al lavoro autonomo",
        "h) management, also indirect, of incentives to self-employment",
        "Incentives to self-employment.",
    )
    I = (
        "i",
        "i) gestione di incentivi alla mobilità territoriale",
        "i) management of incentives to territorial mobility",
        "Incentives to territorial mobility.",
    )
    L = (
        "l",
        "l) strumenti per conciliare il lavoro con la cura di minori o non autosufficienti",
        "l) tools for balancing work with the care of minors or dependent persons",
        "Tools for balancing work and care.",
    )
    M = (
        "m",
        "m) promozione di lavori socialmente utili",
        "m) promotion of socially useful work",
        "Socially useful work.",
    )


class ServicesProvider(Word):
    """A body that provides services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "The Centro per l'Impiego."
    ACCREDITATO = "accreditato", "soggetto accreditato", "accredited body", "An accredited body."
    EURES = "eures", "consigliere EURES", "EURES adviser", "The EURES adviser."


class ServicesRequirement(Word):
    """What a delivery condition requires."""

    DESTINATARIO = (
        "destinatario",
        "essere tra i destinatari",
        "being among the recipients",
        "One of the card's recipients.",
    )
    DID = "did", "DID attiva", "active DID", "An active DID."
    ORIENTAMENTO_BASE = (
        "orientamento_base",
        "orientamento di base (A2)",
        "basic guidance (A2)",
        "Basic guidance (A2) given.",
    )
    ORIENTAMENTO = (
        "orientamento",
        "orientamento di base o specialistico (A2 o B1)",
        "basic or specialist guidance (A2 or B1)",
        "Basic guidance (A2) or specialist guidance (B1) given.",
    )
    FABBISOGNO = "fabbisogno", "fabbisogno registrato", "recorded need", "A recorded need for this service."
    RICHIESTA = "richiesta", "richiesta registrata", "recorded request", "A recorded request for this service."
    PATTO = (
        "patto",
        "patto di servizio firmato",
        "signed patto di servizio",
        "A patto di servizio signed under the active DID.",
    )
    PATTO_NON_SOSPESO = (
        "patto_non_sospeso",
        "patto non sospeso",
        "patto not suspended",
        "No assegno di ricollocazione under way, which suspends the patto.",
    )
    VACANCY = (
        "vacancy",
        "posto vacante aperto",
        "open vacancy",
        "An open vacancy: a service E1 or E2 under way, not for a public administration's selection.",
    )
    RICHIESTA_PA = (
        "richiesta_pa",
        "richiesta di una pubblica amministrazione",
        "request by a public administration",
        "A request by a public administration: a service E2 under way for it.",
    )
    PRESA_IN_CARICO = (
        "presa_in_carico",
        "presa in carico",
        "care of the services",
        "L. 68/1999 enrolment, SIA, or the care of social or health services; a new enrolment must be made while\nunemployed.",
    )
    PERCETTORE_NASPI = "percettore_naspi", "percezione della NASpI", "receipt of NASpI", "NASpI being received."
    MESI_ADR = (
        "mesi_adr",
        "mesi di disoccupazione per l'AdR",
        "months of unemployment for the AdR",
        "Unemployed for longer than the months of `mesi_adr`.",
    )
    ADR_VIGENTE = "adr_vigente", "AdR vigente", "AdR in force", "The assegno di ricollocazione in force."
    ADR_RICHIESTO = (
        "adr_richiesto",
        "AdR richiesto",
        "AdR requested",
        "The assegno di ricollocazione requested or issued, and not ended.",
    )
    INSERIMENTO_L68 = (
        "inserimento_l68",
        "inserimento L. 68/1999",
        "placement under L. 68/1999",
        "A job that began during the L. 68/1999 enrolment and runs.",
    )


class Target(Word):
    """A group of recipients."""

    IN_CERCA_DI_LAVORO = (
        "in_cerca_di_lavoro",
        "persone in cerca di lavoro",
        "persons looking for work",
        "Any person looking for work.",
    )
    DISOCCUPATI = "disoccupati", "disoccupati", "unemployed", "Unemployed in law: `disoccupato` or `conservazione`."
    NON_OCCUPATI = (
        "non_occupati",
        "non occupati",
        "not employed",
        "Without work, or with income within the limits, whether or not with a DID (art. 19 c. 7).",
    )
    A_RISCHIO = "a_rischio", "a rischio di disoccupazione", "at risk of unemployment", "At risk of unemployment."
    DID_E_PATTO = (
        "did_e_patto",
        "persone con DID e patto di servizio",
        "persons with DID and patto di servizio",
        "DID given and patto signed.",
    )
    GIOVANI_PRIMO_IMPIEGO = (
        "giovani_primo_impiego",
        "giovani in cerca di primo impiego",
        "young people in search of their first job",
        "Young people in search of their first job.",
    )
    BENEFICIARI = (
        "beneficiari",
        "beneficiari di sostegno legato allo stato di disoccupazione",
        "recipients of support tied to unemployment status",
        "Recipients of support that requires the state of unemployment.",
    )
    BENEFICIARI_COSTANZA = (
        "beneficiari_costanza",
        "beneficiari di sostegno in costanza di rapporto",
        "recipients of support during employment",
        "Recipients of income support during employment.",
    )
    RICHIEDENTI_ADR = (
        "richiedenti_adr",
        "richiedenti l'assegno di ricollocazione",
        "persons asking for the assegno di ricollocazione",
        "NASpI recipients unemployed for more than four months who ask for the assegno di ricollocazione.",
    )
    DESTINATARI_ADR = (
        "destinatari_adr",
        "titolari dell'assegno di ricollocazione",
        "holders of the assegno di ricollocazione",
        "Holders of the assegno di ricollocazione who choose the Centro per l'Impiego.",
    )
    PERCETTORI_SIA = "percettori_sia", "percettori del SIA", "recipients of the SIA", "Recipients of the SIA."
    LUNGA_DURATA = "lunga_durata", "disoccupati di lunga durata", "long-term unemployed", "Long-term unemployed."
    SVANTAGGIATI = (
        "svantaggiati",
        "svantaggiati",
        "disadvantaged",
        "Disadvantaged: enrolled under L. 68/1999, ASDI or SIA recipients, long-term unemployed, other groups.",
    )
    DISOCCUPATI_SVANTAGGIATI = (
        "disoccupati_svantaggiati",
        "disoccupati svantaggiati",
        "unemployed and disadvantaged",
        "Unemployed and disadvantaged.",
    )
    NON_OCCUPATI_SVANTAGGIATI = (
        "non_occupati_svantaggiati",
        "non occupati svantaggiati",
        "not employed and disadvantaged",
        "Not employed and disadvantaged.",
    )
    A_RISCHIO_SVANTAGGIATI = (
        "a_rischio_svantaggiati",
        "a rischio e svantaggiati",
        "at risk and disadvantaged",
        "At risk of unemployment and disadvantaged.",
    )
    ISCRITTI_L68 = "iscritti_l68", "iscritti L. 68/1999", "enrolled under L. 68/1999", "Enrolled under L. 68/1999."
    DISOCCUPATI_L68 = (
        "disoccupati_l68",
        "disoccupati iscritti L. 68/1999",
        "unemployed and enrolled under L. 68/1999",
        "Unemployed and enrolled under L. 68/1999.",
    )
    NON_OCCUPATI_L68 = (
        "non_occupati_l68",
        "non occupati iscritti L. 68/1999",
        "not employed and enrolled under L. 68/1999",
        "Not employed and enrolled under L. 68/1999.",
    )
    A_RISCHIO_L68 = (
        "a_rischio_l68",
        "a rischio e iscritti L. 68/1999",
        "at risk and enrolled under L. 68/1999",
        "At risk of unemployment and enrolled under L. 68/1999.",
    )
    DISOCCUPATI_SERVIZI_SOCIALI = (
        "disoccupati_servizi_sociali",
        "disoccupati seguiti dai servizi sociali",
        "unemployed and followed by the social services",
        "Unemployed and followed by the social services.",
    )
    STUDENTI = "studenti", "studenti", "students", "In education, with or without a job."
    DISOCCUPATI_IN_CURA = (
        "disoccupati_in_cura",
        "disoccupati in cura",
        "unemployed and under treatment",
        "Unemployed and under treatment.",
    )
    TARGET_MISURE = (
        "target_misure",
        "destinatari delle misure attive",
        "targets of the active measures",
        "The specific targets of the active measures; all of them are also among the card's other recipients.",
    )
    DATORI_DI_LAVORO = "datori_di_lavoro", "datori di lavoro", "employers", "Employers."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Activity(Record):
    """A part of a service that can be provided, recorded and counted by itself.

    Attributes:
        id: Its id, which never changes, such as ``B2.09``.
        text: What is done, in Italian.
        text_en: What is done, in English.
        provided_by: Who alone provides it; none if the same as the service.
    """

    id: str
    text: str
    text_en: str
    provided_by: tuple[ServicesProvider, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Area(Record):
    """An area of services, with what a body needs to run it.

    Attributes:
        code: Its code, such as ``A``.
        title: Its title, in Italian.
        title_en: Its title, in English.
        aim: What it is for, in Italian; empty if the source does not say.
        aim_en: What it is for, in English; empty if the source does not say.
        card: Whether the source describes it completely.
        cut: The fields of which the source lacks a part.
        access: How a user gets access to its services.
        structural: The rooms and equipment that it needs.
        operational: The tools and links that it needs.
        knowledge: What its staff must know.
        skills: What its staff must be able to do.
    """

    code: str
    title: str
    title_en: str
    aim: str
    aim_en: str
    card: Card
    cut: tuple[CardField, ...]
    access: tuple[str, ...]
    structural: tuple[Item, ...]
    operational: tuple[Item, ...]
    knowledge: tuple[Competence, ...]
    skills: tuple[Competence, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Competence(Record):
    """What the staff of some services must know, or be able to do.

    Attributes:
        services: The services concerned; none for the whole area.
        items: One entry each.
    """

    services: tuple[str, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Crosswalk(Record):
    """A service, an activity code of the SAP under which it is recorded, and the letters of art. 18 c. 1 that it
    implements.

    Attributes:
        service: The code of the service.
        activity: The activity code of the SAP.
        letters: The letters.
        confidence: How far this row can be relied on.
    """

    service: str
    activity: str
    letters: tuple[ServicesLetter, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Delivery(Record):
    """A delivery condition: what it requires, or the deadline that it sets, or neither if it only states that nothing
    is required.

    Attributes:
        rule: The rule that sets it.
        requires: What must hold.
        term: The deadline for the service, by its rule.
        starts: The type of event from which that deadline must run; null for any.
    """

    rule: str
    requires: ServicesRequirement | None
    term: str | None
    starts: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Item(Record):
    """An entry of a list, with an id that never changes, such as ``B.CO01`` or ``B2.R1``.  Requirements of an area:
    ``ST`` rooms and equipment, ``OP`` tools and links, ``CO`` knowledge, ``CA`` skills. Results of a service: ``R``.

    Attributes:
        id: Its id.
        text: Its text, in Italian.
        text_en: Its text, in English.
    """

    id: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LetterServices(Record):
    """A letter of art. 18 c. 1 D.Lgs. 150/2015, and the services that implement it.

    Attributes:
        letter: The letter.
        title: Its content, in Italian.
        title_en: Its content, in English.
        services: The codes of the services that implement it; none if no service does.
    """

    letter: ServicesLetter
    title: str
    title_en: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesEligibility(Record):
    """Every service that the rulebook offers on the day of a dossier.

    Attributes:
        services: By code; none if the rulebook has no catalogue on that day.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    services: tuple[ServiceAccess, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesGet(Record):
    """One service card.

    Attributes:
        service: The card.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    service: ServicesService
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesList(Record):
    """A list of service cards.

    Attributes:
        areas: The areas that the services belong to, by code.
        services: The cards, by code; none if the rulebook has no catalogue.
        letters: The letters of art. 18 c. 1 D.Lgs. 150/2015 with the services of the whole catalogue that implement
            them; none if the rulebook has no catalogue.
        crosswalk: Which activity codes of the SAP the listed services are recorded under.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    areas: tuple[Area, ...]
    services: tuple[ServicesService, ...]
    letters: tuple[LetterServices, ...]
    crosswalk: tuple[Crosswalk, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesMode(Record):
    """How a service is delivered.

    Attributes:
        forms: To one person, to a group, or both; none if the source does not say.
        max_group: The maximum number of persons in a group; null if no limit is set.
        max_group_except: The activity to which that limit does not apply.
        min_hours: The minimum length in hours; null if the source sets none.
        channels: Where it is delivered; none if the source does not say.
        notes: Further information from the source.
    """

    forms: tuple[Form, ...]
    max_group: int | None
    max_group_except: str | None
    min_hours: int | None
    channels: tuple[ServiceChannel, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesService(Record):
    """A service card.

    Attributes:
        code: Its code, such as ``B1``.
        area: The code of its area.
        title: Its title, in Italian.
        title_en: Its title, in English.
        card: Whether the source describes it completely.
        cut: The fields of which the source lacks a part.
        provided_by: Who may provide it; none if the source does not say.
        lep: Whether the source marks it as an essential level of service (LEP).
        free: Whether it is free of charge; null if the source does not say.
        art18: The letters of art. 18 c. 1 D.Lgs. 150/2015 that it implements.
        l68: Whether it also implements L. 68/1999.
        sap: The activity codes of the SAP under which it is recorded (confidence D).
        links: The other public systems with which it is provided.
        activities: What is done.
        recipients: For whom.
        regard: The recipients that it favours in particular, in words.
        conditions: When it is delivered.
        outputs: Its results.
        mode: How it is delivered.
        indicators: Its indicators.
        unit_cost_hour: Its standard unit cost per hour, if the region has set one.
        from_: First day on which it is offered, included; null if it always was.
        to: Last day on which it is offered, included; null while it is.
    """

    code: str
    area: str
    title: str
    title_en: str
    card: Card
    cut: tuple[CardField, ...]
    provided_by: tuple[ServicesProvider, ...]
    lep: bool
    free: bool | None
    art18: tuple[ServicesLetter, ...]
    l68: bool
    sap: tuple[str, ...]
    links: tuple[Network, ...]
    activities: tuple[Activity, ...]
    recipients: tuple[Target, ...]
    regard: str | None
    conditions: tuple[Delivery, ...]
    outputs: tuple[Item, ...]
    mode: ServicesMode
    indicators: tuple[str, ...]
    unit_cost_hour: Decimal | None
    from_: datetime.date | None
    to: datetime.date | None
