//! The tables made from events, one kind of pass each.

use super::agenda::Agenda;
use super::findings::Findings;
use super::monthly::{Flows, Stocks};
use super::pass::Pass;
use super::status::Statuses;
use super::timeline::Timeline;

/// One row for each person and day of [`Options::as_of`](super::Options::as_of): what holds on that day.
///
/// `findings` counts the findings of `dossier.assess` about the state and the sanctions; not those about the form of a DID, about patti,
/// the service of a voucher, and the codes of services.
pub type StatusTable = Pass<Statuses>;

/// One row for each finding about a person on the last of [`Options::as_of`](super::Options::as_of), in the order of the table:
/// `row` (counted from 0 through the whole input; null if the finding is about no single row), `severity` (`errore`, `avviso`,
/// `nota`), `rule`, `field` (the column that it is about, if it is about one) and `code`, that of the national DID service.
/// A person with a row that can't be read has one with the row, the column and the code of the error, and no rule. These are
/// the findings that `findings` of a [`StatusTable`] counts.
pub type FindingTable = Pass<Findings>;

/// One row for each segment of each person's timeline.
pub type TimelineTable = Pass<Timeline>;

/// One row for each thing to do for a person from the last of [`Options::as_of`](super::Options::as_of) to
/// [`Options::until`](super::Options::until), as [`services::agenda`](crate::services::agenda) lists them: `act`, `rule`, `bound`,
/// `start`, `due`, `state`, `days_left` (to `due`; negative if it is past), or `error`, `error_column`, `error_row`. The persons
/// come in the order of the table, their rows in the order of `due`. A person without anything to do has no row.
///
/// Besides the columns of the other tables it reads `code`, `service` and `activity`; only here it matters who signed a patto and how
/// often it agrees a contact (`signed_by`, `partnership`, `frequency_days`). Deadlines that only a certain service meets are left out if the table has no column for its code: `code` for
/// `servizio`, `service` or `activity` for `colloquio`. So is what depends on absent columns in other ways: the next contact on
/// `frequency_days`, an update of the patto on `code` and `service`, the registration of a foreigner on the citizenship, for which
/// there is no column. Without `signed_by` a patto is taken to be signed by the office.
///
/// ```
/// # use std::sync::Arc;
/// use arrow_array::cast::AsArray;
/// use arrow_array::types::Int32Type;
/// use arrow_array::{Int64Array, RecordBatch, StringArray};
/// use collocamento::Rulebook;
/// use collocamento::batch::{AgendaTable, Options, Persons};
///
/// let events = RecordBatch::try_from_iter([
///     ("person", Arc::new(Int64Array::from(vec![1, 2])) as _),
///     ("type", Arc::new(StringArray::from(vec!["did", "did"])) as _),
///     ("date", Arc::new(StringArray::from(vec!["2025-01-10", "2025-02-03"])) as _),
/// ])?;
/// let options = Options { until: Some("2025-03-15".parse()?), ..Options::on("2025-02-20".parse()?) };
/// let mut agenda = AgendaTable::new(&Rulebook::bundled("nazionale")?, &events.schema(), Persons::none(), options)?;
/// let mut answers = agenda.push(&events)?;
/// answers.extend(agenda.finish()?);
/// // The first person is to be summoned since 11 February; the second may contact the office up to 5 March.
/// let days_left = answers[0]["days_left"].as_primitive::<Int32Type>();
/// assert_eq!(days_left.values(), &[-9, 13]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type AgendaTable = Pass<Agenda>;

/// The number of persons in each state at the end of each month, from [`Options::first`](super::Options::first) to the
/// last of [`Options::as_of`](super::Options::as_of): `month` (its last day), `state`, `persons`. A state without
/// persons has no row. Persons with a row that can't be read are left out and counted by
/// [`Watch::refused`](super::Watch::refused).
pub type StocksTable = Pass<Stocks>;

/// The number of changes from one state to another in each of these months: `month` (its last day), `from_state` (null
/// for their first one), `to_state`, `persons`. Persons with a row that can't be read are left out and counted by
/// [`Watch::refused`](super::Watch::refused).
pub type FlowsTable = Pass<Flows>;
