//! Names that the caller gives.

use std::fmt;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, de};

use crate::base::error::{Code, Refusal};
use crate::base::parsed::parsed;
use crate::base::text::is_writable;

/// A name given by the caller, such as a job's: any text that is not blank and has no control characters except tabs and line
/// ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transparent, extend("pattern" = r"\S")))]
pub struct Id(String);

impl Id {
    /// The name; `None` if the text is empty or blank, or if a page or picture can't hold one of its characters.
    ///
    /// ```
    /// use collocamento::dossier::Id;
    /// let job: Id = "shop 1".parse()?;
    /// assert_eq!(job.to_string(), "shop 1");
    /// assert!(" ".parse::<Id>().is_err());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        Self::of(text.into()).ok()
    }

    fn of(text: String) -> Result<Self, Refusal> {
        const UNFIT: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "un identificativo non può essere vuoto né contenere caratteri di controllo, salvo tabulazioni e fine riga",
            "an identifier can't be empty or contain control characters, except tabs and line ends",
        );
        if Self::fits(&text) { Ok(Self(text)) } else { Err(UNFIT) }
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        Self::of(text.to_owned())
    }

    /// Whether a text can be a name.
    ///
    /// ```
    /// use collocamento::dossier::Id;
    /// assert!(Id::fits("shop 1") && !Id::fits(" "));
    /// assert_eq!(Id::new("shop 1").as_ref().map(Id::as_str), Some("shop 1"));
    /// ```
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

parsed! { Id }

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::of(String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
