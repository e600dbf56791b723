//! What a patto di servizio holds, as TOML writes it.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::patto::{Frailty, PattoElement, PattoKind};

/// An element that a patto di servizio must hold.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct PattoSource {
    /// The element.
    #[cfg_attr(feature = "schema", schemars(with = "PattoElement"))]
    pub(crate) element: Spanned<PattoElement>,
    /// The rule that requires it.
    pub(crate) rule: RuleId,
    /// The kinds of patto that must hold it.
    pub(crate) kinds: Vec<PattoKind>,
    /// The elements that may replace it.
    #[serde(default)]
    pub(crate) or: Vec<PattoElement>,
    /// Whether its absence is only a warning.
    #[serde(default)]
    pub(crate) optional: bool,
    /// The needs for which it is required; if absent, it is for all.
    pub(crate) frailty: Option<Frailty>,
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}
