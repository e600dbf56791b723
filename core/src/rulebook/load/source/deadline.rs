//! Deadlines, as TOML writes them.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::{Bound, TaskAct};
use crate::rulebook::tables::deadline::{
    AuthorityPeriod, DeadlineCondition, Length, LengthOfBenefit, MetBySource, Start,
};

/// A deadline that an assessment lists. It holds on the days of its rule.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DeadlineSource {
    /// Its rule, which is its name.
    #[cfg_attr(feature = "schema", schemars(with = "RuleId"))]
    pub(crate) rule: Spanned<RuleId>,
    /// What starts it.
    pub(crate) start: Start,
    /// The benefits whose start counts; none for all.
    #[serde(default)]
    pub(crate) benefits: Vec<Benefit>,
    /// It is only for claims of this day or later.
    pub(crate) claims_from: Option<Day>,
    /// How long it is; if absent, it has no last day.
    pub(crate) length: Option<Length>,
    /// The benefits under which it has another length.
    #[serde(default)]
    pub(crate) lengths: Vec<LengthOfBenefit>,
    /// The deadlines whose lapse starts this one, by their rules.
    #[serde(default)]
    pub(crate) after: Vec<String>,
    /// Whether it is the day after, because the law says "more than".
    #[serde(default)]
    pub(crate) from_day_after: bool,
    /// Whether days of suspension are added.
    #[serde(default)]
    pub(crate) suspended: bool,
    /// Whether the day opens a right, so that it cannot be missed.
    #[serde(default)]
    pub(crate) opens: bool,
    /// Whether the responsible party must keep something up to the day.
    #[serde(default)]
    pub(crate) keeps: bool,
    /// Whether work that suspends or ends the status before the last day ends it.
    #[serde(default)]
    pub(crate) work_ends: bool,
    /// Whether it is a duty of conditionality, which does not run while the duties of its benefit are suspended.
    #[serde(default)]
    pub(crate) duty: bool,
    /// Whether it belongs to an essential level of service (LEP).
    #[serde(default)]
    pub(crate) lep: bool,
    /// The responsible party.
    pub(crate) bound: Bound,
    /// What the responsible party has to do.
    pub(crate) act: Option<TaskAct>,
    /// The events that meet it.
    #[serde(default)]
    pub(crate) met_by: Vec<MetBySource>,
    /// The events that end a right.
    #[serde(default)]
    pub(crate) ended_by: Vec<MetBySource>,
    /// The authority from which a right is requested, by date.
    #[serde(default)]
    pub(crate) authority: Vec<AuthorityPeriod>,
    /// Further conditions for its start.
    #[serde(default)]
    pub(crate) filter: Vec<DeadlineCondition>,
}
