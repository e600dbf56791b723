//! The parts of an answer: journal, steps, assumptions, findings, problems.

pub(crate) mod assumption;
pub(crate) mod catalogue;
pub(crate) mod envelope;
pub(crate) mod finding;
pub(crate) mod identity;
pub(crate) mod journal;
pub(crate) mod operation;
pub(crate) mod problem;
#[cfg(feature = "xml")]
pub(crate) mod remark;
pub(crate) mod reply;
pub(crate) mod review;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod stamp;
pub(crate) mod standstill;
pub(crate) mod step;
pub(crate) mod undated;
mod unwritable;
pub(crate) mod values;
