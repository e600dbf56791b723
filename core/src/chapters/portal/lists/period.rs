//! The days between which a list is filtered.

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::chapters::portal::read::refused;

/// The maximum number of entries of a list.
pub(super) const MOST_ENTRIES: usize = 10_000;

/// The days of a filter, both included; an absent one does not narrow.
#[derive(Clone, Copy)]
pub(crate) struct Period {
    from: Option<Day>,
    to: Option<Day>,
}

impl Period {
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/to` if the last day is before the first.
    pub(crate) fn new(from: Option<Day>, to: Option<Day>) -> Result<Self, Error> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                Err(refused("/to", "la fine precede l'inizio", "the end is before the start"))
            }
            _ => Ok(Self { from, to }),
        }
    }

    pub(crate) fn has(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Checks the number of entries of a list.
pub(crate) fn at_most(entries: usize, path: &str) -> Result<(), Error> {
    Error::at_most(path, entries, MOST_ENTRIES)
}
