//! A table of any kind in progress: batches in, answers out.

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};

use super::options::Options;
use super::pass::{Output, Pass};
use super::persons::Persons;
use super::sanction::SanctionTable;
use super::tables::{AgendaTable, FindingTable, FlowsTable, StatusTable, StocksTable, TimelineTable};
use super::watch::{Stop, Watch};
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

/// The tables by name, for callers that choose at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// [`StatusTable`].
    Status,
    /// [`TimelineTable`].
    Timeline,
    /// [`StocksTable`].
    Stocks,
    /// [`FlowsTable`].
    Flows,
    /// [`SanctionTable`]: one row for each violation; it needs no day and no persons.
    Sanction,
    /// [`AgendaTable`].
    Agenda,
    /// [`FindingTable`].
    Findings,
}

impl Kind {
    /// All, in the order of their numbers.
    pub const ALL: [Self; 7] =
        [Self::Status, Self::Timeline, Self::Stocks, Self::Flows, Self::Sanction, Self::Agenda, Self::Findings];

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Timeline => "timeline",
            Self::Stocks => "stocks",
            Self::Flows => "flows",
            Self::Sanction => "sanction",
            Self::Agenda => "agenda",
            Self::Findings => "findings",
        }
    }

    /// A table of this kind, over batches of a schema.
    ///
    /// # Errors
    /// Those of [`Pass::new`], and for sanctions those of [`SanctionTable::answer`] about columns.
    pub fn open(
        self,
        rulebook: &Rulebook,
        schema: &Schema,
        persons: Persons,
        options: Options,
    ) -> Result<Box<dyn Worker>, Error> {
        Ok(match self {
            Self::Status => Box::new(StatusTable::new(rulebook, schema, persons, options)?),
            Self::Timeline => Box::new(TimelineTable::new(rulebook, schema, persons, options)?),
            Self::Stocks => Box::new(StocksTable::new(rulebook, schema, persons, options)?),
            Self::Flows => Box::new(FlowsTable::new(rulebook, schema, persons, options)?),
            Self::Agenda => Box::new(AgendaTable::new(rulebook, schema, persons, options)?),
            Self::Findings => Box::new(FindingTable::new(rulebook, schema, persons, options)?),
            Self::Sanction => Box::new(SanctionTable::over(rulebook, schema, &options.carry)?),
        })
    }
}

/// A table in progress.
pub trait Worker: Send {
    /// The columns of the answer.
    fn schema(&self) -> SchemaRef;

    /// A handle to monitor or cancel the run with.
    fn watch(&self) -> Watch;

    /// Whether a batch of so many rows would only be kept for later, which takes no time.
    fn keeps(&self, rows: usize) -> bool;

    /// Adds one more batch, and returns the answers that are ready.
    ///
    /// # Errors
    /// Those of the table.
    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop>;

    /// Returns the rest of the answers.
    ///
    /// # Errors
    /// Those of the table.
    fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop>;
}

impl<A: Output> Worker for Pass<A> {
    fn schema(&self) -> SchemaRef {
        Self::schema(self)
    }

    fn watch(&self) -> Watch {
        Self::watch(self)
    }

    fn keeps(&self, rows: usize) -> bool {
        Self::keeps(self, rows)
    }

    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        Self::push(self, batch)
    }

    fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        Self::finish(self)
    }
}

impl Worker for SanctionTable {
    fn schema(&self) -> SchemaRef {
        Self::schema(self)
    }

    fn watch(&self) -> Watch {
        Self::watch(self)
    }

    fn keeps(&self, rows: usize) -> bool {
        rows == 0
    }

    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        Ok(vec![self.answer(batch)?])
    }

    fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        Ok(Vec::new())
    }
}
