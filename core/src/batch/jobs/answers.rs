//! Answers about jobs: the rows in them are those of the tables of jobs and DIDs.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int16Type, Int64Type};
use arrow_array::{Array, ArrayRef, DictionaryArray, Int16Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{ArrowError, Field, Schema, SchemaRef};

use super::mark::SECOND_TABLE;
use crate::base::words::event_field::EventField;
use crate::batch::output::words;
use crate::batch::watch::{Stop, Watch};
use crate::batch::worker::Worker;

/// A table of answers over [`JobEvents`](super::JobEvents). Beside each column with the number of a row it has one with the
/// table of that row: `jobs` or `did`.
pub struct JobAnswers {
    worker: Box<dyn Worker>,
    schema: SchemaRef,
}

/// The columns with numbers of rows, and those with their tables.
const ROWS: [(&str, &str); 2] = [("error_row", "error_table"), ("row", "table")];

/// Whether a column of the answers may have this name, whatever the table.
pub(super) fn is_taken(name: &str) -> bool {
    ROWS.iter().any(|(row, table)| [*row, *table].contains(&name))
}

impl JobAnswers {
    /// The answers of a table that is opened over the events.
    #[must_use]
    pub fn new(worker: Box<dyn Worker>) -> Self {
        let mut fields = Vec::new();
        let given = worker.schema();
        for field in given.fields() {
            fields.push(Arc::clone(field));
            let table = ROWS.iter().find(|(row, _)| row == field.name());
            fields.extend(table.map(|(_, table)| Arc::new(Field::new(*table, words(), true))));
        }
        let schema = Arc::new(Schema::new_with_metadata(fields, given.metadata().clone()));
        Self { worker, schema }
    }

    fn renamed(&self, batches: Vec<RecordBatch>) -> Result<Vec<RecordBatch>, Stop> {
        let renamed = batches.into_iter().map(|batch| self.with_tables(&batch));
        Ok(renamed.collect::<Result<_, ArrowError>>()?)
    }

    fn with_tables(&self, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let rows = ROWS.iter().find_map(|(row, _)| batch.column_by_name(row));
        let rows = rows.and_then(|rows| rows.as_primitive_opt::<Int64Type>());
        let mut columns: Vec<ArrayRef> = Vec::new();
        for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
            if !ROWS.iter().any(|(row, _)| row == field.name()) {
                columns.push(named_as_jobs(field.name(), column, rows)?);
                continue;
            }
            let rows = column.as_primitive::<Int64Type>();
            let table = |row: Option<i64>| row.map(|row| i16::from(row & SECOND_TABLE != 0));
            let tables: Int16Array = rows.iter().map(table).collect();
            columns.push(Arc::new(rows.iter().map(|row| row.map(|row| row & !SECOND_TABLE)).collect::<Int64Array>()));
            let names = Arc::new(StringArray::from(vec!["jobs", "did"]));
            columns.push(Arc::new(DictionaryArray::try_new(tables, names)?));
        }
        RecordBatch::try_new(Arc::clone(&self.schema), columns)
    }
}

/// A column of names of columns of events, with those of the fields of jobs and DIDs: the day of a `rapporto_inizio` is its start, the
/// benefit that a DID claims is its `naspi`.
fn named_as_jobs(name: &str, column: &ArrayRef, rows: Option<&Int64Array>) -> Result<ArrayRef, ArrowError> {
    let (Some(words), Some(rows)) = (column.as_any_dictionary_opt(), rows) else { return Ok(Arc::clone(column)) };
    let (Some(keys), Some(names)) =
        (words.keys().as_primitive_opt::<Int16Type>(), words.values().as_string_opt::<i32>())
    else {
        return Ok(Arc::clone(column));
    };
    if !["error_column", "field"].contains(&name) || column.null_count() == column.len() {
        return Ok(Arc::clone(column));
    }
    let place = |name: &str| names.iter().position(|one| one == Some(name)).and_then(|place| i16::try_from(place).ok());
    let (day, benefit) = (place(EventField::Date.as_str()), place(EventField::Benefit.as_str()));
    let own = ["start", "naspi"];
    let [start, naspi] = [0, 1].map(|place| i16::try_from(names.len().saturating_add(place)).ok());
    let key = |(key, row): (Option<i16>, Option<i64>)| {
        let of_did = row.map(|row| row & SECOND_TABLE != 0);
        match (key, of_did) {
            (Some(_), Some(false)) if key == day => start,
            (Some(_), Some(true)) if key == benefit => naspi,
            _ => key,
        }
    };
    let keys: Int16Array = keys.iter().zip(rows.iter()).map(key).collect();
    let names: StringArray = names.iter().chain(own.map(Some)).collect();
    Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(names))?))
}

impl Worker for JobAnswers {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn watch(&self) -> Watch {
        self.worker.watch()
    }

    fn keeps(&self, rows: usize) -> bool {
        self.worker.keeps(rows)
    }

    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        let answers = self.worker.push(batch)?;
        self.renamed(answers)
    }

    fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        let answers = self.worker.finish()?;
        self.renamed(answers)
    }
}
