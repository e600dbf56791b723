//! A calendar day.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate, Weekday};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::error::{Code, Error, Refusal};
use crate::base::schema::in_schema;
use crate::base::written::Written;

/// A day of the civil calendar, written `YYYY-MM-DD`. Days read from outside are from 1950-01-01 to 2199-12-31.
///
/// It holds a plain day number, so that counting days is a subtraction; [`chrono::NaiveDate`] converts both ways.
///
/// ```
/// use collocamento::calendar::Day;
/// let day: Day = "2024-02-28".parse()?;
/// assert_eq!(day.plus_days(2).to_string(), "2024-03-01");
/// assert_eq!(day.days_until(day.plus_days(2)), 2);
/// # Ok::<(), collocamento::Error>(())
/// ```
///
/// ```
/// use collocamento::calendar::Day;
/// let day = Day::new(2024, 2, 29).ok_or("no such day")?;
/// assert_eq!((day.year(), day.weekday().to_string()), (2024, "Thu".to_owned()));
/// assert_eq!(day.next().to_string(), "2024-03-01");
/// assert_eq!(day.previous(), day.plus_days(-1));
/// assert_eq!(day.plus_months(12).to_string(), "2025-02-28");
/// assert_eq!(day.days_until(day.plus_months(12)), 365);
/// assert_eq!(Day::from_date(day.date()), Some(day));
/// assert_eq!("2024-02-29".parse(), Ok(day));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The first day that is accepted from outside, 1950-01-01.
    pub const FIRST: Self = Self(711_858);
    /// The last day that is accepted from outside, 2199-12-31.
    pub const LAST: Self = Self(803_168);
    /// The first day of birth that is accepted from outside, 1880-01-01.
    pub const FIRST_BIRTH: Self = Self(686_291);
    /// Later than every day: the end of something without an end. Written `9999-12-31`.
    pub(crate) const NEVER: Self = Self(i32::MAX);
    /// Earlier than every day: the start of something without a start.
    pub(crate) const ALWAYS: Self = Self(i32::MIN);

    /// The day with this number, counted from the first day of the year 1, which is 1.
    pub(super) const fn of_number(number: i32) -> Self {
        Self(number)
    }

    /// The day of this year, month and day number; `None` if there is none or the year is outside 1950–2199.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        Self::from_date(NaiveDate::from_ymd_opt(year, month, day)?)
    }

    /// The same day; `None` outside 1950–2199.
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Option<Self> {
        let day = Self::of_any(date);
        (Self::FIRST <= day && day <= Self::LAST).then_some(day)
    }

    /// The same day, whatever the year.
    pub(crate) fn of_any(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce())
    }

    /// The same day as a [`chrono::NaiveDate`].
    #[must_use]
    pub fn date(self) -> NaiveDate {
        let fallback = if self.0 < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
        NaiveDate::from_num_days_from_ce_opt(self.0).unwrap_or(fallback)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        if self < Self::FIRST || Self::LAST < self {
            return self.date().year();
        }
        // At first too early a year by a few: the days left correct it, but for the last year of all.
        let year = self.0.wrapping_div(366).wrapping_add(1);
        let year = year.wrapping_add(Self::first_of(year).days_until(self).wrapping_div(366));
        if Self::first_of(year.wrapping_add(1)) <= self { year.wrapping_add(1) } else { year }
    }

    /// The first day of a year between 1 and 2200.
    const fn first_of(year: i32) -> Self {
        let past = year.wrapping_sub(1);
        let leap = past.wrapping_div(4).wrapping_sub(past.wrapping_div(100)).wrapping_add(past.wrapping_div(400));
        Self(past.wrapping_mul(365).wrapping_add(leap).wrapping_add(1))
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }

    /// So many days later (earlier if negative), saturating.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// TERM-02: so many calendar months later; the last day of the month if the month has no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let later = self.date().checked_add_months(Months::new(months));
        later.map_or(Self::NEVER, |date| Self(date.num_days_from_ce()))
    }

    /// The first day of the month after.
    pub(crate) fn first_of_next_month(self) -> Self {
        let date = self.date().with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
        date.map_or(Self::NEVER, |date| Self(date.num_days_from_ce()))
    }

    /// The day after.
    #[must_use]
    pub const fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day before.
    #[must_use]
    pub const fn previous(self) -> Self {
        self.plus_days(-1)
    }

    /// How many days from this one to the other; negative if the other is earlier.
    #[must_use]
    pub const fn days_until(self, other: Self) -> i32 {
        other.0.saturating_sub(self.0)
    }

    /// Whether it is between two days, both included. An absent day sets no limit on its side.
    pub(crate) fn within(self, from: Option<Self>, to: Option<Self>) -> bool {
        from.is_none_or(|from| from <= self) && to.is_none_or(|to| self <= to)
    }

    /// The first day of a year, whatever the year.
    pub(crate) fn new_year(year: i32) -> Self {
        if (1..=2200).contains(&year) { Self::first_of(year) } else { Self::of_year(year, 1, 1) }
    }

    /// A day of a year that may be outside 1950–2199; [`Self::NEVER`] if there is none.
    pub(crate) fn of_year(year: i32, month: u32, day: u32) -> Self {
        Self::in_year(year, month, day).unwrap_or(Self::NEVER)
    }

    /// The same; `None` for 29 February of a year that lacks it.
    pub(super) fn in_year(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self::of_any)
    }

    /// The days from 1970-01-01 to this one.
    #[cfg(feature = "arrow")]
    pub(crate) const fn since_1970(self) -> i32 {
        self.0.saturating_sub(Self::DAYS_TO_1970)
    }

    /// The day so many days after 1970-01-01, whatever the year.
    #[cfg(feature = "arrow")]
    pub(crate) const fn of_1970(days: i32) -> Self {
        Self(days.saturating_add(Self::DAYS_TO_1970))
    }

    /// The day so many days after 1970-01-01; `None` outside 1950–2199.
    #[cfg(feature = "arrow")]
    pub(crate) fn from_1970(days: i32) -> Option<Self> {
        // A day within the bounds is far from an overflow.
        let within = Self::FIRST.since_1970() <= days && days <= Self::LAST.since_1970();
        within.then_some(Self(days.wrapping_add(Self::DAYS_TO_1970)))
    }

    /// The day of a birth so many days after 1970-01-01; `None` outside 1880–2199.
    #[cfg(feature = "arrow")]
    pub(crate) fn birth_from_1970(days: i32) -> Option<Self> {
        let day = Self::of_1970(days);
        (Self::FIRST_BIRTH <= day && day <= Self::LAST).then_some(day)
    }

    #[cfg(feature = "arrow")]
    const DAYS_TO_1970: i32 = 719_163;

    /// `None` for [`Self::NEVER`].
    pub(crate) fn finite(self) -> Option<Self> {
        (self != Self::NEVER).then_some(self)
    }

    /// A day outside the years that are accepted.
    pub(crate) const TOO_FAR: Refusal = Refusal::new(
        Code::FuoriLimite,
        "gli anni ammessi vanno dal 1950 al 2199",
        "years from 1950 to 2199 are accepted",
    );

    pub(super) fn read(text: &str) -> Result<Self, Refusal> {
        Self::from_date(Self::date_of(text)?).ok_or(Self::TOO_FAR)
    }

    /// The date that a text names, in whatever year. Databases write a day as its midnight; another time of day is refused.
    pub(crate) fn date_of(text: &str) -> Result<NaiveDate, Refusal> {
        const BAD: Refusal = Refusal::new(Code::DataNonValida, "si scrive AAAA-MM-GG", "use YYYY-MM-DD");
        const WITH_TIME: Refusal = Refusal::new(
            Code::DataNonValida,
            "serve un giorno senza ora, AAAA-MM-GG",
            "a day without a time is needed, YYYY-MM-DD",
        );
        let text = match text.split_at_checked(10) {
            Some((day, time)) if time.starts_with(['T', ' ']) => match is_midnight(time) {
                true => day,
                false => return Err(WITH_TIME),
            },
            _ => text,
        };
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return Err(BAD) };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_u32, |number, digit| match digit {
                b'0'..=b'9' => number.checked_mul(10)?.checked_add(u32::from(digit.wrapping_sub(b'0'))),
                _ => None,
            })
        };
        let date = || {
            let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
            NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
        };
        date().ok_or(BAD)
    }

    /// The day as `YYYY-MM-DD`; `None` outside the years 0 to 9999.
    pub(super) fn iso(self) -> Option<[u8; 10]> {
        let date = self.date();
        let year = u32::try_from(date.year()).ok().filter(|year| *year <= 9999)?;
        let ([y1, y2], [y3, y4]) = (two_digits(year / 100), two_digits(year % 100));
        let ([m1, m2], [d1, d2]) = (two_digits(date.month()), two_digits(date.day()));
        Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
    }

    /// Writes the day, whatever the year.
    pub(super) fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written(|text| serializer.serialize_str(text))
    }

    /// Hands the text of the day to a function.
    pub(crate) fn written<T>(self, give: impl FnOnce(&str) -> T) -> T {
        if self == Self::NEVER {
            return give("9999-12-31");
        }
        let iso = self.iso();
        match iso.as_ref().and_then(|iso| std::str::from_utf8(iso).ok()) {
            Some(text) => give(text),
            None => give(&self.date().to_string()),
        }
    }
}

/// Whether the time after a date is its midnight, with or without seconds and their fractions.
fn is_midnight(time: &str) -> bool {
    let Some(clock) = time.strip_prefix(['T', ' ']) else { return false };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    matches!(clock, "00:00" | "00:00:00") && !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0')
}

/// The last two digits of a number.
pub(super) fn two_digits(number: u32) -> [u8; 2] {
    let digit = |number: u32| b'0'.wrapping_add(u8::try_from(number % 10).unwrap_or_default());
    [digit(number / 10), digit(number)]
}

impl FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text).map_err(Error::from)
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = Error;

    fn try_from(date: NaiveDate) -> Result<Self, Error> {
        Self::from_date(date).ok_or_else(|| Error::from(Self::TOO_FAR))
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.date()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(|text| f.write_str(text))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NEVER => f.write_str("never"),
            Self::ALWAYS => f.write_str("always"),
            day => write!(f, "{day}"),
        }
    }
}

/// A day that no answer may hold ([`Day::is_answerable`]) is not written.
impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is_answerable() {
            true => self.write(serializer),
            false => Err(S::Error::custom(Self::FAR)),
        }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Written { expected: "a date written YYYY-MM-DD", read: Self::read })
    }
}

in_schema!(Day, {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]00:00(:00)?(\\.0+)?)?$",
    "description": "A day, YYYY-MM-DD, from 1950-01-01 to 2199-12-31. Its midnight is read as the day."
});

/// A day as an Italian reads it.
pub(crate) const fn giorno(day: Day) -> Giorno {
    Giorno(day)
}

/// A day that is shown as `GG/MM/AAAA`.
#[derive(Clone, Copy)]
pub(crate) struct Giorno(Day);

impl Giorno {
    /// Hands its text to a function.
    pub(crate) fn written<T>(self, give: impl FnOnce(&str) -> T) -> T {
        let Self(day) = self;
        match day.iso() {
            Some([y1, y2, y3, y4, _, m1, m2, _, d1, d2]) => {
                let shown = [d1, d2, b'/', m1, m2, b'/', y1, y2, y3, y4];
                give(std::str::from_utf8(&shown).unwrap_or_default())
            }
            None => give(&day.date().format("%d/%m/%Y").to_string()),
        }
    }
}

impl fmt::Display for Giorno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(|text| f.write_str(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_those_of_the_calendar() {
        let mut day = Day::FIRST.plus_days(-400);
        while day <= Day::LAST.plus_days(400) {
            assert_eq!(day.year(), day.date().year(), "{day}");
            day = day.next();
        }
        for year in [0, 1, 1900, 2000, 2023, 2024, 2200, 2201] {
            assert_eq!(Some(Day::new_year(year)), Day::in_year(year, 1, 1), "{year}");
        }
    }
}
