//! The values of the law, each with its wire name: one file a family of words.

pub(crate) mod benefit;
pub(crate) mod convocation;
pub(crate) mod deadline;
pub(crate) mod event;
pub(crate) mod event_field;
pub(crate) mod event_type;
pub(crate) mod id;
pub(crate) mod job;
pub(crate) mod percent;
pub(crate) mod profile;
pub(crate) mod sanction;
pub(crate) mod signature;
pub(crate) mod violation;
pub(crate) mod weight;
