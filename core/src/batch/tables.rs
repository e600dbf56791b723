//! The tables made from events, one kind of pass each.

use super::monthly::{Flows, Stocks};
use super::pass::Pass;
use super::status::Statuses;
use super::timeline::Timeline;

/// One row for each person and day of [`Options::as_of`](super::Options::as_of): what holds on that day.
pub type StatusTable = Pass<Statuses>;

/// One row for each segment of each person's timeline.
pub type TimelineTable = Pass<Timeline>;

/// The number of persons in each state at the end of each month, from [`Options::first`](super::Options::first) to the
/// last of [`Options::as_of`](super::Options::as_of): `month` (its last day), `state`, `persons`. A state without
/// persons has no row. Persons with a row that can't be read are left out and counted by
/// [`Watch::refused`](super::Watch::refused).
pub type StocksTable = Pass<Stocks>;

/// The number of changes from one state to another in each of these months: `month` (its last day), `from_state` (null
/// for their first one), `to_state`, `persons`. Persons with a row that can't be read are left out and counted by
/// [`Watch::refused`](super::Watch::refused).
pub type FlowsTable = Pass<Flows>;
