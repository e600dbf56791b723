//! The answer as a stream, processed as it is read.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use collocamento::batch::{JobAnswers, JobEvents, JobMap, Kind, Options, Persons, Stop, Stream};
use collocamento::calendar::Day;
use collocamento::{Error, Rulebook};
use collocamento_arrow::{Batches, Failure, Source, export};

use super::ArrowArrayStream;
use super::options::Asked;
use crate::codes::table::Table;
use crate::fault::Fault;
use crate::last_error;

pub(super) use collocamento::batch::Watch;

/// A stream from the host, and the parameter that passed it.
pub(super) struct Input {
    stream: FFI_ArrowArrayStream,
    argument: &'static str,
}

impl Input {
    /// Moves a stream out of the host's struct.
    ///
    /// # Safety
    /// NULL, or a stream that keeps to the Arrow C stream interface, as its arrays do.
    pub(super) unsafe fn take(argument: &'static str, given: *mut ArrowArrayStream) -> Result<Self, Fault> {
        let given = given.cast::<FFI_ArrowArrayStream>();
        if given.is_null() {
            return Err(Fault::Null(argument));
        }
        // SAFETY: not NULL, so a stream, as the caller promises; a host need not align it.
        let stream = unsafe { given.read_unaligned() };
        // SAFETY: the same place; what stood there has been moved out of it and is not dropped.
        unsafe { given.write_unaligned(FFI_ArrowArrayStream::empty()) };
        Ok(Self { stream, argument })
    }

    /// Reads the schema.
    fn open(self) -> Result<Source, Fault> {
        // SAFETY: it keeps to the interface, as the caller of `take` promised.
        unsafe { Source::open(self.stream) }.map_err(|_| Fault::Stream(self.argument))
    }
}

/// An error about a column names the table.
fn refused(argument: &'static str, error: Error) -> Fault {
    error.detail("argument", argument).into()
}

/// A question about the persons of a table of events.
pub(super) fn events(
    rules: &Rulebook,
    asked: Asked,
    events: Input,
    persons: Option<Input>,
) -> Result<(FFI_ArrowArrayStream, Watch), Fault> {
    let known = of_table(persons, asked.all_persons)?;
    Answers::open(kind_of(asked.table), rules, events, known, asked.into())
}

/// The same about the persons of a table of jobs and one of DIDs.
pub(super) fn jobs(
    rules: &Rulebook,
    asked: Asked,
    map: &str,
    jobs: Input,
    dids: Option<Input>,
    persons: Option<Input>,
) -> Result<(FFI_ArrowArrayStream, Watch), Fault> {
    let argument = jobs.argument;
    let map = JobMap::read(map).map_err(|error| refused("map", error))?;
    let known = of_table(persons, asked.all_persons)?;
    let dids: Option<Box<dyn RecordBatchReader + Send>> = match dids {
        Some(dids) => Some(Box::new(dids.open()?)),
        None => None,
    };
    let events = JobEvents::new(map, Box::new(jobs.open()?), dids, &asked.carry);
    let events = events.map_err(|error| refused(argument, error))?;
    let (kind, options) = (kind_of(asked.table), Options { if_within: true, ..asked.into() });
    let worker = kind.open(rules, &events.schema(), known, options).map_err(|error| refused(argument, error))?;
    Ok(Answers::of(argument, Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events))))
}

const fn kind_of(table: Table) -> Kind {
    match table {
        Table::Status => Kind::Status,
        Table::Timeline => Kind::Timeline,
        Table::Stocks => Kind::Stocks,
        Table::Flows => Kind::Flows,
        Table::Agenda => Kind::Agenda,
        Table::Findings => Kind::Findings,
    }
}

/// Reads a table of persons to its end; `all` if persons without events are asked about.
fn of_table(persons: Option<Input>, all: bool) -> Result<Persons, Fault> {
    let mut known = if all { Persons::everyone() } else { Persons::none() };
    if all && persons.is_none() {
        return Err(Fault::Null("persons"));
    }
    if let Some(persons) = persons {
        let argument = persons.argument;
        let rows = persons.open()?;
        // A table without rows has columns too.
        known.push(&RecordBatch::new_empty(rows.schema())).map_err(|error| refused(argument, error))?;
        for batch in rows {
            let batch = batch.map_err(|_| Fault::Stream(argument))?;
            known.push(&batch).map_err(|error| refused(argument, error))?;
        }
    }
    Ok(known)
}

/// The sanction for each violation of a table.
pub(super) fn sanctions(rules: &Rulebook, violations: Input) -> Result<FFI_ArrowArrayStream, Fault> {
    // A sanction depends on the day and on one row only.
    let options = Options { as_of: Vec::new(), next_change: false, ..Options::on(Day::FIRST) };
    Answers::open(Kind::Sanction, rules, violations, Persons::none(), options).map(|(answers, _)| answers)
}

impl From<Asked> for Options {
    fn from(asked: Asked) -> Self {
        let Asked { table: _, as_of, first, until, as_known_at, next_change, rules, all_persons, carry, threads } =
            asked;
        let if_within = false;
        Self { as_of, first, until, as_known_at, next_change, if_within, rules, carry, all_persons, threads }
    }
}

/// The answer, as far as it has come.
struct Answers {
    argument: &'static str,
    stream: Stream,
}

impl Answers {
    fn open(
        kind: Kind,
        rules: &Rulebook,
        rows: Input,
        persons: Persons,
        options: Options,
    ) -> Result<(FFI_ArrowArrayStream, Watch), Fault> {
        let argument = rows.argument;
        let stream = Stream::open(kind, rules, Box::new(rows.open()?), persons, options);
        let stream = stream.map_err(|error| refused(argument, error))?;
        Ok(Self::of(argument, stream))
    }

    fn of(argument: &'static str, stream: Stream) -> (FFI_ArrowArrayStream, Watch) {
        let (schema, watch) = (stream.schema(), stream.watch());
        (export(schema, Self { argument, stream }), watch)
    }
}

fn stopped(argument: &'static str, stop: Stop) -> Fault {
    match stop {
        Stop::Refused(error) => refused(argument, error),
        Stop::Cancelled => Fault::Cancelled,
        _ => Fault::Stream(argument),
    }
}

impl Batches for Answers {
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
        self.stream.next().transpose().map_err(|stop| failure(stopped(self.argument, stop)))
    }

    fn panicked(&mut self) -> Failure {
        failure(Fault::Panic)
    }
}

/// A fault as the last error of this thread, and of the stream.
fn failure(fault: Fault) -> Failure {
    let of_input = matches!(fault, Fault::Refused(_));
    last_error::record(fault.report());
    Failure { of_input, words: last_error::words() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::unwrap_used)]

    use std::ffi::CStr;
    use std::sync::Arc;

    use arrow_array::RecordBatchIterator;
    use arrow_array::ffi::FFI_ArrowArray;
    use arrow_schema::{DataType, Field, Schema};

    use super::*;

    #[test]
    fn a_panic_while_rows_are_pulled_stays_inside_and_ends_the_answer() {
        let column = |name: &str, layout| Field::new(name, layout, false);
        let columns =
            [column("person", DataType::Int64), column("type", DataType::Utf8), column("date", DataType::Date32)];
        let schema = Arc::new(Schema::new(columns.to_vec()));
        let batches = std::iter::from_fn(|| panic!("on purpose"));
        let source = Box::new(RecordBatchIterator::new(batches, Arc::clone(&schema)));
        let rules = Rulebook::bundled("nazionale").unwrap();
        let options = Options::on(collocamento::calendar::Day::LAST);
        let stream = Stream::open(Kind::Status, &rules, source, Persons::none(), options).unwrap();
        let mut answers = export(stream.schema(), Answers { argument: "events", stream });
        for _ in 0..2 {
            let mut out = FFI_ArrowArray::empty();
            let (get_next, get_last_error) = (answers.get_next().unwrap(), answers.get_last_error().unwrap());
            // SAFETY: the callback of this stream.
            let code = unsafe { get_next(&mut answers, &mut out) };
            // SAFETY: the callback of this stream.
            let words = unsafe { get_last_error(&mut answers) };
            // SAFETY: the stream has failed, and its text lives as long as it.
            let words = unsafe { CStr::from_ptr(words) }.to_string_lossy();
            assert!(code != 0 && words.contains("errore_interno"), "{code} {words}");
        }
    }
}
