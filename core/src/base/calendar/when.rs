//! A day, with the hour if that is known.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::day::Day;
use super::moment::Moment;
use crate::base::error::{Code, Refusal};
use crate::base::schema::in_schema;
use crate::base::written::Written;

/// A day written `YYYY-MM-DD`, or a moment written `YYYY-MM-DDTHH:MM[:SS]`.
///
/// Days come before the moments of the same day.
///
/// ```
/// use collocamento::calendar::{Day, Moment, When};
/// let (day, at): (Day, Moment) = ("2025-03-03".parse()?, "2025-03-03T09:30".parse()?);
/// assert_eq!((When::from(day).day(), When::from(day).moment()), (day, None));
/// assert_eq!((When::from(at).day(), When::from(at).moment()), (day, Some(at)));
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    day: Day,
    at: Option<Moment>,
}

impl When {
    /// The day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// The moment; `None` if the hour is not known.
    #[must_use]
    pub const fn moment(self) -> Option<Moment> {
        self.at
    }

    /// Whether it comes before another in any case: a day without hour is not before a moment of that day.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self.at, other.at) {
            (Some(at), Some(other)) => at < other,
            _ => self.day < other.day,
        }
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::new(
            Code::DataNonValida,
            "si scrive AAAA-MM-GG o AAAA-MM-GGTHH:MM, senza fuso orario",
            "use YYYY-MM-DD or YYYY-MM-DDTHH:MM, without time zone",
        );
        if text.contains('T') {
            text.parse().map(|at: Moment| Self::from(at)).map_err(|_| BAD)
        } else {
            text.parse().map(|day: Day| Self::from(day)).map_err(|_| BAD)
        }
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self { day, at: None }
    }
}

impl From<Moment> for When {
    fn from(at: Moment) -> Self {
        Self { day: at.day(), at: Some(at) }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.at {
            Some(at) => at.serialize(serializer),
            None => self.day.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Written { expected: "a day or a date-time", read: Self::read })
    }
}

in_schema!(When, {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
    "description": "A day, YYYY-MM-DD, or a date-time of Italian civil time, YYYY-MM-DDTHH:MM[:SS], without zone."
});
