//! The conditions of a workflow, as data.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::words::signature::{Certificate, Identity, SignatureKind};

/// What a workflow can ask of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The person was identified in one of these ways.
    Identity(Vec<Identity>),
    /// The signature is of this kind or a higher one.
    Signature(SignatureKind),
    /// The certificate stood in one of these ways.
    Certificate(Vec<Certificate>),
    /// The file has one of these formats.
    Format(Vec<String>),
    /// The remote interview's activity is between two codes.
    Activity(Codes),
    /// A fact is told, and is not `false`.
    Holds(Fact),
    /// A fact is not told.
    Absent(Fact),
    /// Whether the action falls on the day of the first one.
    SameDay(bool),
    /// Whether the offer has not passed its last day.
    OfferOpen(bool),
    /// The action comes no earlier than so many minutes before the hour of the appointment, as this parameter says.
    Opens(String),
}

/// Codes from one to another, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// The first code.
    pub from: String,
    /// The last code.
    pub to: String,
}

/// A fact told with an action, or of the process as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the input's field of the same name")]
pub enum Fact {
    At,
    Identity,
    Signature,
    Certificate,
    Format,
    Reason,
    ReplacedBy,
    IdentityCopy,
    DigitalDomicile,
    Availability,
    Activity,
    ProfileFilled,
    DeclarationFilled,
    CvUploaded,
    RequirementsDeclared,
    OfferExpiry,
}
