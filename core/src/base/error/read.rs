//! The errors of reading a typed value, whatever it is read from.

use std::fmt::Display;

use serde::de::Expected;

use super::Error;
use super::code::Code;
use super::refusal::Refusal;

impl Error {
    /// The error that a field's own parser wrote.
    pub(crate) fn of_parser(message: &impl Display) -> Self {
        match Refusal::parse(&message.to_string()) {
            Some((code, Some(hint))) => Self::new(code).hint(hint),
            Some((code, None)) => Self::new(code),
            None => Self::new(Code::ValoreNonValido),
        }
    }

    /// A value of another kind than its field expects.
    pub(crate) fn unfit(expected: &dyn Expected) -> Self {
        Self::new(Code::ValoreNonValido).detail("expected", plainly(&expected.to_string()))
    }

    /// A word that is none of the allowed ones.
    pub(crate) fn unknown_word(given: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Code::ValoreNonValido).detail("allowed", allowed).nearest(given)
    }

    /// A field that is none of the known ones.
    pub(crate) fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::new(Code::CampoSconosciuto).detail("known", known).nearest(field)
    }
}

/// What serde expects, in words without terms of a programming language.
fn plainly(expected: &str) -> &str {
    match expected {
        "u8" | "u16" | "u32" | "u64" => "a whole number, zero or more",
        "i8" | "i16" | "i32" | "i64" => "a whole number",
        "a sequence" => "a list",
        "a map" => "an object",
        struct_name if struct_name.starts_with("struct ") => "an object",
        other => other,
    }
}
