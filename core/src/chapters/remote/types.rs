//! What is asked and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::{Platform, Provider, User};
use super::hour::Hour;
use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::day::Day;
use crate::base::region::Region;
use crate::base::words::table::words;
use crate::rulebook::tables::remote::values::{Mode, Reason, RemoteChannel, RequestChannel, Service};

/// A service that is to be given at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RemoteInput {
    /// The region; the rulebook must have its rules.
    pub region: Region,
    /// The day of the service.
    pub date: Day,
    /// The service.
    pub service: Service,
    /// The PAL programme that the service is part of; absent, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// Whether both sides agree on distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<bool>,
    /// Whether the user receives the RdC; absent, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdc: Option<bool>,
    /// Whether a recipient of the RdC has asked for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_by_user: Option<bool>,
    /// Who gives it.
    pub provider: Provider,
    /// How.
    pub channel: RemoteChannel,
    /// The user's means.
    pub user: User,
    /// The platform of a video call; absent, the region's own if it has one, or else not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
}

/// Whether a service may be given at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RemoteCheck {
    /// Whether the region's text covers the service; if it does not, it neither allows nor forbids.
    pub in_scope: bool,
    /// Whether it may be given so; null if that is not known, or out of scope.
    pub allowed: Option<bool>,
    /// How it is to be given: as asked, or in presence; null if that is not known, or out of scope.
    pub mode: Option<Mode>,
    /// Whether the e-mail with appointment and link may go out (DIST-TOS-LINK); null if that is not known, or if no rule
    /// ties it to what is verified.
    pub send_link: Option<bool>,
    /// The documents that go to signature at the end (DIST-TOS-DOC).
    pub to_sign: Vec<String>,
    /// Each requirement not met, or not known to be.
    pub problems: Vec<Problem>,
    /// What an operator should also know.
    pub warnings: Vec<Problem>,
}

/// An invitation to an appointment. A text that is empty counts as absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InvitationInput {
    /// The region; the rulebook must have its rules.
    pub region: Region,
    /// Whether the person receives the RdC; absent, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdc: Option<bool>,
    /// Whether it offers presence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offers_presence: Option<bool>,
    /// The place, for presence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether it offers distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offers_remote: Option<bool>,
    /// The platform, for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The name of the service provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator_name: Option<String>,
    /// The day of the appointment, by which the invitation is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Its hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<Hour>,
    /// A direct contact, through which a recipient of the RdC may ask for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// Whether an invitation holds what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InvitationCheck {
    /// Whether the region's text says what an invitation on that day holds.
    pub in_scope: bool,
    /// Whether nothing is missing; null out of scope.
    pub complete: Option<bool>,
    /// What is missing, in the order of the text.
    pub missing: Vec<MissingElement>,
}

/// A release that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseInput {
    /// Whether the person's state is `cancellato`.
    pub state_cancelled: bool,
    /// Whether the person needs the past work periods only.
    pub only_work_periods: bool,
    /// The user's means.
    pub user: User,
    /// The platform of the video call; absent, the region's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
}

words! {
    /// How a document is released.
    pub enum ReleaseMode {
        /// By ordinary e-mail.
        Email: "email", "e-mail ordinaria", "ordinary e-mail";
        /// Through the video platform.
        Video: "video", "piattaforma di videoconferenza", "video platform";
    }
}

/// How the document is released at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Release {
    /// By e-mail or through the video platform.
    pub mode: ReleaseMode,
    /// Whether it may be released so; null if that is not known.
    pub allowed: Option<bool>,
    /// Each requirement of the video release not met, or not known to be.
    pub problems: Vec<Problem>,
    /// What the person is informed of, and what an operator should know.
    pub warnings: Vec<Problem>,
}

/// A request for an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestInput {
    /// The region; the rulebook must have its rules.
    pub region: Region,
    /// The day on which it is made.
    pub date: Day,
    /// How.
    pub channel: RequestChannel,
    /// Why; absent, not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What an e-mail holds.
    #[serde(default)]
    pub content: RequestContent,
}

/// What an e-mail asking for an appointment holds. A text that is empty counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestContent {
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Codice fiscale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codice_fiscale: Option<String>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Subject of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// Whether a request for an appointment can be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RequestCheck {
    /// Whether the region's text says how an appointment is asked for on that day.
    pub in_scope: bool,
    /// Whether nothing stands in the way; null out of scope, or if the reason decides and is not known.
    pub complete: Option<bool>,
    /// What an e-mail lacks.
    pub missing: Vec<MissingElement>,
    /// What else stands in the way.
    pub problems: Vec<Problem>,
    /// What an operator should know.
    pub warnings: Vec<Problem>,
}
