//! What is asked and answered.

use serde::Serialize;

use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::facts::FactMap;
use crate::base::record::record;
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

record! {
    /// A person who wants to use the portal.
    pub struct AccessInput {
        /// The day.
        pub date: Day,
        /// How the person is identified; may be absent only with a `function`, for a visitor.
        pub method: Option<Method>,
        /// Whether the person registers or logs in; may be absent only with a `function`, which then requires a login.
        pub phase: Option<Phase>,
        /// Whether the identity is active: the card of the CNS, the account of SPID (PORT-MEZZI).
        pub identity_active: Option<bool>,
        /// Whether the person has a reader of smart cards (PORT-MEZZI).
        pub reader: Option<bool>,
        /// Whether the person has the app of the CIE on the telephone (PORT-MEZZI).
        pub app: Option<bool>,
        /// Whether the account has been activated through the e-mailed link.
        pub activated: Option<bool>,
        /// The function to use, by its name in the rulebook (`[[portal_function]]`); if absent, none in particular.
        pub function: Option<String>,
        /// Facts by their names: fields of the input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The data given at registration; if absent, they are not checked.
        pub data: Option<Registration>,
    }
}

/// Whether a person has access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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

record! {
    /// An appointment to book.
    pub struct AppointmentInput {
        /// Its kind.
        pub kind: AppointmentKind,
        /// When it starts.
        pub start: Moment,
        /// Whether the slot is free; if absent, not known.
        pub slot_free: Option<bool>,
        /// How the interview is held.
        pub mode: Option<InterviewMode>,
        /// The Centro per l'Impiego.
        pub office: Option<Id>,
        /// The desk, street, e-mail address and telephone, as the portal prints them.
        pub place: Option<Id>,
        /// The message to the Centro per l'Impiego, with the reason, if no slot is free.
        pub message: Option<Id>,
    }
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct Receipt {
    /// In Italian.
    pub text: String,
    /// In English.
    pub text_en: String,
}

record! {
    /// A moment.
    pub struct HelpdeskInput {
        /// The moment.
        pub at: Moment,
    }
}

/// Whether the helpdesk answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Helpdesk {
    /// Whether it answers at that moment; it no longer does at the hour at which it closes.
    pub open: bool,
    /// When it closes; null if it is closed.
    pub closes: Option<Moment>,
    /// When it opens next; null if it is open.
    pub opens: Option<Moment>,
}

record! {
    /// A person who wants to join. An absent fact is unknown, and never favourable.
    pub struct GgInput {
        /// Day of birth; not after `date`.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// The day on which the person joins.
        pub date: Day,
        /// Whether the person works.
        pub working: Option<bool>,
        /// Whether the income of the work is within the limits for the status of unemployment; then the work does not
        /// matter.
        pub income_within_limits: Option<bool>,
        /// Whether a traineeship or civil service is under way; if absent, none is assumed.
        pub traineeship_or_civil_service: Option<bool>,
        /// Whether the person is in school, or in training towards a qualification.
        pub studying: Option<bool>,
    }
}

/// Whether a person may join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gg {
    /// Whether the person may join; null if that is not known.
    pub eligible: Option<bool>,
    /// Each condition that is not met, or is not known to be met.
    pub unmet: Vec<Problem>,
    /// What the programme guarantees: offers of these kinds (GG-OFFERTE).
    pub offers: Vec<CodeEntry>,
}

record! {
    /// A postal address. A text that is empty counts as absent.
    pub struct Address {
        /// Municipality.
        pub comune: Option<String>,
        /// Postal code, five digits.
        pub cap: Option<String>,
        /// Street and number.
        pub address: Option<String>,
    }

    /// The data given at registration. A text that is empty counts as absent.
    pub struct Registration {
        /// Codice fiscale.
        #[serde(deserialize_with = "trimmed::optional")]
        pub codice_fiscale: Option<String>,
        /// Family name.
        pub family_name: Option<String>,
        /// First name.
        pub first_name: Option<String>,
        /// Day of birth.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Municipality of birth.
        pub birth_comune: Option<String>,
        /// Residence.
        pub residence: Address = default,
        /// Domicile; not required if it is the residence.
        pub domicile: Address = default,
        /// Whether the domicile is the residence; if absent, no.
        pub same_as_residence: Option<bool>,
        /// E-mail address.
        pub email: Option<String>,
        /// The e-mail address, repeated.
        pub email_repeat: Option<String>,
        /// Telephone.
        pub phone: Option<String>,
        /// Consent to data processing.
        pub consent: Option<bool>,
        /// Sex.
        pub sex: Option<Sex>,
        /// The Belfiore code of the place of birth.
        pub birth_place: Option<String>,
        /// Whether the personal data come from the digital identity; then they can't differ from the codice fiscale.
        pub from_identity: Option<bool>,
    }
}
