//! The errors about a limit, and about a name that is not known.

use serde_json::Value;

use super::{Code, Error};
use crate::base::text::Text;

impl Error {
    /// More of something than the limit.
    pub(crate) fn above(path: impl Into<String>, limit: usize) -> Self {
        Self::new(Code::FuoriLimite).at(path).detail("limit", limit)
    }

    /// Checks how many entries a list has.
    pub(crate) fn at_most(path: impl Into<String>, count: usize, limit: usize) -> Result<(), Self> {
        if count > limit { Err(Self::above(path, limit)) } else { Ok(()) }
    }

    /// Checks a number with its limits, both included.
    pub(crate) fn within(path: impl Into<String>, number: u32, least: u32, most: u32) -> Result<(), Self> {
        match (least..=most).contains(&number) {
            true => Ok(()),
            false => Err(Self::new(Code::FuoriLimite).at(path).detail("minimum", least).detail("maximum", most)),
        }
    }

    /// A name that is none of the known ones, with the reason.
    pub(crate) fn unknown(
        path: impl Into<String>,
        known: impl IntoIterator<Item = impl Into<Value>>,
        it: &'static str,
        en: &'static str,
    ) -> Self {
        let known: Vec<Value> = known.into_iter().map(Into::into).collect();
        Self::new(Code::ValoreNonValido).at(path).detail("known", known).hint(Text::new(it, en))
    }
}
