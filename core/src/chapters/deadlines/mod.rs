//! The deadlines that an assessment lists (section 2.6): rulebook data, applied to the timeline.

mod contact;
pub(crate) mod facts;
mod index;
mod running;
mod standing;
pub(crate) mod text;
pub(crate) mod types;
