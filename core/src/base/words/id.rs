//! Names that the caller gives.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, de};

use crate::base::error::{Code, Refusal};
use crate::base::text::is_writable;

/// A name given by the caller, such as a job's: any text that is not blank and has no control characters except tabs and line
/// ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transparent, extend("pattern" = r"\S")))]
pub struct Id(String);

impl Id {
    /// The name; `None` if the text is empty or blank, or if a page or picture can't hold one of its characters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        Self::fits(&text).then_some(Self(text))
    }

    /// Whether a text can be a name.
    #[must_use]
    pub fn fits(text: &str) -> bool {
        let allowed = |one: char| is_writable(one) && (!one.is_control() || matches!(one, '\t' | '\n' | '\r'));
        !text.trim().is_empty() && text.chars().all(allowed)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const UNFIT: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "un identificativo non può essere vuoto né contenere caratteri di controllo, salvo tabulazioni e fine riga",
            "an identifier can't be empty or contain control characters, except tabs and line ends",
        );
        Self::new(String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(UNFIT))
    }
}
