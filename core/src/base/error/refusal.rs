//! The error of a field's own parser.

use std::fmt;

use super::code::Code;
use crate::base::text::Text;

/// The error of a field's own parser: passed through [`serde::de::Error::custom`], read back by the
/// wire's deserializer, and legible in any other one.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) it: &'static str,
    pub(crate) en: &'static str,
}

impl Refusal {
    pub(crate) const fn new(code: Code, it: &'static str, en: &'static str) -> Self {
        Self { code, it, en }
    }

    /// Reads back what `Display` wrote.
    pub(crate) fn parse(text: &str) -> Option<(Code, Option<Text>)> {
        let (code, rest) = text.split_once(": ")?;
        let code = Code::from_wire(code)?;
        let hint = rest.split_once(" / ").map(|(it, en)| Text::new(it.to_owned(), en.to_owned()));
        Some((code, hint))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} / {}", self.code, self.it, self.en)
    }
}
