//! What every input has besides the fields of its operation.

use serde::Deserialize;

/// The fields of every input besides those of the operation.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Envelope {
    /// The name of a rulebook; if absent, the rulebook of the call.
    pub(crate) rulebook: Option<String>,
    /// Whether the answer includes the trace.
    #[serde(default)]
    pub(crate) explain: bool,
}

impl Envelope {
    /// The keys of every input besides those of the operation.
    pub(crate) const KEYS: [&str; 2] = ["rulebook", "explain"];
}
