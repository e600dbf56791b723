//! One pass over a table of events: batches in, batches out, on one thread or on several.

use std::collections::HashSet;
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, Schema, SchemaRef};

use super::carry;
use super::case::{Case, Refused};
use super::column::id::{Id, IdColumn};
use super::options::Options;
use super::output::PersonColumns;
use super::persons::Persons;
use super::stamp;
use super::table::Table;
use super::watch::{Stop, Watch};
use super::window::Window;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;

/// The kind of table that a pass makes. Sealed: only the tables of this module implement it.
pub trait Output: Sized + Send + Sync {
    #[doc(hidden)]
    type Rows: Rows;
    #[doc(hidden)]
    type Part: Send;
    /// Whether each of [`Options::as_of`] takes time of its own; otherwise only the last does.
    #[doc(hidden)]
    const EACH_DAY: bool = false;
    /// Whether a person without events has an answer.
    #[doc(hidden)]
    const ALL_PERSONS: bool = false;
    #[doc(hidden)]
    fn new(rulebook: &Rulebook, options: &Options, persons: &PersonColumns) -> Self;
    #[doc(hidden)]
    fn schema(&self) -> SchemaRef;
    #[doc(hidden)]
    fn rows(&self, persons: usize) -> Self::Rows;
    /// What the rows of some persons come to, on the thread that made them.
    #[doc(hidden)]
    fn part(&self, rows: Self::Rows) -> Result<Self::Part, ArrowError>;
    /// Adds the part of some persons; those of the earlier persons have been added before.
    #[doc(hidden)]
    fn take(&mut self, part: Self::Part) -> Result<Option<RecordBatch>, ArrowError>;
    /// The output at the end.
    #[doc(hidden)]
    fn close(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        Ok(None)
    }
}

/// The rows of some persons, while they are built.
pub trait Rows: Send {
    /// Adds a person; returns whether there is an answer.
    #[doc(hidden)]
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool;
}

/// One pass over a table of events.
///
/// [`Pass::push`] accepts record batches and returns answers, in the order of the persons, as soon as there are enough
/// rows to process; [`Pass::finish`] returns the rest. Memory grows with the table only by eight bytes for each person
/// (sixteen if persons are named by text), which detect a person whose rows are not together.
pub struct Pass<A> {
    rulebook: Rulebook,
    persons: Persons,
    options: Options,
    watch: Watch,
    window: Window,
    whole: bool,
    answer: A,
}

/// The minimum and maximum number of rows that a thread processes at a time for one day.
const CHUNK: (u64, u64) = (1 << 14, 1 << 17);

/// Rows that are decoded together for one day.
const BLOCK: u64 = 1 << 12;

/// The maximum number of days that make these numbers smaller.
const DAYS: u64 = 1 << 6;

impl<A: Output> Pass<A> {
    /// A pass over tables of this schema.
    ///
    /// # Errors
    /// [`Code::RegimeNonCoperto`] at `/as_of` before 24 September 2015, [`Code::CampoMancante`] if no day is given;
    /// [`Code::ValoreNonValido`] at `/persons/person` if one table names persons by number and the other by text; the
    /// errors of [`Pass::push`] about columns.
    pub fn new(rulebook: &Rulebook, schema: &Schema, persons: Persons, options: Options) -> Result<Self, Error> {
        options.check(rulebook)?;
        let empty = Table::read(&RecordBatch::new_empty(Arc::new(schema.clone())), 0, &options.carry)?;
        let whole = matches!(empty.person, IdColumn::Whole(_));
        persons.named(whole)?;
        let carried = carry::fields(schema, &options.carry)?;
        let columns = PersonColumns { whole, carried, stamp: stamp::of(rulebook) };
        let answer = A::new(rulebook, &options, &columns);
        carry::unlike(&answer.schema(), &options.carry)?;
        let (rulebook, watch, window) = (rulebook.clone(), Watch::default(), Window::default());
        Ok(Self { rulebook, persons, options, watch, window, whole, answer })
    }

    /// The columns of the answer.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        self.answer.schema()
    }

    /// A handle to monitor or cancel the run with.
    #[must_use]
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Makes a cancellation of another pass end this one too.
    pub(super) fn cancelled_with(&mut self, other: &Watch) {
        self.watch = other.beside();
    }

    /// Rows for one day as rows for all the days asked about, each of which takes its time and its place in memory.
    fn for_days(&self, rows: u64) -> u64 {
        let days = if A::EACH_DAY { self.options.as_of.len() } else { 1 };
        let days = u64::try_from(days).unwrap_or(u64::MAX).clamp(1, DAYS);
        rows.checked_div(days).unwrap_or(rows)
    }

    /// Whether persons are named by whole numbers.
    pub(super) fn whole(&self) -> bool {
        self.whole
    }

    pub(super) fn answer(&mut self) -> &mut A {
        &mut self.answer
    }

    /// Adds one more batch. The rows of a person must be together, also across batches, and in any order.
    ///
    /// # Errors
    /// [`Stop::Refused`], with the column as path: [`Code::CampoMancante`] if `person`, `type` or `date` is missing,
    /// or for a row without a person; [`Code::CampoSconosciuto`] for a column that is not a field of an event;
    /// [`Code::ValoreNonValido`] for a column of the wrong type, or a person whose rows are not together.
    /// [`Stop::Cancelled`]. A fault in a row marks only its person.
    pub fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        let table = Table::read(batch, self.window.end(), &self.options.carry)?;
        if matches!(table.person, IdColumn::Whole(_)) != self.whole {
            return Err(Error::new(Code::ValoreNonValido).at("/person").into());
        }
        self.window.push(table)?;
        let (persons, rows) = self.window.complete(false);
        if rows >= self.enough() { self.work(persons) } else { Ok(self.release(0)) }
    }

    /// Whether a batch of so many rows would only be kept.
    pub(super) fn keeps(&self, rows: usize) -> bool {
        let (_, waiting) = self.window.complete(true);
        waiting.saturating_add(u64::try_from(rows).unwrap_or(u64::MAX)) < self.enough()
    }

    /// The number of rows that are worth the threads.
    fn enough(&self) -> u64 {
        self.for_days(CHUNK.0).saturating_mul(u64::try_from(self.threads()).unwrap_or(u64::MAX))
    }

    /// Processes the rest.
    ///
    /// # Errors
    /// [`Stop::Cancelled`].
    pub fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        let (persons, _) = self.window.complete(true);
        let mut batches = self.work(persons)?;
        batches.extend(self.without_events()?);
        batches.extend(self.answer.close()?);
        Ok(batches)
    }

    /// The answers about persons without events, some thousands at a time.
    fn without_events(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        if !self.options.all_persons || !A::ALL_PERSONS {
            return Ok(Vec::new());
        }
        self.window.end_persons();
        let size = usize::try_from(self.for_days(CHUNK.0)).unwrap_or(usize::MAX).max(1);
        let Self { rulebook, persons, options, watch, window, answer, .. } = self;
        let mut met = HashSet::new();
        let others = persons
            .everyone_there()
            .filter(|id| !window.has_seen(*id) && !window.has_seen(id.trimmed()) && met.insert(id.trimmed()));
        let others: Vec<Id<'_>> = others.collect();
        let mut case = Case::new(rulebook, window, persons, watch, options);
        let mut batches = Vec::new();
        for others in others.chunks(size) {
            let mut rows = answer.rows(others.len());
            let mut refused = 0_usize;
            for id in others {
                let read = case.read(*id, 0..0, 0..0);
                refused = refused.saturating_add(usize::from(!rows.person(*id, &mut case, read)));
                watch.stopped()?;
            }
            watch.go_on(0, others.len(), refused)?;
            let part = answer.part(rows)?;
            batches.extend(answer.take(part)?);
        }
        Ok(batches)
    }

    fn release(&mut self, persons: usize) -> Vec<RecordBatch> {
        self.window.release(persons);
        Vec::new()
    }

    fn threads(&self) -> usize {
        self.options.threads.map_or(1, NonZero::get)
    }

    fn work(&mut self, persons: usize) -> Result<Vec<RecordBatch>, Stop> {
        let chunks = self.chunks(persons);
        let next = AtomicUsize::new(0);
        let this = &*self;
        let work = || {
            let mut done = Vec::new();
            while let Some((index, (from, to))) = next_of(&chunks, &next) {
                done.push((index, this.chunk(from, to)?));
            }
            Ok::<_, Stop>(done)
        };
        let mut done = match self.threads().min(chunks.len()) {
            0 | 1 => work()?,
            threads => thread::scope(|scope| {
                // This thread works too, and alone if the system has no other to spare.
                let spawn = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
                let handles: Vec<_> = (1..threads).map_while(spawn).collect();
                let mut done = work()?;
                for handle in handles {
                    match handle.join() {
                        Ok(part) => done.extend(part?),
                        Err(panic) => std::panic::resume_unwind(panic),
                    }
                }
                Ok::<_, Stop>(done)
            })?,
        };
        done.sort_unstable_by_key(|(index, _)| *index);
        self.window.release(persons);
        let mut batches = Vec::new();
        for (_, part) in done {
            batches.extend(self.answer.take(part)?);
        }
        Ok(batches)
    }

    /// The persons in runs of rows, cut where a person ends.
    fn chunks(&self, persons: usize) -> Vec<(usize, usize)> {
        let (_, rows) = self.window.complete(true);
        let threads = u64::try_from(self.threads()).unwrap_or(u64::MAX);
        let size = rows
            .checked_div(threads.saturating_mul(4))
            .unwrap_or(rows)
            .clamp(self.for_days(CHUNK.0), self.for_days(CHUNK.1));
        let mut chunks = Vec::new();
        let mut from = 0;
        while from < persons {
            let to = self.window.person_at(self.window.row_of(from).saturating_add(size));
            let to = to.clamp(from.saturating_add(1), persons);
            chunks.push((from, to));
            from = to;
        }
        chunks
    }

    fn chunk(&self, from: usize, to: usize) -> Result<A::Part, Stop> {
        let window = &self.window;
        let mut case = Case::new(&self.rulebook, window, &self.persons, &self.watch, &self.options);
        let mut rows = self.answer.rows(to.saturating_sub(from));
        let mut first = from;
        while first < to {
            let start = window.row_of(first);
            let last = window.person_at(start.saturating_add(self.for_days(BLOCK))).clamp(first.saturating_add(1), to);
            let end = window.row_of(last);
            case.block.read(window.tables(start..end));
            let mut place = 0_usize;
            let mut refused = 0_usize;
            let mut next = start;
            for person in first..last {
                let own = next..window.row_of(person.saturating_add(1));
                next = own.end;
                let length = usize::try_from(own.end.saturating_sub(own.start)).unwrap_or(usize::MAX);
                let places = place..place.saturating_add(length);
                place = places.end;
                let Some(id) = case.person(&own) else { continue };
                let read = case.read(id, own, places);
                let answered = rows.person(id, &mut case, read);
                refused = refused.saturating_add(usize::from(!answered));
                self.watch.stopped()?;
            }
            let done = usize::try_from(end.saturating_sub(start)).unwrap_or_default();
            self.watch.go_on(done, last.saturating_sub(first), refused)?;
            first = last;
        }
        Ok(self.answer.part(rows)?)
    }
}

fn next_of<T: Copy>(chunks: &[T], next: &AtomicUsize) -> Option<(usize, T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    chunks.get(index).map(|chunk| (index, *chunk))
}
