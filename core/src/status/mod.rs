//! The status of unemployment: from dated facts to a timeline of states.
//!
//! There is one state machine, [`StateMachine`]. It goes from border to border: a border is a day on which something
//! may change. It reports what it does to an [`Observer`]. An assessment observes everything, a look ahead observes
//! nothing.

pub(crate) mod events;
mod farm;
pub(crate) mod job;
mod job_list;
pub(crate) mod machine;
pub(crate) mod observer;
pub(crate) mod on_day;
pub(crate) mod order;
pub(crate) mod seniority;
pub(crate) mod since_did;
mod standing;
pub(crate) mod state_events;
pub(crate) mod summary;
#[cfg(test)]
mod tests;
pub(crate) mod text;
mod verdict;
#[cfg(feature = "arrow")]
mod within;
pub(crate) mod work;
