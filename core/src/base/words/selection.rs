//! Words of selections for public bodies: how persons are called.

use schemars::JsonSchema;
use serde::Serialize;

/// How persons are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CallKind {
    /// By their place in the ranking.
    Graduatoria,
    /// By their place among those present (*asta sui presenti*).
    AstaSuiPresenti,
}
