//! An action, and the facts given with it.

use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::told::Told;
use crate::base::words::id::Id;
use crate::base::words::signature::{Certificate, Identity, SignatureKind};
use crate::base::words::via::Via;

/// An action on a process. A fact is required only if an action of this kind needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its name, as in the workflow.
    pub action: String,
    /// The actor, by its name in the workflow.
    pub by: String,
    /// The time; not earlier than that of the previous action.
    pub at: Moment,
    /// How the person was identified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// The kind of the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<SignatureKind>,
    /// The state of the certificate at the moment of signing (CAD-20); absent if not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// The format of a file: its extension without a dot, such as `pdf`, in upper or lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Id>,
    /// The reason for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Id>,
    /// The number of the practice that replaces this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<Id>,
    /// Whether a copy of the identity document comes with it (CAD-65).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_copy: Option<bool>,
    /// Whether it comes from the person's digital domicile (CAD-65).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digital_domicile: Option<bool>,
    /// When the person is available instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Id>,
    /// The new hour of an appointment; if absent, the hour does not change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Moment>,
    /// How the person answers a request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Via>,
    /// Whether the person is logged in to the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logged_in: Option<bool>,
    /// A message to the other side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Id>,
}

/// The remote interview in which documents are sent to signature (FIRMA-TOS-QUANDO).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The code of its activity, such as `A02`.
    pub activity: Id,
    /// Whether the profiling data have been filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_filled: Option<bool>,
    /// Whether the declaration under DPR 445/2000 has been filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration_filled: Option<bool>,
}

/// The known facts about a process besides its actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Case {
    /// The type of document.
    pub(super) document: Option<String>,
    /// The hour of the appointment.
    pub(super) hour: Option<Moment>,
    pub(super) session: Option<Session>,
    pub(super) cv_uploaded: Option<bool>,
    pub(super) requirements_declared: Option<bool>,
    /// The requirements that the person does not declare to meet.
    pub(super) not_declared: Vec<Id>,
    /// The last day of the offer, included.
    pub(super) offer_expiry: Told<Day>,
    pub(super) offer_type: Option<String>,
    /// The code of the offer.
    pub(super) offer: Option<Id>,
    pub(super) registered: Option<bool>,
    pub(super) activated: Option<bool>,
    pub(super) consent: Option<bool>,
    pub(super) application_sent: Option<bool>,
    /// The name of the company, agency or professional.
    pub(super) company: Option<Id>,
    /// The job for which a person is sought.
    pub(super) position: Option<Id>,
}
