//! What is asked and answered.

use schemars::JsonSchema;
use serde::Serialize;

use super::band::Band;
use super::criterion::Criterion;

/// Whether an offer is suitable, criterion by criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Suitability {
    /// False as soon as one criterion fails, null if none fails and one can't be judged, true if all are met.
    pub congrua: Option<bool>,
    /// The months of unemployment; null if the text knows no bands or the DID is not known.
    pub band: Option<Band>,
    /// The criteria of the text in force.
    pub criteria: Vec<Criterion>,
    /// The facts that would decide, as JSON pointers; empty unless `congrua` is null.
    pub missing: Vec<&'static str>,
    /// Why nothing can be said if no fact would help, in Italian.
    pub reason: Option<String>,
    /// The same in English.
    pub reason_en: Option<String>,
}
