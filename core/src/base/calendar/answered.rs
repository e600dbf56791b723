//! The days that an answer may hold: from 1950-01-01 to 9999-12-31. A very long term of an overlay leads past them; an answer that
//! would need such a day is refused, whatever its form: JSON, a table or a C struct.

use super::day::Day;
use crate::base::error::{Code, Error, Refusal};
use crate::base::text::Text;

impl Day {
    /// The refusal of a day outside 1950–9999.
    pub(super) const FAR: Refusal = Refusal::new(
        Code::FuoriLimite,
        "la risposta richiede un giorno fuori dagli anni dal 1950 al 9999",
        "the answer needs a day outside the years from 1950 to 9999",
    );

    /// The last day that an answer may hold, 9999-12-31.
    pub const LAST_ANSWERED: Self = Self::of_number(3_652_059);

    /// Whether an answer may hold the day.
    #[must_use]
    pub fn is_answerable(self) -> bool {
        Self::FIRST <= self && self <= Self::LAST_ANSWERED
    }

    /// The same day, if an answer may hold it.
    ///
    /// # Errors
    /// [`Code::FuoriLimite`] outside 1950–9999.
    ///
    /// ```
    /// use collocamento::calendar::Day;
    /// let day = Day::LAST.plus_days(30);
    /// assert!(day.is_answerable());
    /// assert_eq!(day.answered()?, day);
    /// assert!(Day::LAST.plus_days(3_000_000).answered().is_err());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn answered(self) -> Result<Self, Error> {
        match self.is_answerable() {
            true => Ok(self),
            false => Err(Error::new(Self::FAR.code).hint(Text::new(Self::FAR.it, Self::FAR.en))),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_last_answered_day_is_the_last_of_the_year_9999() {
        assert_eq!(Day::LAST_ANSWERED.to_string(), "9999-12-31");
        assert_eq!(serde_json::to_string(&Day::LAST_ANSWERED).unwrap(), "\"9999-12-31\"");
    }

    #[test]
    fn no_other_day_is_written() {
        let far = [Day::ALWAYS, Day::NEVER, Day::FIRST.previous(), Day::LAST_ANSWERED.next(), Day::NEVER.previous()];
        for day in far {
            assert_eq!(day.answered().unwrap_err().code, Code::FuoriLimite, "{day:?}");
            let said = serde_json::to_string(&day).unwrap_err().to_string();
            assert_eq!(Refusal::parse(&said).map(|(code, _)| code), Some(Code::FuoriLimite), "{said}");
        }
    }
}
