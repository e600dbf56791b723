//! Rows of events, column by column, made from jobs and DIDs.

use std::sync::Arc;

use arrow_array::builder::{ArrayBuilder, LargeStringBuilder};
use arrow_array::types::{ArrowPrimitiveType, Date32Type, Decimal128Type, Int8Type, UInt32Type, UInt64Type};
use arrow_array::{
    ArrayRef, Date32Array, DictionaryArray, Int8Array, Int32Array, Int64Array, PrimitiveArray, RecordBatch,
    StringArray, UInt32Array,
};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use arrow_select::take::take;

use super::did_rows::{Did, DidRows};
use super::job_rows::{AMOUNTS, Job, JobRows};
use super::mark::{MARK, Mark, ROW, SECOND_TABLE};
use super::note::Note;
use super::values::{BAD_DAY, NO_DAY, Reading};
use crate::base::words::benefit::Benefit;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::batch::column::id::Id;
use crate::batch::field::PERSON;

/// The types of the events that are made.
const TYPES: [EventType; 3] = [EventType::RapportoInizio, EventType::Did, EventType::DomandaPrestazione];

/// Columns of tables of DIDs or jobs that need not have them.
const RECORDED: &str = EventField::RecordedAt.as_str();
const BENEFIT: &str = EventField::Benefit.as_str();

/// Rows in the making.
pub(super) struct EventRows {
    schema: SchemaRef,
    persons: Persons,
    types: Column<Int8Type>,
    dates: Vec<i32>,
    recorded: Option<Column<Date32Type>>,
    jobs: Column<UInt32Type>,
    ends: Column<Date32Type>,
    /// Those that the jobs have.
    amounts: [Option<Column<Decimal128Type>>; AMOUNTS.len()],
    benefits: Option<Column<Int8Type>>,
    /// The row of the job.
    sources: Column<UInt64Type>,
    rows: Vec<i64>,
    marks: Vec<u32>,
    whole: bool,
}

/// The columns of the events that are made from such jobs and DIDs.
pub(super) fn schema(jobs: &JobRows, dids: Option<&DidRows>, whole: bool) -> SchemaRef {
    let named = || DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::LargeUtf8));
    let word = || DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
    let mut fields = vec![
        Field::new(PERSON, if whole { DataType::Int64 } else { named() }, false),
        Field::new("type", word(), true),
        Field::new("date", DataType::Date32, false),
        Field::new("job", DataType::UInt32, true),
        Field::new("end", DataType::Date32, true),
        Field::new(ROW, DataType::Int64, false),
        Field::new(MARK, DataType::UInt32, false),
    ];
    if jobs.recorded.is_some() || dids.is_some_and(|dids| dids.recorded.is_some()) {
        fields.push(Field::new(RECORDED, DataType::Date32, true));
    }
    if dids.is_some_and(|dids| dids.claims.is_some()) {
        fields.push(Field::new(BENEFIT, word(), true));
    }
    let amounts = AMOUNTS.iter().map(|(name, _)| Field::new(*name, DataType::Decimal128(14, 2), true));
    fields.extend(amounts.zip(&jobs.amounts).filter(|(_, amounts)| amounts.is_some()).map(|(field, _)| field));
    fields.extend(jobs.arrays.iter().map(|(name, array)| Field::new(name, array.data_type().clone(), true)));
    Arc::new(Schema::new(fields))
}

impl EventRows {
    pub(super) fn new(schema: &SchemaRef, whole: bool, rows: usize) -> Self {
        let has = |name: &str| schema.index_of(name).is_ok();
        Self {
            schema: Arc::clone(schema),
            persons: Persons::new(whole, rows),
            types: Column::new(rows),
            dates: Vec::with_capacity(rows),
            recorded: has(RECORDED).then(|| Column::new(rows)),
            jobs: Column::new(rows),
            ends: Column::new(rows),
            amounts: AMOUNTS.map(|(name, _)| has(name).then(|| Column::new(rows))),
            benefits: has(BENEFIT).then(|| Column::new(rows)),
            sources: Column::new(rows),
            rows: Vec::with_capacity(rows),
            marks: Vec::with_capacity(rows),
            whole,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.dates.len()
    }

    /// The rows to come are of this person.
    pub(super) fn begin(&mut self, person: Id<'_>) {
        self.persons.begin(person);
    }

    /// Adds the start of a job, with its number among those of the person, and perhaps something to note.
    pub(super) fn add_job(
        &mut self,
        job: &Job,
        (number, note): (u32, Option<Note>),
        rows: &JobRows,
        reading: &Reading,
    ) {
        let ([start, end, recorded], mut mark) = rows.days(job, reading);
        if let Some(note) = note {
            mark.note(note);
        }
        let amounts = rows.amounts(job.row);
        let without_gross = rows.note(job.row, &amounts, &mut mark);
        for (place, (column, amount)) in self.amounts.iter_mut().zip(amounts).enumerate() {
            let Some(column) = column else { continue };
            let amount = amount.ok().flatten();
            column.push(amount.filter(|_| place > 0 || !without_gross).map(i128::from));
        }
        let kind = (!mark.is_left_out()).then_some(0);
        self.add(kind, start, recorded, job.row, mark);
        self.jobs.push(Some(number));
        self.ends.push(given(end));
        self.benefits.iter_mut().for_each(|column| column.push(None));
        self.sources.push(u64::try_from(job.row).ok());
    }

    pub(super) fn add_did(&mut self, did: &Did) {
        self.amounts.iter_mut().flatten().for_each(|column| column.push(None));
        let kind = (!did.mark.is_left_out()).then_some(if did.claim { 2 } else { 1 });
        self.add(kind, did.date, did.recorded, did.row, did.mark);
        if let Some(last) = self.rows.last_mut() {
            *last |= SECOND_TABLE;
        }
        self.jobs.push(None);
        self.ends.push(None);
        let benefit = kind.filter(|_| did.claim).map(|_| 0);
        self.benefits.iter_mut().for_each(|column| column.push(benefit));
        self.sources.push(None);
    }

    fn add(&mut self, kind: Option<i8>, date: i32, recorded: i32, row: usize, mark: Mark) {
        self.persons.push();
        self.types.push(kind);
        self.dates.push(given(date).unwrap_or_default());
        self.recorded.iter_mut().for_each(|column| column.push(given(recorded)));
        self.rows.push(i64::try_from(row).unwrap_or(i64::MAX));
        self.marks.push(mark.bits());
    }

    /// The rows so far as a batch.
    pub(super) fn finish(&mut self, jobs: &JobRows) -> Result<RecordBatch, ArrowError> {
        let next = Self::new(&self.schema, self.whole, self.len());
        let done = std::mem::replace(self, next);
        let sources = done.sources.finish()?;
        let types = TYPES.map(EventType::as_str);
        let mut columns: Vec<ArrayRef> = vec![
            done.persons.finish()?,
            words(done.types.finish()?, &types)?,
            Arc::new(Date32Array::from(done.dates)),
            Arc::new(done.jobs.finish()?),
            Arc::new(done.ends.finish()?),
            Arc::new(Int64Array::from(done.rows)),
            Arc::new(UInt32Array::from(done.marks)),
        ];
        if let Some(days) = done.recorded {
            columns.push(Arc::new(days.finish()?));
        }
        if let Some(benefits) = done.benefits {
            columns.push(words(benefits.finish()?, &[Benefit::Naspi.as_str()])?);
        }
        for amounts in done.amounts.into_iter().flatten() {
            columns.push(Arc::new(amounts.finish()?.with_precision_and_scale(14, 2)?));
        }
        for (_, array) in &jobs.arrays {
            columns.push(take(array.as_ref(), &sources, None)?);
        }
        RecordBatch::try_new(done.schema, columns)
    }
}

/// A column in the making.
struct Column<T: ArrowPrimitiveType> {
    values: Vec<T::Native>,
    /// Which of them are given.
    given: Vec<bool>,
}

impl<T: ArrowPrimitiveType> Column<T> {
    fn new(rows: usize) -> Self {
        Self { values: Vec::with_capacity(rows), given: Vec::with_capacity(rows) }
    }

    #[inline]
    fn push(&mut self, value: Option<T::Native>) {
        self.given.push(value.is_some());
        self.values.push(value.unwrap_or_default());
    }

    fn finish(self) -> Result<PrimitiveArray<T>, ArrowError> {
        let nulls = NullBuffer::from(self.given);
        PrimitiveArray::try_new(self.values.into(), Some(nulls).filter(|nulls| nulls.null_count() > 0))
    }
}

/// The persons of the rows.
enum Persons {
    Whole {
        last: i64,
        all: Vec<i64>,
    },
    /// The name of each person once, and its place for each row.
    Named {
        names: LargeStringBuilder,
        places: Vec<i32>,
    },
}

impl Persons {
    fn new(whole: bool, rows: usize) -> Self {
        match whole {
            true => Self::Whole { last: 0, all: Vec::with_capacity(rows) },
            false => Self::Named { names: LargeStringBuilder::new(), places: Vec::with_capacity(rows) },
        }
    }

    fn begin(&mut self, person: Id<'_>) {
        match (self, person) {
            (Self::Whole { last, .. }, Id::Whole(person)) => *last = person,
            (Self::Named { names, .. }, Id::Text(person)) => names.append_value(person),
            // The names of both tables are of one kind.
            (Self::Whole { .. }, Id::Text(_)) | (Self::Named { .. }, Id::Whole(_)) => {}
        }
    }

    fn push(&mut self) {
        match self {
            Self::Whole { last, all } => all.push(*last),
            Self::Named { names, places } => {
                places.push(i32::try_from(names.len()).unwrap_or_default().saturating_sub(1));
            }
        }
    }

    fn finish(self) -> Result<ArrayRef, ArrowError> {
        match self {
            Self::Whole { all, .. } => Ok(Arc::new(Int64Array::from(all))),
            Self::Named { mut names, places } => {
                Ok(Arc::new(DictionaryArray::try_new(Int32Array::from(places), Arc::new(names.finish()))?))
            }
        }
    }
}

/// A day, unless there is none or it can't be read.
fn given(day: i32) -> Option<i32> {
    (day != NO_DAY && day != BAD_DAY).then_some(day)
}

fn words(keys: Int8Array, words: &[&str]) -> Result<ArrayRef, ArrowError> {
    let words = Arc::new(StringArray::from(words.to_vec()));
    Ok(Arc::new(DictionaryArray::try_new(keys, words)?))
}
