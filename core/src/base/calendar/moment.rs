//! A day with an hour.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::day::{Day, two_digits};
use crate::base::error::{Code, Error, Refusal};
use crate::base::schema::in_schema;
use crate::base::written::Written;

/// A date-time of Italian civil time, written `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, without time zone.
///
/// ```
/// use collocamento::calendar::Moment;
/// let at: Moment = "2025-03-03T09:30".parse()?;
/// assert_eq!(at.day().to_string(), "2025-03-03");
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    at: NaiveDateTime,
    day: Day,
}

impl Moment {
    /// The moment of a day with its hour and minute; `None` if there is none.
    ///
    /// ```
    /// use collocamento::calendar::{Day, Moment};
    /// let day: Day = "2025-03-03".parse()?;
    /// let at = Moment::new(day, 23, 50).ok_or("no such time").unwrap();
    /// assert_eq!(at.plus_minutes(20).map(Moment::day), Some(day.next()));
    /// assert_eq!(at.date_time().to_string(), "2025-03-03 23:50:00");
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn new(day: Day, hour: u32, minute: u32) -> Option<Self> {
        Some(Self { at: day.date().and_time(NaiveTime::from_hms_opt(hour, minute, 0)?), day })
    }

    /// The first moment of a day.
    pub(crate) fn start_of(day: Day) -> Self {
        Self { at: day.date().and_time(NaiveTime::MIN), day }
    }

    /// So many minutes earlier; the same moment if that would be before the first year.
    pub(crate) fn minutes_before(self, minutes: u32) -> Self {
        let at = self.at.checked_sub_signed(TimeDelta::minutes(minutes.into()));
        let earlier = at.and_then(|at| Some(Self { at, day: Day::from_date(at.date())? }));
        earlier.unwrap_or(self)
    }

    /// A date-time; `None` outside 1950–2199.
    #[cfg(feature = "arrow")]
    pub(crate) fn at(at: NaiveDateTime) -> Option<Self> {
        Day::from_date(at.date()).map(|day| Self { at, day })
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// The same instant as a [`chrono::NaiveDateTime`].
    #[must_use]
    pub const fn date_time(self) -> NaiveDateTime {
        self.at
    }

    /// So many minutes later; `None` after 2199.
    #[must_use]
    pub fn plus_minutes(self, minutes: u32) -> Option<Self> {
        let at = self.at.checked_add_signed(TimeDelta::minutes(minutes.into()))?;
        Some(Self { at, day: Day::from_date(at.date())? })
    }

    /// Its hour and minute, as `HH:MM`.
    pub(crate) fn clock(self) -> [u8; 5] {
        let ([h1, h2], [m1, m2]) = (two_digits(self.at.hour()), two_digits(self.at.minute()));
        [h1, h2, b':', m1, m2]
    }

    /// Hands its text to a function.
    fn written<T>(self, give: impl FnOnce(&str) -> T) -> T {
        // No moment is outside 1950–2199.
        let [y1, y2, y3, y4, _, m1, m2, _, d1, d2] = self.day.iso().unwrap_or_default();
        let [h1, h2, _, n1, n2] = self.clock();
        // A leap second is the 60th.
        let second = self.at.second().saturating_add(self.at.nanosecond() / 1_000_000_000);
        let [s1, s2] = two_digits(second);
        let text = [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2];
        let text = std::str::from_utf8(&text).unwrap_or_default();
        give(if second == 0 { text.get(..16).unwrap_or_default() } else { text })
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::new(
            Code::DataNonValida,
            "si scrive AAAA-MM-GGTHH:MM, senza fuso orario",
            "use YYYY-MM-DDTHH:MM, without time zone",
        );
        let format = match text.len() {
            16 => "%Y-%m-%dT%H:%M",
            19 => "%Y-%m-%dT%H:%M:%S",
            _ => return Err(BAD),
        };
        let at = Self::plain(text).or_else(|| NaiveDateTime::parse_from_str(text, format).ok()).ok_or(BAD)?;
        let day = Day::from_date(at.date()).ok_or(BAD)?;
        Ok(Self { at, day })
    }

    /// A date-time with all its digits, read without the machinery of formats; `None` if the text has another form.
    fn plain(text: &str) -> Option<NaiveDateTime> {
        let two = |tens: u8, ones: u8| match (tens, ones) {
            (b'0'..=b'9', b'0'..=b'9') => {
                Some(u32::from(tens.wrapping_sub(b'0').wrapping_mul(10).wrapping_add(ones.wrapping_sub(b'0'))))
            }
            _ => None,
        };
        let (date, time) = text.split_at_checked(10)?;
        let &[b'T', h1, h2, b':', m1, m2, ref rest @ ..] = time.as_bytes() else { return None };
        let seconds = match *rest {
            [] => 0,
            [b':', s1, s2] => two(s1, s2)?,
            _ => return None,
        };
        Day::date_of(date).ok()?.and_hms_opt(two(h1, h2)?, two(m1, m2)?, seconds)
    }
}

impl FromStr for Moment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text).map_err(Error::from)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(|text| f.write_str(text))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written(|text| serializer.serialize_str(text))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Written { expected: "a date-time written YYYY-MM-DDTHH:MM", read: Self::read })
    }
}

in_schema!(Moment, {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$",
    "description": "A date-time of Italian civil time, YYYY-MM-DDTHH:MM[:SS], without zone."
});
