//! The holidays of a year.

use super::place::comune;
use super::text;
use super::types::{HolidaysInput, HolidaysOutput};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

pub(crate) fn run(rulebook: &Rulebook, input: &HolidaysInput, journal: &mut Journal) -> Result<HolidaysOutput, Error> {
    let comune = comune(input.comune.as_deref())?;
    let (first, last) = (Day::FIRST.year(), Day::LAST.year());
    if input.year < first || last < input.year {
        return Err(Error::from(Day::TOO_FAR).at("/year").detail("from", first).detail("to", last));
    }
    if comune.is_some() {
        journal.rule(rule::TERM_10);
    }
    let holidays = rulebook.holidays().of_year(input.year, comune);
    journal.apply(rule::TERM_08, None, || text::holidays(input.year, holidays.len()));
    Ok(HolidaysOutput { holidays })
}
