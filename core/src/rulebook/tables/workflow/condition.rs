//! The conditions of a workflow, as data.

use serde::{Deserialize, Serialize};

use crate::base::words::signature::{Certificate, Identity, SignatureKind};
use crate::base::words::table::words;
use crate::base::words::via::Via;
use crate::rulebook::tables::fact::name::{FactName, Place};
use crate::rulebook::tables::fact::test::{FactRange, FactValues, Needs};

/// A condition that a workflow can set for an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ActionCondition {
    /// The person was identified in one of these ways.
    Identity(Vec<Identity>),
    /// The signature is of this kind or a higher one.
    Signature(SignatureKind),
    /// The certificate had one of these states.
    Certificate(Vec<Certificate>),
    /// The file has one of these formats.
    Format(Vec<String>),
    /// The remote interview's activity is between two codes.
    Activity(Codes),
    /// A fact is given, and is not `false`.
    Holds(FactName),
    /// A fact is not given.
    Absent(FactName),
    /// A fact has one of some values.
    Is(FactValues),
    /// A fact lies between two limits.
    Between(FactRange),
    /// The action falls no later than the day or hour that a fact holds.
    NotAfter(FactName),
    /// The action falls no earlier than the day or hour that a fact holds.
    NotBefore(FactName),
    /// Whether the action falls on the day of the first one.
    SameDay(bool),
    /// Whether the action falls on the day of the previous one.
    PreviousDay(bool),
    /// Whether the action falls on the day of the remote interview.
    SessionDay(bool),
    /// Whether the practice that replaces the document is another one than its own.
    OtherPractice(bool),
    /// Whether the practice that replaces the document has a number.
    PracticeNumber(bool),
    /// Whether the offer has not passed its last day; an offer without last day has not.
    OfferOpen(bool),
    /// The number of candidates is at most this parameter.
    AtMost(String),
    /// The number of candidates is at least this one.
    AtLeast(u32),
    /// The offer is of one of these types.
    OfferType(Vec<String>),
    /// The person acts in one of these ways.
    Via(Vec<Via>),
    /// Whether the action comes no later than the hour of the appointment.
    InTime(bool),
    /// Whether the action names another hour, later than the action.
    NewHour(bool),
    /// The action comes no earlier than a number of minutes before the hour of the appointment; this parameter sets the
    /// minutes.
    Opens(String),
    /// The action comes no later than a number of minutes after the hour of the appointment; this parameter sets the
    /// minutes.
    Closes(String),
}

/// A fact that a condition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AskedFact {
    /// A field of the input.
    Field(ActionFact),
    /// The declared fact of this number.
    Own(u16),
}

impl AskedFact {
    /// The fact of a name, whose place was worked out when the rulebook was loaded.
    pub(crate) fn of(name: &FactName) -> Option<Self> {
        match name.place()? {
            Place::Field(number) => ActionFact::ALL.get(usize::from(number)).copied().map(Self::Field),
            Place::Own(number) => Some(Self::Own(number)),
        }
    }
}

impl ActionCondition {
    /// The fact that it is about; `None` if it is about the hour of the action itself.
    pub(crate) fn fact(&self) -> Option<AskedFact> {
        let field = match self {
            Self::Identity(_) => ActionFact::Identity,
            Self::Signature(_) => ActionFact::Signature,
            Self::Certificate(_) => ActionFact::Certificate,
            Self::Format(_) => ActionFact::Format,
            Self::Activity(_) => ActionFact::Activity,
            Self::OfferOpen(_) => ActionFact::OfferExpiry,
            Self::AtMost(_) | Self::AtLeast(_) => ActionFact::Candidates,
            Self::OfferType(_) => ActionFact::OfferType,
            Self::Via(_) => ActionFact::Via,
            Self::NewHour(_) => ActionFact::Start,
            Self::SessionDay(_) => ActionFact::SessionAt,
            Self::OtherPractice(_) => ActionFact::Practice,
            Self::PracticeNumber(_) => ActionFact::ReplacedBy,
            Self::Opens(_) | Self::Closes(_) | Self::InTime(_) => ActionFact::At,
            Self::SameDay(_) | Self::PreviousDay(_) => return None,
            Self::Holds(name) | Self::Absent(name) | Self::NotAfter(name) | Self::NotBefore(name) => {
                return AskedFact::of(name);
            }
            Self::Is(FactValues { fact, .. }) | Self::Between(FactRange { fact, .. }) => return AskedFact::of(fact),
        };
        Some(AskedFact::Field(field))
    }

    /// The fact that it names, and what it needs of the type of that fact.
    pub(crate) fn named(&self) -> Option<(&FactName, Needs<'_>)> {
        match self {
            Self::Holds(name) | Self::Absent(name) => Some((name, Needs::Any)),
            Self::NotAfter(name) | Self::NotBefore(name) => Some((name, Needs::Day)),
            Self::Is(one) => Some((&one.fact, Needs::Values(&one.values))),
            Self::Between(range) => Some((&range.fact, Needs::Limits(range))),
            _ => None,
        }
    }

    /// The fact that it names.
    pub(crate) fn named_mut(&mut self) -> Option<&mut FactName> {
        match self {
            Self::Holds(name) | Self::Absent(name) | Self::NotAfter(name) | Self::NotBefore(name) => Some(name),
            Self::Is(FactValues { fact, .. }) | Self::Between(FactRange { fact, .. }) => Some(fact),
            _ => None,
        }
    }
}

/// Codes from one to another, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Codes {
    /// The first code.
    pub from: String,
    /// The last code.
    pub to: String,
}

words! {
    /// A fact that has a field in the input: of an action, or of the process as a whole.
    pub(crate) enum ActionFact {
        /// The hour of the appointment.
        At: "at", "ora dell'appuntamento", "hour of the appointment", "L'ora dell'appuntamento.";
        /// How the person was identified.
        Identity: "identity", "modo di identificazione", "means of identification",
            "Come la persona è stata identificata.";
        /// The kind of the signature.
        Signature: "signature", "tipo di firma", "kind of signature", "Il tipo di firma.";
        /// The state of the certificate.
        Certificate: "certificate", "stato del certificato", "state of the certificate", "Lo stato del certificato.";
        /// The format of the file.
        Format: "format", "formato del file", "format of the file", "Il formato del file.";
        /// The reason given.
        Reason: "reason", "motivo", "reason", "Il motivo indicato.";
        /// The document that replaces this one.
        ReplacedBy: "replaced_by", "documento sostitutivo", "document that replaces it",
            "Il documento che sostituisce questo.";
        /// A copy of an identity document.
        IdentityCopy: "identity_copy", "copia del documento d'identità", "copy of the identity document",
            "Una copia di un documento d'identità.";
        /// The digital domicile.
        DigitalDomicile: "digital_domicile", "domicilio digitale", "digital domicile", "Il domicilio digitale.";
        /// When the person is available.
        Availability: "availability", "disponibilità", "availability", "Quando la persona è disponibile.";
        /// The activity of the remote interview.
        Activity: "activity", "attività del colloquio a distanza", "activity of the remote interview",
            "L'attività del colloquio a distanza.";
        /// The day of the remote interview.
        SessionAt: "session_at", "giorno del colloquio a distanza", "day of the remote interview",
            "Il giorno del colloquio a distanza.";
        /// The number of the document's own practice.
        Practice: "practice", "pratica del documento", "practice of the document",
            "Il numero della pratica propria del documento.";
        /// Whether an accredited operator has a partnership agreement.
        Partnership: "partnership", "accordo di partenariato", "partnership agreement",
            "Se un operatore accreditato ha un accordo di partenariato.";
        /// Whether the profile is filled in.
        ProfileFilled: "profile_filled", "profilo compilato", "profile filled in", "Se il profilo è compilato.";
        /// Whether the declaration is filled in.
        DeclarationFilled: "declaration_filled", "dichiarazione compilata", "declaration filled in",
            "Se la dichiarazione è compilata.";
        /// Whether a CV is uploaded.
        CvUploaded: "cv_uploaded", "CV caricato", "CV uploaded", "Se è caricato un CV.";
        /// Whether the requirements are declared.
        RequirementsDeclared: "requirements_declared", "requisiti dichiarati", "requirements declared",
            "Se i requisiti sono dichiarati.";
        /// The last day of the offer.
        OfferExpiry: "offer_expiry", "ultimo giorno dell'offerta", "last day of the offer",
            "L'ultimo giorno dell'offerta.";
        /// The number of candidates on the shortlist.
        Candidates: "candidates", "numero di candidati della rosa", "number of candidates on the shortlist",
            "Il numero di candidati della rosa.";
        /// Whether the posts are filled.
        Filled: "filled", "posti coperti", "posts filled", "Se i posti sono coperti.";
        /// Whether the employer is satisfied with the service.
        Satisfied: "satisfied", "soddisfazione del datore di lavoro", "satisfaction of the employer",
            "Se il datore è soddisfatto del servizio.";
        /// Whether the employer accepts more candidates than the maximum.
        EmployerAllowsMore: "employer_allows_more", "consenso del datore di lavoro a più candidati",
            "employer's consent to more candidates",
            "Se il datore accetta più candidati del massimo.";
        /// Whether the employer is a public administration.
        PublicBody: "public_body", "pubblica amministrazione", "public administration",
            "Se il datore è una pubblica amministrazione.";
        /// Whether the posts need compulsory schooling only.
        CompulsorySchoolingOnly: "compulsory_schooling_only", "posti per cui basta la scuola dell'obbligo",
            "posts that need compulsory schooling only",
            "Se per i posti basta la scuola dell'obbligo.";
        /// The type of the offer.
        OfferType: "offer_type", "tipo dell'offerta", "type of the offer", "Il tipo dell'offerta.";
        /// Whether the person is registered on the portal.
        Registered: "registered", "registrazione al portale", "registration on the portal",
            "Se la persona è registrata sul portale.";
        /// Whether the account is activated.
        Activated: "activated", "utenza attivata", "account activated", "Se l'utenza è attivata.";
        /// The consent to searches.
        Consent: "consent", "consenso alla ricerca", "consent to searches", "Il consenso alle ricerche.";
        /// Whether the person applied to the offer and the CPI sent the application to the company.
        ApplicationSent: "application_sent", "candidatura inviata all'azienda", "application sent to the company",
            "Se la persona si è candidata all'offerta e il CPI ha inviato la candidatura all'azienda.";
        /// Over which way the person acts.
        Via: "via", "modo di risposta", "way of answering", "Per quale via la persona agisce.";
        /// Whether the person is logged in.
        LoggedIn: "logged_in", "accesso al portale", "login to the portal", "Se la persona ha fatto l'accesso.";
        /// A new hour.
        Start: "start", "nuova ora", "new hour", "Una nuova ora.";
        /// A message.
        Message: "message", "messaggio", "message", "Un messaggio.";
        /// Whether the person agrees to sign remotely.
        Agreed: "agreed", "accordo della persona", "agreement of the person",
            "Se la persona accetta di firmare a distanza.";
        /// Whether the app is installed.
        AppInstalled: "app_installed", "app installata", "app installed", "Se l'app è installata.";
    }
}
