//! The periods in which no rule changes.

use crate::base::calendar::day::Day;
use crate::rulebook::book::Rulebook;

/// The value of a day that belongs to no period, because an answer may depend on the day itself.
const NONE: u16 = u16::MAX;

/// The periods in which no rule changes, by day.
#[derive(Default)]
pub(super) struct Periods {
    /// The first day of each.
    starts: Vec<Day>,
    /// That of each day from 1950 on.
    of_days: Vec<u16>,
}

impl Periods {
    pub(super) fn new(rulebook: &Rulebook) -> Self {
        let starts = rulebook.borders();
        // From here on the end of a bar may come after 2199.
        let late = late(rulebook.law().longest_bar());
        let mut of_days = Vec::new();
        for (period, next) in starts.iter().skip(1).chain([&late]).enumerate() {
            let period = u16::try_from(period).unwrap_or(NONE);
            of_days.resize(place((*next).min(late)).max(of_days.len()), period);
        }
        Self { starts, of_days }
    }

    pub(super) fn count(&self) -> usize {
        self.starts.len()
    }

    /// The period of a day counted from 1970; `None` for a day that needs a closer look.
    #[inline]
    pub(super) fn of_date(&self, date: i32) -> Option<u16> {
        let place = usize::try_from(date.wrapping_sub(Day::FIRST.since_1970()).cast_unsigned());
        self.of_days.get(place.unwrap_or(usize::MAX)).copied().filter(|period| *period != NONE)
    }

    /// The period of a day.
    pub(super) fn of(&self, day: Day) -> u32 {
        let period = self.starts.partition_point(|start| *start <= day).saturating_sub(1);
        u32::try_from(period).unwrap_or(u32::MAX)
    }

    /// The first day of a period.
    pub(super) fn start(&self, period: u32) -> Option<Day> {
        self.starts.get(usize::try_from(period).ok()?).copied()
    }
}

/// The first day from which so many months may end after 2199: no month is longer than 31 days.
fn late(months: u32) -> Day {
    let days = i32::try_from(months.saturating_mul(31)).unwrap_or(i32::MAX);
    Day::LAST.plus_days(days.saturating_neg())
}

/// The place of a day among those from 1950 to 2199.
pub(super) fn place(day: Day) -> usize {
    usize::try_from(Day::FIRST.days_until(day)).unwrap_or_default()
}
