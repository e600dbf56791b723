//! Rows of events, column by column, made from jobs and DIDs.

use std::sync::Arc;

use arrow_array::types::{Date32Type, Decimal128Type, Int64Type, UInt32Type};
use arrow_array::{ArrayRef, DictionaryArray, Int8Array, PrimitiveArray, RecordBatch, StringArray, UInt64Array};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use arrow_select::take::take;

use super::did_rows::Did;
use super::job_rows::{AMOUNTS, Job, JobRows};
use super::mark::{MARK, Mark, ROW, SECOND_TABLE};
use super::note::Note;
use super::values::{BAD_DAY, NO_DAY, Reading};
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::batch::column::id::Id;
use crate::batch::output::{Persons, person_column};

/// The types of the events that are made.
const TYPES: [EventType; 3] = [EventType::RapportoInizio, EventType::Did, EventType::DomandaPrestazione];

/// Rows in the making.
pub(super) struct EventRows {
    schema: SchemaRef,
    persons: Persons,
    types: Vec<Option<i8>>,
    dates: Vec<i32>,
    recorded: Vec<Option<i32>>,
    jobs: Vec<Option<u32>>,
    ends: Vec<Option<i32>>,
    amounts: [Vec<Option<i128>>; AMOUNTS.len()],
    benefits: Vec<Option<i8>>,
    /// The row of the job.
    sources: Vec<Option<u64>>,
    rows: Vec<i64>,
    marks: Vec<u32>,
    whole: bool,
}

/// The columns of the events that are made from such jobs.
pub(super) fn schema(jobs: &JobRows, whole: bool) -> SchemaRef {
    let word = || DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
    let mut fields = vec![
        person_column(whole),
        Field::new("type", word(), true),
        Field::new("date", DataType::Date32, false),
        Field::new("recorded_at", DataType::Date32, true),
        Field::new("job", DataType::UInt32, true),
        Field::new("end", DataType::Date32, true),
        Field::new("benefit", word(), true),
        Field::new(ROW, DataType::Int64, false),
        Field::new(MARK, DataType::UInt32, false),
    ];
    let amounts = AMOUNTS.iter().map(|(name, _)| Field::new(*name, DataType::Decimal128(14, 2), true));
    fields.extend(amounts.zip(&jobs.amounts).filter(|(_, amounts)| amounts.is_some()).map(|(field, _)| field));
    fields.extend(jobs.arrays.iter().map(|(name, array)| Field::new(name, array.data_type().clone(), true)));
    Arc::new(Schema::new(fields))
}

impl EventRows {
    pub(super) fn new(schema: &SchemaRef, whole: bool, rows: usize) -> Self {
        Self {
            schema: Arc::clone(schema),
            persons: Persons::new(whole, rows),
            types: Vec::with_capacity(rows),
            dates: Vec::with_capacity(rows),
            recorded: Vec::with_capacity(rows),
            jobs: Vec::with_capacity(rows),
            ends: Vec::with_capacity(rows),
            amounts: std::array::from_fn(|_| Vec::new()),
            benefits: Vec::with_capacity(rows),
            sources: Vec::with_capacity(rows),
            rows: Vec::with_capacity(rows),
            marks: Vec::with_capacity(rows),
            whole,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.dates.len()
    }

    /// Adds the start of a job, with its number among those of the person, and perhaps something to note.
    pub(super) fn add_job(
        &mut self,
        person: Id<'_>,
        job: &Job<'_>,
        (number, note): (u32, Option<Note>),
        rows: &JobRows,
        reading: &Reading,
    ) {
        let ([start, end, recorded], mut mark) = rows.days(job, reading);
        if let Some(note) = note {
            mark.note(note);
        }
        let without_gross = rows.note(job.row, reading, &mut mark);
        for (place, (column, amounts)) in self.amounts.iter_mut().zip(&rows.amounts).enumerate() {
            let amount =
                amounts.as_ref().and_then(|amounts| amounts.get(job.row)).copied().and_then(Result::ok).flatten();
            column.push(amount.filter(|_| place > 0 || !without_gross).map(i128::from));
        }
        let kind = (!mark.is_left_out()).then_some(0);
        self.add(person, kind, start, recorded, job.row, mark);
        self.jobs.push(Some(number));
        self.ends.push(given(end));
        self.benefits.push(None);
        self.sources.push(u64::try_from(job.row).ok());
    }

    pub(super) fn add_did(&mut self, person: Id<'_>, did: &Did, row: usize) {
        self.amounts.iter_mut().for_each(|column| column.push(None));
        let kind = (!did.mark.is_left_out()).then_some(if did.claim { 2 } else { 1 });
        self.add(person, kind, did.date, did.recorded, row, did.mark);
        if let Some(last) = self.rows.last_mut() {
            *last |= SECOND_TABLE;
        }
        self.jobs.push(None);
        self.ends.push(None);
        self.benefits.push(kind.filter(|_| did.claim).map(|_| 0));
        self.sources.push(None);
    }

    fn add(&mut self, person: Id<'_>, kind: Option<i8>, date: i32, recorded: i32, row: usize, mark: Mark) {
        self.persons.push(person);
        self.types.push(kind);
        self.dates.push(given(date).unwrap_or_default());
        self.recorded.push(given(recorded));
        self.rows.push(i64::try_from(row).unwrap_or(i64::MAX));
        self.marks.push(mark.bits());
    }

    /// The rows so far as a batch.
    pub(super) fn finish(&mut self, jobs: &JobRows) -> Result<RecordBatch, ArrowError> {
        let next = Self::new(&self.schema, self.whole, self.len());
        let mut done = std::mem::replace(self, next);
        let sources = UInt64Array::from(done.sources);
        let types = TYPES.map(EventType::as_str);
        let mut columns: Vec<ArrayRef> = vec![
            done.persons.finish(),
            words(done.types, &types)?,
            Arc::new(PrimitiveArray::<Date32Type>::from(done.dates)),
            Arc::new(PrimitiveArray::<Date32Type>::from(done.recorded)),
            Arc::new(PrimitiveArray::<UInt32Type>::from(done.jobs)),
            Arc::new(PrimitiveArray::<Date32Type>::from(done.ends)),
            words(done.benefits, &[Benefit::Naspi.as_str()])?,
            Arc::new(PrimitiveArray::<Int64Type>::from(done.rows)),
            Arc::new(PrimitiveArray::<UInt32Type>::from(done.marks)),
        ];
        for (amounts, _) in done.amounts.into_iter().zip(&jobs.amounts).filter(|(_, amounts)| amounts.is_some()) {
            let amounts = PrimitiveArray::<Decimal128Type>::from(amounts).with_precision_and_scale(14, 2)?;
            columns.push(Arc::new(amounts));
        }
        for (_, array) in &jobs.arrays {
            columns.push(take(array.as_ref(), &sources, None)?);
        }
        RecordBatch::try_new(done.schema, columns)
    }
}

/// A day, unless there is none or it can't be read.
fn given(day: i32) -> Option<i32> {
    (day != NO_DAY && day != BAD_DAY).then_some(day)
}

fn words(keys: Vec<Option<i8>>, words: &[&str]) -> Result<ArrayRef, ArrowError> {
    let words = Arc::new(StringArray::from(words.to_vec()));
    Ok(Arc::new(DictionaryArray::try_new(Int8Array::from(keys), words)?))
}
