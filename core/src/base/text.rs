//! The two languages of every message.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

/// A sentence in both languages: one format for each, with the same named values.
macro_rules! text {
    ($it:literal, $en:literal $(,)?) => {
        $crate::base::text::Text::new($crate::base::text::elided(format!($it)), format!($en))
    };
}
pub(crate) use text;

/// Whether a text is given and not blank.
pub(crate) fn has_text(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The language of a message: Italian, which is that of the law, or English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Italian.
    #[default]
    It,
    /// English.
    En,
}

impl Lang {
    /// The one of two texts that is in this language.
    pub(crate) const fn pick<'t>(self, it: &'t str, en: &'t str) -> &'t str {
        match self {
            Self::It => it,
            Self::En => en,
        }
    }
}

/// One message in both languages. In an answer its keys are `message` and `message_en`.
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

/// Italian: the eighth and the eleventh of a month begin with a vowel, so the article before them is elided:
/// *l'11/03/2025*.
pub(crate) fn elided(text: String) -> String {
    const ARTICLES: [(&str, &str); 10] = [
        ("il ", "l'"),
        ("dal ", "dall'"),
        ("al ", "all'"),
        ("del ", "dell'"),
        ("nel ", "nell'"),
        ("Il ", "L'"),
        ("Dal ", "Dall'"),
        ("Al ", "All'"),
        ("Del ", "Dell'"),
        ("Nel ", "Nell'"),
    ];
    if !text.contains(" 08/") && !text.contains(" 11/") {
        return text;
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some(first) = rest.chars().next() {
        let after_letter = out.ends_with(char::is_alphabetic);
        let elides = |after: &str| after.starts_with("08/") || after.starts_with("11/");
        let found = ARTICLES.iter().filter(|_| !after_letter).find_map(|(full, short)| {
            let after = rest.strip_prefix(full)?;
            elides(after).then_some((*short, after))
        });
        match found {
            Some((short, after)) => {
                out.push_str(short);
                rest = after;
            }
            None => {
                out.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

/// A count with its noun, which is singular after one.
pub(crate) fn counted(count: u32, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

#[cfg(test)]
mod tests {
    use super::elided;

    #[test]
    fn the_eighth_and_the_eleventh_elide_the_article() {
        for (text, expected) in [
            ("Dal 11/03/2025 al 08/04/2025.", "Dall'11/03/2025 all'08/04/2025."),
            ("scade il 11/03/2025", "scade l'11/03/2025"),
            ("scade il 12/11/2025", "scade il 12/11/2025"),
            ("virtual 11/03/2025", "virtual 11/03/2025"),
        ] {
            assert_eq!(elided(text.to_owned()), expected);
        }
    }
}
