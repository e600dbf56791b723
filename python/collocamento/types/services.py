"""The types of the chapter `services`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import (
    Assumption,
    Deadline,
    Finding,
    OwedLep,
    Person,
    RulebookVersion,
    ServiceAccess,
    TraceStep,
    Unmet,
)
from collocamento.types.events import Event
from collocamento.types.words import Bound, CardField, Confidence, DeadlineState, Scheme, ServiceProvider, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "Activity",
    "Actor",
    "AgendaDossier",
    "AgendaTask",
    "Area",
    "Arrivals",
    "Block",
    "Break",
    "Card",
    "Competence",
    "Crosswalk",
    "Delivery",
    "Form",
    "Growth",
    "Item",
    "LetterServices",
    "Mode",
    "Network",
    "NextStep",
    "Obstacle",
    "Places",
    "PlanProfile",
    "PlanState",
    "Requirement",
    "Resource",
    "ResourceNeed",
    "Service",
    "ServiceChannel",
    "ServicePlan",
    "ServiceWeek",
    "ServicesAgenda",
    "ServicesCapacity",
    "ServicesEligibility",
    "ServicesGet",
    "ServicesLetter",
    "ServicesList",
    "ServicesPlan",
    "ServicesPlannedService",
    "Staff",
    "Target",
    "TaskAct",
    "Waiting",
    "Week",
]


class Actor(Word):
    """A party that acts in the path of a person."""

    PERSONA = "persona", "la persona", "the person", "The person.", "La persona."
    CPI = "cpi", "il CPI", "the CPI", "The Centro per l'Impiego.", "Il Centro per l'Impiego."
    ACCREDITATO = (
        "accreditato",
        "il soggetto accreditato",
        "the accredited body",
        "An accredited body.",
        "Un soggetto accreditato.",
    )
    EURES = "eures", "il consigliere EURES", "the EURES adviser", "The EURES adviser.", "Il consigliere EURES."
    ANPAL = "anpal", "l'ANPAL", "ANPAL", "ANPAL.", "L'ANPAL."
    MINISTERO = (
        "ministero",
        "il Ministero del lavoro",
        "the Ministry of Labour",
        "The Ministry of Labour, which took the place of ANPAL.",
        "Il Ministero del lavoro, che ha preso il posto dell'ANPAL.",
    )
    RESPONSABILE = (
        "responsabile",
        "il responsabile delle attività",
        "the person in charge named in the patto",
        "The person in charge named in the patto.",
        "Il responsabile indicato nel patto.",
    )
    TUTOR = (
        "tutor",
        "il tutor",
        "the tutor",
        "The tutor of the assegno di ricollocazione.",
        "Il tutor dell'assegno di ricollocazione.",
    )


class Card(Word):
    """Whether the source of a card describes it completely."""

    COMPLETE = "complete", "scheda completa", "complete card", "The card is complete.", "La scheda è completa."
    PARTIAL = (
        "partial",
        "scheda parziale",
        "partial card",
        "Part of the source is missing; what is missing is not made up.",
        "Manca una parte della fonte; ciò che manca non è inventato.",
    )


class Form(Word):
    """To how many persons at a time."""

    INDIVIDUALE = "individuale", "individuale", "individual", "One person.", "Una persona."
    GRUPPO = "gruppo", "di gruppo", "in a group", "A group.", "Un gruppo."


class Network(Word):
    """A public system beside the employment services."""

    ISTRUZIONE_FORMAZIONE = (
        "istruzione_formazione",
        "istruzione e formazione",
        "education and training",
        "Education and training.",
        "Istruzione e formazione.",
    )
    SERVIZI_SOCIALI = "servizi_sociali", "servizi sociali", "social services", "Social services.", "Servizi sociali."
    SANITA = "sanita", "servizi sanitari", "health services", "Health services.", "Servizi sanitari."
    COMUNI = "comuni", "comuni", "municipalities", "Municipalities.", "Comuni."
    EURES = "eures", "rete EURES", "EURES network", "The EURES network.", "La rete EURES."


class Obstacle(Word):
    """What blocks a service."""

    ADR = (
        "adr",
        "assegno di ricollocazione",
        "assegno di ricollocazione",
        "The assegno di ricollocazione, which suspends the patto, or is not in force.",
        "L'assegno di ricollocazione, che sospende il patto o non è in vigore.",
    )
    LAVORO = (
        "lavoro",
        "lavoro",
        "job",
        "Work, which suspends the status or keeps the person from being a recipient.",
        "Il lavoro, che sospende lo stato o esclude la persona dai destinatari.",
    )
    PRESTAZIONE = (
        "prestazione",
        "prestazione",
        "benefit",
        "A benefit that the service requires and the person does not receive.",
        "Una prestazione che il servizio richiede e che la persona non percepisce.",
    )
    SANZIONE = (
        "sanzione",
        "sanzione",
        "sanction",
        "A sanction, which bars a new DID.",
        "Una sanzione, che vieta una nuova DID.",
    )


class PlanState(Word):
    """Where a service of a plan stands on the day asked."""

    EROGATO = "erogato", "erogato", "given", "Given, and no deadline for it runs.", "Erogato, e nessuna scadenza corre."
    DOVUTO = (
        "dovuto",
        "dovuto",
        "due",
        "A deadline for it runs, and it can be given.",
        "Una scadenza corre, e il servizio si può erogare.",
    )
    IN_RITARDO = "in_ritardo", "in ritardo", "late", "Its last day is past.", "Il suo ultimo giorno è passato."
    APERTO = (
        "aperto",
        "aperto",
        "open",
        "It can be given, and no deadline runs.",
        "Si può erogare, e nessuna scadenza corre.",
    )
    IN_ATTESA = (
        "in_attesa",
        "in attesa",
        "waiting",
        "It waits for an act, another service or a day.",
        "Aspetta un atto, un altro servizio o un giorno.",
    )
    BLOCCATO = (
        "bloccato",
        "bloccato",
        "blocked",
        "Something prevents it that no act of the plan removes.",
        "Lo impedisce qualcosa che nessun atto del piano toglie.",
    )


class Requirement(Word):
    """What a delivery condition requires."""

    DESTINATARIO = (
        "destinatario",
        "essere tra i destinatari",
        "being among the recipients",
        "One of the card's recipients.",
        "Uno dei destinatari della scheda.",
    )
    DID = "did", "DID attiva", "active DID", "An active DID.", "Una DID attiva."
    ORIENTAMENTO_BASE = (
        "orientamento_base",
        "orientamento di base (A2)",
        "basic guidance (A2)",
        "Basic guidance (A2) given.",
        "L'orientamento di base (A2) erogato.",
    )
    ORIENTAMENTO = (
        "orientamento",
        "orientamento di base o specialistico (A2 o B1)",
        "basic or specialist guidance (A2 or B1)",
        "Basic guidance (A2) or specialist guidance (B1) given.",
        "L'orientamento di base (A2) o specialistico (B1) erogato.",
    )
    FABBISOGNO = (
        "fabbisogno",
        "fabbisogno registrato",
        "recorded need",
        "A recorded need for this service.",
        "Un fabbisogno registrato per questo servizio.",
    )
    RICHIESTA = (
        "richiesta",
        "richiesta registrata",
        "recorded request",
        "A recorded request for this service.",
        "Una richiesta registrata per questo servizio.",
    )
    PATTO = (
        "patto",
        "patto di servizio firmato",
        "signed patto di servizio",
        "A patto di servizio signed under the active DID.",
        "Un patto di servizio firmato sotto la DID attiva.",
    )
    PATTO_NON_SOSPESO = (
        "patto_non_sospeso",
        "patto non sospeso",
        "patto not suspended",
        "No assegno di ricollocazione under way, which suspends the patto.",
        "Nessun assegno di ricollocazione in corso, che sospende il patto.",
    )
    VACANCY = (
        "vacancy",
        "posto vacante aperto",
        "open vacancy",
        "An open vacancy: one listed beside the dossier, or a service E1 or E2 under way; not for a public administration's selection.",
        "Un posto vacante aperto: uno elencato accanto al fascicolo, o un servizio E1 o E2 in corso; non per la selezione di una pubblica amministrazione.",
    )
    RICHIESTA_PA = (
        "richiesta_pa",
        "richiesta di una pubblica amministrazione",
        "request by a public administration",
        "A request by a public administration: an open vacancy of it listed beside the dossier, or a service E2 under way for it.",
        "Una richiesta di una pubblica amministrazione: un suo posto vacante aperto elencato accanto al fascicolo, o un servizio E2 in corso per essa.",
    )
    PRESA_IN_CARICO = (
        "presa_in_carico",
        "presa in carico",
        "care of the services",
        "L. 68/1999 enrolment, SIA, or the care of social or health services; a new enrolment must be made while unemployed.",
        "Iscrizione L. 68/1999, SIA, o presa in carico dei servizi sociali o sanitari; una nuova iscrizione va fatta da disoccupati.",
    )
    PERCETTORE_NASPI = (
        "percettore_naspi",
        "percezione della NASpI",
        "receipt of NASpI",
        "NASpI being received.",
        "NASpI in corso di percezione.",
    )
    MESI_ADR = (
        "mesi_adr",
        "mesi di disoccupazione per l'AdR",
        "months of unemployment for the AdR",
        "Unemployed for longer than the months of `mesi_adr`.",
        "Disoccupato da più mesi di quelli di `mesi_adr`.",
    )
    ADR_VIGENTE = (
        "adr_vigente",
        "AdR vigente",
        "AdR in force",
        "The assegno di ricollocazione in force.",
        "L'assegno di ricollocazione in vigore.",
    )
    ADR_RICHIESTO = (
        "adr_richiesto",
        "AdR richiesto",
        "AdR requested",
        "The assegno di ricollocazione requested or issued, and not ended.",
        "L'assegno di ricollocazione richiesto o rilasciato, e non finito.",
    )
    ADR_PRESSO_CPI = (
        "adr_presso_cpi",
        "servizio dell'AdR scelto presso il CPI",
        "service of the AdR chosen at the CPI",
        "The service of the assegno di ricollocazione not chosen yet, or chosen at a Centro per l'Impiego.",
        "Il servizio dell'assegno di ricollocazione non ancora scelto, o scelto presso un Centro per l'Impiego.",
    )
    INSERIMENTO_L68 = (
        "inserimento_l68",
        "inserimento L. 68/1999",
        "placement under L. 68/1999",
        "A job in which the person was placed under L. 68/1999 and which runs.",
        "Un lavoro in corso in cui la persona è stata inserita ai sensi della L. 68/1999.",
    )
    CONSULENZA_L68 = (
        "consulenza_l68",
        "datore di lavoro a cui spetta la consulenza L. 68/1999",
        "employer entitled to advice on L. 68/1999",
        "For an employer: the duty of L. 68/1999, or what the rulebook requires of one without that duty.",
        "Per un datore: l'obbligo della L. 68/1999, o ciò che la raccolta di regole richiede a chi non ha l'obbligo.",
    )


class Resource(Word):
    """What services take."""

    OPERATORI = "operatori", "operatori", "operators", "The time of operators.", "Il tempo degli operatori."
    AULE = "aule", "locali", "rooms", "Rooms.", "I locali."
    POSTAZIONI_INTERNET = (
        "postazioni_internet",
        "postazioni internet",
        "internet stations",
        "Internet stations.",
        "Le postazioni internet.",
    )


class ServiceChannel(Word):
    """Where."""

    IN_PRESENZA = "in_presenza", "in presenza", "in presence", "With the user present.", "Con l'utente presente."
    A_DISTANZA = "a_distanza", "a distanza", "at a distance", "At a distance.", "A distanza."
    BACK_OFFICE = (
        "back_office",
        "back office",
        "back office",
        "In the office, without the user.",
        "In ufficio, senza l'utente.",
    )


class ServicesLetter(Word):
    """A letter of art. 18 c. 1 D.Lgs. 150/2015."""

    A = (
        "a",
        "a) orientamento di base, analisi delle competenze rispetto al mercato locale, profilazione",
        "a) basic guidance, analysis of skills against the local labour market, profiling",
        "Basic guidance, skill analysis, profiling.",
        "Orientamento di base, analisi delle competenze, profilazione.",
    )
    B = (
        "b",
        "b) ausilio alla ricerca di lavoro, anche in gruppo, entro tre mesi dalla registrazione",
        "b) help with the job search, also in groups, within three months of registration",
        "Help with the job search, within three months of registration.",
        "Aiuto nella ricerca di lavoro, entro tre mesi dalla registrazione.",
    )
    C = (
        "c",
        "c) orientamento specialistico e individuale con bilancio di competenze e analisi dei fabbisogni",
        "c) specialist, individual guidance with a skills assessment and an analysis of needs",
        "Specialist, individual guidance.",
        "Orientamento specialistico e individuale.",
    )
    D = (
        "d",
        "d) orientamento all'autoimpiego e tutoraggio dopo l'avvio dell'impresa",
        "d) guidance to self-employment and tutoring after the business starts",
        "Guidance to self-employment.",
        "Orientamento all'autoimpiego.",
    )
    E = (
        "e",
        "e) avviamento alla formazione per qualificarsi, mettersi in proprio o inserirsi subito",
        "e) access to training for a qualification, for self-employment or for immediate work",
        "Access to training.",
        "Avviamento alla formazione.",
    )
    F = (
        "f",
        "f) accompagnamento al lavoro, anche con l'assegno di ricollocazione",
        "f) accompaniment to work, also with the assegno di ricollocazione",
        "Accompaniment to work.",
        "Accompagnamento al lavoro.",
    )
    G = (
        "g",
        "g) promozione di esperienze lavorative, anche con il tirocinio",
        "g) promotion of work experience, also by a traineeship",
        "Promotion of work experience.",
        "Promozione di esperienze lavorative.",
    )
    H = (
        "h",
        "h) gestione, anche indiretta, di incentivi al lavoro autonomo",
        "h) management, also indirect, of incentives to self-employment",
        "Incentives to self-employment.",
        "Incentivi al lavoro autonomo.",
    )
    I = (
        "i",
        "i) gestione di incentivi alla mobilità territoriale",
        "i) management of incentives to territorial mobility",
        "Incentives to territorial mobility.",
        "Incentivi alla mobilità territoriale.",
    )
    L = (
        "l",
        "l) strumenti per conciliare il lavoro con la cura di minori o non autosufficienti",
        "l) tools for balancing work with the care of minors or dependent persons",
        "Tools for balancing work and care.",
        "Strumenti per conciliare lavoro e cura.",
    )
    M = (
        "m",
        "m) promozione di lavori socialmente utili",
        "m) promotion of socially useful work",
        "Socially useful work.",
        "Lavori socialmente utili.",
    )


class Target(Word):
    """A group of recipients."""

    IN_CERCA_DI_LAVORO = (
        "in_cerca_di_lavoro",
        "persone in cerca di lavoro",
        "persons looking for work",
        "Any person looking for work.",
        "Chiunque cerchi lavoro.",
    )
    DISOCCUPATI = (
        "disoccupati",
        "disoccupati",
        "unemployed",
        "Unemployed in law: `disoccupato` or `conservazione`.",
        "Disoccupati per legge: `disoccupato` o `conservazione`.",
    )
    NON_OCCUPATI = (
        "non_occupati",
        "non occupati",
        "not employed",
        "Without work, or with income within the limits, whether or not with a DID (art. 19 c. 7).",
        "Senza lavoro, o con reddito entro i limiti, con o senza DID (art. 19 c. 7).",
    )
    A_RISCHIO = (
        "a_rischio",
        "a rischio di disoccupazione",
        "at risk of unemployment",
        "At risk of unemployment.",
        "A rischio di disoccupazione.",
    )
    DID_E_PATTO = (
        "did_e_patto",
        "persone con DID e patto di servizio",
        "persons with DID and patto di servizio",
        "DID given and patto signed.",
        "DID resa e patto firmato.",
    )
    GIOVANI_PRIMO_IMPIEGO = (
        "giovani_primo_impiego",
        "giovani in cerca di primo impiego",
        "young people in search of their first job",
        "Young people in search of their first job.",
        "Giovani in cerca del primo impiego.",
    )
    BENEFICIARI = (
        "beneficiari",
        "beneficiari di sostegno legato allo stato di disoccupazione",
        "recipients of support tied to unemployment status",
        "Recipients of support that requires the state of unemployment.",
        "Chi riceve un sostegno che richiede lo stato di disoccupazione.",
    )
    BENEFICIARI_COSTANZA = (
        "beneficiari_costanza",
        "beneficiari di sostegno in costanza di rapporto",
        "recipients of support during employment",
        "Recipients of income support during employment.",
        "Chi riceve un sostegno al reddito in costanza di rapporto.",
    )
    RICHIEDENTI_ADR = (
        "richiedenti_adr",
        "richiedenti l'assegno di ricollocazione",
        "persons asking for the assegno di ricollocazione",
        "NASpI recipients unemployed for more than four months who ask for the assegno di ricollocazione.",
        "Percettori di NASpI disoccupati da più di quattro mesi che chiedono l'assegno di ricollocazione.",
    )
    DESTINATARI_ADR = (
        "destinatari_adr",
        "titolari dell'assegno di ricollocazione",
        "holders of the assegno di ricollocazione",
        "Holders of the assegno di ricollocazione who choose the Centro per l'Impiego.",
        "Titolari dell'assegno di ricollocazione che scelgono il Centro per l'Impiego.",
    )
    PERCETTORI_SIA = (
        "percettori_sia",
        "percettori del SIA",
        "recipients of the SIA",
        "Recipients of the SIA.",
        "Percettori del SIA.",
    )
    LUNGA_DURATA = (
        "lunga_durata",
        "disoccupati di lunga durata",
        "long-term unemployed",
        "Long-term unemployed.",
        "Disoccupati di lunga durata.",
    )
    SVANTAGGIATI = (
        "svantaggiati",
        "svantaggiati",
        "disadvantaged",
        "Disadvantaged: enrolled under L. 68/1999, ASDI or SIA recipients, long-term unemployed, other groups.",
        "Svantaggiati: iscritti L. 68/1999, percettori di ASDI o SIA, disoccupati di lunga durata, altri gruppi.",
    )
    DISOCCUPATI_SVANTAGGIATI = (
        "disoccupati_svantaggiati",
        "disoccupati svantaggiati",
        "unemployed and disadvantaged",
        "Unemployed and disadvantaged.",
        "Disoccupati e svantaggiati.",
    )
    NON_OCCUPATI_SVANTAGGIATI = (
        "non_occupati_svantaggiati",
        "non occupati svantaggiati",
        "not employed and disadvantaged",
        "Not employed and disadvantaged.",
        "Non occupati e svantaggiati.",
    )
    A_RISCHIO_SVANTAGGIATI = (
        "a_rischio_svantaggiati",
        "a rischio e svantaggiati",
        "at risk and disadvantaged",
        "At risk of unemployment and disadvantaged.",
        "A rischio di disoccupazione e svantaggiati.",
    )
    ISCRITTI_L68 = (
        "iscritti_l68",
        "iscritti L. 68/1999",
        "enrolled under L. 68/1999",
        "Enrolled under L. 68/1999.",
        "Iscritti ai sensi della L. 68/1999.",
    )
    DISOCCUPATI_L68 = (
        "disoccupati_l68",
        "disoccupati iscritti L. 68/1999",
        "unemployed and enrolled under L. 68/1999",
        "Unemployed and enrolled under L. 68/1999.",
        "Disoccupati e iscritti ai sensi della L. 68/1999.",
    )
    NON_OCCUPATI_L68 = (
        "non_occupati_l68",
        "non occupati iscritti L. 68/1999",
        "not employed and enrolled under L. 68/1999",
        "Not employed and enrolled under L. 68/1999.",
        "Non occupati e iscritti ai sensi della L. 68/1999.",
    )
    A_RISCHIO_L68 = (
        "a_rischio_l68",
        "a rischio e iscritti L. 68/1999",
        "at risk and enrolled under L. 68/1999",
        "At risk of unemployment and enrolled under L. 68/1999.",
        "A rischio di disoccupazione e iscritti ai sensi della L. 68/1999.",
    )
    DISOCCUPATI_SERVIZI_SOCIALI = (
        "disoccupati_servizi_sociali",
        "disoccupati seguiti dai servizi sociali",
        "unemployed and followed by the social services",
        "Unemployed and followed by the social services.",
        "Disoccupati e seguiti dai servizi sociali.",
    )
    STUDENTI = (
        "studenti",
        "studenti",
        "students",
        "In education, with or without a job.",
        "Iscritti a un corso di studi, con o senza lavoro.",
    )
    DISOCCUPATI_IN_CURA = (
        "disoccupati_in_cura",
        "disoccupati in cura",
        "unemployed and under treatment",
        "Unemployed and under treatment.",
        "Disoccupati e in cura.",
    )
    TARGET_MISURE = (
        "target_misure",
        "destinatari delle misure attive",
        "targets of the active measures",
        "The specific targets of the active measures; all of them are also among the card's other recipients.",
        "I destinatari specifici delle misure attive; tutti sono anche tra gli altri destinatari della scheda.",
    )
    DATORI_DI_LAVORO = "datori_di_lavoro", "datori di lavoro", "employers", "Employers.", "Datori di lavoro."


class TaskAct(Word):
    """The act with which a deadline is met, as an office plans it."""

    CONTATTO = (
        "contatto",
        "contatto",
        "contact",
        "The person and the Centro per l'Impiego get in contact.",
        "La persona e il Centro per l'Impiego si mettono in contatto.",
    )
    CONVOCAZIONE = (
        "convocazione",
        "convocazione",
        "summons",
        "The Centro per l'Impiego summons the person.",
        "Il Centro per l'Impiego convoca la persona.",
    )
    COLLOQUIO = "colloquio", "colloquio", "interview", "An interview.", "Un colloquio."
    PROFILO = (
        "profilo",
        "aggiornamento del profilo",
        "update of the profile",
        "The profile is made anew.",
        "Il profilo è rifatto.",
    )
    VALUTAZIONE = (
        "valutazione",
        "valutazione individuale",
        "individual assessment",
        "The individual assessment of a long-term unemployed person.",
        "La valutazione individuale di un disoccupato di lunga durata.",
    )
    SERVIZIO = "servizio", "servizio", "service", "A service is given.", "Un servizio è erogato."
    PATTO = "patto", "aggiornamento del patto", "update of the patto", "The patto is updated.", "Il patto è aggiornato."
    ISCRIZIONE = "iscrizione", "iscrizione", "registration", "The person registers.", "La persona si iscrive."
    SIISL = (
        "siisl",
        "PAD e CV su SIISL",
        "PAD and CV on SIISL",
        "The person completes PAD and CV on SIISL.",
        "La persona completa PAD e CV su SIISL.",
    )
    SCELTA_ADR = (
        "scelta_adr",
        "scelta del servizio dell'assegno di ricollocazione",
        "choice of the service of the assegno di ricollocazione",
        "The person chooses who gives the service of the assegno di ricollocazione.",
        "La persona sceglie chi eroga il servizio dell'assegno di ricollocazione.",
    )
    ALTRO = (
        "altro",
        "altro",
        "other",
        "An act that the rulebook does not name.",
        "Un atto che la raccolta di regole non nomina.",
    )


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
    provided_by: tuple[ServiceProvider, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgendaDossier(Record):
    """A person of the office, and the events of their case.

    Attributes:
        person: The person.
        events: The events, in any order.
        id: The caller's name for the dossier, which its tasks repeat.
    """

    person: Person
    events: tuple[Event, ...]
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            person: Person | Mapping[str, Any],
            events: Sequence[Event | Mapping[str, Any]],
            id: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgendaTask(Record):
    """Something to do for a person.

    Attributes:
        dossier: The place of the dossier in the input, from 0.
        id: The caller's name for it; null if it has none.
        act: What is to be done.
        rule: The rule that asks for it.
        bound: The responsible party.
        start: The day from which it runs, not counted.
        due: The last day to do it, included; for a duty without a last day, the first day on which it exists.
        state: Its state: ``aperta``, ``scaduta``, ``sospesa``, or ``non_ancora`` for a duty that starts after the
            day asked about.
        days_left: The number of days from the day asked about to ``due``; negative if ``due`` is past.
        event: The index of the event from which it runs.
    """

    dossier: int
    id: str | None
    act: TaskAct
    rule: str
    bound: Bound
    start: datetime.date
    due: datetime.date
    state: DeadlineState
    days_left: int
    event: int


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
class Arrivals(Record):
    """Persons who arrive and need the same services.

    Attributes:
        services: The services that each of them needs in that week, by code, each once; 1 to 100.
        week: The week, 1 to 104.
        persons: How many arrive in each week; if absent, one.
        to_week: The last week in which as many arrive, included; if absent, only ``week``.
    """

    services: tuple[str, ...]
    week: int
    persons: int | None = None
    to_week: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            services: Sequence[str],
            week: int,
            persons: int | None = None,
            to_week: int | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Block(Record):
    """Something that blocks a service.

    Attributes:
        obstacle: What it is.
        rule: The rule behind it.
        to: Its last day, included, if nothing else happens; null if not known.
        message: The message in Italian.
        message_en: The message in English.
    """

    obstacle: Obstacle
    rule: str
    to: datetime.date | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Break(Record):
    """A resource that is short.

    Attributes:
        resource: The resource.
        week: The first week in which it is short.
        from_: The first day of that week.
        services: The services for which it is short: of operators those that the same skills give.
        needed: The minutes that these services need.
        available: The minutes that there are for them.
        missing: The minutes that are missing.
        units: How many more operators, rooms or stations that is, up to a whole number; null if the minutes of one
            are unknown or zero.
    """

    resource: Resource
    week: int
    from_: datetime.date
    services: tuple[str, ...]
    needed: int
    available: int
    missing: int
    units: int | None


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
    requires: Requirement | None
    term: str | None
    starts: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Growth(Record):
    """What is short when more persons arrive.

    Attributes:
        percent: The rise in percent.
        totals: All weeks together, by service; the persons of a week and service are rounded up.
        breaks: What is short, as without the rise.
    """

    percent: int
    totals: tuple[ServiceWeek, ...]
    breaks: tuple[Break, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Item(Record):
    """An entry of a list, with an id that never changes, such as ``B.CO01`` or ``B2.R1``. Requirements of an area:
    ``ST`` rooms and equipment, ``OP`` tools and links, ``CO`` knowledge, ``CA`` skills. Results of a service: ``R``.

    Attributes:
        id: Its id.
        text: Its text, in Italian.
        text_en: Its text, in English.
        as_for: The services whose requirements of the same list it includes, by code; none if it stands for itself.
    """

    id: str
    text: str
    text_en: str
    as_for: tuple[str, ...] = ()


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
class Mode(Record):
    """How a service is delivered.

    Attributes:
        forms: To one person, to a group, or both; none if the source does not say.
        max_group: The maximum number of persons in a group; null if no limit is set.
        per_operator: Whether that maximum is for each operator, so that a group with several operators may have
            more.
        max_group_except: The activity to which that limit does not apply.
        min_hours: The minimum length in hours; null if the source sets none.
        channels: Where it is delivered; none if the source does not say.
        notes: Further information from the source.
    """

    forms: tuple[Form, ...]
    max_group: int | None
    per_operator: bool
    max_group_except: str | None
    min_hours: int | None
    channels: tuple[ServiceChannel, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NextStep(Record):
    """A thing to do.

    Attributes:
        event: The type of the event that records it.
        service: The service to give, or for which the need is recorded; null if it is about no single service.
        who: Who acts.
        from_: The first day on which it can be done, included.
        by: Its last day, included, even if it has passed; null if there is none.
        late: Whether its last day is past.
        rule: The rule behind it.
        what: What to do, in Italian.
        what_en: What to do, in English.
        why: Why, in Italian.
        why_en: Why, in English.
    """

    event: str
    service: str | None
    who: tuple[Actor, ...]
    from_: datetime.date
    by: datetime.date | None
    late: bool
    rule: str
    what: str
    what_en: str
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Places(Record):
    """Rooms, or internet stations.

    Attributes:
        count: How many.
        minutes_week: The minutes a week in which each can be used, at most 10,080.
    """

    count: int
    minutes_week: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int,
            minutes_week: int,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlanProfile(Record):
    """A profile: its index or its class.

    Attributes:
        scheme: Its scale. Only the scales with classes from 1 to 4, ``garanzia_giovani`` and ``indice_did``, point
            to services.
        class_: The class.
        index: The index, 0 to 1.
    """

    scheme: Scheme
    class_: int | str | None = None
    index: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scheme: Scheme | str,
            class_: int | str | None = None,
            index: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResourceNeed(Record):
    """What a week needs of a resource.

    Attributes:
        resource: The resource.
        needed: The minutes needed.
        available: The minutes that there are; null if not known.
        missing: The minutes that are missing. Minutes of operators without the skills for a service do not help it.
            Null if not known.
        units: How many operators, rooms or stations the minutes needed come to, up to a whole number; null if the
            minutes of one are unknown or zero.
    """

    resource: Resource
    needed: int
    available: int | None
    missing: int | None
    units: int | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Service(Record):
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
        followed_by: Who follows the person in it, besides whoever provides it.
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
    provided_by: tuple[ServiceProvider, ...]
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
    mode: Mode
    followed_by: tuple[Actor, ...]
    indicators: tuple[str, ...]
    unit_cost_hour: Decimal | None
    from_: datetime.date | None
    to: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicePlan(Record):
    """How a service is given.

    Attributes:
        service: Its code.
        minutes: The minutes of one session, 1 to 10,080.
        excepted: Whether what is given is the activity that the card excepts from its maximum, ``max_group_except``
            of ``services.list`` (Umbria, B2 and C2: guidance for the school-to-work transition); if absent, no.
        form: To one person or to a group; if absent, a group where the card sets its maximum, and one person
            elsewhere.
        group_size: The persons in a group; if absent, the card's maximum. Above it only where the maximum is for
            each operator.
        internet: Whether each person in a session takes an internet station; if absent, no.
        room: Whether a session takes a room; if absent, yes.
    """

    service: str
    minutes: int
    excepted: bool | None = None
    form: Form | None = None
    group_size: int | None = None
    internet: bool | None = None
    room: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            service: str,
            minutes: int,
            excepted: bool | None = None,
            form: Form | str | None = None,
            group_size: int | None = None,
            internet: bool | None = None,
            room: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceWeek(Record):
    """What a service needs.

    Attributes:
        service: Its code.
        persons: The persons.
        groups: The sessions: one for each group, or for each person.
        operator_minutes: The minutes of operators.
        operators: The full-time operators with the skills for this service, if they give no other: the minutes
            divided by those of one, up to a whole number; null if those of one are unknown, and for all weeks together.
        room_minutes: The minutes of rooms.
        internet_minutes: The minutes of internet stations.
    """

    service: str
    persons: int
    groups: int
    operator_minutes: int
    operators: int | None
    room_minutes: int
    internet_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesAgenda(Record):
    """What an office has to do.

    Attributes:
        as_of: The day of the list.
        until: The last day that it looks at, included.
        tasks: One for each thing to do, the earliest last day first; on one day in the order of the dossiers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    as_of: datetime.date
    until: datetime.date
    tasks: tuple[AgendaTask, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesCapacity(Record):
    """What services need week by week.

    Attributes:
        weeks: The weeks from the first to the last with arrivals.
        totals: All weeks together, by service.
        breaks: What is short: for each resource the first week, ordered by the week, then by the share that is
            missing.
        growth: The same with the rise; null if none is asked.
        missing: The facts that are unknown, as JSON pointers: what is not given cannot be said to be short.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    weeks: tuple[Week, ...]
    totals: tuple[ServiceWeek, ...]
    breaks: tuple[Break, ...]
    growth: Growth | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesEligibility(Record):
    """Every service that the rulebook offers on the day of a dossier.

    Attributes:
        services: By code; none if the rulebook has no catalogue on that day.
        lep_owed: The essential levels of service (LEP) that the person is owed and has not received.
        findings: Refused events, warnings and notes, as the assessment lists them; also whether the cards rest on
            an old text.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    services: tuple[ServiceAccess, ...]
    lep_owed: tuple[OwedLep, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesGet(Record):
    """One service card.

    Attributes:
        service: The card.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    service: Service
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
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
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    areas: tuple[Area, ...]
    services: tuple[Service, ...]
    letters: tuple[LetterServices, ...]
    crosswalk: tuple[Crosswalk, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesPlan(Record):
    """The path of a person through the services, and what to do next.

    Attributes:
        as_of: The day of the plan.
        state: The state of the person on that day.
        class_: The class of profile that points to services; null if none is known.
        path: The services of the path; each comes after those that it waits for.
        excluded: The other services of the catalogue, as ``dossier.assess`` lists them: those for employers, and
            those for which the person is not among the recipients.
        next: The next things to do, at most three: first those that are late, then by their last days.
        deadlines: The deadlines, as ``dossier.assess`` lists them.
        findings: The findings about the dossier, as ``dossier.assess`` lists them.
        missing: The facts that are unknown and could change the path, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    as_of: datetime.date
    state: State
    class_: int | None
    path: tuple[ServicesPlannedService, ...]
    excluded: tuple[ServiceAccess, ...]
    next: tuple[NextStep, ...]
    deadlines: tuple[Deadline, ...]
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServicesPlannedService(Record):
    """A service of a path.

    Attributes:
        code: Its code.
        title: Its title, in Italian.
        title_en: Its title, in English.
        state: Where it stands.
        needed: Whether a recorded need or the input names it.
        suggested: Whether the profile points to it; null if no profile is known or the rulebook has no table of
            routes.
        earliest: The first day on which it can be given, included, if what it waits for happens as early as
            possible; null if not known.
        earliest_unknown: Why the first day is not known; null if it is.
        last: The last day, included, as in ``dossier.assess``, even if that day has passed; null if no deadline
            runs.
        last_unknown: Why there is no last day; null if there is one.
        given_by: The index of the event by which it was given; null if it was not.
        waits_for: What it waits for, in the order of its card.
        blocked_by: What blocks it.
        who: Who acts next: who provides it or, while it waits or is blocked, who does what it waits for.
        forms: To one person, to a group, or both; none if the source does not say.
        max_group: The maximum number of persons in a group; null if no limit is set.
        lep: Whether it is an essential level of service (LEP).
    """

    code: str
    title: str
    title_en: str
    state: PlanState
    needed: bool
    suggested: bool | None
    earliest: datetime.date | None
    earliest_unknown: Unmet | None
    last: datetime.date | None
    last_unknown: Unmet | None
    given_by: int | None
    waits_for: tuple[Waiting, ...]
    blocked_by: tuple[Block, ...]
    who: tuple[Actor, ...]
    forms: tuple[Form, ...]
    max_group: int | None
    lep: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Staff(Record):
    """Operators with the same services and hours.

    Attributes:
        minutes_week: The minutes a week of each, at most 10,080.
        operators: How many; if absent, one.
        services: The services that they can give, by code; at most 100.
        skills: Their skills, by the ids of the areas of ``services.list``, such as ``B.CA01``; at most 1,000. They
            can also give the services of which they have every skill that the area lists.
    """

    minutes_week: int
    operators: int | None = None
    services: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            minutes_week: int,
            operators: int | None = None,
            services: Sequence[str] = (),
            skills: Sequence[str] = (),
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Waiting(Record):
    """Something that a service waits for.

    Attributes:
        rule: The rule that requires it.
        requires: What is required.
        services: The services that give it, by code; any of them is enough.
        event: The type of the event that records it; null if only a day, or a fact of the person, gives it.
        who: Who acts.
        from_: The first day on which it can be met, included; null if not known.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str
    requires: Requirement
    services: tuple[str, ...]
    event: str | None
    who: tuple[Actor, ...]
    from_: datetime.date | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Week(Record):
    """A week.

    Attributes:
        week: Its number, from 1.
        from_: Its first day.
        services: What its services need, in the order of the catalogue.
        resources: What it needs of each resource, and what there is.
    """

    week: int
    from_: datetime.date
    services: tuple[ServiceWeek, ...]
    resources: tuple[ResourceNeed, ...]
