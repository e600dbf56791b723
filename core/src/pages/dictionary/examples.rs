//! Inputs that are accepted, inputs that are refused, and findings, as the conformance cases show them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::error::Error;
use crate::wire::from_json;

/// What the dictionary shows as examples. A test makes it from the conformance cases, and calls the operations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examples {
    /// By operation, an input that it accepts.
    pub operations: BTreeMap<String, Value>,
    /// By the code of an error, a call that ends with it.
    pub errors: BTreeMap<String, ErrorExample>,
    /// By rule, a finding that names it.
    pub findings: BTreeMap<String, FindingExample>,
}

/// A call that ends with an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorExample {
    /// The operation, or what else was asked.
    pub asked: String,
    /// What was given.
    pub given: String,
    /// The message in Italian.
    pub message: String,
    /// The message in English.
    pub message_en: String,
}

/// A finding of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingExample {
    /// The operation that reports it.
    pub operation: String,
    /// How serious it is.
    pub severity: String,
    /// The message in Italian.
    pub message: String,
    /// The message in English.
    pub message_en: String,
}

impl Examples {
    /// What the conformance cases of this version show; a test keeps it fresh.
    ///
    /// # Errors
    /// As [`Examples::from_json`].
    pub fn bundled() -> Result<Self, Error> {
        Self::from_json(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/examples.json")))
    }

    /// Reads `{"operations": {..}, "errors": {..}, "findings": {..}}`.
    ///
    /// # Errors
    /// Those of an input that is not of this form.
    pub fn from_json(text: &[u8]) -> Result<Self, Error> {
        from_json(text)
    }
}
