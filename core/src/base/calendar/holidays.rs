//! The holidays of a rulebook: the national ones, and the patron days of the municipalities that it lists.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::Weekday;
use serde::Serialize;

use super::day::Day;
use super::days::Days;
use super::easter::easter;

/// A holiday of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    /// Its days in a year: none if it is not in force, or if the year lacks its 29 February. One that falls far from Easter may
    /// fall in the year before or after that of its Easter.
    fn in_year(&self, year: i32) -> impl Iterator<Item = Day> + use<> {
        let days = match self.fall {
            Fall::On { month, day } => [Day::in_year(year, month, day), None, None],
            Fall::AfterEaster(days) => {
                let around = [year.saturating_sub(1), year, year.saturating_add(1)];
                around.map(|of| Some(easter(of).plus_days(days)).filter(|day| day.year() == year))
            }
        };
        let (first, last) = self.years;
        days.into_iter().flatten().filter(move |_| first <= year && year <= last)
    }

    fn is_on(&self, day: Day) -> bool {
        self.in_year(day.year()).any(|one| one == day)
    }
}

/// The holidays that a rulebook knows. Those of the whole country are worked out once, when it is loaded.
///
/// ```
/// use collocamento::Rulebook;
/// let law = Rulebook::bundled("nazionale")?;
/// let year = law.holidays().of_year(2025, None);
/// assert_eq!(year.first().map(|holiday| holiday.date.to_string()).as_deref(), Some("2025-01-01"));
/// let patron = "2025-06-29".parse()?; // Saints Peter and Paul, in Rome; a Sunday
/// assert!(law.holidays().is_holiday(patron, Some("H501")) && law.holidays().is_holiday_by_law(patron, None));
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Holidays {
    /// In the order of the rule data.
    recurring: Vec<Recurring>,
    /// The days on which the offices of the whole country are closed, Sundays included.
    closed: Days,
    /// Of these, the ones that move a deadline.
    by_law: Days,
    /// The closed days and the Saturdays.
    not_worked: Days,
    /// The patron days of each municipality, by their places in the list.
    patrons: BTreeMap<String, Vec<usize>>,
}

impl Holidays {
    pub(crate) fn new(recurring: Vec<Recurring>) -> Self {
        let mut closed = Days::every(Weekday::Sun);
        let mut by_law = closed.clone();
        let mut patrons: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, holiday) in recurring.iter().enumerate() {
            if let Some(comune) = &holiday.comune {
                patrons.entry(comune.clone()).or_default().push(place);
                continue;
            }
            for day in all_years().flat_map(|year| holiday.in_year(year)) {
                closed.insert(day);
                if !holiday.office_only {
                    by_law.insert(day);
                }
            }
        }
        let mut not_worked = Days::every(Weekday::Sat);
        not_worked.extend(&closed);
        Self { recurring, closed, by_law, not_worked, patrons }
    }

    /// Its entries, in the order of the rule data.
    pub(crate) fn entries(&self) -> &[Recurring] {
        &self.recurring
    }

    /// The listed holidays of a year in date order, including those on a Sunday; other Sundays are not listed. With a
    /// municipality (Belfiore code, such as `H501` for Rome) its patron day too, if the rulebook lists it (TERM-10).
    #[must_use]
    pub fn of_year(&self, year: i32, comune: Option<&str>) -> Vec<Holiday> {
        let applies = |holiday: &&Recurring| holiday.comune.is_none() || holiday.comune.as_deref() == comune;
        let named = |holiday: &Recurring, date: Day| Holiday { date, name: holiday.name.clone() };
        let holidays = self.recurring.iter().filter(applies);
        let mut days: Vec<Holiday> =
            holidays.flat_map(|holiday| holiday.in_year(year).map(move |date| named(holiday, date))).collect();
        // A patron day may fall on a national holiday (Prato's on 26 December): one entry a day, the national one first.
        days.sort_by_key(|holiday| holiday.date);
        days.dedup_by_key(|holiday| holiday.date);
        days
    }

    /// Whether a day is a holiday for the office: a Sunday or a listed one, and the patron day of its municipality. Any other day is a
    /// *giorno feriale*, Saturday included (TERM-08).
    #[must_use]
    pub fn is_holiday(&self, day: Day, comune: Option<&str>) -> bool {
        day.weekday() == Weekday::Sun || self.closed.contains(day) || self.patron_days(comune).any(|one| one.is_on(day))
    }

    /// Whether a day is a holiday by law, which moves a deadline. A patron day is one only if the law names it
    /// (TERM-10).
    #[must_use]
    pub fn is_holiday_by_law(&self, day: Day, comune: Option<&str>) -> bool {
        let mut patrons = self.patron_days(comune).filter(|one| !one.office_only);
        day.weekday() == Weekday::Sun || self.by_law.contains(day) || patrons.any(|one| one.is_on(day))
    }

    /// The last of so many working days after a day: Monday to Friday, holidays left out (TERM-07).
    pub(super) fn working_days(&self, start: Day, count: u32, comune: Option<&str>) -> Day {
        self.with_patrons(&self.not_worked, self.patron_days(comune)).nth_outside(start, count)
    }

    /// The first *giorno feriale* from a day on: the day itself unless it is a holiday by law.
    pub(super) fn first_feriale(&self, from: Day, comune: Option<&str>) -> Day {
        let patrons = self.patron_days(comune).filter(|one| !one.office_only);
        self.with_patrons(&self.by_law, patrons).first_outside(from)
    }

    /// The days of a set and some patron days.
    fn with_patrons<'a>(&self, days: &'a Days, patrons: impl Iterator<Item = &'a Recurring>) -> Cow<'a, Days> {
        let mut days = Cow::Borrowed(days);
        for day in patrons.flat_map(|patron| all_years().flat_map(|year| patron.in_year(year))) {
            days.to_mut().insert(day);
        }
        days
    }

    fn patron_days(&self, comune: Option<&str>) -> impl Iterator<Item = &Recurring> {
        let places = comune.and_then(|comune| self.patrons.get(comune));
        places.into_iter().flatten().filter_map(|place| self.recurring.get(*place))
    }
}

fn all_years() -> impl Iterator<Item = i32> {
    Day::FIRST.year()..=Day::LAST.year()
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
