//! Values that are written as text in a fixed form.

use std::fmt;

use serde::de;
use serde::de::Visitor;

use super::error::Refusal;

/// Accepts text in a fixed form, and reports which form it expects.
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
