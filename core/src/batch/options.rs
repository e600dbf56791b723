//! The question about a table.

use std::num::NonZero;

use crate::assess::agenda::last_day;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// The question about a table. Write `..Options::on(day)` for the fields that you do not set: there may be more of them in a later
/// version.
#[derive(Clone, Debug)]
pub struct Options {
    /// The days of the assessment; each makes one row for each person. A timeline goes up to the last of them.
    pub as_of: Vec<Day>,
    /// Stocks and flows count from the month of this day; if absent, from that of the first event.
    pub first: Option<Day>,
    /// An agenda goes to this day, included; if absent, to the last of `as_of`.
    pub until: Option<Day>,
    /// Only what the office knew on this day is used; if absent, everything.
    pub as_known_at: Option<Day>,
    /// Whether the next change is computed, which doubles the cost for persons who have a state.
    pub next_change: bool,
    /// Whether a state and a timeline come with those that would hold if each unknown pay were within the limits.
    pub if_within: bool,
    /// Whether a status has the rules applied (`rules`) and the number of findings of each rule (`findings_by_rule`), as lists.
    pub rules: bool,
    /// Columns of the caller that go with each person into a status, a timeline and an agenda: the value of the person's last
    /// row that has one.
    pub carry: Vec<String>,
    /// Whether a status has persons without events too: those of the persons table, which must be made by
    /// [`Persons::everyone`](super::Persons::everyone).
    pub all_persons: bool,
    /// The number of threads; if absent, one.
    pub threads: Option<NonZero<usize>>,
}

impl Options {
    /// What holds on a day, the next change included, on one thread.
    #[must_use]
    pub fn on(day: Day) -> Self {
        Self {
            as_of: vec![day],
            first: None,
            until: None,
            as_known_at: None,
            next_change: true,
            if_within: false,
            rules: false,
            carry: Vec::new(),
            all_persons: false,
            threads: None,
        }
    }

    /// The last of the days.
    pub(super) fn last_day(&self) -> Day {
        self.as_of.iter().copied().max().unwrap_or(Day::LAST)
    }

    pub(super) fn check(&self, rulebook: &Rulebook) -> Result<(), Error> {
        match self.as_of.iter().min() {
            None => Err(Error::new(Code::CampoMancante).at("/as_of")),
            Some(first) => {
                rulebook.law().covers(*first).map_err(|error| error.at("/as_of").rule(rule::REG_A))?;
                last_day(self.last_day(), self.until).map(|_| ())
            }
        }
    }
}
