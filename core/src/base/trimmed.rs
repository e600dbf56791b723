//! Codes read from outside, without the blanks around them: source systems store them in fields of a fixed width.

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
    if text.trim().len() == text.len() { text } else { text.trim().to_owned() }
}
