//! The sanction for each violation of a table: `conditionality.sanction`, computed once for each case and then looked
//! up.

mod asked;
mod cases;
mod columns;
mod keys;
mod known;
mod outcome;
mod periods;
mod rows;
mod table;

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, Field as Column, Schema, SchemaRef};

use super::watch::{Stop, Watch};
use super::{carry, stamp};
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;
use cases::Cases;
use columns::{ALL, ByRow, Wanted};
use table::Table;

/// The sanction for each violation of a table: one row for each input row, in the same order.
///
/// | column | | |
/// |---|---|---|
/// | `benefit`, `violation` | text | required |
/// | `date` | day | required |
/// | `justified` | boolean, or text `true` and `false` | |
/// | `earlier_convocazione`, `earlier_orientamento`, `earlier_formazione`, `earlier_offerta`, `earlier_mancata_firma`, `earlier_scuola_adulti`, `earlier_comunicazione` | whole number, also as text | unjustified violations of the same claim before this one; absent or null is none. They have no days: the ladders of this violation's day count them |
/// | `earlier` | whole number, also as text | the same for the row's own kind, instead of those columns |
/// | `monthly_amount` | euro | without it there is no `amount` |
/// | `missed_hours_percent` | 0 to 100 | for `formazione` under `cigs` |
///
/// `person` and `id`, and the columns that [`SanctionTable::over`] is asked to carry, go into the answer as they are, before its
/// own.
///
/// The answer: `measure`, `step`, `fraction`, `days`, `amount`, `loses_benefit`, `loses_status`, `bar_until`, `rules` (the ids,
/// with a blank between), and for a row without an answer `error` and `error_column`.
pub struct SanctionTable {
    cases: Cases,
    columns: Vec<Wanted>,
    /// The columns that go into the answer as they are.
    carry: Vec<String>,
    schema: SchemaRef,
    watch: Watch,
}

/// The columns that name a row, and that go into the answer if the table has them.
const KEYS: [&str; 2] = ["person", "id"];

/// The rows that are read at a time, so that what is made of them stays in the nearest cache.
const BLOCK: usize = 8192;

impl SanctionTable {
    /// The ladders of a rulebook, with every column of the answer.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self::with(rulebook, ALL.to_vec())
    }

    /// The same, for tables of this schema; `carry` names columns that go into the answer as they are.
    ///
    /// # Errors
    /// Those of [`SanctionTable::answer`] about columns; [`Code::CampoMancante`] at `/carry/…` for a column to carry that the table
    /// does not have, [`Code::ValoreNonValido`] for one whose name the answer has already.
    pub fn over(rulebook: &Rulebook, schema: &Schema, carry: &[String]) -> Result<Self, Error> {
        let keys = KEYS.iter().filter(|key| schema.column_with_name(key).is_some());
        let keys = keys.filter(|key| !carry.iter().any(|name| name == *key)).map(|key| (*key).to_owned());
        let names: Vec<String> = keys.chain(carry.iter().cloned()).collect();
        let mut table = Self::new(rulebook);
        let carried = carry::fields(schema, &names)?;
        let own = table.schema.fields().iter().cloned();
        let fields = carried.into_iter().chain(own).collect::<Vec<_>>();
        table.schema = Arc::new(Schema::new_with_metadata(fields, table.schema.metadata().clone()));
        carry::unlike(&table.schema, carry)?;
        table.carry = names;
        Table::read(&table.asked(&RecordBatch::new_empty(Arc::new(schema.clone())))?)?;
        Ok(table)
    }

    /// The columns that the sanction depends on.
    fn asked(&self, batch: &RecordBatch) -> Result<RecordBatch, Error> {
        let fields = batch.schema_ref().fields().iter().enumerate();
        let read = |name: &String| !self.carry.contains(name) || Table::reads(name);
        let asked = fields.filter(|(_, field)| read(field.name())).map(|(place, _)| place);
        let asked: Vec<usize> = asked.collect();
        batch.project(&asked).map_err(|_| Error::new(Code::ValoreNonValido))
    }

    /// The same with only some columns of the answer, in this order: each column takes time.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/columns` for an unknown name.
    pub fn only(rulebook: &Rulebook, columns: &[&str]) -> Result<Self, Error> {
        let unknown = |name: &str| {
            let known = ALL.map(|(known, _)| known).to_vec();
            Error::new(Code::ValoreNonValido).at("/columns").detail("known", known).nearest(name)
        };
        let one = |name: &&str| ALL.into_iter().find(|(known, _)| known == name).ok_or_else(|| unknown(name));
        let columns: Result<Vec<_>, Error> = columns.iter().map(one).collect();
        columns.map(|columns| Self::with(rulebook, columns))
    }

    fn with(rulebook: &Rulebook, columns: Vec<(&'static str, Wanted)>) -> Self {
        let fields = columns.iter().map(|(name, wanted)| Column::new(*name, wanted.layout(), true));
        let schema = Arc::new(Schema::new_with_metadata(fields.collect::<Vec<_>>(), stamp::of(rulebook)));
        let columns = columns.into_iter().map(|(_, wanted)| wanted).collect();
        Self { cases: Cases::new(rulebook), columns, carry: Vec::new(), schema, watch: Watch::default() }
    }

    /// The columns of the answer.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// A handle to monitor or cancel the run with. It counts neither persons nor rejected rows: each row has its own
    /// answer or error.
    #[must_use]
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// The sanctions for the violations of a batch, row by row.
    ///
    /// # Errors
    /// [`Stop::Cancelled`];
    /// [`Stop::Refused`], with the column as path: [`Code::CampoMancante`], [`Code::CampoSconosciuto`] or
    /// [`Code::ValoreNonValido`] for a column that is missing, unknown, or of the wrong type.
    pub fn answer(&mut self, batch: &RecordBatch) -> Result<RecordBatch, Stop> {
        self.watch.go_on(batch.num_rows(), 0, 0)?;
        let carried = carry::columns(batch, &self.carry);
        let batch = &self.asked(batch)?;
        let mut places = Vec::with_capacity(batch.num_rows());
        let mut by_row = ByRow::new(&self.columns);
        loop {
            let from = places.len();
            let table = Table::read(&batch.slice(from, batch.num_rows().saturating_sub(from).min(BLOCK)))?;
            table.places(&mut self.cases, &mut places);
            by_row.add(&table, from, &places, &mut self.cases);
            if places.len() >= batch.num_rows() {
                break;
            }
        }
        let rows = by_row.finish(self.cases.outcomes.all(), places)?;
        let own = self.columns.iter().map(|wanted| wanted.column(&rows));
        let columns: Result<Vec<ArrayRef>, ArrowError> = carried.into_iter().map(Ok).chain(own).collect();
        Ok(RecordBatch::try_new(self.schema(), columns?)?)
    }
}
