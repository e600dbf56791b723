//! The law as data: rules with their citations, dated parameters, holidays, deadlines, contract types.

pub(crate) mod book;
pub(crate) mod chapter;
pub(crate) mod diff;
pub(crate) mod eras;
mod layer;
mod load;
pub(crate) mod parameter;
pub(crate) mod rule;
pub(crate) mod tables;
#[cfg(test)]
mod tests;

pub use crate::base::words::deadline::Bound;
pub use book::Rulebook;
pub use chapter::Chapter;
pub use diff::{Change, Changed, ChangedValue, Diff};
pub use parameter::{Kind, Missing, Parameter, Segment, Value};
pub use rule::{Confidence, RuleInfo};
pub use tables::catalogue;
pub use tables::catalogue::{Area, Service};
pub use tables::codelist::{CodeEntry, MeasureDate};
