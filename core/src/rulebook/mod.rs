//! The law as data: rules with their citations, dated parameters, holidays, deadlines, contract types.

pub(crate) mod book;
mod bounds;
pub(crate) mod chapter;
pub(crate) mod diff;
pub(crate) mod eras;
pub(crate) mod facts;
mod layer;
pub(crate) mod lists;
mod load;
mod look_up;
#[cfg(feature = "arrow")]
mod memo;
mod origin;
pub(crate) mod parameter;
mod parameter_list;
pub(crate) mod parameters;
pub(crate) mod read;
pub(crate) mod rule;
pub(crate) mod rule_list;
pub(crate) mod sources;
pub(crate) mod tables;
#[cfg(test)]
mod tests;
mod titles;
mod unfit;
pub(crate) mod version;

pub use crate::base::shared::SharedText;
pub use crate::base::words::confidence::Confidence;
pub use crate::base::words::deadline::Bound;
pub use book::Rulebook;
pub use chapter::Chapter;
pub use diff::{Change, Changed, ChangedValue, Diff};
pub use parameter::{Kind, Missing, Parameter, Segment, Value};
pub use rule::RuleInfo;
pub use sources::{Source, Sources};
pub use tables::act::{Act, Cited};
pub use tables::catalogue;
pub use tables::catalogue::{Area, Service};
pub use tables::codelist::{CodeEntry, MeasureDate};
pub use version::RulebookVersion;
