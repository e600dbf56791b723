"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collocamento._runtime.wire import Word

__all__ = [
    "AdrPhase",
    "Benefit",
    "Bound",
    "Cause",
    "Certificate",
    "Channel",
    "ConditionalityMeasure",
    "Confidence",
    "ConvocationKind",
    "DeadlineState",
    "DeviceKind",
    "Fact",
    "Fraction",
    "Identity",
    "JobKind",
    "Measure",
    "Outcome",
    "Recipient",
    "Region",
    "Scheme",
    "Severity",
    "Sex",
    "SignatureKind",
    "Violation",
    "Weight",
]


class AdrPhase(Word):
    """A phase of the assegno di ricollocazione."""

    RILASCIO = "rilascio"
    """It is issued."""
    SCELTA = "scelta"
    """The person chooses who gives the service."""
    FINE = "fine"
    """It ends."""


class Benefit(Word):
    """A benefit, as chapter 3 names it."""

    ASPI = "aspi"
    """Assicurazione sociale per l'impiego."""
    NASPI = "naspi"
    """Nuova assicurazione sociale per l'impiego."""
    DIS_COLL = "dis_coll"
    """Unemployment benefit of collaborators."""
    MOBILITA = "mobilita"
    """Mobility allowance."""
    ASDI = "asdi"
    """Assegno di disoccupazione."""
    SIA = "sia"
    """Sostegno per l'inclusione attiva."""
    REI = "rei"
    """Reddito di inclusione."""
    RDC = "rdc"
    """Reddito di cittadinanza."""
    SFL = "sfl"
    """Supporto per la formazione e il lavoro."""
    ADI = "adi"
    """Assegno di inclusione."""
    COSTANZA = "costanza"
    """Income support during employment (art. 22 D.Lgs. 150/2015)."""
    CIGS = "cigs"
    """Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015)."""
    NESSUNA = "nessuna"
    """No benefit."""


class Bound(Word):
    """Who must keep a deadline."""

    PERSONA = "persona"
    """The person."""
    CPI = "cpi"
    """The Centro per l'Impiego."""
    ANPAL = "anpal"
    """ANPAL, or who has taken its place."""


class Cause(Word):
    """Why a DID is withdrawn or ends."""

    VOLONTARIA = "volontaria"
    """The person withdraws it."""
    PENSIONE = "pensione"
    """A pension."""
    DECESSO = "decesso"
    """Death."""
    TITOLO_SOGGIORNO = "titolo_soggiorno"
    """The right to work is lost."""


class Certificate(Word):
    """How a certificate stood."""

    VALIDO = "valido"
    """Good."""
    REVOCATO = "revocato"
    """Revoked."""
    SCADUTO = "scaduto"
    """Past its end."""
    SOSPESO = "sospeso"
    """Suspended."""


class Channel(Word):
    """How a convocation is sent."""

    RACCOMANDATA = "raccomandata"
    """A registered letter."""
    PEC = "pec"
    """Certified e-mail."""
    CONCORDATO = "concordato"
    """An appointment agreed and countersigned."""
    EMAIL = "email"
    """Plain e-mail."""
    SMS = "sms"
    """A text message."""
    POSTA = "posta"
    """Plain mail."""


class ConditionalityMeasure(Word):
    """What a violation takes."""

    NESSUNA = "nessuna"
    """Nothing."""
    DECURTAZIONE = "decurtazione"
    """A part of the benefit."""
    DECADENZA = "decadenza"
    """The benefit and, where the answer says so, the state."""


class Confidence(Word):
    """How sure a rule is, as the rulebook marks it."""

    P = "P"
    """Read in a primary text."""
    S = "S"
    """Seen in concordant secondary sources."""
    C = "C"
    """Seen in the field's own data standards."""
    D = "D"
    """Derived by this library."""


class ConvocationKind(Word):
    """Whether an appointment was agreed."""

    ORDINARIA = "ordinaria"
    """Agreed in the patto."""
    STRAORDINARIA = "straordinaria"
    """Beside what the patto agrees."""


class DeadlineState(Word):
    """Where a term stands on the day of the assessment."""

    APERTA = "aperta"
    """Not met yet, and still time."""
    RISPETTATA = "rispettata"
    """Met in time."""
    SCADUTA = "scaduta"
    """Not met in time."""
    ESTINTA = "estinta"
    """The state or benefit that it belongs to ended before it fell due."""


class DeviceKind(Word):
    """The user's device."""

    SMARTPHONE = "smartphone"
    """It always has a camera."""
    TABLET = "tablet"
    """A tablet."""
    PC_PORTATILE = "pc_portatile"
    """It always has a camera."""
    PC_FISSO = "pc_fisso"
    """It does not always have a camera."""


class Fact(Word):
    """A fact told with an action, or of the process as a whole."""

    AT = "at"
    IDENTITY = "identity"
    SIGNATURE = "signature"
    CERTIFICATE = "certificate"
    FORMAT = "format"
    REASON = "reason"
    REPLACED_BY = "replaced_by"
    IDENTITY_COPY = "identity_copy"
    DIGITAL_DOMICILE = "digital_domicile"
    AVAILABILITY = "availability"
    ACTIVITY = "activity"
    PROFILE_FILLED = "profile_filled"
    DECLARATION_FILLED = "declaration_filled"
    CV_UPLOADED = "cv_uploaded"
    REQUIREMENTS_DECLARED = "requirements_declared"
    OFFER_EXPIRY = "offer_expiry"


class Fraction(Word):
    """A part of a month's benefit, or more than one month."""

    A_QUARTER_OF_A_MONTH = "1/4"
    """A quarter of a month."""
    A_THIRD_OF_A_MONTH = "1/3"
    """A third of a month."""
    HALF_A_MONTH = "1/2"
    """Half a month."""
    A_MONTH = "1"
    """A month."""
    TWO_MONTHS = "2"
    """Two months."""


class Identity(Word):
    """How a person was identified."""

    SPID = "spid"
    """By SPID."""
    CNS = "cns"
    """By the Carta Nazionale dei Servizi."""
    CIE = "cie"
    """By the electronic identity card."""
    CREDENZIALI = "credenziali"
    """By user name and password."""


class JobKind(Word):
    """The kind of a work relationship."""

    INDETERMINATO = "indeterminato"
    """Open-ended subordinate work."""
    DETERMINATO = "determinato"
    """Fixed-term subordinate work."""
    APPRENDISTATO = "apprendistato"
    """Apprenticeship."""
    SOMMINISTRAZIONE = "somministrazione"
    """Agency work."""
    INTERMITTENTE = "intermittente"
    """Intermittent (on-call) work."""
    PARASUBORDINATO = "parasubordinato"
    """Co.co.co. and the like: assimilated to subordinate work for the income limit only."""
    AUTONOMO = "autonomo"
    """Self-employed work."""
    AUTONOMO_OCCASIONALE = "autonomo_occasionale"
    """Occasional self-employed work."""
    IMPRESA_FAMILIARE = "impresa_familiare"
    """Work in a family business."""
    OCCASIONALE_54BIS = "occasionale_54bis"
    """Occasional work under art. 54-bis DL 50/2017."""
    TIROCINIO = "tirocinio"
    """Traineeship."""
    LPU = "lpu"
    """Lavori di pubblica utilità."""
    LSU = "lsu"
    """Lavori socialmente utili."""
    ESPERIENZA_LAVORATIVA = "esperienza_lavorativa"
    """Work experience grant."""
    PARTITA_IVA_INATTIVA = "partita_iva_inattiva"
    """A VAT number without activity."""


class Measure(Word):
    """What a sanction takes."""

    DECURTAZIONE = "decurtazione"
    """A cut of the benefit."""
    DECADENZA = "decadenza"
    """Loss of the benefit, and of the state unless said otherwise."""


class Outcome(Word):
    """How a process stands."""

    IN_CORSO = "in_corso"
    """It goes on."""
    ANNULLATO = "annullato"
    """It was annulled or revoked."""
    CONCLUSO = "concluso"
    """It is validly ended."""


class Recipient(Word):
    """Who is told of a measure."""

    ANPAL = "anpal"
    """ANPAL, up to 29 February 2024."""
    MINISTERO = "ministero"
    """The Ministry of Labour, from 1 March 2024."""
    INPS = "inps"
    """INPS, who executes and recovers."""


class Region(Word):
    """A region, or one of the two autonomous provinces."""

    ABRUZZO = "abruzzo"
    BASILICATA = "basilicata"
    CALABRIA = "calabria"
    CAMPANIA = "campania"
    EMILIA_ROMAGNA = "emilia_romagna"
    FRIULI_VENEZIA_GIULIA = "friuli_venezia_giulia"
    LAZIO = "lazio"
    LIGURIA = "liguria"
    LOMBARDIA = "lombardia"
    MARCHE = "marche"
    MOLISE = "molise"
    PIEMONTE = "piemonte"
    PUGLIA = "puglia"
    SARDEGNA = "sardegna"
    SICILIA = "sicilia"
    TOSCANA = "toscana"
    TRENTINO_ALTO_ADIGE = "trentino_alto_adige"
    BOLZANO = "bolzano"
    TRENTO = "trento"
    UMBRIA = "umbria"
    VALLE_D_AOSTA = "valle_d_aosta"
    VENETO = "veneto"


class Scheme(Word):
    """The scale of a profile."""

    GARANZIA_GIOVANI = "garanzia_giovani"
    """Garanzia Giovani classes 1–4."""
    INDICE_DID = "indice_did"
    """The index of the DID, 0 to 1."""
    GOL = "gol"
    """GOL risk classes."""
    QUALITATIVO = "qualitativo"
    """Qualitative levels 1–5."""


class Severity(Word):
    """How serious a finding is."""

    ERRORE = "errore"
    """The event is refused and changes nothing."""
    AVVISO = "avviso"
    """The answer rests on something that an operator should look at."""
    NOTA = "nota"
    """For information."""


class Sex(Word):
    """Sex, as the codice fiscale has it."""

    F = "F"
    """Female."""
    M = "M"
    """Male."""


class SignatureKind(Word):
    """The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3).  ``````
    use collocamento::workflow::SignatureKind::*; assert!(Semplice < Avanzata && Avanzata < Qualificata);
    assert!(Digitale >= Qualificata); ``````"""

    SEMPLICE = "semplice"
    """Simple."""
    AVANZATA = "avanzata"
    """Advanced (FEA)."""
    QUALIFICATA = "qualificata"
    """Qualified (FEQ)."""
    DIGITALE = "digitale"
    """Digital."""


class Violation(Word):
    """What is violated."""

    CONVOCAZIONE = "convocazione"
    """No-show at a convocation or appointment."""
    ORIENTAMENTO = "orientamento"
    """No-show at guidance."""
    FORMAZIONE = "formazione"
    """No-show at training or public works."""
    OFFERTA = "offerta"
    """Refusal of a suitable offer."""


class Weight(Word):
    """How much a problem weighs (SAP-2L)."""

    VINCOLANTE = "vincolante"
    """It is refused."""
    AVVISO = "avviso"
    """The operator decides."""
