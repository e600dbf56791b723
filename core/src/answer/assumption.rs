//! What an answer assumes because the input does not state it.

use std::borrow::Cow;

use serde::Serialize;

use crate::base::text::Text;

/// A fact that the input does not give and that the answer assumes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assumption {
    /// The field that would give it, as a JSON pointer into the input.
    pub field: String,
    /// What is assumed, in Italian.
    pub text: Cow<'static, str>,
    /// What is assumed, in English.
    pub text_en: Cow<'static, str>,
}

impl Assumption {
    pub(super) fn new(field: impl Into<String>, text: Text) -> Self {
        let Text { it, en } = text;
        Self { field: field.into(), text: it, text_en: en }
    }

    /// The same assumption with its field found elsewhere in an outer input.
    pub(super) fn found_at(self, path: impl Fn(&str) -> String) -> Self {
        Self { field: path(&self.field), ..self }
    }
}
