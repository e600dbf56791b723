//! What an operation gives: its answer, the rules behind it, what it assumes and, if asked for, the trace.

use schemars::JsonSchema;
use serde::Serialize;

use super::assumption::Assumption;
use super::step::TraceStep;
use crate::base::rule::RuleId;

/// An answer with the rules behind it. It gives access to the fields of what it holds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Answer<T> {
    #[serde(flatten)]
    pub(super) body: T,
    /// The rules applied: ids, sorted, each once.
    pub rules: Vec<RuleId>,
    /// What the answer takes for granted, each once, by field; absent if there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<Assumption>,
    /// The steps that led to the answer, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<TraceStep>>,
}

impl<T> Answer<T> {
    /// What was answered, without rules and trace.
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
