//! How serious a problem is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much a problem weighs (SAP-2L).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// It is refused.
    Vincolante,
    /// The operator decides.
    Avviso,
}
