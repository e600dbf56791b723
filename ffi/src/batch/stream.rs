//! The answer as a stream, processed as it is read.

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use collocamento::batch::{Kind, Options, Persons, Stop, Stream};
use collocamento::{Error, Rulebook};

use super::ArrowArrayStream;
use super::options::Asked;
use crate::codes::table::Table;
use crate::fault::Fault;
use crate::guard::guard;
use crate::last_error;
use crate::status::{COLLOC_ERR_FUORI_LIMITE, COLLOC_OK};

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
    fn open(self) -> Result<RecordBatchStreamReader, Fault> {
        RecordBatchStreamReader::try_new(self.stream).map_err(|_| Fault::Stream(self.argument))
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
    let mut known = Persons::none();
    if let Some(persons) = persons {
        let argument = persons.argument;
        for batch in persons.open()? {
            let batch = batch.map_err(|_| Fault::Stream(argument))?;
            known.push(&batch).map_err(|error| refused(argument, error))?;
        }
    }
    let kind = match asked.table {
        Table::Status => Kind::Status,
        Table::Timeline => Kind::Timeline,
        Table::Stocks => Kind::Stocks,
        Table::Flows => Kind::Flows,
    };
    Answers::open(kind, rules, events, known, asked.into())
}

/// The sanction for each violation of a table.
pub(super) fn sanctions(rules: &Rulebook, violations: Input) -> Result<FFI_ArrowArrayStream, Fault> {
    // A sanction depends on the day and on one row only.
    let options = Options { as_of: Vec::new(), first: None, as_known_at: None, next_change: false, threads: None };
    Answers::open(Kind::Sanction, rules, violations, Persons::none(), options).map(|(answers, _)| answers)
}

impl From<Asked> for Options {
    fn from(Asked { table: _, as_of, first, as_known_at, next_change, threads }: Asked) -> Self {
        Self { as_of, first, as_known_at, next_change, threads }
    }
}

/// The answer, as far as it has come.
struct Answers {
    schema: SchemaRef,
    argument: &'static str,
    state: State,
}

enum State {
    Working(Stream),
    /// The status and the text of the failure.
    Failed(i32, String),
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
        let (schema, watch) = (stream.schema(), stream.watch());
        let answers = Self { schema, argument, state: State::Working(stream) };
        Ok((FFI_ArrowArrayStream::new(Box::new(answers)), watch))
    }
}

fn stopped(argument: &'static str, stop: Stop) -> Fault {
    match stop {
        Stop::Refused(error) => refused(argument, error),
        Stop::Cancelled => Fault::Cancelled,
        Stop::Arrow(_) => Fault::Stream(argument),
    }
}

impl Iterator for Answers {
    type Item = Result<RecordBatch, ArrowError>;

    /// The body of `get_next`: a panic stops here, before it reaches the callback that C has called.
    fn next(&mut self) -> Option<Self::Item> {
        let argument = self.argument;
        if let State::Working(stream) = &mut self.state {
            let mut next = None;
            let status = guard(None, || {
                next = stream.next().transpose().map_err(|stop| stopped(argument, stop))?;
                Ok(())
            });
            if status == COLLOC_OK {
                return next.map(Ok);
            }
            // Unfinished work is dropped, and the input with it.
            self.state = State::Failed(status, last_error::words());
        }
        match &self.state {
            State::Working(_) => None,
            State::Failed(status, words) => Some(Err(failure(*status, words.clone()))),
        }
    }
}

/// The kind of error decides the number that `get_next` returns.
fn failure(status: i32, words: String) -> ArrowError {
    match status {
        ..=COLLOC_ERR_FUORI_LIMITE => ArrowError::InvalidArgumentError(words),
        _ => ArrowError::IoError(words.clone(), std::io::Error::other(words)),
    }
}

impl RecordBatchReader for Answers {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.schema)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::unwrap_used)]

    use std::sync::Arc;

    use arrow_array::RecordBatchIterator;
    use arrow_schema::{DataType, Field, Schema};

    use super::*;

    #[test]
    fn a_panic_while_rows_are_pulled_stays_inside_and_ends_the_answer() {
        let column = |name: &str, layout| Field::new(name, layout, false);
        let columns =
            [column("person", DataType::Int64), column("type", DataType::Utf8), column("date", DataType::Date32)];
        let schema = SchemaRef::new(Schema::new(columns.to_vec()));
        let batches = std::iter::from_fn(|| panic!("on purpose"));
        let source = Box::new(RecordBatchIterator::new(batches, Arc::clone(&schema)));
        let rules = Rulebook::bundled("nazionale").unwrap();
        let options = Options::on(collocamento::calendar::Day::LAST);
        let stream = Stream::open(Kind::Status, &rules, source, Persons::none(), options).unwrap();
        let mut answers = Answers { schema: stream.schema(), argument: "events", state: State::Working(stream) };
        for _ in 0..2 {
            let words = answers.next().unwrap().unwrap_err().to_string();
            assert!(words.contains("errore_interno"), "{words}");
        }
    }
}
