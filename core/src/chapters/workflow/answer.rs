//! The answer of a replay.

use serde::Serialize;

use super::value::SignatureValue;
use crate::base::calendar::moment::Moment;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::rulebook::tables::workflow::condition::ActionFact;
use crate::rulebook::tables::workflow::definition::Outcome;

/// The state of a process after its actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Replay {
    /// The state: the last action done, or the first one to do.
    pub state: String,
    /// The outcome of the process.
    pub outcome: Outcome,
    /// What the portal's list says of the process, in Italian; absent if the rules do not say or a fact is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_en: Option<String>,
    /// Whether it has ended validly: the outcome is `concluso`.
    pub completed: bool,
    /// The version that can be seen or downloaded now, such as `firmato_cittadino`; null if the workflow does not say.
    pub version: Option<String>,
    /// The actions that are possible now, and their actors.
    pub open: Vec<Open>,
    /// The log of the portal: one entry for each action that it prints.
    pub log: Vec<Entry>,
    /// The notifications sent.
    pub notices: Vec<Notice>,
    /// The electronic signatures made, with their legal value (CAD-20).
    pub signatures: Vec<SignatureValue>,
    /// The warnings for the operator.
    pub warnings: Vec<Warning>,
}

/// A possible action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Open {
    /// The action.
    pub action: String,
    /// Who may do it.
    pub by: String,
    /// The first moment at which it may be done; absent if it may be done at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// What the portal asks before the action, in Italian; absent if the rules do not say or a fact is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_en: Option<String>,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// The time.
    pub at: Moment,
    /// The text in Italian; if the portal prints it, the portal's own wording.
    pub text: String,
    /// The text in English.
    pub text_en: String,
}

/// A notice that goes out with an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// The time.
    pub at: Moment,
    /// The recipient.
    pub to: String,
    /// The channels.
    pub channels: Vec<String>,
    /// What it says, in Italian; absent if the rules do not say or a fact is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_en: Option<String>,
}

/// A warning for the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning {
    /// The index of the action.
    pub index: usize,
    /// The rule that is not met.
    pub rule: RuleId,
    /// The missing facts that would have met it.
    pub missing: Vec<ActionFact>,
    /// The requirement not shown to be met.
    #[serde(flatten)]
    pub message: Text,
}
