//! Tables of millions of events: columns in, columns out, over the same state machine as a single dossier.

mod block;
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
mod tables;
mod timeline;
mod watch;
mod window;
mod worker;

pub use compare::{Comparison, Show};
pub use monthly::{Flows, Stocks};
pub use options::Options;
pub use pass::{Output, Pass};
pub use persons::Persons;
pub use sanction::SanctionTable;
pub use sorted::by_person;
pub use status::Statuses;
pub use stream::Stream;
pub use tables::{FlowsTable, StatusTable, StocksTable, TimelineTable};
pub use timeline::Timeline;
pub use watch::{Stop, Watch};
pub use worker::{Kind, Worker};
