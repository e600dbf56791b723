//! The output of an operation: its answer, the rules behind it, its assumptions and, on request, the trace.

use serde::Serialize;
use uuid::Uuid;

use super::assumption::Assumption;
use super::identity;
use super::stamp::Stamp;
use super::step::TraceStep;
use crate::base::rule::RuleId;
use crate::rulebook::version::RulebookVersion;

/// An answer with the rules behind it. It dereferences to the answer itself.
///
/// ```
/// use collocamento::{Dossier, Rulebook, State, assess};
/// let dossier = Dossier::from_json(r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#)?;
/// let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
/// assert_eq!(answer.status.state, State::Disoccupato);
/// assert_eq!((answer.rulebook(), answer.rulebook_version().name()), ("nazionale", "nazionale"));
/// assert_eq!(answer.into_body().as_of, "2025-12-31".parse()?);
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer<T> {
    #[serde(flatten)]
    pub(super) body: T,
    /// The rules applied: ids, sorted, each once.
    pub rules: Vec<RuleId>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(with = "super::stamp::Stamped"))]
    pub(super) stamp: Stamp,
    /// The id of the answer, if the input requests it with `identify`: the name-based UUID (version 5) of the rulebook's id, the
    /// operation and the canonical input.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "identity::write")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "uuid")))]
    pub answer_id: Option<Uuid>,
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

    /// The name of the rulebook behind the answer.
    #[must_use]
    pub fn rulebook(&self) -> &str {
        self.stamp.0.name()
    }

    /// The version of that rulebook, by which the answer can be cited.
    #[must_use]
    pub fn rulebook_version(&self) -> &RulebookVersion {
        &self.stamp.0
    }
}

impl<T> std::ops::Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// The output of an operation that has its own list of `rules`.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Listing<T> {
    #[serde(flatten)]
    pub(super) body: T,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(with = "super::stamp::Stamped"))]
    pub(super) stamp: Stamp,
    /// The id of the answer, if the input requests it with `identify`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "identity::write")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "uuid")))]
    pub(super) answer_id: Option<Uuid>,
}

impl<T> From<Answer<T>> for Listing<T> {
    fn from(Answer { body, stamp, answer_id, .. }: Answer<T>) -> Self {
        Self { body, stamp, answer_id }
    }
}
