//! A set of days from 1950-01-01 to 2199-12-31, one bit a day. A day after them is in no set.

use chrono::Weekday;

use super::day::Day;

/// The days of a word.
const WORD: usize = 64;

/// A set of days.
#[derive(Clone, Debug, Default)]
pub(super) struct Days(Vec<u64>);

impl Days {
    /// The days on which a day of the week falls.
    pub(super) fn every(weekday: Weekday) -> Self {
        let mut days = Self::default();
        let mut day = Day::FIRST;
        while day.weekday() != weekday {
            day = day.next();
        }
        while day <= Day::LAST {
            days.insert(day);
            day = day.plus_days(7);
        }
        days
    }

    /// Adds the days of another set.
    pub(super) fn extend(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(days, more)| *days |= more);
    }

    /// Adds a day; one outside 1950–2199 is left out.
    pub(super) fn insert(&mut self, day: Day) {
        let Some((word, bit)) = place(day).filter(|_| day <= Day::LAST) else { return };
        if self.0.len() <= word {
            self.0.resize(word.saturating_add(1), 0);
        }
        if let Some(days) = self.0.get_mut(word) {
            *days |= bit;
        }
    }

    /// Whether it holds a day.
    pub(super) fn contains(&self, day: Day) -> bool {
        place(day).is_some_and(|(word, bit)| self.0.get(word).is_some_and(|days| days & bit != 0))
    }

    /// The first day from `from` on, itself included, that is not in the set.
    pub(super) fn first_outside(&self, from: Day) -> Day {
        self.nth_outside(from.previous(), 1)
    }

    /// The last of so many days after `start` that are not in the set; `start` itself for none. It counts a word of days at a
    /// time, and never past 2199: from there on every day is outside.
    pub(super) fn nth_outside(&self, start: Day, count: u32) -> Day {
        let mut left = count;
        let mut from = start.next();
        while left > 0 {
            let Some((word, bit)) = place(from) else { break };
            let Some(days) = self.0.get(word) else { break };
            // The days of the word from this one on.
            let mut free = !days & !bit.wrapping_sub(1);
            let known = free.count_ones();
            if known >= left {
                for _ in 1..left {
                    free &= free.wrapping_sub(1);
                }
                return first_of(word).plus_days(days_of(free.trailing_zeros()));
            }
            left = left.saturating_sub(known);
            from = first_of(word.saturating_add(1));
        }
        from.plus_days(days_of(left)).previous()
    }
}

/// The word of a day and its bit; `None` before 1950.
fn place(day: Day) -> Option<(usize, u64)> {
    let number = usize::try_from(Day::FIRST.days_until(day)).ok()?;
    Some((number / WORD, 1 << (number % WORD)))
}

/// The first day of a word.
fn first_of(word: usize) -> Day {
    Day::FIRST.plus_days(i32::try_from(word.saturating_mul(WORD)).unwrap_or(i32::MAX))
}

fn days_of(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

    use super::*;

    fn that(will_do: impl Fn(Day) -> bool) -> Days {
        let mut days = Days::default();
        let mut day = Day::FIRST;
        while day <= Day::LAST {
            if will_do(day) {
                days.insert(day);
            }
            day = day.next();
        }
        days
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// The same, day by day.
    fn walked(days: &Days, start: Day, count: u32) -> Day {
        let mut day = start;
        for _ in 0..count {
            day = day.next();
            while days.contains(day) {
                day = day.next();
            }
        }
        day
    }

    #[test]
    fn counting_by_words_is_counting_day_by_day() {
        let mut odd = that(|day| day.number() % 10 == 3 || day.number() / 100 % 7 == 2);
        odd.extend(&Days::every(Weekday::Wed));
        for start in ["1950-01-01", "1953-06-30", "2024-02-28", "2199-12-01", "2199-12-31"] {
            for count in [0, 1, 2, 31, 63, 64, 65, 1_000] {
                let start = day(start);
                assert_eq!(odd.nth_outside(start, count), walked(&odd, start, count), "{start} {count}");
                assert_eq!(odd.first_outside(start), walked(&odd, start.previous(), 1), "{start}");
            }
        }
    }

    #[test]
    fn after_2199_every_day_counts() {
        let all = that(|_| true);
        assert_eq!(all.first_outside(Day::FIRST), Day::LAST.next());
        assert!(all.nth_outside(Day::FIRST, u32::MAX) > Day::LAST_ANSWERED);
        assert!(!all.contains(Day::LAST.next()) && !all.contains(Day::FIRST.previous()));
    }
}
