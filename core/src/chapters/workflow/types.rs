//! What is asked and answered.

use serde::Serialize;

use super::action::{Action, Session};
use super::answer::{DossierEvent, Entry, Notice, Open, Replay, Warning};
use super::value::SignatureValue;
use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::facts::FactMap;
use crate::base::nullable::Nullable;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::chapters::portal::cv::types::LogKind;
use crate::chapters::portal::offers::types::Offer;
use crate::rulebook::tables::workflow::definition::{Outcome, Workflow};

record! {
    /// A document in a signature process.
    pub struct SignatureInput {
        /// The workflow, such as `toscana`.
        pub workflow: String,
        /// The type of document, such as `patto_servizio_150`.
        pub document: String,
        /// The number of the practice that it belongs to.
        pub practice: Option<Id>,
        /// The remote interview in which it is sent for signature; absent if there is none.
        pub session: Option<Session>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }

    /// An online interview between a company and a candidate.
    pub struct InterviewInput {
        /// The first hour proposed for the interview.
        pub at: Moment,
        /// The code of the offer.
        pub offer: Option<Id>,
        /// The company, agency or professional.
        pub company: Option<Id>,
        /// Whether the person applied to the offer and the Centro per l'Impiego sent the application to the company.
        pub application_sent: Option<bool>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }

    /// A requirement of an offer.
    pub struct OfferRequirement {
        /// Its name, such as `qualifica`.
        pub name: Id,
        /// Whether the offer asks for it; if absent, yes.
        pub asked: Option<bool>,
        /// Whether the person declares to meet it.
        pub declared: Option<bool>,
    }

    /// The CV of the archive that goes with an application.
    pub struct ChosenCv {
        /// Its name in the archive.
        pub id: Id,
        /// Whether its file was accepted; if absent, yes, as it is in the archive.
        pub accepted: Option<bool>,
        /// The day on which it is deleted for want of use, as `portal.cv` says; it can be used up to that day.
        pub delete_on: Option<Day>,
        /// The day on which the citizen deleted it.
        pub deleted_on: Option<Day>,
    }

    /// An application to an offer of work.
    #[derive(Default)]
    pub struct ApplicationInput {
        /// Whether the citizen has uploaded a CV.
        pub cv_uploaded: Option<bool>,
        /// The CV that goes with it; a CV of the archive counts as uploaded.
        pub cv: Option<ChosenCv>,
        /// Whether the person declares to meet each requirement of the offer.
        pub requirements_declared: Option<bool>,
        /// The requirements one by one; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub requirements: Vec<OfferRequirement> = default,
        /// The offer.
        pub offer: Option<Offer>,
        /// The last day of the offer, included; null if it has none. If absent, that of `offer`.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<Day>", extend("x-nothing" = true)))]
        pub offer_expiry: Nullable<Day> = default,
        /// Whether the person is registered on the portal.
        pub registered: Option<bool>,
        /// Whether the account is activated.
        pub activated: Option<bool>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }
}

/// The use of a CV, for its usage log: it restarts the time for which the CV is kept (CV-RET).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
#[non_exhaustive]
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

record! {
    /// A process of a workflow that is not about documents.
    pub struct ProcessInput {
        /// The workflow, such as `registrazione`.
        pub workflow: String,
        /// Whether the person is registered on the portal.
        pub registered: Option<bool>,
        /// Whether the account is activated.
        pub activated: Option<bool>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }

    /// A company's request to see a CV.
    #[derive(Default)]
    pub struct CvRequestInput {
        /// The citizen's consent to searches of the CV (CV-CONS).
        pub consent: Option<bool>,
        /// The company, agency or professional.
        pub company: Option<Id>,
        /// The job for which a person is sought.
        pub position: Option<Id>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }

    /// The workflow to return.
    pub struct WorkflowInput {
        /// Its name.
        pub workflow: String,
        /// The diagram shows the path of this type of document only; if absent, of all.
        pub document: Option<String>,
    }
}

/// A workflow with its diagram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Described {
    /// The workflow.
    pub workflow: Workflow,
    /// A Mermaid state diagram (`stateDiagram-v2`), with Italian words.
    pub diagram: String,
}

record! {
    /// One more action on a document whose state is stored.
    pub struct NextInput {
        /// The workflow, such as `toscana`.
        pub workflow: String,
        /// The type of document, such as `patto_servizio_150`.
        pub document: String,
        /// The state before the action.
        pub state: String,
        /// The action.
        pub action: Action,
        /// The number of the practice that the document belongs to.
        pub practice: Option<Id>,
        /// The remote interview in which the document is sent for signature; absent if there is none.
        pub session: Option<Session>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The day of the first action on the document; if absent, that of `previous`, or else that of the action.
        pub first: Option<Day>,
        /// The time of the previous action; if absent, the action is taken to follow it on the same day.
        pub previous: Option<Moment>,
    }
}

/// What one more action leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Next {
    /// Whether the action is possible.
    pub allowed: bool,
    /// The state after it; the state before it if it is not possible.
    pub state: String,
    /// The outcome of the process in that state.
    pub outcome: Outcome,
    /// What the log says of the action; empty if it is not possible, or not logged.
    pub log: Vec<Entry>,
    /// The actions that are possible in that state, and their actors.
    pub open: Vec<Open>,
    /// The notifications sent with the action.
    pub notices: Vec<Notice>,
    /// The electronic signature made with it, with its legal value (CAD-20).
    pub signatures: Vec<SignatureValue>,
    /// The events that the document gives the dossier if this action concludes it, as those of `signature.replay`.
    pub events: Vec<DossierEvent>,
    /// Why the action is not possible; null if it is.
    pub problem: Option<NotAllowed>,
    /// The warnings for the operator.
    pub warnings: Vec<Warning>,
}

/// Why an action is not possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotAllowed {
    /// The rule that rejects it; null if none does.
    pub rule: Option<RuleId>,
    /// The names of the facts that the action does not state and that would allow it.
    pub missing: Vec<String>,
    /// What prevents it.
    #[serde(flatten)]
    pub message: Text,
}

record! {
    /// Many documents with their actions.
    pub struct SignatureListInput {
        /// Only documents of this Centro per l'Impiego; if absent, all.
        pub office: Option<String>,
        /// Only documents that the citizen sees, or only those that the citizen does not see yet; if absent, all.
        pub visible: Option<bool>,
        /// The documents; at most 1,000, with at most 10,000 actions in all.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub documents: Vec<ListedDocument>,
    }

    /// A document of a list.
    pub struct ListedDocument {
        /// Its number in the caller's own system, copied to its row.
        pub id: Option<Id>,
        /// The number of the practice that it belongs to.
        pub practice: Option<Id>,
        /// The Centro per l'Impiego that created it.
        pub office: Option<String>,
        /// The workflow, such as `toscana`.
        pub workflow: String,
        /// The type of document, such as `patto_servizio_150`.
        pub document: String,
        /// The remote interview in which it is sent for signature; absent if there is none.
        pub session: Option<Session>,
        /// Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }
}

/// Where many documents stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignatureList {
    /// One row for each document that the filters leave, in the order of the input.
    pub rows: Vec<SignatureRow>,
    /// What waits for each actor in those rows, by the name of the actor.
    pub queues: Vec<Queue>,
    /// The facts that would decide whether other documents belong to the list, as JSON pointers.
    pub missing: Vec<String>,
}

/// Where a document stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignatureRow {
    /// Its index among the documents of the input, from 0.
    pub index: usize,
    /// Its number, as given.
    pub id: Option<Id>,
    /// Its practice, as given.
    pub practice: Option<Id>,
    /// Its Centro per l'Impiego, as given.
    pub office: Option<String>,
    /// Its workflow.
    pub workflow: String,
    /// Its type.
    pub document: String,
    /// The title of its type, in Italian.
    pub title: String,
    /// The same in English.
    pub title_en: String,
    /// The day of its first action; null before it.
    pub date: Option<Day>,
    /// Its state.
    pub state: String,
    /// The outcome of the process: `in_corso`, `annullato` or `concluso`.
    pub outcome: Outcome,
    /// Whether the citizen sees it: the office has sent it for signature.
    pub visible: bool,
    /// Who must act for the process to go on; nobody if it has ended.
    pub must_act: Vec<String>,
    /// When the document entered its state; null before the first action.
    pub since: Option<Moment>,
    /// The actions done, as the portal prints them.
    pub log: Vec<Entry>,
    /// The actions that are possible now, and their actors.
    pub open: Vec<Open>,
    /// The warnings for the operator.
    pub warnings: Vec<Warning>,
}

/// What waits for an actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Queue {
    /// The actor.
    pub by: String,
    /// The indexes of the documents in the input, that which waits longest first; those without an action come last.
    pub documents: Vec<usize>,
}
