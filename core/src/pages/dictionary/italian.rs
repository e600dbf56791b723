//! What the schemas say in English, in Italian.

use std::collections::BTreeMap;

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The Italian of each description in the schemas.
pub(super) struct Italian(BTreeMap<String, String>);

impl Italian {
    /// The texts of this version; a test compares them with the schemas.
    pub(super) fn bundled() -> Result<Self, Error> {
        let broken = |error: toml::de::Error| Error::new(Code::RulebookNonValido).detail("reason", error.to_string());
        toml::from_str(include_str!("italian.toml")).map(Self).map_err(broken)
    }

    /// A description in both languages; in English twice if it has no Italian.
    pub(super) fn both(&self, description: &str) -> Text {
        let it = self.0.get(description).map_or(description, String::as_str);
        Text::new(it.to_owned(), description.to_owned())
    }

    /// The descriptions that it has.
    #[cfg(test)]
    pub(super) fn known(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
