//! Days as older systems write them: one number, `YYYYMMDD`.

use chrono::{Datelike, NaiveDate};

use super::day::Day;
use crate::base::error::{Code, Error, Refusal};

impl Day {
    /// The day that a number names: 20250303 is 3 March 2025.
    ///
    /// # Errors
    /// [`Code::DataNonValida`] if there is no such day; [`Code::FuoriLimite`] outside 1950–2199.
    ///
    /// ```
    /// use collocamento::calendar::Day;
    /// assert_eq!(Day::from_number(20_250_303)?.to_string(), "2025-03-03");
    /// assert!(Day::from_number(20_250_230).is_err());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[inline]
    pub fn from_number(number: i32) -> Result<Self, Error> {
        Self::from_date(Self::date_from_number(number)?).ok_or_else(|| Self::TOO_FAR.into())
    }

    pub(super) fn date_from_number(number: i32) -> Result<NaiveDate, Error> {
        const BAD: Refusal = Refusal::new(
            Code::DataNonValida,
            "un giorno come numero si scrive AAAAMMGG",
            "a day as a number is written YYYYMMDD",
        );
        let bad = || Error::from(BAD);
        let part = |number: i32| u32::try_from(number).map_err(|_| bad());
        let (year, month, day) = (number / 10_000, part(number / 100 % 100)?, part(number % 100)?);
        // Four figures of a year, as in the text of a date.
        let date = NaiveDate::from_ymd_opt(year, month, day).filter(|_| (0..10_000).contains(&year));
        date.ok_or_else(bad)
    }

    /// The number that names the day: 3 March 2025 is 20250303.
    ///
    /// ```
    /// use collocamento::calendar::Day;
    /// assert_eq!("2025-03-03".parse::<Day>()?.number(), 20_250_303);
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn number(self) -> i32 {
        let date = self.date();
        let part = |number: u32| i32::try_from(number).unwrap_or_default();
        let (month, day) = (part(date.month()).saturating_mul(100), part(date.day()));
        date.year().saturating_mul(10_000).saturating_add(month).saturating_add(day)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_day_has_its_number() {
        let mut day = Day::FIRST;
        while day <= Day::LAST {
            assert_eq!(Day::from_number(day.number()).unwrap(), day);
            assert_eq!(day.number().to_string(), day.to_string().replace('-', ""));
            day = day.next();
        }
    }

    #[test]
    fn other_numbers_are_refused() {
        for number in
            [0, -1, 1, 20_250_000, 20_250_100, 20_251_301, 20_250_132, 20_250_229, -20_250_303, i32::MAX, i32::MIN]
        {
            assert_eq!(Day::from_number(number).unwrap_err().code, Code::DataNonValida, "{number}");
        }
        for number in [19_491_231, 22_000_101] {
            assert_eq!(Day::from_number(number).unwrap_err().code, Code::FuoriLimite, "{number}");
        }
    }
}
