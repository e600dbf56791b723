//! Days, terms and holidays.

mod answered;
pub(crate) mod birth;
pub(crate) mod day;
mod days;
mod easter;
pub(crate) mod holidays;
pub(crate) mod moment;
mod number;
pub(crate) mod open_end;
pub(crate) mod term;
pub(crate) mod when;

pub use day::Day;
pub use holidays::{Holiday, Holidays, is_comune};
pub use moment::Moment;
pub use term::{Due, Roll, Term, Unit};
pub use when::When;
