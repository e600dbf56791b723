//! Days of birth. They have a range of their own, from 1880: a person born in 1946 was 69 when the reform began.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serializer};

use super::day::Day;
use crate::base::error::{Code, Error, Refusal};
use crate::base::schema::in_schema;
use crate::base::written::Written;

/// A day of birth, as a field reads it.
pub(crate) struct Birth(Day);

in_schema!(Birth, {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]00:00(:00)?(\\.0+)?)?$",
    "description": "A day of birth, YYYY-MM-DD, from 1880-01-01 to 2199-12-31. Its midnight is read as the day."
});

impl<'de> Deserialize<'de> for Birth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| read(text).map(Self);
        deserializer.deserialize_str(Written { expected: "a date written YYYY-MM-DD", read })
    }
}

/// Reads the day of birth of a field that may be absent.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Day>, D::Error> {
    Ok(Option::<Birth>::deserialize(deserializer)?.map(|Birth(day)| day))
}

/// Writes the day of birth of a field that may be absent.
#[expect(clippy::ref_option, reason = "serde passes the field by reference")]
pub(crate) fn serialize<S: Serializer>(born: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
    match born {
        Some(day) => day.write(serializer),
        None => serializer.serialize_none(),
    }
}

const FAR: Refusal = Refusal::new(
    Code::FuoriLimite,
    "per le nascite gli anni ammessi vanno dal 1880 al 2199",
    "for births years from 1880 to 2199 are accepted",
);

fn read(text: &str) -> Result<Day, Refusal> {
    Day::of_birth(Day::date_of(text)?).ok_or(FAR)
}

impl Day {
    /// The day of a birth; `None` outside 1880–2199.
    #[must_use]
    pub fn of_birth(date: NaiveDate) -> Option<Self> {
        let day = Self::of_any(date);
        (Self::FIRST_BIRTH <= day && day <= Self::LAST).then_some(day)
    }

    /// The day of a birth that a number names, as [`Day::from_number`].
    ///
    /// # Errors
    /// [`Code::DataNonValida`] if there is no such day; [`Code::FuoriLimite`] outside 1880–2199.
    ///
    /// ```
    /// use collocamento::calendar::Day;
    /// let born = Day::birth_from_number(19_300_512)?;
    /// assert_eq!(Day::of_birth(born.date()), Some(born));
    /// assert!(Day::birth_from_number(18_791_231).is_err());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn birth_from_number(number: i32) -> Result<Self, Error> {
        Self::of_birth(Self::date_from_number(number)?).ok_or_else(|| FAR.into())
    }
}
