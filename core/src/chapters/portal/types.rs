//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::facts::FactMap;
use crate::base::trimmed;
use crate::base::words::id::Id;
use crate::base::words::table::words;
use crate::dossier::Sex;
use crate::rulebook::parameters::portal::{
    MINUTI_CURRICULUM, MINUTI_ISCRIZIONE, MINUTI_RICERCA_LAVORO, MINUTI_TIROCINI,
};
use crate::rulebook::read::Param;
use crate::rulebook::tables::codelist::CodeEntry;

words! {
    /// How a person is identified.
    pub enum Method {
        /// User name and password.
        Credenziali: "credenziali", "nome utente e password", "user name and password", "Nome utente e password.";
        /// The public digital identity (*SPID*).
        Spid: "spid", "SPID", "SPID", "Sistema pubblico di identità digitale.";
        /// The national services card (*CNS*).
        Cns: "cns", "carta nazionale dei servizi (CNS)", "national services card (CNS)", "Carta nazionale dei servizi.";
        /// The electronic identity card (*CIE*).
        Cie: "cie", "carta d'identità elettronica (CIE)", "electronic identity card (CIE)",
            "Carta d'identità elettronica.";
    }

    /// What the person is doing.
    pub enum Phase {
        /// Registering.
        Registrazione: "registrazione", "registrazione", "registration", "La registrazione al portale.";
        /// Logging in.
        Accesso: "accesso", "accesso", "login", "L'accesso al portale.";
    }
}

/// A person who wants to use the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccessInput {
    /// The day.
    pub date: Day,
    /// How the person is identified; may be absent only with a `function`, for a visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Whether the person registers or logs in; may be absent only with a `function`, which then requires a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Whether the identity is active: the card of the CNS, the account of SPID (PORT-MEZZI).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_active: Option<bool>,
    /// Whether the person has a reader of smart cards (PORT-MEZZI).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<bool>,
    /// Whether the person has the app of the CIE on the telephone (PORT-MEZZI).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<bool>,
    /// Whether the account has been activated through the e-mailed link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// The function to use, by its name in the rulebook (`[[portal_function]]`); if absent, none in particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// Facts by their names: fields of the input, or facts that the rulebook declares.
    #[serde(default, skip_serializing_if = "FactMap::is_empty")]
    pub facts: FactMap,
    /// The data given at registration; if absent, they are not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Registration>,
}

/// Whether a person has access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Access {
    /// Whether the person has access; null if that is not known.
    pub allowed: Option<bool>,
    /// What prevents access, or is not known.
    pub problems: Vec<Problem>,
    /// Whether the person has the means that the identity needs (PORT-MEZZI); null if that is not known.
    pub means: Option<bool>,
    /// What an operator should check in the registration data, or should be told about the function.
    pub warnings: Vec<Problem>,
    /// What is missing in the registration data (PORT-DATI).
    pub missing: Vec<MissingElement>,
}

words! {
    /// The kind of an appointment.
    pub enum AppointmentKind {
        /// Registration at the Centro per l'Impiego.
        Iscrizione: "iscrizione", "iscrizione", "registration", "Iscrizione al Centro per l'Impiego.";
        /// Writing a CV.
        Curriculum: "curriculum", "redazione del curriculum", "writing a CV", "Redazione del curriculum.";
        /// Job search.
        RicercaLavoro: "ricerca_lavoro", "ricerca di lavoro", "job search", "Ricerca di lavoro.";
        /// Starting tirocini.
        Tirocini: "tirocini", "avvio di tirocini", "starting tirocini", "Avvio di tirocini.";
    }
}

impl AppointmentKind {
    pub(super) const fn parameter(self) -> Param<u32> {
        match self {
            Self::Iscrizione => MINUTI_ISCRIZIONE,
            Self::Curriculum => MINUTI_CURRICULUM,
            Self::RicercaLavoro => MINUTI_RICERCA_LAVORO,
            Self::Tirocini => MINUTI_TIROCINI,
        }
    }
}

/// An appointment to book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AppointmentInput {
    /// Its kind.
    pub kind: AppointmentKind,
    /// When it starts.
    pub start: Moment,
    /// Whether the slot is free; if absent, not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot_free: Option<bool>,
    /// How the interview is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<InterviewMode>,
    /// The Centro per l'Impiego.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Id>,
    /// The desk, street, e-mail address and telephone, as the portal prints them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Id>,
    /// The message to the Centro per l'Impiego, with the reason, if no slot is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Id>,
}

words! {
    /// How an interview is held.
    pub enum InterviewMode {
        /// At the Centro per l'Impiego.
        Presenza: "presenza", "in presenza", "in person", "Presso il Centro per l'Impiego.";
        /// By video call.
        Video: "video", "in videochiamata", "by video call", "In videochiamata.";
        /// By telephone.
        Telefono: "telefono", "per telefono", "by telephone", "Per telefono.";
    }
}

words! {
    /// What the citizen does.
    pub enum Booking {
        /// Books the slot.
        Prenota: "prenota", "prenota", "book the slot", "Prenota la fascia.";
        /// Writes to the Centro per l'Impiego.
        ContattaCpi: "contatta_cpi", "contatta il CPI", "write to the CPI", "Scrive al Centro per l'Impiego.";
    }
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appointment {
    /// Its length in minutes (APP-TIPI).
    pub minutes: u32,
    /// When it ends.
    pub end: Moment,
    /// What the citizen does (APP-NODISP); null if it is not known whether the slot is free.
    pub action: Option<Booking>,
    /// The receipt of a booking; null without booking.
    pub receipt: Option<Receipt>,
    /// What the message to the Centro per l'Impiego, or the receipt, lacks, as JSON pointers.
    pub missing: Vec<&'static str>,
}

/// The receipt of a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt {
    /// In Italian.
    pub text: String,
    /// In English.
    pub text_en: String,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpdeskInput {
    /// The moment.
    pub at: Moment,
}

/// Whether the helpdesk answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Helpdesk {
    /// Whether it answers at that moment; it no longer does at the hour at which it closes.
    pub open: bool,
    /// When it closes; null if it is closed.
    pub closes: Option<Moment>,
    /// When it opens next; null if it is open.
    pub opens: Option<Moment>,
}

/// A person who wants to join. An absent fact is unknown, and never favourable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GgInput {
    /// Day of birth; not after `date`.
    #[serde(default, with = "birth", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
    pub birth_date: Option<Day>,
    /// The day on which the person joins.
    pub date: Day,
    /// Whether the person works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<bool>,
    /// Whether the income of the work is within the limits for the status of unemployment; then the work does not
    /// matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income_within_limits: Option<bool>,
    /// Whether a traineeship or civil service is under way; if absent, none is assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traineeship_or_civil_service: Option<bool>,
    /// Whether the person is in school, or in training towards a qualification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub studying: Option<bool>,
}

/// Whether a person may join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gg {
    /// Whether the person may join; null if that is not known.
    pub eligible: Option<bool>,
    /// Each condition that is not met, or is not known to be met.
    pub unmet: Vec<Problem>,
    /// What the programme guarantees: offers of these kinds (GG-OFFERTE).
    pub offers: Vec<CodeEntry>,
}

/// A postal address. A text that is empty counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comune: Option<String>,
    /// Postal code, five digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<String>,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// The data given at registration. A text that is empty counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// Codice fiscale.
    #[serde(default, deserialize_with = "trimmed::optional", skip_serializing_if = "Option::is_none")]
    pub codice_fiscale: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Day of birth.
    #[serde(default, with = "birth", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
    pub birth_date: Option<Day>,
    /// Municipality of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_comune: Option<String>,
    /// Residence.
    #[serde(default)]
    pub residence: Address,
    /// Domicile; not required if it is the residence.
    #[serde(default)]
    pub domicile: Address,
    /// Whether the domicile is the residence; if absent, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as_residence: Option<bool>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The e-mail address, repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_repeat: Option<String>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Consent to data processing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<bool>,
    /// Sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// The Belfiore code of the place of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<String>,
    /// Whether the personal data come from the digital identity; then they can't differ from the codice fiscale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_identity: Option<bool>,
}
