//! A text that a SAP can hold.

use std::fmt;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, de};

use crate::base::error::{Code, Error, Refusal};
use crate::base::text::{Text, is_writable};

/// A text of the dossier as a SAP can hold it.
pub(super) fn words(text: &str, path: impl FnOnce() -> String) -> Result<Words, Error> {
    Words::new(text).ok_or_else(|| Error::new(UNWRITABLE.code).at(path()).hint(Text::new(UNWRITABLE.it, UNWRITABLE.en)))
}

/// A text of characters that XML 1.0 can write: no control characters but tab and line ends.
///
/// ```
/// use collocamento::sap::Words;
/// assert!(Words::new("Caffè & C. <srl>").is_some());
/// assert!(Words::new("a\u{0}b").is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// The text; `None` if XML can't write one of its characters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        text.chars().all(is_writable).then_some(Self(text))
    }

    /// The text.
    ///
    /// ```
    /// use collocamento::sap::Words;
    /// assert_eq!(Words::new("Perugia").as_ref().map(Words::as_str), Some("Perugia"));
    /// assert_eq!(Words::new("\u{0}"), None);
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::ops::Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

pub(super) const UNWRITABLE: Refusal = Refusal::new(
    Code::ValoreNonValido,
    "il testo contiene caratteri di controllo",
    "the text contains control characters",
);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(UNWRITABLE))
    }
}
