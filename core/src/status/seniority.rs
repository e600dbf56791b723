//! The days that count for the seniority, and the day on which it reaches a given number.

use super::observer::Observer;
use crate::base::calendar::day::Day;

/// The days since the last DID that count for the seniority: runs of consecutive days, each with the number of days
/// before it.
#[derive(Debug, Default)]
pub(crate) struct Stretches(Vec<(Day, i32, i32)>);

impl Stretches {
    /// The day on which the seniority reaches so many days.
    pub(crate) fn reach(&self, days: i32) -> Option<Day> {
        let holds = |(_, before, more): &&(Day, i32, i32)| *before < days && days <= before.saturating_add(*more);
        let (from, before, _) = self.0.iter().find(holds)?;
        Some(from.plus_days(days.saturating_sub(*before).saturating_sub(1)))
    }
}

impl Observer for Stretches {
    fn seniority(&mut self, from: Day, before: i32, days: i32) {
        if before == 0 {
            self.0.clear();
        }
        self.0.push((from, before, days));
    }
}
