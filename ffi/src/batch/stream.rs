//! The answer as a stream: it pulls its input, hands it to the engine, and gives what comes out.

use std::collections::VecDeque;

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use collocamento::batch::{Answer, Flows, Options, Pass, Persons, SanctionTable, Status, Stocks, Stop, Timeline};
use collocamento::{Error, Rulebook};

use super::ArrowArrayStream;
use super::options::Asked;
use crate::codes::table::Table;
use crate::fault::Fault;
use crate::guard::guard;
use crate::last_error;
use crate::status::{COLLOC_ERR_FUORI_LIMITE, COLLOC_OK};

pub(super) use collocamento::batch::Watch;

/// A stream that was the host's, and the parameter by which it came.
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
    fn open(self) -> Result<Reader, Fault> {
        let argument = self.argument;
        let batches = RecordBatchStreamReader::try_new(self.stream).map_err(|error| unread(argument, &error))?;
        Ok(Reader { batches, argument })
    }
}

/// Its batches.
struct Reader {
    batches: RecordBatchStreamReader,
    argument: &'static str,
}

impl Reader {
    fn next(&mut self) -> Result<Option<RecordBatch>, Fault> {
        self.batches.next().transpose().map_err(|error| unread(self.argument, &error))
    }

    /// An error about a column says of which table.
    fn refused(&self, error: Error) -> Fault {
        error.detail("argument", self.argument).into()
    }

    fn stopped(&self, stop: Stop) -> Fault {
        match stop {
            Stop::Refused(error) => self.refused(error),
            Stop::Cancelled => Fault::Cancelled,
            // The engine's own columns don't fit each other.
            Stop::Arrow(_) => Fault::Panic,
        }
    }
}

fn unread(argument: &'static str, error: &ArrowError) -> Fault {
    Fault::Stream(argument, error.to_string())
}

/// What is asked about the persons of a table of events.
pub(super) fn events(
    rules: &Rulebook,
    asked: Asked,
    events: Input,
    persons: Option<Input>,
) -> Result<(FFI_ArrowArrayStream, Watch), Fault> {
    let mut known = Persons::none();
    if let Some(persons) = persons {
        let mut reader = persons.open()?;
        while let Some(batch) = reader.next()? {
            known.push(&batch).map_err(|error| reader.refused(error))?;
        }
    }
    let Asked { table, as_of, as_known_at, next_change, threads } = asked;
    let options = Options { as_of, as_known_at, next_change, threads };
    let pass = match table {
        Table::Status => pass::<Status>,
        Table::Timeline => pass::<Timeline>,
        Table::Stocks => pass::<Stocks>,
        Table::Flows => pass::<Flows>,
    };
    pass(rules, events.open()?, known, options)
}

fn pass<A: Answer + 'static>(
    rules: &Rulebook,
    events: Reader,
    persons: Persons,
    options: Options,
) -> Result<(FFI_ArrowArrayStream, Watch), Fault> {
    let pass = Pass::<A>::new(rules, &events.batches.schema(), persons, options);
    let pass = pass.map_err(|error| events.refused(error))?;
    let watch = pass.watch();
    Ok((Answers::of(events, pass.schema(), pass), watch))
}

/// What each violation of a table takes.
pub(super) fn sanctions(rules: &Rulebook, violations: Input) -> Result<FFI_ArrowArrayStream, Fault> {
    let work = SanctionTable::new(rules);
    Ok(Answers::of(violations.open()?, work.schema(), work))
}

/// What makes answers of batches.
trait Work: Send {
    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop>;

    fn finish(self: Box<Self>) -> Result<Vec<RecordBatch>, Stop>;
}

impl<A: Answer> Work for Pass<A> {
    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        self.push(batch)
    }

    fn finish(self: Box<Self>) -> Result<Vec<RecordBatch>, Stop> {
        (*self).finish()
    }
}

impl Work for SanctionTable {
    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        self.answer(batch).map(|answer| vec![answer])
    }

    fn finish(self: Box<Self>) -> Result<Vec<RecordBatch>, Stop> {
        Ok(Vec::new())
    }
}

/// The answer, as far as it has come.
struct Answers {
    schema: SchemaRef,
    state: State,
}

enum State {
    Working(Working),
    /// Status and words of the failure.
    Failed(i32, String),
}

struct Working {
    input: Reader,
    /// Nothing where the input is at its end.
    work: Option<Box<dyn Work>>,
    ready: VecDeque<RecordBatch>,
}

impl Answers {
    fn of(input: Reader, schema: SchemaRef, work: impl Work + 'static) -> FFI_ArrowArrayStream {
        let state = State::Working(Working { input, work: Some(Box::new(work)), ready: VecDeque::new() });
        FFI_ArrowArrayStream::new(Box::new(Self { schema, state }))
    }
}

impl Working {
    /// The next batch; nothing at the end.
    fn next(&mut self) -> Result<Option<RecordBatch>, Fault> {
        loop {
            if let Some(batch) = self.ready.pop_front() {
                return Ok(Some(batch));
            }
            let Some(work) = &mut self.work else { return Ok(None) };
            let answers = match self.input.next()? {
                Some(batch) => work.push(&batch),
                None => self.work.take().map_or(Ok(Vec::new()), Work::finish),
            };
            self.ready.extend(answers.map_err(|stop| self.input.stopped(stop))?);
        }
    }
}

impl Iterator for Answers {
    type Item = Result<RecordBatch, ArrowError>;

    /// The body of `get_next`: a panic stops here, before it comes to the callback, which C has called.
    fn next(&mut self) -> Option<Self::Item> {
        if let State::Working(working) = &mut self.state {
            let mut next = None;
            let status = guard(None, || {
                next = working.next()?;
                Ok(())
            });
            if status == COLLOC_OK {
                return next.map(Ok);
            }
            // What was half done goes, and the input with it.
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
