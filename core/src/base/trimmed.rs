//! Texts read from outside, without the blanks around them: source systems store them in fields of a fixed width.

use serde::{Deserialize, Deserializer};

/// Reads the code of a field that must be there.
pub(crate) fn needed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(trim)
}

/// Reads the code of a field that may be absent.
pub(crate) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(trim))
}

fn trim(text: String) -> String {
    let trimmed = trimmed(&text);
    if trimmed.len() == text.len() { text } else { trimmed.to_owned() }
}

/// A text without the blanks around it. Most have none, which their first and last byte show.
#[inline]
pub(crate) fn trimmed(text: &str) -> &str {
    let has_none = |end: Option<&u8>| end.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if has_none(bytes.first()) && has_none(bytes.last()) { text } else { text.trim() }
}
