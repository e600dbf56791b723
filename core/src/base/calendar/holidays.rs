//! The holidays of a rulebook: the national ones, and the patron days of the municipalities that it lists.

use chrono::Weekday;
use serde::Serialize;

use super::day::Day;
use super::easter::easter;

/// A holiday of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holiday {
    /// Its day.
    pub date: Day,
    /// Its Italian name.
    pub name: String,
}

/// When in the year a holiday falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fall {
    /// On a day of the year.
    On { month: u32, day: u32 },
    /// So many days after Easter Sunday.
    AfterEaster(i32),
}

/// A holiday that returns every year while it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recurring {
    pub(crate) name: String,
    pub(crate) fall: Fall,
    /// First and last year, both included.
    pub(crate) years: (i32, i32),
    /// The municipality (Belfiore code) of a patron day; `None` for the whole country.
    pub(crate) comune: Option<String>,
    /// It closes the office, but does not move a deadline of the law (TERM-10).
    pub(crate) office_only: bool,
}

impl Recurring {
    fn in_year(&self, year: i32) -> Option<Day> {
        let (first, last) = self.years;
        (first <= year && year <= last).then(|| match self.fall {
            Fall::On { month, day } => Day::of_year(year, month, day),
            Fall::AfterEaster(days) => easter(year).plus_days(days),
        })
    }

    fn applies_to(&self, comune: Option<&str>) -> bool {
        self.comune.is_none() || self.comune.as_deref() == comune
    }
}

/// The holidays that a rulebook knows.
#[derive(Clone, Debug, Default)]
pub struct Holidays {
    pub(crate) recurring: Vec<Recurring>,
}

impl Holidays {
    /// The listed holidays of a year in date order, including those on a Sunday; other Sundays are not listed. With a
    /// municipality (Belfiore code, such as `H501` for Rome) its patron day too, if the rulebook lists it (TERM-10).
    #[must_use]
    pub fn of_year(&self, year: i32, comune: Option<&str>) -> Vec<Holiday> {
        let mut days: Vec<Holiday> = self
            .recurring
            .iter()
            .filter(|holiday| holiday.applies_to(comune))
            .filter_map(|holiday| Some(Holiday { date: holiday.in_year(year)?, name: holiday.name.clone() }))
            .collect();
        // A patron day may fall on a national holiday (Prato's on 26 December): one entry a day, the national one first.
        days.sort_by_key(|holiday| holiday.date);
        days.dedup_by_key(|holiday| holiday.date);
        days
    }

    /// Whether a day is a holiday for the office: a Sunday or a listed one, and the patron day of its municipality. Any other day is a
    /// *giorno feriale*, Saturday included (TERM-08).
    #[must_use]
    pub fn is_holiday(&self, day: Day, comune: Option<&str>) -> bool {
        self.is_one(day, |holiday| holiday.applies_to(comune))
    }

    /// Whether a day is a holiday by law, which moves a deadline. A patron day is one only if the law names it
    /// (TERM-10).
    #[must_use]
    pub fn is_holiday_by_law(&self, day: Day, comune: Option<&str>) -> bool {
        self.is_one(day, |holiday| !holiday.office_only && holiday.applies_to(comune))
    }

    fn is_one(&self, day: Day, counts: impl Fn(&Recurring) -> bool) -> bool {
        let listed = |holiday: &Recurring| counts(holiday) && holiday.in_year(day.year()) == Some(day);
        day.weekday() == Weekday::Sun || self.recurring.iter().any(listed)
    }
}

/// Whether a text has the shape of a municipality's Belfiore code: a capital letter and three digits.
///
/// ```
/// use collocamento::calendar::is_comune;
/// assert!(is_comune("H501") && !is_comune("Roma"));
/// ```
#[must_use]
pub fn is_comune(code: &str) -> bool {
    let mut bytes = code.bytes();
    bytes.len() == 4
        && bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_digit())
}
