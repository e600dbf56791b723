//! Kinds of work: the effect of each on the state, by date.

use super::life::Life;
use crate::base::calendar::day::Day;
use crate::base::words::job::Family;

/// The effect of a kind of work on the state: its families in order, without a gap.
#[derive(Clone, Debug)]
pub(crate) struct JobKindInfo {
    pub(crate) families: Vec<(Life, Family)>,
}

impl JobKindInfo {
    pub(crate) fn at(&self, day: Day) -> Option<Family> {
        self.families.iter().find(|(life, _)| life.covers(day)).map(|(_, family)| *family)
    }

    /// Whether the families follow each other from the first day to the last, without gaps and overlaps.
    pub(crate) fn whole(&self) -> bool {
        let mut next = Day::ALWAYS;
        let joined = self.families.iter().all(|(life, _)| {
            let fits = life.from.unwrap_or(Day::ALWAYS) == next;
            next = life.to.map_or(Day::NEVER, Day::next);
            fits
        });
        joined && next == Day::NEVER
    }
}
