//! Readings that the rules of this chapter share.

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::{Param, ParameterValue, Read};

/// The maximum number of entries of a list in the input.
const MAX_ENTRIES: usize = 10_000;

/// Chapter 3 begins with the reform.
pub(super) fn after_reform(rulebook: &Rulebook, day: Day, path: &str) -> Result<(), Error> {
    rulebook.law().covers(day).map_err(|error| error.at(path))
}

pub(super) fn at_most(entries: usize, path: &str) -> Result<(), Error> {
    Error::at_most(path, entries, MAX_ENTRIES)
}

/// A parameter on the day of a field; the error is about that field.
pub(super) fn parameter<T: ParameterValue>(
    rulebook: &Rulebook,
    parameter: Param<T>,
    day: Day,
    path: &str,
) -> Result<Read<T>, Error> {
    rulebook.read(parameter, day).map_err(|error| error.at(path))
}
