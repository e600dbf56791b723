//! What is asked and answered.

use serde::{Deserialize, Serialize};

use super::action::{Action, Session};
use super::answer::Replay;
use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::told::Told;
use crate::base::words::id::Id;
use crate::chapters::portal::cv::types::LogKind;
use crate::chapters::portal::offers::types::Offer;
use crate::rulebook::tables::workflow::definition::Workflow;

/// A document in a signature process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SignatureInput {
    /// The workflow, such as `toscana`.
    pub workflow: String,
    /// The type of document, such as `patto_servizio_150`.
    pub document: String,
    /// The remote interview in which it is sent for signature; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// An online interview between a company and a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterviewInput {
    /// The first hour proposed for the interview.
    pub at: Moment,
    /// The code of the offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Id>,
    /// The company, agency or professional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<Id>,
    /// Whether the person applied to the offer and the Centro per l'Impiego sent the application to the company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_sent: Option<bool>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// A requirement of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Its name, such as `qualifica`.
    pub name: Id,
    /// Whether the offer asks for it; if absent, yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<bool>,
    /// Whether the person declares to meet it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<bool>,
}

/// The CV of the archive that goes with an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChosenCv {
    /// Its name in the archive.
    pub id: Id,
    /// Whether its file was accepted; if absent, yes, as it is in the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<bool>,
    /// The day on which it is deleted for want of use, as `portal.cv` says; it can be used up to that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_on: Option<Day>,
    /// The day on which the citizen deleted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_on: Option<Day>,
}

/// An application to an offer of work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplicationInput {
    /// Whether the citizen has uploaded a CV.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cv_uploaded: Option<bool>,
    /// The CV that goes with it; a CV of the archive counts as uploaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cv: Option<ChosenCv>,
    /// Whether the person declares to meet each requirement of the offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_declared: Option<bool>,
    /// The requirements one by one; at most 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
    pub requirements: Vec<Requirement>,
    /// The offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// The last day of the offer, included; null if it has none. If absent, that of `offer`.
    #[serde(default, skip_serializing_if = "Told::is_unknown")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Day>"))]
    pub offer_expiry: Told<Day>,
    /// Whether the person is registered on the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered: Option<bool>,
    /// Whether the account is activated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// The use of a CV, for its usage log: it restarts the time for which the CV is kept (CV-RET).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CvUse {
    /// The CV.
    pub cv: Id,
    /// The time.
    pub at: Moment,
    /// What was done.
    pub kind: LogKind,
    /// The code of the offer; null if it is not known.
    pub offer: Option<Id>,
}

/// An application after its actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationReplay {
    /// The process.
    #[serde(flatten)]
    pub replay: Replay,
    /// Whether the portal takes applications for the offer (CAND-TIPO); null if its type is not known.
    pub online: Option<bool>,
    /// The ways to apply: codes of the list `candidatura_modi` (CAND-ALTRI).
    pub ways: Vec<String>,
    /// The use of the CV that the application makes; null before it is sent, and without `cv`.
    pub cv_use: Option<CvUse>,
    /// What an operator should check in the offer.
    pub problems: Vec<Problem>,
}

/// A process of a workflow that is not about documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcessInput {
    /// The workflow, such as `registrazione`.
    pub workflow: String,
    /// Whether the person is registered on the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered: Option<bool>,
    /// Whether the account is activated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// A company's request to see a CV.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CvRequestInput {
    /// The citizen's consent to searches of the CV (CV-CONS).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<bool>,
    /// The company, agency or professional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<Id>,
    /// The job for which a person is sought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Id>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// The workflow to return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorkflowInput {
    /// Its name.
    pub workflow: String,
    /// The diagram shows the path of this type of document only; if absent, of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}

/// A workflow with its diagram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Described {
    /// The workflow.
    pub workflow: Workflow,
    /// A Mermaid state diagram (`stateDiagram-v2`), with Italian words.
    pub diagram: String,
}
