"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collocamento._runtime.wire import Word

__all__ = [
    "AdrPhase",
    "AdrProvider",
    "AppealBody",
    "Authority",
    "Benefit",
    "Bound",
    "CallKind",
    "CardField",
    "Cause",
    "Certificate",
    "Citizenship",
    "Confidence",
    "ContactChannel",
    "ConventionKind",
    "ConvocationChannel",
    "ConvocationKind",
    "DeadlineState",
    "Decider",
    "Finder",
    "Fraction",
    "GiftType",
    "Identity",
    "JobKind",
    "Measure",
    "MeasureDate",
    "Outcome",
    "PayBasis",
    "Placement",
    "Recipient",
    "RecordedMeasure",
    "Region",
    "Scheme",
    "SelectionStep",
    "ServiceProvider",
    "Severity",
    "Sex",
    "SignatureKind",
    "Signer",
    "StaffContract",
    "StaffKind",
    "State",
    "SuspensionCause",
    "VacancyOrigin",
    "VacancyOutcome",
    "Via",
    "Violation",
    "Weight",
]


class AdrPhase(Word):
    """A phase of the assegno di ricollocazione."""

    RILASCIO = "rilascio", "rilascio", "issue", "It is issued.", "È rilasciato."
    SCELTA = (
        "scelta",
        "scelta del servizio",
        "choice of the service",
        "The person chooses the provider of the service.",
        "La persona sceglie chi eroga il servizio.",
    )
    FINE = "fine", "fine", "end", "It ends.", "Finisce."


class AdrProvider(Word):
    """A body at which the assegno di ricollocazione may be used (art. 23 c. 2)."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego.", "Un Centro per l'Impiego."
    ACCREDITATO = (
        "accreditato",
        "soggetto accreditato",
        "accredited body",
        "An accredited body.",
        "Un soggetto accreditato.",
    )


class AppealBody(Word):
    """Who hears an appeal."""

    COMITATO_ANPAL = (
        "comitato_anpal",
        "comitato presso l'ANPAL",
        "committee at ANPAL",
        "The committee at ANPAL, up to 29 February 2024.",
        "Il comitato presso l'ANPAL, fino al 29/02/2024.",
    )
    COMITATO_MINISTERO = (
        "comitato_ministero",
        "comitato presso il Ministero del lavoro",
        "committee at the Ministry of Labour",
        "The committee at the Ministry of Labour, from 1 March 2024.",
        "Il comitato presso il Ministero del lavoro, dal 01/03/2024.",
    )
    COMMISSIONE_BOLZANO = (
        "commissione_bolzano",
        "commissione provinciale di Bolzano",
        "provincial commission of Bolzano",
        "The commission of the autonomous province of Bolzano.",
        "La commissione della provincia autonoma di Bolzano.",
    )
    INPS = (
        "inps",
        "INPS",
        "INPS",
        "INPS, which reviews its own decision.",
        "L'INPS, che riesamina la propria decisione.",
    )


class Authority(Word):
    """The authority from which a right is requested."""

    ANPAL = "anpal", "ANPAL", "ANPAL", "ANPAL, up to its end.", "L'ANPAL, fino alla sua soppressione."
    MINISTERO = (
        "ministero",
        "Ministero del lavoro",
        "Ministry of Labour",
        "The Ministry of Labour, which took its place.",
        "Il Ministero del lavoro, che ne ha preso il posto.",
    )


class Benefit(Word):
    """A benefit, as chapter 3 names it."""

    ASPI = (
        "aspi",
        "ASpI",
        "ASpI",
        "Assicurazione sociale per l'impiego: the unemployment benefit before the NASpI.",
        "Assicurazione sociale per l'impiego: l'indennità di disoccupazione prima della NASpI.",
    )
    NASPI = (
        "naspi",
        "NASpI",
        "NASpI",
        "Nuova assicurazione sociale per l'impiego: the unemployment benefit of employees (D.Lgs. 22/2015).",
        "Nuova assicurazione sociale per l'impiego: l'indennità di disoccupazione dei lavoratori subordinati (D.Lgs. 22/2015).",
    )
    DIS_COLL = (
        "dis_coll",
        "DIS-COLL",
        "DIS-COLL",
        "Unemployment benefit of collaborators (art. 15 D.Lgs. 22/2015).",
        "Indennità di disoccupazione dei collaboratori (art. 15 D.Lgs. 22/2015).",
    )
    MOBILITA = (
        "mobilita",
        "indennità di mobilità",
        "mobility allowance",
        "Mobility allowance after a collective dismissal (L. 223/1991).",
        "Indennità di mobilità dopo un licenziamento collettivo (L. 223/1991).",
    )
    ASDI = (
        "asdi",
        "assegno di disoccupazione (ASDI)",
        "unemployment allowance (ASDI)",
        "Assegno di disoccupazione: for persons in need who have used up the NASpI (art. 16 D.Lgs. 22/2015).",
        "Assegno di disoccupazione per chi ha esaurito la NASpI ed è in stato di bisogno (art. 16 D.Lgs. 22/2015).",
    )
    SIA = (
        "sia",
        "sostegno per l'inclusione attiva (SIA)",
        "support for active inclusion (SIA)",
        "Sostegno per l'inclusione attiva: the support against poverty before the REI.",
        "Sostegno per l'inclusione attiva: la misura di contrasto alla povertà prima del REI.",
    )
    REI = (
        "rei",
        "reddito di inclusione (REI)",
        "inclusion income (REI)",
        "Reddito di inclusione (D.Lgs. 147/2017): the minimum income before the RdC.",
        "Reddito di inclusione (D.Lgs. 147/2017).",
    )
    RDC = (
        "rdc",
        "reddito di cittadinanza (RdC)",
        "citizenship income (RdC)",
        "Reddito di cittadinanza (DL 4/2019): the minimum income before ADI and SFL.",
        "Reddito di cittadinanza (DL 4/2019).",
    )
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Supporto per la formazione e il lavoro (DL 48/2023): an allowance for persons able to work.",
        "Supporto per la formazione e il lavoro (DL 48/2023).",
    )
    ADI = (
        "adi",
        "assegno di inclusione (ADI)",
        "inclusion allowance (ADI)",
        "Assegno di inclusione (DL 48/2023): the minimum income of households with members to be protected.",
        "Assegno di inclusione (DL 48/2023).",
    )
    COSTANZA = (
        "costanza",
        "sostegno in costanza di rapporto di lavoro",
        "income support during employment",
        "Income support during employment (art. 22 D.Lgs. 150/2015).",
        "Sostegno al reddito mentre il rapporto di lavoro dura (art. 22 D.Lgs. 150/2015).",
    )
    CIGS = (
        "cigs",
        "cassa integrazione straordinaria (CIGS)",
        "extraordinary wage guarantee fund (CIGS)",
        "Extraordinary wage guarantee fund (art. 25-ter D.Lgs. 148/2015).",
        "Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).",
    )
    NESSUNA = "nessuna", "nessuna prestazione", "no benefit", "No benefit.", "Nessuna prestazione."


class Bound(Word):
    """The party responsible for a deadline."""

    PERSONA = "persona", "persona", "person", "The person.", "La persona."
    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego.", "Il Centro per l'Impiego."


class CallKind(Word):
    """How persons are called."""

    GRADUATORIA = (
        "graduatoria",
        "ordine di graduatoria",
        "order of the ranking",
        "By their place in the ranking.",
        "Secondo il posto in graduatoria.",
    )
    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "By their place among those present (*asta sui presenti*).",
        "Secondo il posto tra i presenti (asta sui presenti).",
    )


class CardField(Word):
    """A field of a card."""

    AIM = "aim", "finalità", "aim", "What the area is for.", "A che cosa serve l'area."
    ACCESS = "access", "modalità di accesso", "access", "How a user gets access.", "Come un utente vi accede."
    STRUCTURAL = (
        "structural",
        "requisiti strutturali",
        "rooms and equipment",
        "Rooms and equipment.",
        "Locali e attrezzature.",
    )
    OPERATIONAL = (
        "operational",
        "requisiti operativi",
        "tools and links",
        "Tools and links.",
        "Strumenti e collegamenti.",
    )
    KNOWLEDGE = (
        "knowledge",
        "conoscenze",
        "knowledge",
        "What the staff must know.",
        "Che cosa deve conoscere il personale.",
    )
    SKILLS = (
        "skills",
        "capacità",
        "skills",
        "What the staff must be able to do.",
        "Che cosa deve saper fare il personale.",
    )
    ACTIVITIES = "activities", "attività", "activities", "What is done.", "Che cosa si fa."
    RECIPIENTS = "recipients", "destinatari", "recipients", "For whom.", "Per chi."
    CONDITIONS = (
        "conditions",
        "condizioni di erogazione",
        "delivery conditions",
        "Under which conditions.",
        "A quali condizioni.",
    )
    OUTPUTS = "outputs", "output", "outputs", "The results.", "I risultati."
    MODE = "mode", "modalità di erogazione", "mode of delivery", "In which way.", "In quale modo."


class Cause(Word):
    """Why a DID is withdrawn or ends."""

    VOLONTARIA = (
        "volontaria",
        "revoca volontaria",
        "withdrawal by the person",
        "The person withdraws it.",
        "La persona la revoca.",
    )
    PENSIONE = "pensione", "pensione", "pension", "The person receives a pension.", "Il pensionamento."
    DECESSO = "decesso", "decesso", "death", "The death of the person.", "Il decesso della persona."
    TITOLO_SOGGIORNO = (
        "titolo_soggiorno",
        "perdita del titolo a lavorare",
        "loss of the right to work",
        "The right to work is lost, as with an expired residence permit.",
        "Il diritto a lavorare è perso, come con un permesso di soggiorno scaduto.",
    )
    INATTIVITA = (
        "inattivita",
        "inattività",
        "inactivity",
        "No contact and no search for work, if a regional measure provides for it.",
        "Nessun contatto e nessuna ricerca di lavoro, se una misura regionale lo prevede.",
    )


class Certificate(Word):
    """The state of a certificate."""

    VALIDO = "valido", "valido", "valid", "In force.", "In corso di validità."
    REVOCATO = "revocato", "revocato", "revoked", "Revoked.", "Revocato."
    SCADUTO = "scaduto", "scaduto", "expired", "Expired.", "Scaduto."
    SOSPESO = "sospeso", "sospeso", "suspended", "Suspended.", "Sospeso."


class Citizenship(Word):
    """The citizenship class."""

    A01 = (
        "A01",
        "cittadinanza di un altro paese UE",
        "citizenship of another EU country",
        "Of another country of the European Union.",
        "Di un altro paese dell'Unione europea.",
    )
    A02 = "A02", "cittadinanza italiana", "Italian citizenship", "Italian.", "Italiana."
    A03 = (
        "A03",
        "cittadinanza di un paese extra UE",
        "citizenship of a country outside the EU",
        "Of a country outside the European Union.",
        "Di un paese fuori dell'Unione europea.",
    )


class Confidence(Word):
    """How sure a rule is, as the rulebook marks it."""

    P = (
        "P",
        "letta nel testo della fonte",
        "read in a primary text",
        "Read in a primary text.",
        "Letta in un testo primario.",
    )
    S = (
        "S",
        "fonti secondarie concordi",
        "concordant secondary sources",
        "Seen in concordant secondary sources.",
        "Vista in fonti secondarie concordi.",
    )
    C = (
        "C",
        "standard di dati del settore",
        "the field's own data standards",
        "Seen in the field's own data standards.",
        "Vista negli standard di dati del settore.",
    )
    D = (
        "D",
        "interpretazione adottata dalla libreria",
        "derived by this library",
        "Derived by this library.",
        "Interpretazione di questa libreria.",
    )


class ContactChannel(Word):
    """How a person contacts the Centro per l'Impiego."""

    SPORTELLO = "sportello", "allo sportello", "in the office", "In the office.", "Allo sportello dell'ufficio."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone.", "Per telefono."
    EMAIL = (
        "email",
        "per e-mail",
        "by e-mail",
        "By e-mail, certified or not.",
        "Per posta elettronica, certificata o no.",
    )
    LAVORO_PER_TE = (
        "lavoro_per_te",
        "con appuntamento su LavoroPerTe",
        "by an appointment on LavoroPerTe",
        "By booking an appointment on the Umbrian portal LavoroPerTe.",
        "Con un appuntamento fissato sul portale umbro LavoroPerTe.",
    )


class ConventionKind(Word):
    """The kinds of convention."""

    ART_11 = (
        "art_11",
        "convenzione art. 11 L. 68/1999",
        "convention under art. 11 L. 68/1999",
        "Hiring programme; also open to employers without a duty.",
        "Programma di assunzioni; aperta anche ai datori senza obbligo.",
    )
    ART_12 = (
        "art_12",
        "convenzione art. 12 L. 68/1999",
        "convention under art. 12 L. 68/1999",
        "Temporary placement at another employer's, with training.",
        "Inserimento temporaneo presso un altro datore, con formazione.",
    )
    ART_12_BIS = (
        "art_12_bis",
        "convenzione art. 12-bis L. 68/1999",
        "convention under art. 12-bis L. 68/1999",
        "Placement at another employer's of persons who find work with particular difficulty.",
        "Inserimento presso un altro datore di persone che trovano lavoro con particolare difficoltà.",
    )
    ART_14 = (
        "art_14",
        "convenzione art. 14 D.Lgs. 276/2003",
        "convention under art. 14 D.Lgs. 276/2003",
        "Work given to social cooperatives (art. 14 D.Lgs. 276/2003).",
        "Commesse di lavoro a cooperative sociali (art. 14 D.Lgs. 276/2003).",
    )


class ConvocationChannel(Word):
    """How a summons is sent."""

    RACCOMANDATA = "raccomandata", "raccomandata", "registered letter", "A registered letter.", "Lettera raccomandata."
    PEC = "pec", "PEC", "certified e-mail (PEC)", "Certified e-mail.", "Posta elettronica certificata."
    CONCORDATO = (
        "concordato",
        "appuntamento concordato",
        "agreed appointment",
        "An appointment agreed and countersigned.",
        "Appuntamento concordato e controfirmato.",
    )
    EMAIL = "email", "e-mail", "e-mail", "Plain e-mail.", "Posta elettronica ordinaria."
    SMS = "sms", "SMS", "text message", "A text message.", "Messaggio di testo."
    POSTA = "posta", "posta ordinaria", "ordinary mail", "Plain mail.", "Posta ordinaria."
    SIISL = "siisl", "SIISL", "SIISL platform", "The platform SIISL.", "La piattaforma SIISL."


class ConvocationKind(Word):
    """Whether an appointment was agreed."""

    ORDINARIA = "ordinaria", "ordinaria", "ordinary", "Agreed in the patto.", "Concordata nel patto."
    STRAORDINARIA = (
        "straordinaria",
        "straordinaria",
        "extraordinary",
        "In addition to those agreed in the patto.",
        "In aggiunta a quelle concordate nel patto.",
    )
    PRIMA = (
        "prima",
        "prima convocazione",
        "first summons",
        "The first one, before any patto.",
        "La prima, precedente a ogni patto.",
    )


class DeadlineState(Word):
    """The state of a deadline on the day of the assessment."""

    NON_ANCORA = (
        "non_ancora",
        "non ancora",
        "not yet",
        "A right that does not exist yet.",
        "Un diritto che non esiste ancora.",
    )
    APERTA = (
        "aperta",
        "aperta",
        "open",
        "Not met yet, and still running; for a right: it may be used.",
        "Non ancora rispettata, e ancora in corso; per un diritto: si può esercitare.",
    )
    RISPETTATA = "rispettata", "rispettata", "met", "Met in time.", "Rispettata in tempo."
    RISPETTATA_IN_RITARDO = (
        "rispettata_in_ritardo",
        "rispettata in ritardo",
        "met late",
        "Met after its last day.",
        "Rispettata dopo l'ultimo giorno.",
    )
    SCADUTA = (
        "scaduta",
        "scaduta",
        "missed",
        "Not met, and its last day is past.",
        "Non rispettata, e l'ultimo giorno è passato.",
    )
    ESTINTA = (
        "estinta",
        "estinta",
        "lapsed",
        "What it belongs to, such as the state or the benefit, ended before its last day; for a right: it was used up, or is over.",
        "Ciò a cui appartiene, come lo stato o la prestazione, è finito prima dell'ultimo giorno; per un diritto: è esaurito o cessato.",
    )
    SOSPESA = (
        "sospesa",
        "sospesa",
        "suspended",
        "It does not run, because the law has suspended it.",
        "Non corre, perché la legge l'ha sospesa.",
    )


class Decider(Word):
    """Who decides on the measure."""

    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego.", "Il Centro per l'Impiego."
    INPS = "inps", "INPS", "INPS", "INPS.", "L'INPS."


class Finder(Word):
    """Who establishes a violation."""

    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego.", "Il Centro per l'Impiego."
    ISPETTORATO = (
        "ispettorato",
        "ispettorato del lavoro",
        "labour inspectors",
        "The labour inspectors.",
        "L'ispettorato del lavoro.",
    )


class Fraction(Word):
    """A part of a month's benefit, or more than one month."""

    A_QUARTER_OF_A_MONTH = (
        "1/4",
        "un quarto di mensilità",
        "a quarter of a month",
        "A quarter of a month.",
        "Un quarto di mensilità.",
    )
    A_THIRD_OF_A_MONTH = (
        "1/3",
        "un terzo di mensilità",
        "a third of a month",
        "A third of a month.",
        "Un terzo di mensilità.",
    )
    HALF_A_MONTH = "1/2", "mezza mensilità", "half a month", "Half a month.", "Mezza mensilità."
    A_MONTH = "1", "una mensilità", "a month", "A month.", "Una mensilità."
    TWO_MONTHS = "2", "due mensilità", "two months", "Two months.", "Due mensilità."


class GiftType(Word):
    """The type of an event that a document gives the dossier."""

    DID = "did", "DID", "DID", "The DID.", "La DID."
    PATTO = "patto", "patto di servizio", "patto di servizio", "The patto di servizio.", "Il patto di servizio."
    ATTIVITA_SAP = (
        "attivita_sap",
        "politica attiva della SAP",
        "active measure of the SAP",
        "The active measure of the SAP.",
        "La politica attiva della SAP.",
    )


class Identity(Word):
    """How a person was identified."""

    SPID = "spid", "SPID", "SPID", "By SPID.", "Con SPID."
    CNS = (
        "cns",
        "carta nazionale dei servizi (CNS)",
        "national services card (CNS)",
        "By the Carta Nazionale dei Servizi.",
        "Con la Carta nazionale dei servizi.",
    )
    CIE = (
        "cie",
        "carta d'identità elettronica (CIE)",
        "electronic identity card (CIE)",
        "By the electronic identity card.",
        "Con la carta d'identità elettronica.",
    )
    CREDENZIALI = (
        "credenziali",
        "nome utente e password",
        "user name and password",
        "By user name and password.",
        "Con nome utente e password.",
    )


class JobKind(Word):
    """The kind of a work relationship."""

    INDETERMINATO = (
        "indeterminato",
        "a tempo indeterminato",
        "open-ended",
        "Open-ended subordinate work.",
        "Lavoro subordinato a tempo indeterminato.",
    )
    DETERMINATO = (
        "determinato",
        "a tempo determinato",
        "fixed-term",
        "Fixed-term subordinate work.",
        "Lavoro subordinato a tempo determinato.",
    )
    APPRENDISTATO = (
        "apprendistato",
        "apprendistato",
        "apprenticeship",
        "Apprenticeship, which is subordinate work.",
        "Apprendistato, che è lavoro subordinato.",
    )
    SOMMINISTRAZIONE = (
        "somministrazione",
        "somministrazione",
        "agency work",
        "Agency work: the employer is the agency, and the work is done at the user's.",
        "Lavoro in somministrazione: il datore è l'agenzia, il lavoro si svolge presso l'utilizzatore.",
    )
    INTERMITTENTE = (
        "intermittente",
        "intermittente",
        "intermittent",
        "Intermittent (on-call) work.",
        "Lavoro intermittente (a chiamata).",
    )
    PARASUBORDINATO = (
        "parasubordinato",
        "parasubordinato",
        "parasubordinate",
        "Co.co.co. and the like: assimilated to subordinate work for the income limit only.",
        "Co.co.co. e simili: assimilato al lavoro subordinato solo per il limite di reddito.",
    )
    AUTONOMO = "autonomo", "autonomo", "self-employed", "Self-employed work.", "Lavoro autonomo."
    AUTONOMO_OCCASIONALE = (
        "autonomo_occasionale",
        "autonomo occasionale",
        "occasional self-employed",
        "Occasional self-employed work.",
        "Lavoro autonomo occasionale.",
    )
    IMPRESA_FAMILIARE = (
        "impresa_familiare",
        "impresa familiare",
        "family business",
        "Work in a family business.",
        "Lavoro in un'impresa familiare.",
    )
    OCCASIONALE_54BIS = (
        "occasionale_54bis",
        "occasionale art. 54-bis",
        "occasional, art. 54-bis",
        "Occasional work under art. 54-bis DL 50/2017: no effect on the status (STATO-17).",
        "Prestazioni occasionali dell'art. 54-bis DL 50/2017: senza effetto sullo stato (STATO-17).",
    )
    TIROCINIO = (
        "tirocinio",
        "tirocinio",
        "traineeship",
        "Traineeship: it is no employment relationship and has no effect on the status (STATO-17).",
        "Tirocinio: non è un rapporto di lavoro e non incide sullo stato (STATO-17).",
    )
    LPU = (
        "lpu",
        "lavori di pubblica utilità",
        "public utility work",
        "Lavori di pubblica utilità: public utility work that an administration gives to persons without a job; no effect on the status (STATO-17).",
        "Lavori di pubblica utilità, che un'amministrazione affida a persone senza lavoro: senza effetto sullo stato (STATO-17).",
    )
    LSU = (
        "lsu",
        "lavori socialmente utili",
        "socially useful work",
        "Lavori socialmente utili: socially useful work in a project of a public administration; no effect on the status (STATO-17).",
        "Lavori socialmente utili, in un progetto di un'amministrazione pubblica: senza effetto sullo stato (STATO-17).",
    )
    ESPERIENZA_LAVORATIVA = (
        "esperienza_lavorativa",
        "esperienza lavorativa",
        "work experience",
        "Work experience with a grant, not an employment relationship: no effect on the status (STATO-17).",
        "Esperienza lavorativa con una borsa, non un rapporto di lavoro: senza effetto sullo stato (STATO-17).",
    )
    PARTITA_IVA_INATTIVA = (
        "partita_iva_inattiva",
        "partita IVA inattiva",
        "VAT number without activity",
        "A VAT number without activity: no effect on the status (STATO-17).",
        "Partita IVA senza attività: senza effetto sullo stato (STATO-17).",
    )
    SERVIZIO_CIVILE = (
        "servizio_civile",
        "servizio civile",
        "civilian service",
        "Civilian service (*servizio civile*): no effect on the status (STATO-17).",
        "Servizio civile: senza effetto sullo stato (STATO-17).",
    )
    VIGILE_VOLONTARIO = (
        "vigile_volontario",
        "vigile del fuoco volontario",
        "volunteer firefighter",
        "Service as a volunteer firefighter: no effect on the status (STATO-17).",
        "Servizio come vigile del fuoco volontario: senza effetto sullo stato (STATO-17).",
    )
    CANTIERE_LAVORO = (
        "cantiere_lavoro",
        "cantiere di lavoro",
        "municipal work scheme",
        "A *cantiere di lavoro*, a work scheme of a municipality: no effect on the status (STATO-17).",
        "Cantiere di lavoro di un comune: senza effetto sullo stato (STATO-17).",
    )
    BORSA_RICERCA = (
        "borsa_ricerca",
        "borsa di ricerca",
        "research grant",
        "A research grant: no effect on the status (STATO-17).",
        "Borsa di ricerca: senza effetto sullo stato (STATO-17).",
    )
    INCARICO_PUBBLICO = (
        "incarico_pubblico",
        "incarico pubblico",
        "public office",
        "A public office, such as that of a councillor or a poll clerk: no effect on the status (STATO-17).",
        "Incarico pubblico, come quello di consigliere o di scrutatore: senza effetto sullo stato (STATO-17).",
    )
    VOLONTARIATO = (
        "volontariato",
        "volontariato",
        "volunteering",
        "Volunteering: no effect on the status (STATO-17).",
        "Volontariato: senza effetto sullo stato (STATO-17).",
    )
    OCCASIONALE_AGRICOLO = (
        "occasionale_agricolo",
        "occasionale agricolo",
        "occasional farm work",
        "Occasional farm work (LOAgri): without effect for its first days worked of a calendar year (STATO-17).",
        "Lavoro occasionale agricolo (LOAgri): senza effetto per i primi giorni lavorati di un anno solare (STATO-17).",
    )
    ESTERO = "estero", "all'estero", "work abroad", "Work abroad.", "Lavoro all'estero."


class Measure(Word):
    """The sanction for a violation."""

    NESSUNA = "nessuna", "nessuna misura", "no measure", "No measure follows.", "Nulla."
    DECURTAZIONE = "decurtazione", "decurtazione", "cut", "A part of the benefit.", "Una parte della prestazione."
    DECADENZA = (
        "decadenza",
        "decadenza dalla prestazione",
        "loss of the benefit",
        "The benefit and, if the answer says so, the state.",
        "La prestazione e, se la risposta lo dice, lo stato.",
    )
    RIDUZIONE = (
        "riduzione",
        "riduzione mensile",
        "monthly reduction",
        "A fixed reduction in each month that follows.",
        "Una riduzione fissa in ciascuno dei mesi seguenti.",
    )


class MeasureDate(Word):
    """A date of an active measure."""

    PROPOSED = "proposed", "proposta", "proposal", "The proposal.", "La proposta."
    START = "start", "inizio", "start", "The first day.", "Il primo giorno."
    END = "end", "fine", "end", "The last day.", "L'ultimo giorno."


class Outcome(Word):
    """The outcome of a process."""

    IN_CORSO = "in_corso", "in corso", "in progress", "It continues.", "Prosegue."
    ANNULLATO = "annullato", "annullato", "annulled", "It was annulled or revoked.", "È stato annullato o revocato."
    CONCLUSO = "concluso", "concluso", "concluded", "It has ended validly.", "È finito validamente."


class PayBasis(Word):
    """What a monthly pay is."""

    IMPONIBILE = (
        "imponibile",
        "imponibile fiscale",
        "taxable pay",
        "Taxable pay: net of the worker's social contributions.",
        "Imponibile fiscale: al netto dei contributi a carico del lavoratore.",
    )
    LORDA = "lorda", "lorda", "gross", "Gross pay.", "Retribuzione lorda."


class Placement(Word):
    """The scheme under which a person was placed in a job."""

    L68 = (
        "l68",
        "collocamento mirato (L. 68/1999)",
        "targeted placement (L. 68/1999)",
        "Targeted placement (L. 68/1999).",
        "Collocamento mirato (L. 68/1999).",
    )


class Recipient(Word):
    """Who is notified of a measure."""

    ANPAL = "anpal", "ANPAL", "ANPAL", "ANPAL, up to 29 February 2024.", "L'ANPAL, fino al 29/02/2024."
    MINISTERO = (
        "ministero",
        "Ministero del lavoro",
        "Ministry of Labour",
        "The Ministry of Labour, from 1 March 2024.",
        "Il Ministero del lavoro, dal 01/03/2024.",
    )
    INPS = (
        "inps",
        "INPS",
        "INPS",
        "INPS, which carries out the measure and recovers payments.",
        "L'INPS, che esegue la misura e recupera le somme.",
    )


class RecordedMeasure(Word):
    """The measure of a sanction."""

    DECURTAZIONE = "decurtazione", "decurtazione", "cut", "A cut of the benefit.", "Una riduzione della prestazione."
    DECADENZA = (
        "decadenza",
        "decadenza dalla prestazione",
        "loss of the benefit",
        "Loss of the benefit, and of the state unless stated otherwise.",
        "Perdita della prestazione, e dello stato se non è indicato altro.",
    )


class Region(Word):
    """A region, or one of the two autonomous provinces."""

    ABRUZZO = (
        "abruzzo",
        "Abruzzo",
        "Abruzzo",
        "The region with L'Aquila as its capital.",
        "La regione che ha per capoluogo L'Aquila.",
    )
    BASILICATA = (
        "basilicata",
        "Basilicata",
        "Basilicata",
        "The region with Potenza as its capital.",
        "La regione che ha per capoluogo Potenza.",
    )
    CALABRIA = (
        "calabria",
        "Calabria",
        "Calabria",
        "The region with Catanzaro as its capital.",
        "La regione che ha per capoluogo Catanzaro.",
    )
    CAMPANIA = (
        "campania",
        "Campania",
        "Campania",
        "The region with Naples as its capital.",
        "La regione che ha per capoluogo Napoli.",
    )
    EMILIA_ROMAGNA = (
        "emilia_romagna",
        "Emilia-Romagna",
        "Emilia-Romagna",
        "The region with Bologna as its capital.",
        "La regione che ha per capoluogo Bologna.",
    )
    FRIULI_VENEZIA_GIULIA = (
        "friuli_venezia_giulia",
        "Friuli-Venezia Giulia",
        "Friuli-Venezia Giulia",
        "The region with Trieste as its capital.",
        "La regione che ha per capoluogo Trieste.",
    )
    LAZIO = "lazio", "Lazio", "Lazio", "The region with Rome as its capital.", "La regione che ha per capoluogo Roma."
    LIGURIA = (
        "liguria",
        "Liguria",
        "Liguria",
        "The region with Genoa as its capital.",
        "La regione che ha per capoluogo Genova.",
    )
    LOMBARDIA = (
        "lombardia",
        "Lombardia",
        "Lombardy",
        "The region with Milan as its capital.",
        "La regione che ha per capoluogo Milano.",
    )
    MARCHE = (
        "marche",
        "Marche",
        "Marche",
        "The region with Ancona as its capital.",
        "La regione che ha per capoluogo Ancona.",
    )
    MOLISE = (
        "molise",
        "Molise",
        "Molise",
        "The region with Campobasso as its capital.",
        "La regione che ha per capoluogo Campobasso.",
    )
    PIEMONTE = (
        "piemonte",
        "Piemonte",
        "Piedmont",
        "The region with Turin as its capital.",
        "La regione che ha per capoluogo Torino.",
    )
    PUGLIA = (
        "puglia",
        "Puglia",
        "Apulia",
        "The region with Bari as its capital.",
        "La regione che ha per capoluogo Bari.",
    )
    SARDEGNA = (
        "sardegna",
        "Sardegna",
        "Sardinia",
        "The region with Cagliari as its capital.",
        "La regione che ha per capoluogo Cagliari.",
    )
    SICILIA = (
        "sicilia",
        "Sicilia",
        "Sicily",
        "The region with Palermo as its capital.",
        "La regione che ha per capoluogo Palermo.",
    )
    TOSCANA = (
        "toscana",
        "Toscana",
        "Tuscany",
        "The region with Florence as its capital.",
        "La regione che ha per capoluogo Firenze.",
    )
    TRENTINO_ALTO_ADIGE = (
        "trentino_alto_adige",
        "Trentino-Alto Adige",
        "Trentino-South Tyrol",
        "The region of Trentino-Alto Adige, made of two autonomous provinces.",
        "La regione Trentino-Alto Adige, formata da due province autonome.",
    )
    BOLZANO = (
        "bolzano",
        "Provincia autonoma di Bolzano",
        "autonomous province of Bolzano",
        "The autonomous province of Bolzano.",
        "La provincia autonoma di Bolzano.",
    )
    TRENTO = (
        "trento",
        "Provincia autonoma di Trento",
        "autonomous province of Trento",
        "The autonomous province of Trento.",
        "La provincia autonoma di Trento.",
    )
    UMBRIA = (
        "umbria",
        "Umbria",
        "Umbria",
        "The region with Perugia as its capital.",
        "La regione che ha per capoluogo Perugia.",
    )
    VALLE_D_AOSTA = (
        "valle_d_aosta",
        "Valle d'Aosta",
        "Aosta Valley",
        "The region with Aosta as its capital.",
        "La regione che ha per capoluogo Aosta.",
    )
    VENETO = (
        "veneto",
        "Veneto",
        "Veneto",
        "The region with Venice as its capital.",
        "La regione che ha per capoluogo Venezia.",
    )


class Scheme(Word):
    """The scale of a profile."""

    GARANZIA_GIOVANI = (
        "garanzia_giovani",
        "Garanzia Giovani",
        "Garanzia Giovani",
        "Garanzia Giovani classes 1–4.",
        "Le classi da 1 a 4 di Garanzia Giovani.",
    )
    INDICE_DID = (
        "indice_did",
        "indice della DID",
        "index of the DID",
        "The index of the DID, 0 to 1.",
        "L'indice della DID, da 0 a 1.",
    )
    GOL = "gol", "GOL", "GOL", "GOL risk classes.", "Le classi di rischio di GOL."
    QUALITATIVO = (
        "qualitativo",
        "profilazione qualitativa",
        "qualitative profile",
        "Qualitative levels 1–5.",
        "I livelli qualitativi da 1 a 5.",
    )


class SelectionStep(Word):
    """An action to meet a request."""

    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "The service calls on those present.",
        "Il servizio chiama tra i presenti.",
    )
    VERIFICA_REQUISITI = (
        "verifica_requisiti",
        "verifica dei requisiti",
        "check of the requirements",
        "The service checks the requirements.",
        "Il servizio verifica i requisiti.",
    )
    PUBBLICAZIONE_GRADUATORIA = (
        "pubblicazione_graduatoria",
        "pubblicazione della graduatoria",
        "publication of the ranking",
        "The service publishes the ranking.",
        "Il servizio pubblica la graduatoria.",
    )
    INVIO = (
        "invio",
        "invio all'ente",
        "sending to the body",
        "The service sends the persons, in the order of the ranking.",
        "Il servizio invia le persone, nell'ordine della graduatoria.",
    )
    CONVOCAZIONE = (
        "convocazione",
        "convocazione da parte dell'ente",
        "summons by the body",
        "The body summons them.",
        "L'ente le convoca.",
    )
    PROVA_IDONEITA = (
        "prova_idoneita",
        "prova di idoneità",
        "suitability test",
        "The body assesses suitability, and nothing else.",
        "L'ente valuta l'idoneità, e nient'altro.",
    )


class ServiceProvider(Word):
    """A body that provides services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "The Centro per l'Impiego.", "Il Centro per l'Impiego."
    ACCREDITATO = (
        "accreditato",
        "soggetto accreditato",
        "accredited body",
        "An accredited body.",
        "Un soggetto accreditato.",
    )
    EURES = "eures", "consigliere EURES", "EURES adviser", "The EURES adviser.", "Il consigliere EURES."


class Severity(Word):
    """How serious a finding is."""

    ERRORE = (
        "errore",
        "errore",
        "error",
        "The event is rejected and changes nothing.",
        "L'evento è rifiutato e non cambia nulla.",
    )
    AVVISO = (
        "avviso",
        "avviso",
        "warning",
        "The answer depends on something that an operator should check.",
        "La risposta dipende da qualcosa che un operatore dovrebbe verificare.",
    )
    NOTA = "nota", "nota", "note", "For information.", "A titolo informativo."


class Sex(Word):
    """Sex, as the codice fiscale has it."""

    F = "F", "femmina", "female", "Female.", "Femmina."
    M = "M", "maschio", "male", "Male.", "Maschio."


class SignatureKind(Word):
    """The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3). ``````
    use collocamento::workflow::SignatureKind::*; assert!(Semplice < Avanzata && Avanzata < Qualificata);
    assert!(Digitale >= Qualificata); ``````"""

    SEMPLICE = "semplice", "firma semplice", "simple signature", "Simple electronic signature.", "Semplice."
    AVANZATA = (
        "avanzata",
        "firma avanzata (FEA)",
        "advanced signature (FEA)",
        "Advanced electronic signature (FEA).",
        "Avanzata (FEA).",
    )
    QUALIFICATA = (
        "qualificata",
        "firma qualificata (FEQ)",
        "qualified signature (FEQ)",
        "Qualified electronic signature (FEQ).",
        "Qualificata (FEQ).",
    )
    DIGITALE = (
        "digitale",
        "firma digitale",
        "digital signature",
        "Digital signature, a kind of qualified one.",
        "Digitale.",
    )


class Signer(Word):
    """The signer of a patto for the services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego.", "Un Centro per l'Impiego."
    ACCREDITATO = (
        "accreditato",
        "soggetto accreditato",
        "accredited body",
        "An accredited body.",
        "Un soggetto accreditato.",
    )


class StaffContract(Word):
    """The contract of an employee."""

    INDETERMINATO = (
        "indeterminato",
        "tempo indeterminato",
        "open-ended contract",
        "Open-ended.",
        "A tempo indeterminato.",
    )
    DETERMINATO = "determinato", "tempo determinato", "fixed-term contract", "Fixed-term.", "A tempo determinato."
    INTERMITTENTE = "intermittente", "lavoro intermittente", "on-call work", "On call.", "A chiamata."
    APPRENDISTATO = "apprendistato", "apprendistato", "apprenticeship", "Apprenticeship.", "Apprendistato."
    SOMMINISTRAZIONE = (
        "somministrazione",
        "somministrazione presso l'utilizzatore",
        "agency work at the user",
        "Agency work, at the user.",
        "In somministrazione, presso l'utilizzatore.",
    )
    DOMICILIO = (
        "domicilio",
        "lavoro a domicilio",
        "home work",
        "Work at home for piece rates (*lavoro a domicilio*); telework is not included.",
        "Lavoro a domicilio retribuito a cottimo; il telelavoro non è compreso.",
    )
    LSU = (
        "lsu",
        "lavori socialmente utili",
        "socially useful work",
        "Socially useful work (*LSU*).",
        "Lavori socialmente utili (LSU).",
    )


class StaffKind(Word):
    """What an employee is to the employer."""

    DIPENDENTE = "dipendente", "dipendente", "employee", "An ordinary employee.", "Un dipendente ordinario."
    L68 = (
        "l68",
        "persona occupata ai sensi della L. 68/1999",
        "person employed under L. 68/1999",
        "Hired under L. 68/1999 or counted toward its quota.",
        "Assunto ai sensi della L. 68/1999 o computato nella sua quota.",
    )
    SOCIO_COOPERATIVA = (
        "socio_cooperativa",
        "socio di cooperativa di produzione e lavoro",
        "member of a work cooperative",
        "Member of a production and work cooperative.",
        "Socio di una cooperativa di produzione e lavoro.",
    )
    DIRIGENTE = "dirigente", "dirigente", "executive", "Executive.", "Dirigente."
    ESTERO = (
        "estero",
        "persona assunta per attività all'estero",
        "person hired for work abroad",
        "Hired for work abroad, while it lasts.",
        "Assunto per attività da svolgere all'estero, finché dura.",
    )


class State(Word):
    """The state of a person on a day."""

    NON_REGISTRATO = "non_registrato", "non registrato", "not registered", "No valid DID.", "Nessuna DID valida."
    A_RISCHIO = (
        "a_rischio",
        "a rischio di disoccupazione",
        "at risk of unemployment",
        "DID submitted after notice of dismissal, while the job still runs (STATO-03): not yet unemployed in law.",
        "DID resa dopo il preavviso di licenziamento, mentre il rapporto dura ancora (STATO-03): non ancora disoccupato per legge.",
    )
    DISOCCUPATO = (
        "disoccupato",
        "disoccupato",
        "unemployed",
        "DID, and no work: unemployed in law.",
        "DID resa e nessun lavoro.",
    )
    CONSERVAZIONE = (
        "conservazione",
        "in conservazione dello stato",
        "unemployed, status kept while working",
        "DID, and work whose income is within the limits: still unemployed in law.",
        "DID resa e lavoro con reddito entro i limiti: per legge ancora disoccupato.",
    )
    SOSPESO = (
        "sospeso",
        "sospeso",
        "suspended",
        "DID, and subordinate work above the limit, up to 180 days: seniority does not run.",
        "DID resa e lavoro subordinato sopra il limite, fino a 180 giorni: l'anzianità non decorre.",
    )
    DECADUTO = (
        "decaduto",
        "decaduto",
        "status lost",
        "The status is lost, because of work or a sanction; a new DID is needed.",
        "Lo stato è perso, per il lavoro o per una sanzione, e serve una nuova DID.",
    )
    REVOCATO = (
        "revocato",
        "revocato",
        "withdrawn",
        "The DID was withdrawn, or ended by pension, death, or loss of the right to work.",
        "La DID è stata revocata, o è cessata per pensione, decesso o perdita del diritto a lavorare.",
    )


class SuspensionCause(Word):
    """Why the duty to hire is suspended."""

    CIGS = (
        "cigs",
        "cassa integrazione straordinaria",
        "extraordinary wage guarantee fund",
        "Extraordinary wage guarantee fund.",
        "Cassa integrazione guadagni straordinaria.",
    )
    SOLIDARIETA = (
        "solidarieta",
        "contratto di solidarietà",
        "solidarity contract",
        "Solidarity contract.",
        "Contratto di solidarietà.",
    )
    LICENZIAMENTO_COLLETTIVO = (
        "licenziamento_collettivo",
        "procedura di licenziamento collettivo",
        "collective dismissal procedure",
        "Procedure of collective dismissal.",
        "Procedura di licenziamento collettivo.",
    )


class VacancyOrigin(Word):
    """How the service came to know of a vacancy."""

    RICHIESTA = (
        "richiesta",
        "richiesta del datore di lavoro",
        "request by the employer",
        "The employer asked on its own initiative.",
        "Il datore ha chiesto di propria iniziativa.",
    )
    SCOUTING = (
        "scouting",
        "promozione o scouting",
        "promotion or scouting",
        "The service found it by promotion or scouting (E1).",
        "Il servizio l'ha trovato con promozione o scouting (E1).",
    )


class VacancyOutcome(Word):
    """How a vacancy ended."""

    COPERTO = "coperto", "coperto", "filled", "It was filled.", "È stato coperto."
    CHIUSO = (
        "chiuso",
        "chiuso senza copertura",
        "closed unfilled",
        "It was closed unfilled.",
        "È stato chiuso senza copertura.",
    )
    RITIRATO = "ritirato", "ritirato", "withdrawn", "The employer withdrew it.", "Il datore l'ha ritirato."


class Via(Word):
    """How a person answers a request."""

    LINK = (
        "link",
        "link ricevuto",
        "link received",
        "By the link in an e-mail or a text message, without login.",
        "Con il link in un'e-mail o in un SMS, senza accesso.",
    )
    PORTALE = "portale", "portale", "portal", "On the portal, logged in.", "Sul portale, dopo l'accesso."


class Violation(Word):
    """What is violated."""

    CONVOCAZIONE = (
        "convocazione",
        "assenza a convocazione o appuntamento",
        "missed appointment",
        "Absence from an appointment, agreed or by summons.",
        "Assenza a un appuntamento, concordato o per convocazione.",
    )
    ORIENTAMENTO = (
        "orientamento",
        "assenza all'orientamento",
        "absence from guidance",
        "Absence from guidance.",
        "Assenza all'orientamento.",
    )
    FORMAZIONE = (
        "formazione",
        "assenza alla formazione",
        "absence from training",
        "Absence from training or public works.",
        "Assenza alla formazione o ai lavori di pubblica utilità.",
    )
    OFFERTA = (
        "offerta",
        "rifiuto di un'offerta congrua",
        "refusal of a suitable offer",
        "Refusal of a suitable offer.",
        "Rifiuto di un'offerta congrua.",
    )
    MANCATA_FIRMA = (
        "mancata_firma",
        "mancata firma del patto",
        "failure to sign the patto",
        "Failure to sign the patto.",
        "Mancata firma del patto.",
    )
    SCUOLA_ADULTI = (
        "scuola_adulti",
        "assenza all'istruzione degli adulti",
        "absence from adult education",
        "Absence from schooling for adults.",
        "Assenza all'istruzione degli adulti.",
    )
    COMUNICAZIONE = (
        "comunicazione",
        "comunicazione mancata o mendace",
        "failure to report, or a false statement",
        "Failure to report a change, or a false statement.",
        "Mancata comunicazione di una variazione, o dichiarazione falsa.",
    )


class Weight(Word):
    """How serious a problem is (SAP-2L)."""

    VINCOLANTE = "vincolante", "vincolante", "binding", "It is refused.", "È rifiutato."
    AVVISO = "avviso", "avviso", "warning", "The operator decides.", "Decide l'operatore."
