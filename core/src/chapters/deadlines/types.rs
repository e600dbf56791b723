//! What is asked and answered.

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::deadline::Bound;
use crate::base::words::deadline::DeadlineState;

/// A term, as an assessment lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Deadline {
    /// The rule that sets it.
    pub id: RuleId,
    /// The day from which it runs, not counted.
    pub start: Day,
    /// Its last day, included; for a right that opens, the first day on which it is open.
    pub due: Day,
    /// Where it stands.
    pub state: DeadlineState,
    /// Who must keep it.
    pub bound: Bound,
    /// The index of the event that met it.
    pub met_by: Option<usize>,
    /// The index of the event from which it runs.
    pub event: usize,
}
