//! Which operations apply a rule, and which conformance cases show it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::error::Error;
use crate::wire::from_json;

/// Where a rule is used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// The operations whose answers depend on it.
    pub operations: Vec<String>,
    /// The conformance cases that show it: the name of the file, and the cases in it.
    pub cases: BTreeMap<String, Vec<String>>,
}

/// Where each rule is used, by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uses(pub BTreeMap<String, Use>);

impl Uses {
    /// What the conformance cases of this version found; a test keeps it fresh.
    ///
    /// # Errors
    /// As [`Uses::from_json`].
    pub fn bundled() -> Result<Self, Error> {
        Self::from_json(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/uses.json")))
    }

    /// Reads `{"RULE": {"operations": [..], "cases": {"file": ["case", ..]}}}`.
    ///
    /// # Errors
    /// Those of an input that is not of this form.
    ///
    /// ```
    /// use collocamento::pages::Uses;
    /// assert!(Uses::bundled().is_ok());
    /// assert!(Uses::from_json(br#"{"STATO-01": {"operations": ["dossier.assess"], "cases": {}}}"#).is_ok());
    /// ```
    pub fn from_json(text: &[u8]) -> Result<Self, Error> {
        from_json(text)
    }

    pub(super) fn of(&self, rule: &str) -> Option<&Use> {
        self.0.get(rule)
    }
}
