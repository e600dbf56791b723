//! Deadlines that do not run while the duties of a benefit are suspended (COVID-40).

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;

/// Days on which a deadline does not run, because the law has suspended it.
pub(super) struct Standstill {
    pub(super) rule: RuleId,
    /// The day from which the deadline runs.
    pub(super) start: Day,
    pub(super) from: Day,
    pub(super) to: Day,
}

impl Standstill {
    /// The number of days of the deadline that it covers; the day of the start does not count.
    pub(super) fn days(&self) -> u32 {
        let first = self.from.max(self.start.next());
        u32::try_from(first.days_until(self.to.next())).unwrap_or_default()
    }

    /// Whether the deadline does not run on a day.
    pub(super) fn covers(&self, day: Day) -> bool {
        day.within(Some(self.from), Some(self.to))
    }
}
