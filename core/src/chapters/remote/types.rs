//! What is asked and answered.

use serde::Serialize;

use super::facts::{Platform, Provider, User};
use super::hour::Hour;
use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::day::Day;
use crate::base::facts::FactMap;
use crate::base::record::record;
use crate::base::region::Region;
use crate::base::trimmed;
use crate::base::words::state::State;
use crate::base::words::table::words;
use crate::dossier::Dossier;

record! {
    /// A service to provide at a distance.
    pub struct RemoteInput {
        /// The region; the rulebook must have its rules.
        pub region: Region,
        /// The day of the service.
        pub date: Day,
        /// The service: a code of the list `servizi_a_distanza`.
        pub service: String,
        /// The PAL programme that the service is part of; if absent, none.
        pub programme: Option<String>,
        /// Whether both sides agree on remote delivery.
        pub agreed: Option<bool>,
        /// Whether the user receives the RdC; if absent, no.
        pub rdc: Option<bool>,
        /// Whether a recipient of the RdC has requested remote delivery.
        pub requested_by_user: Option<bool>,
        /// Whether the patto di servizio (PSP) is signed: specialised services follow it.
        pub psp_signed: Option<bool>,
        /// The provider.
        pub provider: Provider,
        /// The channel: a code of the list `canali_a_distanza`.
        pub channel: String,
        /// The user's equipment.
        pub user: User,
        /// The platform of a video call; if absent, the region's own platform, or unknown if the region has none.
        pub platform: Option<Platform>,
        /// Facts by their names: fields of the input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
    }
}

/// Whether a service may be provided at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemoteCheck {
    /// Whether the region's text covers the service; if it does not, it neither allows nor forbids it.
    pub in_scope: bool,
    /// Whether it may be provided at a distance; null if that is not known, or out of scope.
    pub allowed: Option<bool>,
    /// How it must be provided: by the channel requested, or `presenza`; null if that is not known, or out of scope.
    pub mode: Option<String>,
    /// Whether the e-mail with appointment and link may be sent (DIST-TOS-LINK); null if that is not known, or if no
    /// rule makes it depend on the checks.
    pub send_link: Option<bool>,
    /// The documents that may go to signature at the end: after an interview all of them, or one (DIST-TOS-DOC).
    pub to_sign: Vec<String>,
    /// The workflows by which the document may be signed remotely, one of which is enough (DIST-LOM-PSP).
    pub workflows: Vec<String>,
    /// Each requirement that is not met, or is not known to be met.
    pub problems: Vec<Problem>,
    /// Further information for the operator.
    pub warnings: Vec<Problem>,
}

record! {
    /// An invitation to an appointment. A text that is empty counts as absent.
    pub struct InvitationInput {
        /// The region; the rulebook must have its rules.
        pub region: Region,
        /// Whether the person receives the RdC; if absent, no.
        pub rdc: Option<bool>,
        /// Whether it offers attendance in person.
        pub offers_presence: Option<bool>,
        /// The place, for attendance in person.
        pub place: Option<String>,
        /// Whether it offers remote attendance.
        pub offers_remote: Option<bool>,
        /// The platform, for remote attendance.
        pub platform: Option<String>,
        /// The link to it.
        pub link: Option<String>,
        /// The name of the service provider.
        pub operator_name: Option<String>,
        /// The day of the appointment; the invitation is judged by the rules of that day.
        pub day: Option<Day>,
        /// Its hour.
        pub hour: Option<Hour>,
        /// A direct contact, through which a recipient of the RdC may request remote delivery.
        pub contact: Option<String>,
        /// Facts by their names: fields of the input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
    }
}

/// Whether an invitation contains what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvitationCheck {
    /// Whether the region's text says what an invitation for that day contains.
    pub in_scope: bool,
    /// Whether nothing is missing; null out of scope.
    pub complete: Option<bool>,
    /// What is missing, in the order of the text.
    pub missing: Vec<MissingElement>,
}

record! {
    /// A requested release.
    pub struct ReleaseInput {
        /// Whether the person's state is `cancellato`; a dossier decides instead, where it is given.
        pub state_cancelled: Option<bool>,
        /// The person's dossier: its state on its day is the person's.
        pub dossier: Option<Dossier>,
        /// What the person asks for it for.
        pub purpose: Option<ReleasePurpose>,
        /// Whether the person needs only the past work periods; if absent, as `purpose` says.
        pub only_work_periods: Option<bool>,
        /// The user's equipment.
        pub user: User,
        /// The platform of the video call; if absent, the region's own.
        pub platform: Option<Platform>,
        /// Facts by their names: fields of the input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
    }
}

words! {
    /// What a person asks for the scheda anagrafico-professionale for.
    pub enum ReleasePurpose {
        /// A new job.
        Assunzione: "assunzione", "nuova assunzione", "new job", "Un nuovo lavoro.";
        /// A benefit that requires the state of unemployment.
        Agevolazione: "agevolazione", "agevolazione che richiede lo stato di disoccupazione",
            "benefit that requires the state of unemployment",
            "Un'agevolazione che richiede lo stato di disoccupazione.";
        /// Only the past work periods.
        PeriodiLavoro: "periodi_lavoro", "soli periodi di lavoro", "work periods only",
            "Solo i periodi di lavoro passati.";
        /// Something else: whether the work periods are enough is not known.
        Altro: "altro", "altro", "other", "Altro: non è noto se i periodi di lavoro bastano.";
    }

    /// How a document is released.
    pub enum ReleaseMode {
        /// By ordinary e-mail.
        Email: "email", "e-mail ordinaria", "ordinary e-mail", "Per posta elettronica ordinaria.";
        /// Through the video platform.
        Video: "video", "piattaforma di videoconferenza", "video platform", "Con la piattaforma di videoconferenza.";
    }
}

/// How the document is released at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Release {
    /// By e-mail or through the video platform; null if that is not known.
    pub mode: Option<ReleaseMode>,
    /// Whether it may be released in that way; null if that is not known.
    pub allowed: Option<bool>,
    /// The state of the dossier on its day; null without a dossier.
    pub state: Option<State>,
    /// Whether the state is cancelled; null if that is not known.
    pub state_cancelled: Option<bool>,
    /// Each requirement that is not met, or is not known to be met.
    pub problems: Vec<Problem>,
    /// Information for the person and for the operator.
    pub warnings: Vec<Problem>,
}

record! {
    /// A request for an appointment.
    pub struct RequestInput {
        /// The region; the rulebook must have its rules.
        pub region: Region,
        /// The day on which it is made.
        pub date: Day,
        /// The channel: a code of the list `canali_di_richiesta`.
        pub channel: String,
        /// The reason: a code of the list `servizi_a_distanza`; if absent, it is not known.
        pub reason: Option<String>,
        /// The Centro per l'Impiego to which it is made; on the portal any, by e-mail or telephone the competent one. An empty text
        /// counts as absent.
        pub office: Option<String>,
        /// The competent Centro per l'Impiego, by the name that `office` uses; capitals do not matter.
        pub competent: Option<String>,
        /// The content of an e-mail.
        pub content: RequestContent = default,
        /// Facts by their names: fields of `content`, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
    }

    /// The content of an e-mail that requests an appointment. An empty text counts as absent.
    pub struct RequestContent {
        /// First name.
        pub first_name: Option<String>,
        /// Family name.
        pub family_name: Option<String>,
        /// Codice fiscale.
        #[serde(deserialize_with = "trimmed::optional")]
        pub codice_fiscale: Option<String>,
        /// Telephone.
        pub phone: Option<String>,
        /// Subject of the request.
        pub subject: Option<String>,
    }
}

/// Whether a request for an appointment can be accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestCheck {
    /// Whether the region's text says how an appointment is requested on that day.
    pub in_scope: bool,
    /// Whether nothing prevents it; null out of scope, or if it depends on the reason and the reason is not known.
    pub complete: Option<bool>,
    /// What is missing in an e-mail.
    pub missing: Vec<MissingElement>,
    /// Other obstacles.
    pub problems: Vec<Problem>,
    /// The functions of the portal that give what is asked for without an appointment.
    pub self_service: Vec<String>,
    /// Information for the operator.
    pub warnings: Vec<Problem>,
}
