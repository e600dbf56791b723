//! What a person can violate.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is violated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Violation {
    /// No-show at a convocation or appointment.
    Convocazione,
    /// No-show at guidance.
    Orientamento,
    /// No-show at training or public works.
    Formazione,
    /// Refusal of a suitable offer.
    Offerta,
}
