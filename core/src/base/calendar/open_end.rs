//! The last day of something. Source systems write 9999-12-31 or 2999-12-31 if no end is agreed. So a day after
//! 2199-12-31 means "no end", and becomes [`Day::NEVER`].

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serializer};

use super::day::Day;
use crate::base::error::{Error, Refusal};
use crate::base::written::Written;

struct End(Day);

impl<'de> Deserialize<'de> for End {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| read(text).map(Self);
        deserializer.deserialize_str(Written { expected: "a date written YYYY-MM-DD", read })
    }
}

/// Reads the last day of a field that may be absent.
pub(crate) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Day>, D::Error> {
    Ok(Option::<End>::deserialize(deserializer)?.map(|End(day)| day))
}

/// Reads the last day of a field that must be there.
pub(crate) fn needed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
    End::deserialize(deserializer).map(|End(day)| day)
}

/// Writes a last day; "no end" is written `9999-12-31`.
pub(crate) fn write<S: Serializer>(end: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    end.write(serializer)
}

/// Writes the last day of a field that may be absent.
#[expect(clippy::ref_option, reason = "serde passes the field by reference")]
pub(crate) fn write_optional<S: Serializer>(end: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
    match end {
        Some(day) => write(day, serializer),
        None => serializer.serialize_none(),
    }
}

fn read(text: &str) -> Result<Day, Refusal> {
    Day::last_of(Day::date_of(text)?).map_or_else(|| Day::read(text), Ok)
}

impl Day {
    /// The last day of something; `None` before 1950.
    fn last_of(date: NaiveDate) -> Option<Self> {
        if Self::of_any(date) > Self::LAST { Some(Self::NEVER) } else { Self::from_date(date) }
    }

    /// The last day of something, given as a number as in [`Day::from_number`]; a day after 2199-12-31 means "no end".
    ///
    /// # Errors
    /// [`Code::DataNonValida`](crate::Code) if there is no such day; [`Code::FuoriLimite`](crate::Code) before 1950.
    ///
    /// ```
    /// use collocamento::calendar::Day;
    /// assert_eq!(Day::end_from_number(20_250_531)?.to_string(), "2025-05-31");
    /// assert_eq!(Day::end_from_number(22_000_101)?.to_string(), "9999-12-31"); // no end
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn end_from_number(number: i32) -> Result<Self, Error> {
        Self::last_of(Self::date_from_number(number)?).ok_or_else(|| Self::TOO_FAR.into())
    }
}
