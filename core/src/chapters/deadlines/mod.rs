//! The deadlines that an assessment lists: rulebook data, applied to the timeline.

mod contact;
pub(crate) mod facts;
mod index;
mod running;
mod standing;
mod tasks;
pub(crate) mod text;
pub(crate) mod types;
