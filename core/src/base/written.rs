//! Values that are written as a text of one form.

use std::fmt;

use serde::de;
use serde::de::Visitor;

use super::error::Refusal;

/// Takes a text of one form, and says which form it expects.
pub(crate) struct Written<T> {
    pub(crate) expected: &'static str,
    pub(crate) read: fn(&str) -> Result<T, Refusal>,
}

impl<T> Visitor<'_> for Written<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).map_err(E::custom)
    }
}
