//! Tables of millions of events: columns in, columns out, over the same state machine as a single dossier.

mod case;
mod column;
mod compare;
mod field;
mod history;
mod monthly;
mod options;
mod order;
mod output;
mod pass;
mod persons;
mod row;
mod sanction;
mod sorted;
mod status;
mod stream;
mod table;
mod timeline;
mod window;
mod worker;

pub use compare::{Comparison, Show};
pub use monthly::{Flows, Stocks};
pub use options::Options;
pub use pass::{Answer, Pass, Stop, Watch};
pub use persons::Persons;
pub use sanction::SanctionTable;
pub use sorted::by_person;
pub use status::Status;
pub use stream::Stream;
pub use timeline::Timeline;
pub use worker::{Kind, Worker};

/// One row for each person and day of [`Options::as_of`]: what holds on that day.
pub type StatusTable = Pass<Status>;

/// One row for each segment of each person's timeline.
pub type TimelineTable = Pass<Timeline>;

/// How many persons are in each state at the end of each month, from [`Options::first`] to the last of [`Options::as_of`]:
/// `month` (its last day), `state`, `persons`. A state that nobody is in has no row. Persons with a row that can't be read are
/// left out and counted by [`Watch::refused`].
pub type StocksTable = Pass<Stocks>;

/// How many persons go from one state to another in each of these months: `month` (its last day), `from_state` (null for their
/// first one), `to_state`, `persons`. Persons with a row that can't be read are left out and counted by [`Watch::refused`].
pub type FlowsTable = Pass<Flows>;
