//! Days, terms and holidays (chapter 1 of the rules).

mod day;
mod easter;
mod holidays;
mod moment;
mod term;

pub use day::Day;
pub(crate) use holidays::{Fall, Recurring, is_comune};
pub use holidays::{Holiday, Holidays};
pub use moment::Moment;
pub use term::{Due, Roll, Term, Unit};
