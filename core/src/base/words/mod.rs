//! The values of the law: each word has its wire name, labels, explanation and C number in one row of a [`table`]. Each
//! family of words has a file; the words of a single chapter are in that chapter.

pub(crate) mod benefit;
pub(crate) mod confidence;
pub(crate) mod convention;
pub(crate) mod convocation;
pub(crate) mod deadline;
pub(crate) mod did;
pub(crate) mod event;
pub(crate) mod event_field;
pub(crate) mod event_type;
pub(crate) mod fact;
pub(crate) mod field;
pub(crate) mod id;
pub(crate) mod job;
pub(crate) mod patto;
pub(crate) mod percent;
pub(crate) mod profile;
pub(crate) mod sanction;
pub(crate) mod selection;
pub(crate) mod signature;
#[cfg(all(feature = "pages", feature = "schema"))]
pub(crate) mod source;
pub(crate) mod staff;
pub(crate) mod state;
pub mod table;
pub(crate) mod vacancy;
pub(crate) mod via;
pub(crate) mod violation;
pub(crate) mod weight;

#[cfg(test)]
mod tests;
