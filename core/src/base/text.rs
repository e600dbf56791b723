//! The two languages of every message.

use std::borrow::Cow;
use std::fmt::{Arguments, Display, Write};

use serde::Serialize;

/// A sentence in both languages: one format for each, with the same named values.
macro_rules! text {
    ($it:literal, $en:literal $(,)?) => {
        $crate::base::text::Text::new(
            $crate::base::text::elided($crate::base::text::sentence(format_args!($it))),
            $crate::base::text::sentence(format_args!($en)),
        )
    };
}
pub(crate) use text;

/// Adds a part to a [`Sentence`]: one format for each language, with the same named values.
macro_rules! add {
    ($sentence:expr, $it:literal, $en:literal $(,)?) => {
        $sentence.add(format_args!($it), format_args!($en))
    };
}
pub(crate) use add;

/// A sentence in both languages that is written part by part.
pub(crate) struct Sentence {
    it: String,
    en: String,
}

impl Sentence {
    pub(crate) fn new() -> Self {
        Self { it: String::with_capacity(SENTENCE), en: String::with_capacity(SENTENCE) }
    }

    pub(crate) fn add(&mut self, it: Arguments<'_>, en: Arguments<'_>) {
        write_to(&mut self.it, it);
        write_to(&mut self.en, en);
    }

    pub(crate) fn finish(self) -> Text {
        Text::new(elided(self.it), self.en)
    }
}

/// The room for a sentence: few are longer, and a text that has it from the start does not grow as it is written.
const SENTENCE: usize = 256;

/// A sentence as text.
pub(crate) fn sentence(words: Arguments<'_>) -> String {
    if let Some(fixed) = words.as_str() {
        return fixed.to_owned();
    }
    let mut text = String::with_capacity(SENTENCE);
    write_to(&mut text, words);
    text
}

fn write_to(text: &mut String, words: Arguments<'_>) {
    match words.as_str() {
        Some(fixed) => text.push_str(fixed),
        None => {
            // A text takes everything that is written to it.
            let _ = text.write_fmt(words);
        }
    }
}

/// Whether a text is given and not blank.
pub(crate) fn has_text(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// Whether XML 1.0 can write a character (its production `Char`), and so every picture and page.
pub(crate) const fn is_writable(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Whether a text is one line without control characters.
pub(crate) fn is_line(text: &str) -> bool {
    text.chars().all(|character| is_writable(character) && !character.is_control())
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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

/// Italian: the article is elided before a number that begins with a vowel: *l'8 per cento*, *dall'11/03/2025*, *l'80*.
pub(crate) fn elided(text: String) -> String {
    let mut out = String::new();
    let mut done = 0;
    let mut from = 0;
    while let Some(space) = next_number(text.as_bytes(), from) {
        from = space.saturating_add(1);
        let Some((before, number)) = text.split_at_checked(space) else { continue };
        // The digits with which a number that begins with a vowel begins.
        if !matches!(number.as_bytes(), [_, b'0' | b'1' | b'8', ..]) {
            continue;
        }
        let word = before.rsplit(' ').next().unwrap_or(before);
        let Some((kept, short)) = without_vowel(word).filter(|_| begins_with_a_vowel(number.trim_start())) else {
            continue;
        };
        let start = space.saturating_sub(word.len());
        if done == 0 {
            out.reserve(text.len());
        }
        out.extend([text.get(done..start).unwrap_or_default(), kept, short]);
        done = from;
    }
    if done == 0 {
        return text;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// The place of the first space from a place on that a digit follows.
fn next_number(text: &[u8], from: usize) -> Option<usize> {
    let mut place = from;
    while let Some(word) = text.get(place..).and_then(<[u8]>::first_chunk) {
        let before_digits = spaces_before_digits(u64::from_le_bytes(*word));
        if before_digits != 0 {
            return place.checked_add(before_digits.trailing_zeros() as usize / 8);
        }
        // The last byte of the word again: a digit may follow it.
        place = place.saturating_add(7);
    }
    let rest = text.get(place..)?;
    let found = rest.windows(2).position(|pair| matches!(pair, [b' ', b'0'..=b'9']))?;
    place.checked_add(found)
}

/// A bit in each of eight bytes, the first one lowest, that is a space before a digit, or before one of the six signs after 9.
const fn spaces_before_digits(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = ONES << 7;
    /// The high bit of each byte that is zero.
    const fn zeros(word: u64) -> u64 {
        !(((word & !HIGH).wrapping_add(!HIGH)) | word) & HIGH
    }
    let digits = zeros((word & ONES.wrapping_mul(0xF0)) ^ ONES.wrapping_mul(0x30));
    // Most words have none.
    if digits == 0 {
        return 0;
    }
    zeros(word ^ ONES.wrapping_mul(0x20)) & (digits >> 8)
}

/// Whether the number at the start of a text is read aloud with a vowel first: one, eight, eleven, eighty, the eighth of a month.
/// The first of a month, or of a list, is no *uno*.
fn begins_with_a_vowel(text: &str) -> bool {
    let digits = text.split(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
    let after = text.strip_prefix(digits).unwrap_or_default();
    match digits {
        "08" => after.starts_with('/'),
        "1" => !after.starts_with(['°', 'º', 'ª', '/']),
        "11" => true,
        digits => digits.starts_with('8'),
    }
}

/// An article, or a preposition with one, before a vowel: what stands before it in its word, and its short form.
fn without_vowel(word: &str) -> Option<(&str, &'static str)> {
    let article = word.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let short = match article {
        "il" | "la" => "l'",
        "dal" | "dalla" => "dall'",
        "al" | "alla" => "all'",
        "del" | "della" => "dell'",
        "nel" | "nella" => "nell'",
        "Il" | "La" => "L'",
        "Dal" | "Dalla" => "Dall'",
        "Al" | "Alla" => "All'",
        "Del" | "Della" => "Dell'",
        "Nel" | "Nella" => "Nell'",
        _ => return None,
    };
    word.strip_suffix(article).map(|before| (before, short))
}

/// A count with its noun, which is singular after one.
pub(crate) fn counted(count: impl Display, one: &str, many: &str) -> String {
    let count = count.to_string();
    let noun = if count == "1" { one } else { many };
    format!("{count} {noun}")
}

#[cfg(test)]
mod tests {
    use super::{counted, elided};

    #[test]
    fn an_article_elides_before_a_vowel() {
        for (text, expected) in [
            ("Dal 11/03/2025 al 08/04/2025.", "Dall'11/03/2025 all'08/04/2025."),
            ("scade il 11/03/2025", "scade l'11/03/2025"),
            ("scade il 12/11/2025", "scade il 12/11/2025"),
            ("(il 08/04/2025)", "(l'08/04/2025)"),
            ("virtual 11/03/2025", "virtual 11/03/2025"),
            ("Il 1 per cento di 151", "L'1 per cento di 151"),
            ("il 10 per cento, l'80, il 81 e la 8ª", "il 10 per cento, l'80, l'81 e l'8ª"),
            ("dal 1° gennaio, la 1ª, il 01/01/2025", "dal 1° gennaio, la 1ª, il 01/01/2025"),
        ] {
            assert_eq!(elided(text.to_owned()), expected);
        }
    }

    #[test]
    fn one_is_singular() {
        assert_eq!([counted(1, "mese", "mesi"), counted(2, "mese", "mesi")], ["1 mese", "2 mesi"]);
    }
}
