//! Tables of millions of events: columns in, columns out, over the same state machine as a single dossier.
//!
//! # A pass
//!
//! The rows of a person must be together ([`by_person`] sorts a table that is not). Batches go in with [`Pass::push`], answers come out
//! as soon as there are enough rows; a [`Watch`] monitors or cancels from another thread.
//!
//! ```
//! # use std::sync::Arc;
//! use arrow_array::{Int64Array, RecordBatch, StringArray};
//! use collocamento::Rulebook;
//! use collocamento::batch::{Options, Persons, StatusTable, Stop, Watch, by_person, notes};
//!
//! let events = RecordBatch::try_from_iter([
//!     ("person", Arc::new(Int64Array::from(vec![2, 1])) as _),
//!     ("type", Arc::new(StringArray::from(vec!["did", "did"])) as _),
//!     ("date", Arc::new(StringArray::from(vec!["2025-02-03", "2025-01-10"])) as _),
//! ])?;
//! assert!(notes(&events.schema()).is_empty()); // what to know about its columns: no binary floating point
//! let sorted = by_person(&events.schema(), [Ok(events.clone())], &Watch::default())?;
//!
//! // Person 3 has no event, and is asked about all the same.
//! let mut persons = Persons::everyone();
//! persons.push(&RecordBatch::try_from_iter([("person", Arc::new(Int64Array::from(vec![1, 2, 3])) as _)])?)?;
//! let options = Options { all_persons: true, ..Options::on("2025-12-31".parse()?) };
//! let rulebook = Rulebook::bundled("nazionale")?;
//! let mut table = StatusTable::new(&rulebook, &events.schema(), persons, options.clone())?;
//! let watch = table.watch();
//! let mut answers = Vec::new();
//! for batch in &sorted {
//!     answers.extend(table.push(batch)?);
//! }
//! answers.extend(table.finish()?);
//! assert_eq!(answers.iter().map(RecordBatch::num_rows).sum::<usize>(), 3);
//! assert_eq!((watch.rows(), watch.refused()), (2, 0));
//! assert!(watch.persons() > 0 && table.schema().field_with_name("state").is_ok());
//!
//! let mut cancelled = StatusTable::new(&rulebook, &events.schema(), Persons::none(), Options::on("2025-12-31".parse()?))?;
//! cancelled.watch().cancel();
//! cancelled.push(&events)?;
//! assert!(matches!(cancelled.finish(), Err(Stop::Cancelled)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # From tables of jobs
//!
//! An office has a table of jobs rather than one of events. [`JobEvents`] makes events of its rows, [`JobAnswers`] names those rows in
//! the answers. A [`Stream`] works piece by piece, as the answers are read or as its steps are called.
//!
//! ```
//! # use std::sync::Arc;
//! use arrow_array::{ArrayRef, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray};
//! use collocamento::Rulebook;
//! use collocamento::batch::{JobAnswers, JobEvents, JobMap, Kind, Options, Persons, Stream};
//!
//! let text = |value: &str| Arc::new(StringArray::from(vec![value.to_owned()])) as ArrayRef;
//! let person = || Arc::new(Int64Array::from(vec![7])) as ArrayRef;
//! let jobs = [("person", person()), ("inizio", text("01/03/2025")), ("fine", text("31/05/2025")), ("kind", text("determinato"))];
//! let dids = [("person", person()), ("date", text("10/01/2025"))];
//! let table = |columns: Vec<(&str, ArrayRef)>| -> Result<Box<dyn RecordBatchReader + Send>, arrow_schema::ArrowError> {
//!     let batch = RecordBatch::try_from_iter(columns)?;
//!     let schema = batch.schema();
//!     Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)))
//! };
//! let (jobs, dids) = (table(jobs.to_vec())?, table(dids.to_vec())?);
//!
//! let map = JobMap::read("[jobs]\nstart = 'inizio'\nend = 'fine'")?.italian();
//! assert_eq!(map.person_column(&jobs.schema(), false)?, "person");
//! for name in JobMap::names() {
//!     assert!(JobMap::text(name).is_ok()); // the bundled maps, to read or to begin from
//! }
//! let events = JobEvents::new(map, jobs, Some(dids), &[])?;
//! let options = Options::on("2025-04-15".parse()?);
//! let worker = Kind::Status.open(&Rulebook::bundled("nazionale")?, &events.schema(), Persons::none(), options)?;
//! let mut stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
//! let watch = stream.watch();
//! while !stream.is_over() {
//!     let piece = stream.read()?;
//!     let _quick = stream.keeps(piece.as_ref()); // the rest could be done on another thread
//!     stream.process(piece)?;
//! }
//! assert!(!stream.advance()?);
//! assert_eq!(stream.ready().map(|batch| batch.num_rows()), Some(1));
//! assert_eq!((watch.persons(), Kind::Status.as_str()), (1, "status"));
//! let _rows = stream.into_input(); // for another table over the same rows
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Sanctions
//!
//! ```
//! # use std::sync::Arc;
//! use arrow_array::{Int64Array, RecordBatch, StringArray};
//! use collocamento::Rulebook;
//! use collocamento::batch::SanctionTable;
//!
//! let text = |value: &str| Arc::new(StringArray::from(vec![value.to_owned()])) as _;
//! let violations = RecordBatch::try_from_iter([
//!     ("person", Arc::new(Int64Array::from(vec![7])) as _),
//!     ("benefit", text("naspi")),
//!     ("violation", text("convocazione")),
//!     ("date", text("2025-03-03")),
//! ])?;
//! let rulebook = Rulebook::bundled("nazionale")?;
//! let mut table = SanctionTable::over(&rulebook, &violations.schema(), &[])?;
//! assert!(table.schema().field_with_name("person").is_ok());
//! assert_eq!(table.answer(&violations)?.num_rows(), 1);
//! table.watch().cancel();
//! assert!(table.answer(&violations).is_err());
//! assert!(SanctionTable::new(&rulebook).schema().fields().len() > 2);
//! assert_eq!(SanctionTable::only(&rulebook, &["measure", "days"])?.schema().fields().len(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod agenda;
mod applied_rules;
mod block;
mod carried;
mod carry;
mod case;
mod column;
mod compare;
mod described;
mod details;
mod field;
mod findings;
mod history;
mod jobs;
mod monthly;
mod nothing;
mod options;
mod order;
mod output;
mod pass;
mod persons;
mod row;
mod sanction;
mod sorted;
mod stamp;
mod status;
mod stream;
mod table;
mod tables;
mod timeline;
mod watch;
mod window;
mod within;
mod worker;

pub use agenda::Agenda;
pub use column::exact::notes;
pub use compare::{Comparison, Show};
pub use findings::Findings;
pub use jobs::{JobAnswers, JobEvents, JobMap};
pub use monthly::{Flows, Stocks};
pub use options::Options;
pub use pass::{Output, Pass};
pub use persons::Persons;
pub use sanction::SanctionTable;
pub use sorted::by_person;
pub use status::Statuses;
pub use stream::Stream;
pub use tables::{AgendaTable, FindingTable, FlowsTable, StatusTable, StocksTable, TimelineTable};
pub use timeline::Timeline;
pub use watch::{Stop, Watch};
pub use worker::{Kind, Worker};
