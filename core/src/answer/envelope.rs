//! What every input has besides the fields of its operation.

use serde::Deserialize;
use uuid::Uuid;

/// The fields of every input besides those of the operation.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Envelope {
    /// The name of a rulebook; if absent, the rulebook of the call.
    pub(crate) rulebook: Option<String>,
    /// Whether the answer includes the trace.
    #[serde(default)]
    pub(crate) explain: bool,
    /// Whether the answer includes its id, `answer_id`.
    #[serde(default)]
    pub(crate) identify: bool,
}

impl Envelope {
    /// The keys of every input besides those of the operation.
    pub(crate) const KEYS: [&str; 3] = ["rulebook", "explain", "identify"];
}

/// What an answer should include besides the answer itself.
#[derive(Clone, Copy, Default)]
pub(crate) struct Extras {
    /// The trace.
    pub(crate) explain: bool,
    /// Its id, if it is requested.
    pub(crate) answer_id: Option<Uuid>,
}
