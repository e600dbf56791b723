//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::shared::SharedText;
use crate::base::words::confidence::Confidence;
use crate::rulebook::parameter::{Kind, Value};

/// The rules to list.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RulesInput {
    /// Only the rules in force on this day; if absent, all.
    pub(crate) date: Option<Day>,
}

/// The index of the rules. Here `rules` holds the index itself.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct RulesOutput {
    /// In the order of their ids.
    pub(crate) rules: Vec<RuleEntry>,
}

/// A rule of the index.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct RuleEntry {
    /// Its id.
    pub(crate) id: RuleId,
    /// What it says, in Italian.
    pub(crate) title: String,
    /// What it says, in English.
    pub(crate) title_en: String,
    /// The act, article and comma behind it, on the day asked for; without a day, the latest.
    pub(crate) citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub(crate) link: Option<SharedText>,
    /// First day in force, included; null if it has always been in force.
    pub(crate) from: Option<Day>,
    /// Last day in force, included; null if it is still in force.
    pub(crate) to: Option<Day>,
    /// How reliable its source is.
    pub(crate) confidence: Confidence,
    /// Its legal basis, period after period.
    pub(crate) sources: Vec<RuleSource>,
    /// Which part is primary and which is derived, if it is both.
    pub(crate) note: Option<String>,
    /// The names of its parameters.
    pub(crate) parameters: Vec<SharedText>,
}

/// The legal basis of a rule in a period.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct RuleSource {
    /// First day, included; null if the rule has always been in force.
    pub(crate) from: Option<Day>,
    /// Last day, included; null if the rule still is in force.
    pub(crate) to: Option<Day>,
    /// The act, article and comma.
    pub(crate) citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub(crate) link: Option<SharedText>,
    /// How reliable the source of the rule is in this period.
    pub(crate) confidence: Confidence,
}

/// The rulebook to compare with.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DiffInput {
    /// The name of a bundled rulebook.
    pub(crate) other: String,
}

/// A parameter, and a day.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterInput {
    /// Its name.
    pub(crate) name: String,
    /// The day for which the value is requested.
    pub(crate) date: Day,
}

/// The segment of a parameter.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ParameterOutput {
    /// The value: an amount with two decimals as text, a whole number, or a choice.
    pub(crate) value: Value,
    /// The unit, if it has one.
    pub(crate) unit: Option<String>,
    /// First day on which it holds, included; null if it has always held.
    pub(crate) from: Option<Day>,
    /// Last day on which it holds, included; null if it still holds.
    pub(crate) to: Option<Day>,
    /// The act that sets it.
    pub(crate) citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub(crate) link: Option<SharedText>,
    /// How reliable its source is.
    pub(crate) confidence: Confidence,
    /// Whether the value has been reviewed for the day asked for.
    pub(crate) reviewed: bool,
}

/// The parameters to list.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ParametersInput {
    /// Only the parameter with this name; if absent, all.
    pub(crate) name: Option<String>,
}

/// Parameters with their history.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ParametersOutput {
    /// In the order of their names.
    pub(crate) parameters: Vec<ParameterEntry>,
}

/// A parameter: a quantity or a choice that the law sets by date.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ParameterEntry {
    /// Its name.
    pub(crate) name: SharedText,
    /// What it is, in Italian.
    pub(crate) title: String,
    /// What it is, in English.
    pub(crate) title_en: String,
    /// The rule that it belongs to.
    pub(crate) rule: RuleId,
    /// What its values are.
    pub(crate) kind: Kind,
    /// The unit of its values, if they have one.
    pub(crate) unit: Option<String>,
    /// The values that a choice may take; empty for the other kinds.
    pub(crate) choices: Vec<String>,
    /// The last day up to which its latest value has been reviewed; null if the rulebook does not say.
    pub(crate) reviewed_to: Option<Day>,
    /// Its values, period after period.
    pub(crate) history: Vec<ParameterSegment>,
}

/// A value of a parameter with the days on which it holds.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ParameterSegment {
    /// First day on which it holds, included; null if it has always held.
    pub(crate) from: Option<Day>,
    /// Last day on which it holds, included; null if it still holds.
    pub(crate) to: Option<Day>,
    /// The value: an amount with two decimals as text, a whole number, or a choice.
    pub(crate) value: Value,
    /// The act that sets it.
    pub(crate) citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub(crate) link: Option<SharedText>,
    /// How reliable its source is.
    pub(crate) confidence: Confidence,
}
