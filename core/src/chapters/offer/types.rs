//! What is asked and answered.

use std::borrow::Cow;

use serde::Serialize;

use super::band::Band;
use super::criterion::Criterion;

/// Whether an offer is suitable, criterion by criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suitability {
    /// False if at least one criterion fails; true if all are met; otherwise null, because a criterion can't be judged.
    pub congrua: Option<bool>,
    /// The band of months of unemployment; null if the text has no bands or the DID is not known.
    pub band: Option<Band>,
    /// The criteria of the text in force.
    pub criteria: Vec<Criterion>,
    /// The facts that would decide, as JSON pointers; empty unless `congrua` is null.
    pub missing: Vec<Cow<'static, str>>,
    /// The reason, in Italian, if the question has no answer and no further fact would help.
    pub reason: Option<String>,
    /// The same in English.
    pub reason_en: Option<String>,
}
