//! What the rules of this chapter read in the same way.

use crate::base::calendar::day::Day;
use crate::base::calendar::term::Roll;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;

/// The most entries of a list in the input.
const MAX_ENTRIES: usize = 10_000;

/// Chapter 3 begins with the reform of 2015.
pub(super) fn after_reform(rulebook: &Rulebook, day: Day, path: &str) -> Result<(), Error> {
    rulebook.law().covers(day).map_err(|error| error.at(path))
}

pub(super) fn at_most(entries: usize, path: &str) -> Result<(), Error> {
    match entries > MAX_ENTRIES {
        true => Err(Error::new(Code::FuoriLimite).at(path).detail("limit", MAX_ENTRIES)),
        false => Ok(()),
    }
}

/// A number that the law sets on a day; the error is about the field that gave the day.
pub(super) fn number(rulebook: &Rulebook, name: &str, day: Day, path: &str) -> Result<u32, Error> {
    rulebook.whole(name, day).map_err(|error| error.at(path))
}

/// A choice that the rulebook makes on a day.
pub(super) fn choice<'r>(rulebook: &'r Rulebook, name: &str, day: Day, path: &str) -> Result<&'r str, Error> {
    rulebook.chosen(name, day).map_err(|error| error.at(path))
}

/// TERM-09: where a holiday moves a term that runs against a person.
pub(super) fn persons_roll(rulebook: &Rulebook, day: Day, path: &str) -> Result<Roll, Error> {
    choice(rulebook, "rinvio_termini_persona", day, path).map(|name| Roll::by_name(Some(name)))
}
