//! Terms and holidays, as operations.

pub(crate) mod holidays;
mod place;
pub(crate) mod term;
pub(crate) mod text;
pub(crate) mod types;

use crate::answer::operation::operations;
use types::{HolidaysInput, HolidaysOutput, TermInput, TermOutput};

operations! {
    /// the holidays of a year, with a municipality's patron day
    HOLIDAYS = "calendar.holidays", "i giorni festivi di un anno, con la festa patronale di un comune",
        HolidaysInput => HolidaysOutput, holidays::run;
    /// the last day of a deadline, moved off a holiday or not
    TERM = "calendar.term", "l'ultimo giorno di un termine, spostato o no da un festivo",
        TermInput => TermOutput, term::run;
}
