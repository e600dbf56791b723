//! The output of an operation: its answer, the rules behind it, its assumptions and, on request, the trace.

use serde::Serialize;

use super::assumption::Assumption;
use super::step::TraceStep;
use crate::base::rule::RuleId;

/// An answer with the rules behind it. It dereferences to the answer itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer<T> {
    #[serde(flatten)]
    pub(super) body: T,
    /// The rules applied: ids, sorted, each once.
    pub rules: Vec<RuleId>,
    /// What the answer assumes, each once, by field; absent if there are no assumptions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<Assumption>,
    /// The steps that led to the answer, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<TraceStep>>,
}

impl<T> Answer<T> {
    /// The answer itself, without rules and trace.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> std::ops::Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}
