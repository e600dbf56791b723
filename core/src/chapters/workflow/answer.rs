//! What a replay answers.

use schemars::JsonSchema;
use serde::Serialize;

use super::value::SignatureValue;
use crate::base::calendar::moment::Moment;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::rulebook::tables::workflow::condition::ActionFact;
use crate::rulebook::tables::workflow::definition::Outcome;

/// Where a process stands after its actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Replay {
    /// The state: the last thing done, or what there is to do first.
    pub state: String,
    /// How the process stands.
    pub outcome: Outcome,
    /// Whether it is validly ended: the outcome is `concluso`.
    pub completed: bool,
    /// What one sees or downloads now, such as `firmato_cittadino`; null if the workflow does not say.
    pub version: Option<String>,
    /// What can be done now, and by whom.
    pub open: Vec<Open>,
    /// What the portal prints, one entry each action that it prints.
    pub log: Vec<Entry>,
    /// Who was notified of what.
    pub notices: Vec<Notice>,
    /// The electronic signatures made, and what each is worth (CAD-20).
    pub signatures: Vec<SignatureValue>,
    /// What an operator should look at.
    pub warnings: Vec<Warning>,
}

/// An action that can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Open {
    /// The action.
    pub action: String,
    /// Who may do it.
    pub by: String,
    /// The first moment at which it may be done; absent if it may be at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// The text in Italian, as the portal prints it if it does.
    pub text: String,
    /// The text in English.
    pub text_en: String,
}

/// A notice that goes out with an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Notice {
    /// When.
    pub at: Moment,
    /// To whom.
    pub to: String,
    /// Over which channels.
    pub channels: Vec<String>,
}

/// Something that an operator should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Warning {
    /// The index of the action.
    pub index: usize,
    /// The rule that is not kept.
    pub rule: RuleId,
    /// The facts that were not given and would have kept it.
    pub missing: Vec<ActionFact>,
    /// What was not shown.
    #[serde(flatten)]
    pub message: Text,
}
