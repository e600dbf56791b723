//! Days of birth. They have a range of their own, from 1880: a person born in 1946 was 69 when the reform began.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

use super::day::Day;
use crate::base::error::{Code, Error, Refusal};
use crate::base::written::Written;

struct Birth(Day);

impl<'de> Deserialize<'de> for Birth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| read(text).map(Self);
        deserializer.deserialize_str(Written { expected: "a date written YYYY-MM-DD", read })
    }
}

/// Reads the day of birth of a field that may be absent.
pub(crate) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Day>, D::Error> {
    Ok(Option::<Birth>::deserialize(deserializer)?.map(|Birth(day)| day))
}

fn read(text: &str) -> Result<Day, Refusal> {
    const FAR: Refusal = Refusal::new(
        Code::FuoriLimite,
        "per le nascite gli anni ammessi vanno dal 1880 al 2199",
        "for births years from 1880 to 2199 are accepted",
    );
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
    pub fn birth_from_number(number: i32) -> Result<Self, Error> {
        Self::of_birth(Self::date_from_number(number)?).ok_or_else(|| Error::new(Code::FuoriLimite))
    }
}
