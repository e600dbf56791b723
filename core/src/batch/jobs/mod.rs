//! Tables of jobs: one row for each job, and a table of DIDs. Their rows become rows of events, which the same state machine
//! reads.

mod answers;
mod did_rows;
mod event_rows;
mod events;
mod given;
mod job_rows;
mod map;
pub(super) mod mark;
pub(super) mod note;
mod read;
mod values;
mod vocabulary;

pub use answers::JobAnswers;
pub use events::JobEvents;
pub use map::JobMap;
