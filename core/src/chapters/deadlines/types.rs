//! What is asked and answered.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::shared::SharedText;
use crate::base::words::deadline::{Authority, Bound, DeadlineState, TaskAct};

/// A deadline, as an assessment lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deadline {
    /// The rule that sets it.
    pub id: RuleId,
    /// What is due, in Italian.
    pub title: SharedText,
    /// The same in English.
    pub title_en: SharedText,
    /// The day from which it runs, not counted.
    pub start: Day,
    /// Its last day, included; for a right that opens, or for a duty without a last day, the first day on which it
    /// exists.
    pub due: Day,
    /// Its state.
    pub state: DeadlineState,
    /// The responsible party.
    pub bound: Bound,
    /// Whether it belongs to an essential level of service (LEP).
    pub lep: bool,
    /// The index of the event that met it.
    pub met_by: Option<usize>,
    /// The number of days after its last day on which it was met; null if it was not met late.
    pub days_late: Option<i32>,
    /// The authority from which a right is requested; null for other deadlines.
    pub authority: Option<Authority>,
    /// The index of the event from which it runs.
    pub event: usize,
}

/// Something to do: a deadline that runs, or that nobody has met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// What is to be done.
    pub act: TaskAct,
    /// The rule that asks for it.
    pub rule: RuleId,
    /// The responsible party.
    pub bound: Bound,
    /// The day from which it runs, not counted.
    pub start: Day,
    /// The last day to do it, included; for a duty without a last day, the first day on which it exists.
    pub due: Day,
    /// Its state: `aperta`, `scaduta`, `sospesa`, or `non_ancora` for a duty that starts after the day asked about.
    pub state: DeadlineState,
    /// The number of days from the day asked about to `due`; negative if `due` is past.
    pub days_left: i32,
    /// The index of the event from which it runs.
    pub event: usize,
}
