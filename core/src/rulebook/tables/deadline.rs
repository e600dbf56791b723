//! Deadlines that an assessment lists, as data.

use serde::Deserialize;

use crate::base::calendar::day::Day;
use crate::base::calendar::term::Unit;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::Bound;

/// A term that an assessment lists, as data.
#[derive(Clone, Debug)]
pub(crate) struct Deadline {
    pub(crate) rule: RuleId,
    pub(crate) start: Start,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) claims_from: Option<Day>,
    pub(crate) parameter: String,
    pub(crate) unit: Unit,
    pub(crate) from_day_after: bool,
    pub(crate) suspended: bool,
    pub(crate) opens: bool,
    /// A duty of conditionality: it stands still while the duties of its benefit are suspended.
    pub(crate) duty: bool,
    pub(crate) bound: Bound,
    pub(crate) met_by: Vec<MetBy>,
    pub(crate) filter: Vec<DeadlineCondition>,
}

/// What sets a deadline running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Start {
    /// A DID that was accepted, or the claim that stands for it.
    Did,
    /// A DID that was accepted and is no claim.
    DidSenzaDomanda,
    /// A claim, also where a DID is active already.
    Domanda,
    /// Any of them.
    DidODomanda,
    /// The assegno di ricollocazione is issued.
    AdrRilascio,
    /// A profile.
    Profilazione,
    /// The start of a benefit.
    PrestazioneInizio,
}

/// A further condition on what sets a deadline running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeadlineCondition {
    /// The person receives NASpI on the last day of the term.
    PercettoreNaspi,
    /// The assegno di ricollocazione is open on the last day of the term.
    AdrVigente,
}

/// An event that meets a deadline: its type and, where given, the service codes that it must name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MetBy {
    #[serde(rename = "type")]
    pub(crate) event: String,
    #[serde(default)]
    pub(crate) codes: Vec<String>,
}
