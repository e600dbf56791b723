"""The types of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, ServiceAccess, TraceStep

__all__ = [
    "Area",
    "Card",
    "Competence",
    "Delivery",
    "Form",
    "Requirement",
    "ServiceChannel",
    "ServicesEligibility",
    "ServicesGet",
    "ServicesLetter",
    "ServicesList",
    "ServicesMode",
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


class Form(Word):
    """To how many persons at a time."""

    INDIVIDUALE = "individuale", "individuale", "individual", "One person."
    GRUPPO = "gruppo", "di gruppo", "in a group", "A group."


class Requirement(Word):
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
        "An open vacancy: one listed beside the dossier, or a service E1 or E2 under way; not for a public administration's\nselection.",
    )
    RICHIESTA_PA = (
        "richiesta_pa",
        "richiesta di una pubblica amministrazione",
        "request by a public administration",
        "A request by a public administration: an open vacancy of it listed beside the dossier, or a service E2 under way\nfor it.",
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
    CONSULENZA_L68 = (
        "consulenza_l68",
        "datore di lavoro a cui spetta la consulenza L. 68/1999",
        "employer entitled to advice on L. 68/1999",
        "For an employer: the duty of L. 68/1999, or what the rulebook requires of one without that duty.",
    )


class ServiceChannel(Word):
    """Where."""

    IN_PRESENZA = "in_presenza", "in presenza", "in presence", "With the user present."
    A_DISTANZA = "a_distanza", "a distanza", "at a distance", "At a distance."
    BACK_OFFICE = "back_office", "back office", "back office", "In the office, without the user."


class ServicesLetter(Word):
    """A letter of art. 18 c. 1 D.Lgs. 150/2015."""

    A = "a", "a) orientamento di base", "a) basic guidance", "Basic guidance, skill analysis, profiling."
    B = (
        "b",
        "b) ausilio alla ricerca di lavoro",
        "b) help with the job search",
        "Help with the job search, within three months of registration.",
    )
    C = "c", "c) orientamento specialistico", "c) specialist guidance", "Specialist, individual guidance."
    D = "d", "d) orientamento all'autoimpiego", "d) guidance to self-employment", "Guidance to self-employment."
    E = "e", "e) avviamento alla formazione", "e) access to training", "Access to training."
    F = "f", "f) accompagnamento al lavoro", "f) accompaniment to work", "Accompaniment to work."
    G = (
        "g",
        "g) promozione di esperienze lavorative",
        "g) promotion of work experience",
        "Promotion of work experience.",
    )
    H = "h", "h) incentivi al lavoro autonomo", "h) incentives to self-employment", "Incentives to self-employment."
    I = (
        "i",
        "i) incentivi alla mobilità territoriale",
        "i) incentives to territorial mobility",
        "Incentives to territorial mobility.",
    )
    L = "l", "l) conciliazione di lavoro e cura", "l) balancing work and care", "Tools for balancing work and care."
    M = "m", "m) lavori socialmente utili", "m) socially useful work", "Socially useful work."


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
class Area(Record):
    """An area of services, with what a body needs to run it.

    Attributes:
        code: Its code, such as ``A``.
        title: Its title, in Italian.
        title_en: Its title, in English.
        card: Whether the source describes it completely.
        access: How a user gets access to its services.
        structural: The rooms and equipment that it needs.
        operational: The tools and links that it needs.
        knowledge: What its staff must know.
        skills: What its staff must be able to do.
    """

    code: str
    title: str
    title_en: str
    card: Card
    access: tuple[str, ...]
    structural: tuple[str, ...]
    operational: tuple[str, ...]
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
    items: tuple[str, ...]


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
    requires: Requirement | None
    term: str | None
    starts: str | None


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
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    areas: tuple[Area, ...]
    services: tuple[ServicesService, ...]
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
        channels: Where it is delivered; none if the source does not say.
        notes: Further information from the source.
    """

    forms: tuple[Form, ...]
    max_group: int | None
    max_group_except: str | None
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
        art18: The letters of art. 18 c. 1 D.Lgs. 150/2015 that it implements.
        l68: Whether it also implements L. 68/1999.
        activities: What is done.
        recipients: For whom.
        regard: The recipients that it favours in particular, in words.
        conditions: When it is delivered.
        outputs: Its result.
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
    art18: tuple[ServicesLetter, ...]
    l68: bool
    activities: tuple[str, ...]
    recipients: tuple[Target, ...]
    regard: str | None
    conditions: tuple[Delivery, ...]
    outputs: tuple[str, ...]
    mode: ServicesMode
    indicators: tuple[str, ...]
    unit_cost_hour: Decimal | None
    from_: datetime.date | None
    to: datetime.date | None
