//! What is asked and answered.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::deadline::{Authority, Bound, DeadlineState};

/// A deadline, as an assessment lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// The rule that sets it.
    pub id: RuleId,
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
