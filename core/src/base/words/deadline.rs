//! States of a deadline.

use schemars::JsonSchema;
use serde::Serialize;

/// Where a term stands on the day of the assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineState {
    /// Not met yet, and still time.
    Aperta,
    /// Met in time.
    Rispettata,
    /// Not met in time.
    Scaduta,
    /// The state or benefit that it belongs to ended before it fell due.
    Estinta,
}
