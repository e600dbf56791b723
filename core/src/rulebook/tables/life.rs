//! The days on which something holds.

use crate::base::calendar::day::Day;

/// The days on which something exists, both ends included.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Life {
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
}

impl Life {
    pub(crate) fn covers(self, day: Day) -> bool {
        day.within(self.from, self.to)
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        let starts = self.from.max(other.from).unwrap_or(Day::ALWAYS);
        let ends = self.to.unwrap_or(Day::NEVER).min(other.to.unwrap_or(Day::NEVER));
        starts <= ends
    }

    /// The first day, and the day after the last.
    pub(crate) fn borders(self) -> impl Iterator<Item = Day> {
        [self.from, self.to.map(Day::next)].into_iter().flatten()
    }
}
