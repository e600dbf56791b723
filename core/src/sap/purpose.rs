//! What a SAP is checked for.

use serde::{Deserialize, Serialize};

use super::document::Sap;
use super::form::Form;
use crate::base::words::table::words;

words! {
    /// What a SAP is for: it decides what must be in it (SAP-2L).
    pub enum Purpose {
        /// To be printed for the person: ids and events of measures are not asked, and the codice fiscale may be blank.
        Stampa: "stampa", "stampa", "print";
        /// To be sent to other systems.
        Scambio: "scambio", "scambio", "exchange";
    }
}

/// A SAP as JSON or XML, and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckInput {
    /// As JSON; either this or `xml` is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sap: Option<Sap>,
    /// As XML text, in the library's own form or as the national document `lavoratore`; either this or `sap` is given.
    #[cfg(feature = "xml")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
    /// What the SAP is for; if absent, `scambio`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
}

impl CheckInput {
    pub(super) fn form(&self) -> Form {
        Form {
            sap: self.sap.clone(),
            #[cfg(feature = "xml")]
            xml: self.xml.clone(),
            #[cfg(feature = "xml")]
            form: None,
        }
    }
}
