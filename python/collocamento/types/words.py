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
    "Via",
    "Violation",
    "Weight",
]


class AdrPhase(Word):
    """A phase of the assegno di ricollocazione."""

    RILASCIO = "rilascio", "rilascio", "issue", "It is issued."
    SCELTA = "scelta", "scelta del servizio", "choice of the service", "The person chooses the provider of the service."
    FINE = "fine", "fine", "end", "It ends."


class AdrProvider(Word):
    """A body at which the assegno di ricollocazione may be used (art. 23 c. 2)."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego."
    ACCREDITATO = "accreditato", "soggetto accreditato", "accredited body", "An accredited body."


class AppealBody(Word):
    """Who hears an appeal."""

    COMITATO_ANPAL = (
        "comitato_anpal",
        "comitato presso l'ANPAL",
        "committee at ANPAL",
        "The committee at ANPAL, up to 29 February 2024.",
    )
    COMITATO_MINISTERO = (
        "comitato_ministero",
        "comitato presso il Ministero del lavoro",
        "committee at the Ministry of Labour",
        "The committee at the Ministry of Labour, from 1 March 2024.",
    )
    COMMISSIONE_BOLZANO = (
        "commissione_bolzano",
        "commissione provinciale di Bolzano",
        "provincial commission of Bolzano",
        "The commission of the autonomous province of Bolzano.",
    )
    INPS = "inps", "INPS", "INPS", "INPS, which reviews its own decision."


class Authority(Word):
    """The authority from which a right is requested."""

    ANPAL = "anpal", "ANPAL", "ANPAL", "ANPAL, up to its end."
    MINISTERO = (
        "ministero",
        "Ministero del lavoro",
        "Ministry of Labour",
        "The Ministry of Labour, which took its place.",
    )


class Benefit(Word):
    """A benefit, as chapter 3 names it."""

    ASPI = "aspi", "ASpI", "ASpI", "Assicurazione sociale per l'impiego."
    NASPI = "naspi", "NASpI", "NASpI", "Nuova assicurazione sociale per l'impiego."
    DIS_COLL = "dis_coll", "DIS-COLL", "DIS-COLL", "Unemployment benefit of collaborators."
    MOBILITA = "mobilita", "indennità di mobilità", "mobility allowance", "Mobility allowance."
    ASDI = "asdi", "assegno di disoccupazione (ASDI)", "unemployment allowance (ASDI)", "Assegno di disoccupazione."
    SIA = (
        "sia",
        "sostegno per l'inclusione attiva (SIA)",
        "support for active inclusion (SIA)",
        "Sostegno per l'inclusione attiva.",
    )
    REI = "rei", "reddito di inclusione (REI)", "inclusion income (REI)", "Reddito di inclusione."
    RDC = "rdc", "reddito di cittadinanza (RdC)", "citizenship income (RdC)", "Reddito di cittadinanza."
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Supporto per la formazione e il lavoro.",
    )
    ADI = "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)", "Assegno di inclusione."
    COSTANZA = (
        "costanza",
        "sostegno in costanza di rapporto di lavoro",
        "income support during employment",
        "Income support during employment (art. 22 D.Lgs. 150/2015).",
    )
    CIGS = (
        "cigs",
        "cassa integrazione straordinaria (CIGS)",
        "extraordinary wage guarantee fund (CIGS)",
        "Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).",
    )
    NESSUNA = "nessuna", "nessuna prestazione", "no benefit", "No benefit."


class Bound(Word):
    """The party responsible for a deadline."""

    PERSONA = "persona", "persona", "person", "The person."
    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego."


class CallKind(Word):
    """How persons are called."""

    GRADUATORIA = "graduatoria", "ordine di graduatoria", "order of the ranking", "By their place in the ranking."
    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "By their place among those present (*asta sui presenti*).",
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


class Cause(Word):
    """Why a DID is withdrawn or ends."""

    VOLONTARIA = "volontaria", "revoca volontaria", "withdrawal by the person", "The person withdraws it."
    PENSIONE = "pensione", "pensione", "pension", "A pension."
    DECESSO = "decesso", "decesso", "death", "Death."
    TITOLO_SOGGIORNO = (
        "titolo_soggiorno",
        "perdita del titolo a lavorare",
        "loss of the right to work",
        "The right to work is lost.",
    )
    INATTIVITA = (
        "inattivita",
        "inattività",
        "inactivity",
        "No contact and no search for work, if a regional measure provides for it.",
    )


class Certificate(Word):
    """The state of a certificate."""

    VALIDO = "valido", "valido", "valid", "Good."
    REVOCATO = "revocato", "revocato", "revoked", "Revoked."
    SCADUTO = "scaduto", "scaduto", "expired", "Expired."
    SOSPESO = "sospeso", "sospeso", "suspended", "Suspended."


class Citizenship(Word):
    """The citizenship class."""

    A01 = (
        "A01",
        "cittadinanza di un altro paese UE",
        "citizenship of another EU country",
        "Of another country of the European Union.",
    )
    A02 = "A02", "cittadinanza italiana", "Italian citizenship", "Italian."
    A03 = (
        "A03",
        "cittadinanza di un paese extra UE",
        "citizenship of a country outside the EU",
        "Of a country outside the European Union.",
    )


class Confidence(Word):
    """How sure a rule is, as the rulebook marks it."""

    P = "P", "letta nel testo della fonte", "read in a primary text", "Read in a primary text."
    S = "S", "fonti secondarie concordi", "concordant secondary sources", "Seen in concordant secondary sources."
    C = "C", "standard di dati del settore", "the field's own data standards", "Seen in the field's own data standards."
    D = "D", "interpretazione adottata dalla libreria", "derived by this library", "Derived by this library."


class ContactChannel(Word):
    """How a person contacts the Centro per l'Impiego."""

    SPORTELLO = "sportello", "allo sportello", "in the office", "In the office."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone."
    EMAIL = "email", "per e-mail", "by e-mail", "By e-mail, certified or not."
    LAVORO_PER_TE = (
        "lavoro_per_te",
        "con appuntamento su LavoroPerTe",
        "by an appointment on LavoroPerTe",
        "By booking an appointment on the Umbrian portal LavoroPerTe.",
    )


class ConventionKind(Word):
    """The kinds of convention."""

    ART_11 = (
        "art_11",
        "convenzione art. 11 L. 68/1999",
        "convention under art. 11 L. 68/1999",
        "Hiring programme; also open to employers without a duty.",
    )
    ART_12 = (
        "art_12",
        "convenzione art. 12 L. 68/1999",
        "convention under art. 12 L. 68/1999",
        "Temporary placement at another employer's, with training.",
    )
    ART_12_BIS = (
        "art_12_bis",
        "convenzione art. 12-bis L. 68/1999",
        "convention under art. 12-bis L. 68/1999",
        "Placement at another employer's of persons who find work with particular difficulty.",
    )
    ART_14 = (
        "art_14",
        "convenzione art. 14 D.Lgs. 276/2003",
        "convention under art. 14 D.Lgs. 276/2003",
        "Work given to social cooperatives (art. 14 D.Lgs. 276/2003).",
    )


class ConvocationChannel(Word):
    """How a summons is sent."""

    RACCOMANDATA = "raccomandata", "raccomandata", "registered letter", "A registered letter."
    PEC = "pec", "PEC", "certified e-mail (PEC)", "Certified e-mail."
    CONCORDATO = (
        "concordato",
        "appuntamento concordato",
        "agreed appointment",
        "An appointment agreed and countersigned.",
    )
    EMAIL = "email", "e-mail", "e-mail", "Plain e-mail."
    SMS = "sms", "SMS", "text message", "A text message."
    POSTA = "posta", "posta ordinaria", "ordinary mail", "Plain mail."
    SIISL = "siisl", "SIISL", "SIISL platform", "The platform SIISL."


class ConvocationKind(Word):
    """Whether an appointment was agreed."""

    ORDINARIA = "ordinaria", "ordinaria", "ordinary", "Agreed in the patto."
    STRAORDINARIA = "straordinaria", "straordinaria", "extraordinary", "In addition to those agreed in the patto."
    PRIMA = "prima", "prima convocazione", "first summons", "The first one, before any patto."


class DeadlineState(Word):
    """The state of a deadline on the day of the assessment."""

    NON_ANCORA = "non_ancora", "non ancora", "not yet", "A right that does not exist yet."
    APERTA = "aperta", "aperta", "open", "Not met yet, and still running; for a right: it may be used."
    RISPETTATA = "rispettata", "rispettata", "met", "Met in time."
    RISPETTATA_IN_RITARDO = "rispettata_in_ritardo", "rispettata in ritardo", "met late", "Met after its last day."
    SCADUTA = "scaduta", "scaduta", "missed", "Not met, and its last day is past."
    ESTINTA = (
        "estinta",
        "estinta",
        "lapsed",
        "What it belongs to, such as the state or the benefit, ended before its last day; for a right: it was used\nup, or is over.",
    )
    SOSPESA = "sospesa", "sospesa", "suspended", "It does not run, because the law has suspended it."


class Decider(Word):
    """Who decides on the measure."""

    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego."
    INPS = "inps", "INPS", "INPS", "INPS."


class Finder(Word):
    """Who establishes a violation."""

    CPI = "cpi", "CPI", "CPI", "The Centro per l'Impiego."
    ISPETTORATO = "ispettorato", "ispettorato del lavoro", "labour inspectors", "The labour inspectors."


class Fraction(Word):
    """A part of a month's benefit, or more than one month."""

    A_QUARTER_OF_A_MONTH = "1/4", "un quarto di mensilità", "a quarter of a month", "A quarter of a month."
    A_THIRD_OF_A_MONTH = "1/3", "un terzo di mensilità", "a third of a month", "A third of a month."
    HALF_A_MONTH = "1/2", "mezza mensilità", "half a month", "Half a month."
    A_MONTH = "1", "una mensilità", "a month", "A month."
    TWO_MONTHS = "2", "due mensilità", "two months", "Two months."


class GiftType(Word):
    """The type of an event that a document gives the dossier."""

    DID = "did", "DID", "DID", "The DID."
    PATTO = "patto", "patto di servizio", "patto di servizio", "The patto di servizio."
    ATTIVITA_SAP = (
        "attivita_sap",
        "politica attiva della SAP",
        "active measure of the SAP",
        "The active measure of the SAP.",
    )


class Identity(Word):
    """How a person was identified."""

    SPID = "spid", "SPID", "SPID", "By SPID."
    CNS = (
        "cns",
        "carta nazionale dei servizi (CNS)",
        "national services card (CNS)",
        "By the Carta Nazionale dei Servizi.",
    )
    CIE = (
        "cie",
        "carta d'identità elettronica (CIE)",
        "electronic identity card (CIE)",
        "By the electronic identity card.",
    )
    CREDENZIALI = "credenziali", "nome utente e password", "user name and password", "By user name and password."


class JobKind(Word):
    """The kind of a work relationship."""

    INDETERMINATO = "indeterminato", "a tempo indeterminato", "open-ended", "Open-ended subordinate work."
    DETERMINATO = "determinato", "a tempo determinato", "fixed-term", "Fixed-term subordinate work."
    APPRENDISTATO = "apprendistato", "apprendistato", "apprenticeship", "Apprenticeship."
    SOMMINISTRAZIONE = "somministrazione", "somministrazione", "agency work", "Agency work."
    INTERMITTENTE = "intermittente", "intermittente", "intermittent", "Intermittent (on-call) work."
    PARASUBORDINATO = (
        "parasubordinato",
        "parasubordinato",
        "parasubordinate",
        "Co.co.co. and the like: assimilated to subordinate work for the income limit only.",
    )
    AUTONOMO = "autonomo", "autonomo", "self-employed", "Self-employed work."
    AUTONOMO_OCCASIONALE = (
        "autonomo_occasionale",
        "autonomo occasionale",
        "occasional self-employed",
        "Occasional self-employed work.",
    )
    IMPRESA_FAMILIARE = "impresa_familiare", "impresa familiare", "family business", "Work in a family business."
    OCCASIONALE_54BIS = (
        "occasionale_54bis",
        "occasionale art. 54-bis",
        "occasional, art. 54-bis",
        "Occasional work under art. 54-bis DL 50/2017.",
    )
    TIROCINIO = "tirocinio", "tirocinio", "traineeship", "Traineeship."
    LPU = "lpu", "lavori di pubblica utilità", "public utility work", "Lavori di pubblica utilità."
    LSU = "lsu", "lavori socialmente utili", "socially useful work", "Lavori socialmente utili."
    ESPERIENZA_LAVORATIVA = (
        "esperienza_lavorativa",
        "esperienza lavorativa",
        "work experience",
        "Work experience grant.",
    )
    PARTITA_IVA_INATTIVA = (
        "partita_iva_inattiva",
        "partita IVA inattiva",
        "VAT number without activity",
        "A VAT number without activity.",
    )
    SERVIZIO_CIVILE = "servizio_civile", "servizio civile", "civilian service", "Servizio civile."
    VIGILE_VOLONTARIO = (
        "vigile_volontario",
        "vigile del fuoco volontario",
        "volunteer firefighter",
        "Service as a volunteer firefighter.",
    )
    CANTIERE_LAVORO = (
        "cantiere_lavoro",
        "cantiere di lavoro",
        "municipal work scheme",
        "A cantiere di lavoro of a municipality.",
    )
    BORSA_RICERCA = "borsa_ricerca", "borsa di ricerca", "research grant", "A research grant."
    INCARICO_PUBBLICO = (
        "incarico_pubblico",
        "incarico pubblico",
        "public office",
        "A public office: a councillor, a poll clerk.",
    )
    VOLONTARIATO = "volontariato", "volontariato", "volunteering", "Volunteering."
    OCCASIONALE_AGRICOLO = (
        "occasionale_agricolo",
        "occasionale agricolo",
        "occasional farm work",
        "Occasional farm work (LOAgri): without effect for its first days of a calendar year.",
    )
    ESTERO = "estero", "all'estero", "work abroad", "Work abroad."


class Measure(Word):
    """The sanction for a violation."""

    NESSUNA = "nessuna", "nessuna misura", "no measure", "Nothing."
    DECURTAZIONE = "decurtazione", "decurtazione", "cut", "A part of the benefit."
    DECADENZA = (
        "decadenza",
        "decadenza dalla prestazione",
        "loss of the benefit",
        "The benefit and, if the answer says so, the state.",
    )
    RIDUZIONE = "riduzione", "riduzione mensile", "monthly reduction", "A fixed reduction in each month that follows."


class MeasureDate(Word):
    """A date of an active measure."""

    PROPOSED = "proposed", "proposta", "proposal", "The proposal."
    START = "start", "inizio", "start", "The first day."
    END = "end", "fine", "end", "The last day."


class Outcome(Word):
    """The outcome of a process."""

    IN_CORSO = "in_corso", "in corso", "in progress", "It continues."
    ANNULLATO = "annullato", "annullato", "annulled", "It was annulled or revoked."
    CONCLUSO = "concluso", "concluso", "concluded", "It has ended validly."


class PayBasis(Word):
    """What a monthly pay is."""

    IMPONIBILE = (
        "imponibile",
        "imponibile fiscale",
        "taxable pay",
        "Taxable pay: net of the worker's social contributions.",
    )
    LORDA = "lorda", "lorda", "gross", "Gross pay."


class Placement(Word):
    """The scheme under which a person was placed in a job."""

    L68 = (
        "l68",
        "collocamento mirato (L. 68/1999)",
        "targeted placement (L. 68/1999)",
        "Targeted placement (L. 68/1999).",
    )


class Recipient(Word):
    """Who is notified of a measure."""

    ANPAL = "anpal", "ANPAL", "ANPAL", "ANPAL, up to 29 February 2024."
    MINISTERO = "ministero", "Ministero del lavoro", "Ministry of Labour", "The Ministry of Labour, from 1 March 2024."
    INPS = "inps", "INPS", "INPS", "INPS, which carries out the measure and recovers payments."


class RecordedMeasure(Word):
    """The measure of a sanction."""

    DECURTAZIONE = "decurtazione", "decurtazione", "cut", "A cut of the benefit."
    DECADENZA = (
        "decadenza",
        "decadenza dalla prestazione",
        "loss of the benefit",
        "Loss of the benefit, and of the state unless stated otherwise.",
    )


class Region(Word):
    """A region, or one of the two autonomous provinces."""

    ABRUZZO = "abruzzo", "Abruzzo", "Abruzzo", "The region with L'Aquila as its capital."
    BASILICATA = "basilicata", "Basilicata", "Basilicata", "The region with Potenza as its capital."
    CALABRIA = "calabria", "Calabria", "Calabria", "The region with Catanzaro as its capital."
    CAMPANIA = "campania", "Campania", "Campania", "The region with Naples as its capital."
    EMILIA_ROMAGNA = "emilia_romagna", "Emilia-Romagna", "Emilia-Romagna", "The region with Bologna as its capital."
    FRIULI_VENEZIA_GIULIA = (
        "friuli_venezia_giulia",
        "Friuli-Venezia Giulia",
        "Friuli-Venezia Giulia",
        "The region with Trieste as its capital.",
    )
    LAZIO = "lazio", "Lazio", "Lazio", "The region with Rome as its capital."
    LIGURIA = "liguria", "Liguria", "Liguria", "The region with Genoa as its capital."
    LOMBARDIA = "lombardia", "Lombardia", "Lombardy", "The region with Milan as its capital."
    MARCHE = "marche", "Marche", "Marche", "The region with Ancona as its capital."
    MOLISE = "molise", "Molise", "Molise", "The region with Campobasso as its capital."
    PIEMONTE = "piemonte", "Piemonte", "Piedmont", "The region with Turin as its capital."
    PUGLIA = "puglia", "Puglia", "Apulia", "The region with Bari as its capital."
    SARDEGNA = "sardegna", "Sardegna", "Sardinia", "The region with Cagliari as its capital."
    SICILIA = "sicilia", "Sicilia", "Sicily", "The region with Palermo as its capital."
    TOSCANA = "toscana", "Toscana", "Tuscany", "The region with Florence as its capital."
    TRENTINO_ALTO_ADIGE = (
        "trentino_alto_adige",
        "Trentino-Alto Adige",
        "Trentino-South Tyrol",
        "The region of Trentino-Alto Adige, made of two autonomous provinces.",
    )
    BOLZANO = (
        "bolzano",
        "Provincia autonoma di Bolzano",
        "autonomous province of Bolzano",
        "The autonomous province of Bolzano.",
    )
    TRENTO = (
        "trento",
        "Provincia autonoma di Trento",
        "autonomous province of Trento",
        "The autonomous province of Trento.",
    )
    UMBRIA = "umbria", "Umbria", "Umbria", "The region with Perugia as its capital."
    VALLE_D_AOSTA = "valle_d_aosta", "Valle d'Aosta", "Aosta Valley", "The region with Aosta as its capital."
    VENETO = "veneto", "Veneto", "Veneto", "The region with Venice as its capital."


class Scheme(Word):
    """The scale of a profile."""

    GARANZIA_GIOVANI = "garanzia_giovani", "Garanzia Giovani", "Garanzia Giovani", "Garanzia Giovani classes 1–4."
    INDICE_DID = "indice_did", "indice della DID", "index of the DID", "The index of the DID, 0 to 1."
    GOL = "gol", "GOL", "GOL", "GOL risk classes."
    QUALITATIVO = "qualitativo", "profilazione qualitativa", "qualitative profile", "Qualitative levels 1–5."


class SelectionStep(Word):
    """An action to meet a request."""

    ASTA_SUI_PRESENTI = (
        "asta_sui_presenti",
        "asta sui presenti",
        "call on those present",
        "The service calls on those present.",
    )
    VERIFICA_REQUISITI = (
        "verifica_requisiti",
        "verifica dei requisiti",
        "check of the requirements",
        "The service checks the requirements.",
    )
    PUBBLICAZIONE_GRADUATORIA = (
        "pubblicazione_graduatoria",
        "pubblicazione della graduatoria",
        "publication of the ranking",
        "The service publishes the ranking.",
    )
    INVIO = (
        "invio",
        "invio all'ente",
        "sending to the body",
        "The service sends the persons, in the order of the ranking.",
    )
    CONVOCAZIONE = "convocazione", "convocazione da parte dell'ente", "summons by the body", "The body summons them."
    PROVA_IDONEITA = (
        "prova_idoneita",
        "prova di idoneità",
        "suitability test",
        "The body assesses suitability, and nothing else.",
    )


class ServiceProvider(Word):
    """A body that provides services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "The Centro per l'Impiego."
    ACCREDITATO = "accreditato", "soggetto accreditato", "accredited body", "An accredited body."
    EURES = "eures", "consigliere EURES", "EURES adviser", "The EURES adviser."


class Severity(Word):
    """How serious a finding is."""

    ERRORE = "errore", "errore", "error", "The event is rejected and changes nothing."
    AVVISO = "avviso", "avviso", "warning", "The answer depends on something that an operator should check."
    NOTA = "nota", "nota", "note", "For information."


class Sex(Word):
    """Sex, as the codice fiscale has it."""

    F = "F", "femmina", "female", "Female."
    M = "M", "maschio", "male", "Male."


class SignatureKind(Word):
    """The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3).  ``````
    use collocamento::workflow::SignatureKind::*; assert!(Semplice < Avanzata && Avanzata < Qualificata);
    assert!(Digitale >= Qualificata); ``````"""

    SEMPLICE = "semplice", "firma semplice", "simple signature", "Simple."
    AVANZATA = "avanzata", "firma avanzata (FEA)", "advanced signature (FEA)", "Advanced (FEA)."
    QUALIFICATA = "qualificata", "firma qualificata (FEQ)", "qualified signature (FEQ)", "Qualified (FEQ)."
    DIGITALE = "digitale", "firma digitale", "digital signature", "Digital."


class Signer(Word):
    """The signer of a patto for the services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego."
    ACCREDITATO = "accreditato", "soggetto accreditato", "accredited body", "An accredited body."


class StaffContract(Word):
    """The contract of an employee."""

    INDETERMINATO = "indeterminato", "tempo indeterminato", "open-ended contract", "Open-ended."
    DETERMINATO = "determinato", "tempo determinato", "fixed-term contract", "Fixed-term."
    INTERMITTENTE = "intermittente", "lavoro intermittente", "on-call work", "On call."
    APPRENDISTATO = "apprendistato", "apprendistato", "apprenticeship", "Apprenticeship."
    SOMMINISTRAZIONE = (
        "somministrazione",
        "somministrazione presso l'utilizzatore",
        "agency work at the user",
        "Agency work, at the user.",
    )
    DOMICILIO = (
        "domicilio",
        "lavoro a domicilio",
        "home work",
        "Work at home for piece rates (*lavoro a domicilio*); telework is not included.",
    )
    LSU = "lsu", "lavori socialmente utili", "socially useful work", "Socially useful work (*LSU*)."


class StaffKind(Word):
    """What an employee is to the employer."""

    DIPENDENTE = "dipendente", "dipendente", "employee", "An ordinary employee."
    L68 = (
        "l68",
        "persona occupata ai sensi della L. 68/1999",
        "person employed under L. 68/1999",
        "Hired under L. 68/1999 or counted toward its quota.",
    )
    SOCIO_COOPERATIVA = (
        "socio_cooperativa",
        "socio di cooperativa di produzione e lavoro",
        "member of a work cooperative",
        "Member of a production and work cooperative.",
    )
    DIRIGENTE = "dirigente", "dirigente", "executive", "Executive."
    ESTERO = (
        "estero",
        "persona assunta per attività all'estero",
        "person hired for work abroad",
        "Hired for work abroad, while it lasts.",
    )


class State(Word):
    """The state of a person on a day."""

    NON_REGISTRATO = "non_registrato", "non registrato", "not registered", "No valid DID."
    A_RISCHIO = (
        "a_rischio",
        "a rischio di disoccupazione",
        "at risk of unemployment",
        "DID submitted after notice of dismissal, while the job still runs.",
    )
    DISOCCUPATO = "disoccupato", "disoccupato", "unemployed", "DID, and no work."
    CONSERVAZIONE = (
        "conservazione",
        "in conservazione dello stato",
        "unemployed, status kept while working",
        "DID, and work whose income is within the limits: still unemployed in law.",
    )
    SOSPESO = "sospeso", "sospeso", "suspended", "DID, and subordinate work above the limit, up to 180 days."
    DECADUTO = "decaduto", "decaduto", "status lost", "The state is lost."
    REVOCATO = (
        "revocato",
        "revocato",
        "withdrawn",
        "The DID was withdrawn, or ended by pension, death, or loss of the right to work.",
    )


class SuspensionCause(Word):
    """Why the duty to hire is suspended."""

    CIGS = (
        "cigs",
        "cassa integrazione straordinaria",
        "extraordinary wage guarantee fund",
        "Extraordinary wage guarantee fund.",
    )
    SOLIDARIETA = "solidarieta", "contratto di solidarietà", "solidarity contract", "Solidarity contract."
    LICENZIAMENTO_COLLETTIVO = (
        "licenziamento_collettivo",
        "procedura di licenziamento collettivo",
        "collective dismissal procedure",
        "Procedure of collective dismissal.",
    )


class VacancyOrigin(Word):
    """How the service came to know of a vacancy."""

    RICHIESTA = (
        "richiesta",
        "richiesta del datore di lavoro",
        "request by the employer",
        "The employer asked on its own initiative.",
    )
    SCOUTING = (
        "scouting",
        "promozione o scouting",
        "promotion or scouting",
        "The service found it by promotion or scouting (E1).",
    )


class Via(Word):
    """How a person answers a request."""

    LINK = "link", "link ricevuto", "link received", "By the link in an e-mail or a text message, without login."
    PORTALE = "portale", "portale", "portal", "On the portal, logged in."


class Violation(Word):
    """What is violated."""

    CONVOCAZIONE = (
        "convocazione",
        "assenza a convocazione o appuntamento",
        "missed appointment",
        "Absence from an appointment, agreed or by summons.",
    )
    ORIENTAMENTO = "orientamento", "assenza all'orientamento", "absence from guidance", "Absence from guidance."
    FORMAZIONE = (
        "formazione",
        "assenza alla formazione",
        "absence from training",
        "Absence from training or public works.",
    )
    OFFERTA = "offerta", "rifiuto di un'offerta congrua", "refusal of a suitable offer", "Refusal of a suitable offer."
    MANCATA_FIRMA = (
        "mancata_firma",
        "mancata firma del patto",
        "failure to sign the patto",
        "Failure to sign the patto.",
    )
    SCUOLA_ADULTI = (
        "scuola_adulti",
        "assenza all'istruzione degli adulti",
        "absence from adult education",
        "Absence from schooling for adults.",
    )
    COMUNICAZIONE = (
        "comunicazione",
        "comunicazione mancata o mendace",
        "failure to report, or a false statement",
        "Failure to report a change, or a false statement.",
    )


class Weight(Word):
    """How serious a problem is (SAP-2L)."""

    VINCOLANTE = "vincolante", "vincolante", "binding", "It is refused."
    AVVISO = "avviso", "avviso", "warning", "The operator decides."
