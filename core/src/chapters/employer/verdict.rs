//! Whether a requirement of a service is met for an employer.

use crate::rulebook::read::Reading;

/// Whether a requirement is met, and what shows it.
pub(super) struct Verdict {
    pub(super) met: Option<bool>,
    pub(super) facts: Vec<String>,
    /// The field that would decide.
    pub(super) missing: Option<&'static str>,
    pub(super) reading: Option<Reading>,
}

impl Verdict {
    pub(super) fn of(met: impl Into<Option<bool>>) -> Self {
        Self { met: met.into(), facts: Vec::new(), missing: None, reading: None }
    }

    pub(super) fn shown(facts: Option<String>) -> Self {
        Self { facts: facts.iter().cloned().collect(), ..Self::of(facts.is_some()) }
    }

    pub(super) fn unknown(missing: &'static str) -> Self {
        Self { missing: Some(missing), ..Self::of(None) }
    }
}
