//! Answers that are computed lazily: each request reads only as much of the input as it needs.

use std::collections::VecDeque;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};

use super::options::Options;
use super::persons::Persons;
use super::watch::{Stop, Watch};
use super::worker::{Kind, Worker};
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

/// A table of answers over a reader of batches. Rows are processed lazily, as the answers are read, and no more is kept
/// in memory than [`Pass`](super::Pass) keeps.
///
/// ```
/// # use std::sync::Arc;
/// use arrow_array::{Date32Array, Int64Array, RecordBatch, RecordBatchIterator, StringArray};
/// use collocamento::Rulebook;
/// use collocamento::batch::{Kind, Options, Persons, Stream};
///
/// let events = RecordBatch::try_from_iter([
///     ("person", Arc::new(Int64Array::from(vec![1])) as _),
///     ("type", Arc::new(StringArray::from(vec!["did"])) as _),
///     ("date", Arc::new(Date32Array::from(vec![20_098])) as _),
/// ])?;
/// let input = RecordBatchIterator::new([Ok(events.clone())], events.schema());
/// let options = Options::on("2025-12-31".parse()?);
/// let rulebook = Rulebook::bundled("nazionale")?;
/// let answers = Stream::open(Kind::Status, &rulebook, Box::new(input), Persons::none(), options)?;
/// let rows: usize = answers.map(|batch| Ok(batch?.num_rows())).sum::<Result<_, collocamento::batch::Stop>>()?;
/// assert_eq!(rows, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Stream {
    worker: Box<dyn Worker>,
    watch: Watch,
    input: Box<dyn RecordBatchReader + Send>,
    /// The rows of a piece.
    size: usize,
    /// The rest of the current batch.
    rest: Option<RecordBatch>,
    answers: VecDeque<RecordBatch>,
    over: bool,
}

/// The maximum and minimum number of rows of a piece, which takes a small part of a second.
const PIECE: (usize, usize) = (1 << 19, 1 << 12);

impl Stream {
    /// A table of this kind over a reader.
    ///
    /// # Errors
    /// Those of [`Kind::open`].
    pub fn open(
        kind: Kind,
        rulebook: &Rulebook,
        input: Box<dyn RecordBatchReader + Send>,
        persons: Persons,
        options: Options,
    ) -> Result<Self, Error> {
        // Each day has a row of its own in the answer. A sanction is only looked up, which takes much less time.
        let most = if kind == Kind::Sanction { PIECE.0.saturating_mul(2) } else { PIECE.0 };
        let size = most.checked_div(options.as_of.len()).unwrap_or(most).max(PIECE.1);
        let worker = kind.open(rulebook, &input.schema(), persons, options)?;
        Ok(Self { size, ..Self::of(worker, input) })
    }

    /// The answers of any table that is opened over the columns of the reader.
    #[must_use]
    pub fn of(worker: Box<dyn Worker>, input: Box<dyn RecordBatchReader + Send>) -> Self {
        let watch = worker.watch();
        Self { worker, watch, input, size: PIECE.0, rest: None, answers: VecDeque::new(), over: false }
    }

    /// The reader, for another table over it. Rows that were read but not answered yet are lost.
    #[must_use]
    pub fn into_input(self) -> Box<dyn RecordBatchReader + Send> {
        self.input
    }

    /// The columns of the answer.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        self.worker.schema()
    }

    /// A handle to monitor or cancel the run with.
    #[must_use]
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// The next batch of answers, if one is ready.
    pub fn ready(&mut self) -> Option<RecordBatch> {
        self.answers.pop_front()
    }

    /// Processes a piece of the input; `false` if there is none left.
    ///
    /// # Errors
    /// Those of the table and of the reader. After one, nothing is left.
    pub fn advance(&mut self) -> Result<bool, Stop> {
        if self.over {
            return Ok(false);
        }
        let piece = self.read()?;
        self.process(piece)?;
        Ok(true)
    }

    /// Whether nothing is left of the input, or the run has failed: [`Stream::advance`] does nothing more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// The first half of [`Stream::advance`], for a caller that does the second on another thread: the next piece of the
    /// input, `None` at its end.
    ///
    /// # Errors
    /// Those of the reader; [`Stop::Cancelled`].
    pub fn read(&mut self) -> Result<Option<RecordBatch>, Stop> {
        let piece = self.piece();
        self.over |= piece.is_err();
        piece
    }

    /// Whether [`Stream::process`] would only keep a piece for later, which takes no time.
    #[must_use]
    pub fn keeps(&self, piece: Option<&RecordBatch>) -> bool {
        piece.is_some_and(|piece| self.worker.keeps(piece.num_rows()))
    }

    /// The second half: processes a piece, or what is left at the end.
    ///
    /// # Errors
    /// Those of the table.
    pub fn process(&mut self, piece: Option<RecordBatch>) -> Result<(), Stop> {
        self.over |= piece.is_none();
        let answers = match piece {
            Some(piece) => self.worker.push(&piece),
            None => self.worker.finish(),
        };
        self.over |= answers.is_err();
        self.answers.extend(answers?);
        Ok(())
    }

    fn piece(&mut self) -> Result<Option<RecordBatch>, Stop> {
        // Also if no row comes: a reader may have batches without any for ever.
        self.watch.stopped()?;
        let next = || self.input.next().transpose().map_err(of_reader);
        let Some(batch) = self.rest.take().map_or_else(next, |rest| Ok(Some(rest)))? else {
            return Ok(None);
        };
        let (rows, size) = (batch.num_rows(), self.size);
        self.rest = rows.checked_sub(size).filter(|rest| *rest > 0).map(|rest| batch.slice(size, rest));
        Ok(Some(batch.slice(0, rows.min(size))))
    }
}

impl Iterator for Stream {
    type Item = Result<RecordBatch, Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.ready() {
                return Some(Ok(batch));
            }
            match self.advance() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(stop) => return Some(Err(stop)),
            }
        }
    }
}

/// A reader such as [`JobEvents`](super::JobEvents) may itself refuse its tables.
fn of_reader(error: ArrowError) -> Stop {
    match error {
        ArrowError::ExternalError(error) => {
            error.downcast().map_or_else(|error| Stop::Arrow(ArrowError::ExternalError(error)), |stop: Box<Stop>| *stop)
        }
        error => Stop::Arrow(error),
    }
}

impl From<Stop> for ArrowError {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Arrow(error) => error,
            refused @ Stop::Refused(_) => Self::InvalidArgumentError(refused.to_string()),
            cancelled @ Stop::Cancelled => Self::ComputeError(cancelled.to_string()),
        }
    }
}
