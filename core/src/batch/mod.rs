//! Tables of millions of events: columns in, columns out, over the same state machine as a single dossier.

mod case;
mod column;
mod field;
mod options;
mod order;
mod output;
mod pass;
mod persons;
mod row;
mod status;
mod table;
mod timeline;
mod window;

pub use options::Options;
pub use pass::{Answer, Pass, Stop, Watch};
pub use persons::Persons;
pub use status::Status;
pub use timeline::Timeline;

/// One row for each person and day of [`Options::as_of`]: what holds on that day.
pub type StatusTable = Pass<Status>;

/// One row for each segment of each person's timeline.
pub type TimelineTable = Pass<Timeline>;
