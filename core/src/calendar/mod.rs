//! Days, terms and holidays (chapter 1 of the rules).

mod day;
mod easter;
mod holidays;
mod moment;
mod number;
mod term;

pub use day::Day;
pub(crate) use holidays::{Fall, Recurring};
pub use holidays::{Holiday, Holidays, is_comune};
pub use moment::Moment;
pub use term::{Due, Roll, Term, Unit};
