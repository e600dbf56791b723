//! Values of conditionality.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer, de};

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::{Code, Refusal};
use crate::base::schema::in_schema;

/// A province by its two-letter sign, such as `BZ`.
///
/// ```
/// use collocamento::conditionality::Province;
/// assert_eq!(Province::new("PG").as_ref().map(Province::as_str), Some("PG"));
/// assert_eq!(Province::new("Perugia"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Province([u8; 2]);

impl Province {
    /// The autonomous province of Bolzano.
    pub const BOLZANO: Self = Self(*b"BZ");

    /// Its sign.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The province of a sign; `None` unless it is two capital letters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }
}

impl<'de> Deserialize<'de> for Province {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const BAD: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "la provincia si indica con la sigla di due lettere",
            "a province is given by its two-letter sign",
        );
        Self::new(&String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(BAD))
    }
}

impl Serialize for Province {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

in_schema!(Province, {
    "type": "string",
    "pattern": "^[A-Z]{2}$",
    "description": "A province by its two-letter sign, such as BZ."
});

/// A day, or a day with an hour.
///
/// ```
/// use collocamento::calendar::{Day, Moment};
/// use collocamento::conditionality::When;
/// let (day, at): (Day, Moment) = ("2025-03-03".parse()?, "2025-03-04T09:30".parse()?);
/// assert!(When::from(day).before(at.into()));
/// assert_eq!(When::from(at).day(), day.next());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    day: Day,
    moment: Option<Moment>,
}

impl When {
    /// The day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// Whether it is certainly earlier than the other: by the hour if both have one, otherwise by the day.
    #[must_use]
    pub fn before(self, other: Self) -> bool {
        match (self.moment, other.moment) {
            (Some(one), Some(other)) => one < other,
            _ => self.day < other.day,
        }
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self { day, moment: None }
    }
}

impl From<Moment> for When {
    fn from(moment: Moment) -> Self {
        Self { day: moment.day(), moment: Some(moment) }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const BAD: Refusal = Refusal::new(
            Code::DataNonValida,
            "si scrive AAAA-MM-GG, con l'ora AAAA-MM-GGTHH:MM",
            "use YYYY-MM-DD, or YYYY-MM-DDTHH:MM with a time",
        );
        let text = String::deserialize(deserializer)?;
        let read = match text.contains('T') {
            true => text.parse().ok().map(|moment: Moment| Self::from(moment)),
            false => text.parse().ok().map(|day: Day| Self::from(day)),
        };
        read.ok_or_else(|| de::Error::custom(BAD))
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.moment {
            Some(moment) => moment.serialize(serializer),
            None => self.day.serialize(serializer),
        }
    }
}

in_schema!(When, {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
    "description": "A day, YYYY-MM-DD, or a date-time of Italian civil time, YYYY-MM-DDTHH:MM[:SS], without zone."
});
