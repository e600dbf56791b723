//! The two languages of every message.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

/// A sentence from one format a language, with the same named values.
macro_rules! text {
    ($it:literal, $en:literal $(,)?) => {
        $crate::base::text::Text::new(format!($it), format!($en))
    };
}
pub(crate) use text;

/// Whether a text is given and not blank.
pub(crate) fn has_text(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The language of a message: the law's own, or English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Italian.
    #[default]
    It,
    /// English.
    En,
}

impl Lang {
    /// Of two texts the one in this language.
    pub(crate) const fn pick<'t>(self, it: &'t str, en: &'t str) -> &'t str {
        match self {
            Self::It => it,
            Self::En => en,
        }
    }
}

/// One message in both languages: where an answer holds one, its keys are `message` and `message_en`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Text {
    /// The message in Italian.
    #[serde(rename = "message")]
    pub it: Cow<'static, str>,
    /// The message in English.
    #[serde(rename = "message_en")]
    pub en: Cow<'static, str>,
}

impl Text {
    /// A message from its two texts.
    pub fn new(it: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { it: it.into(), en: en.into() }
    }

    /// The text in one language.
    ///
    /// ```
    /// use collocamento::{Lang, Text};
    /// assert_eq!(Text::new("giorno", "day").get(Lang::En), "day");
    /// ```
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.it, &self.en)
    }
}

/// A count with its noun, in the singular after one.
pub(crate) fn counted(count: u32, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
