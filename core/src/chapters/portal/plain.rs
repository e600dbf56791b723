//! Texts made plain, so that capitals, accents and signs do not matter in a search.

use deunicode::deunicode;

/// The letters and digits of a text in lower case without accents, a blank between words.
pub(crate) fn plain(text: &str) -> String {
    words(text).join(" ")
}

/// The words of a text, made plain.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = deunicode(text).to_lowercase();
    let words = text.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
