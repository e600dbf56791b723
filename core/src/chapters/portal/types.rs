//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::words::table::words;
use crate::rulebook::parameters::portal::{
    MINUTI_CURRICULUM, MINUTI_ISCRIZIONE, MINUTI_RICERCA_LAVORO, MINUTI_TIROCINI,
};
use crate::rulebook::read::Param;

words! {
    /// How a person is identified.
    pub enum Method {
        /// User name and password.
        Credenziali: "credenziali", "nome utente e password", "user name and password";
        /// Sistema pubblico di identità digitale.
        Spid: "spid", "SPID", "SPID";
        /// Carta nazionale dei servizi.
        Cns: "cns", "carta nazionale dei servizi (CNS)", "national services card (CNS)";
        /// Carta d'identità elettronica.
        Cie: "cie", "carta d'identità elettronica (CIE)", "electronic identity card (CIE)";
    }

    /// What the person is doing.
    pub enum Phase {
        /// Registering.
        Registrazione: "registrazione", "registrazione", "registration";
        /// Logging in.
        Accesso: "accesso", "accesso", "login";
    }

    /// A function of the portal.
    pub enum Function {
        /// Searching job offers.
        RicercaOfferte: "ricerca_offerte", "ricerca di offerte", "search for job offers";
        /// The training catalogue.
        CatalogoFormazione: "catalogo_formazione", "catalogo della formazione", "training catalogue";
        /// News.
        Notizie: "notizie", "notizie", "news";
        /// Applying to an offer.
        Candidatura: "candidatura", "candidatura a un'offerta", "application to an offer";
        /// Managing CVs.
        Curriculum: "curriculum", "gestione dei curriculum", "management of CVs";
        /// Booking an appointment.
        Appuntamento: "appuntamento", "prenotazione di un appuntamento", "booking of an appointment";
        /// Garanzia Giovani.
        GaranziaGiovani: "garanzia_giovani", "Garanzia Giovani", "Garanzia Giovani";
        /// Prints, such as the scheda anagrafico-professionale.
        Stampe: "stampe", "stampe", "prints";
        /// Documents to be signed.
        Firma: "firma", "documenti da firmare", "documents to sign";
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
    /// Whether the account has been activated through the e-mailed link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// The function to use; if absent, none in particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
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
    /// What is missing in the registration data (PORT-DATI).
    pub missing: Vec<MissingElement>,
}

words! {
    /// The kind of an appointment.
    pub enum AppointmentKind {
        /// Registration at the Centro per l'Impiego.
        Iscrizione: "iscrizione", "iscrizione", "registration";
        /// Writing a CV.
        Curriculum: "curriculum", "redazione del curriculum", "writing a CV";
        /// Job search.
        RicercaLavoro: "ricerca_lavoro", "ricerca di lavoro", "job search";
        /// Starting tirocini.
        Tirocini: "tirocini", "avvio di tirocini", "starting tirocini";
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
}

words! {
    /// What the citizen does.
    pub enum Booking {
        /// Books the slot.
        Prenota: "prenota", "prenota", "book the slot";
        /// Writes to the Centro per l'Impiego.
        ContattaCpi: "contatta_cpi", "contatta il CPI", "write to the CPI";
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
}

/// A CV file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CvFile {
    /// Its name, with the extension.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Whether it contains text; a scan does not.
    pub text: bool,
}

/// A CV used for an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The day.
    pub date: Day,
    /// The code of the offer.
    pub offer: String,
}

words! {
    /// Who uploaded a CV.
    pub enum Uploader {
        /// The citizen.
        Cittadino: "cittadino", "cittadino", "citizen";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego";
    }

    /// A field of a stored CV.
    pub enum CvField {
        /// Its description.
        Descrizione: "descrizione", "descrizione", "description";
        /// The consent to search.
        Consenso: "consenso", "consenso alla ricerca", "consent to search";
        /// The territories of interest.
        Territori: "territori", "territori di interesse", "territories of interest";
        /// The file.
        File: "file", "file", "file";
        /// Whether the Centro per l'Impiego uploaded it.
        CaricatoCpi: "caricato_cpi", "caricato dal CPI", "uploaded by the CPI";
    }
}

/// A CV with its history. Anything after `as_of` is ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CvInput {
    /// The file.
    pub file: CvFile,
    /// The day of the upload; not after `as_of`.
    pub uploaded: Day,
    /// Who uploaded it; if absent, not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploaded_by: Option<Uploader>,
    /// The days on which it was updated; not before the upload.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub updates: Vec<Day>,
    /// The days on which it was used in job search; not before the upload.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<Day>,
    /// Its uses for an application, with the offer; not before the upload.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applications: Vec<Application>,
    /// Consent to search by companies and agencies; if absent, not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<bool>,
    /// Territories of interest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub territories: Vec<String>,
    /// A field that the citizen wants to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<CvField>,
    /// The day asked about.
    pub as_of: Day,
}

words! {
    /// What was done with a CV.
    pub enum LogKind {
        /// Upload.
        Caricamento: "caricamento", "caricamento", "upload";
        /// Update.
        Aggiornamento: "aggiornamento", "aggiornamento", "update";
        /// Use.
        Utilizzo: "utilizzo", "utilizzo", "use";
    }
}

/// A line of a CV's usage log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogEntry {
    /// The day.
    pub date: Day,
    /// What was done.
    pub kind: LogKind,
    /// The offer applied for; null for anything else.
    pub offer: Option<String>,
}

/// The status of a CV.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cv {
    /// Whether the file is accepted (CV-FILE).
    pub accepted: bool,
    /// The reasons why not.
    pub problems: Vec<Problem>,
    /// The day on which it is deleted (CV-RET), which is also the last on which an update or a use restarts the year;
    /// null if it is not accepted.
    pub delete_on: Option<Day>,
    /// The day on which notice is given.
    pub notice_on: Option<Day>,
    /// Whether it has been deleted by `as_of`; on the day of deletion it still exists.
    pub deleted: bool,
    /// Whether companies and agencies find it (CV-CONS); null if the consent is not known.
    pub searchable: Option<bool>,
    /// Whether the citizen may make the requested change (CV-MULTI); null without a request.
    pub change_allowed: Option<bool>,
    /// Whether the Centro per l'Impiego uploaded it (CV-MULTI); null if that is not known.
    pub uploaded_by_cpi: Option<bool>,
    /// What was done with it, by day (CV-MULTI).
    pub log: Vec<LogEntry>,
}

/// A person who wants to join. An absent fact is unknown, and never favourable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GgInput {
    /// Day of birth; not after `date`.
    #[serde(default, deserialize_with = "birth::optional", skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codice_fiscale: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Day of birth.
    #[serde(default, deserialize_with = "birth::optional", skip_serializing_if = "Option::is_none")]
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
}
