//! What is asked and answered.

use serde::{Deserialize, Serialize};

use super::action::{Action, Session};
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
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
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// An application to an offer of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplicationInput {
    /// Whether the citizen has uploaded a CV.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cv_uploaded: Option<bool>,
    /// Whether the person declares to meet each requirement of the offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_declared: Option<bool>,
    /// The last day of the offer, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_expiry: Option<Day>,
    /// The actions done, in order; at most 1,000.
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub actions: Vec<Action>,
}

/// A company's request to see a CV.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CvRequestInput {
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
