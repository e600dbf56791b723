//! Columns of an answer. The result for a person is kept as one plain line, and the columns are built from all lines at
//! the end.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::types::{ArrowPrimitiveType, Date32Type, Int16Type, Int32Type, Int64Type};
use arrow_array::{ArrayRef, BooleanArray, DictionaryArray, PrimitiveArray, StringArray};
use arrow_buffer::{BooleanBuffer, BooleanBufferBuilder, Buffer, NullBuffer};
use arrow_schema::{ArrowError, DataType, Field as Column, FieldRef, Schema, SchemaRef};

use super::carried::Carried;
use super::case::{Case, Refused};
use super::column::id::Id;
use super::field::PERSON;
use super::nothing::nothing;
use super::table::Table;
use crate::base::calendar::day::Day;
use crate::base::error::Code;
use crate::base::words::event_field::EventField;
use crate::base::words::state::State;

/// The layout of a column of words.
pub(super) fn words() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int16), Box::new(DataType::Utf8))
}

/// The column of persons, in the layout of the ids of the table.
pub(super) fn person_column(whole: bool) -> Column {
    Column::new(PERSON, if whole { DataType::Int64 } else { DataType::Utf8 }, false)
}

/// The columns that name the person of a row.
#[derive(Clone, Debug)]
pub struct PersonColumns {
    /// Whether persons are named by whole numbers.
    pub(super) whole: bool,
    /// The columns of the caller that go with them.
    pub(super) carried: Vec<FieldRef>,
    /// The rulebook behind the answers.
    pub(super) stamp: HashMap<String, String>,
}

impl PersonColumns {
    /// The persons of some lines.
    pub(super) fn lines(&self, lines: usize) -> Persons {
        Persons { carried: Carried::new(&self.carried), ..Persons::new(self.whole, lines) }
    }

    /// The columns of an answer, with those of the caller after them.
    pub(super) fn schema(&self, columns: Vec<Column>) -> SchemaRef {
        let own = columns.into_iter().map(Arc::new);
        let fields = own.chain(self.carried.iter().cloned()).collect::<Vec<FieldRef>>();
        Arc::new(Schema::new_with_metadata(fields, self.stamp.clone()))
    }

    /// The columns of an answer that is not about single persons.
    pub(super) fn schema_of_all(&self, columns: Vec<Column>) -> SchemaRef {
        Arc::new(Schema::new_with_metadata(columns, self.stamp.clone()))
    }
}

/// The persons of the rows.
pub(super) struct Persons {
    ids: Ids,
    carried: Carried,
}

enum Ids {
    Whole(Vec<i64>),
    Text(StringBuilder),
}

impl Persons {
    pub(super) fn new(whole: bool, lines: usize) -> Self {
        let ids = match whole {
            true => Ids::Whole(Vec::with_capacity(lines)),
            false => Ids::Text(StringBuilder::with_capacity(lines, lines.saturating_mul(16))),
        };
        Self { ids, carried: Carried::default() }
    }

    /// The rows to come are of this person.
    pub(super) fn begin(&mut self, case: &Case<'_>) {
        self.carried.begin(case);
    }

    /// The rows to come are about this row of the person.
    pub(super) fn at(&mut self, table: &Table, row: usize) {
        self.carried.at(table, row);
    }

    #[inline]
    pub(super) fn push(&mut self, id: Id<'_>) {
        match (&mut self.ids, id) {
            (Ids::Whole(ids), Id::Whole(id)) => ids.push(id),
            (Ids::Text(builder), Id::Text(id)) => builder.append_value(id),
            // A table whose ids are not of the schema's kind is rejected.
            (Ids::Whole(_), Id::Text(_)) | (Ids::Text(_), Id::Whole(_)) => {}
        }
        self.carried.push();
    }

    pub(super) fn finish(&mut self) -> ArrayRef {
        match &mut self.ids {
            Ids::Whole(ids) => Arc::new(PrimitiveArray::<Int64Type>::from(std::mem::take(ids))),
            Ids::Text(builder) => Arc::new(builder.finish()),
        }
    }

    /// The columns of the caller.
    pub(super) fn carried(&self) -> Result<Vec<ArrayRef>, ArrowError> {
        self.carried.finish()
    }
}

/// The value for null in a line.
pub(super) const NULL: i32 = i32::MIN;

/// A day in a line.
pub(super) fn day(day: Option<Day>) -> i32 {
    day.map_or(NULL, Day::since_1970)
}

/// Refuses the person if an answer may not hold one of the days.
pub(super) fn answered(days: &[Option<Day>]) -> Result<(), Refused> {
    match days.iter().all(|day| day.is_none_or(Day::is_answerable)) {
        true => Ok(()),
        false => Err(Refused::person(Code::FuoriLimite)),
    }
}

/// A column of days.
pub(super) fn days<L>(lines: &[L], day: impl Fn(&L) -> i32) -> Result<ArrayRef, ArrowError> {
    column::<Date32Type, L>(lines, day)
}

/// A column of whole numbers.
pub(super) fn numbers<L>(lines: &[L], number: impl Fn(&L) -> i32) -> Result<ArrayRef, ArrowError> {
    column::<Int32Type, L>(lines, number)
}

fn column<T: ArrowPrimitiveType<Native = i32>, L>(
    lines: &[L],
    value: impl Fn(&L) -> i32,
) -> Result<ArrayRef, ArrowError> {
    let values: Vec<i32> = lines.iter().map(&value).collect();
    let nulls = nulls(lines, |line| value(line) != NULL);
    Ok(Arc::new(PrimitiveArray::<T>::try_new(values.into(), nulls)?))
}

/// A column of flags; null if there is no answer.
pub(super) fn flags<L>(lines: &[L], answered: Option<NullBuffer>, flag: impl Fn(&L) -> bool) -> ArrayRef {
    Arc::new(BooleanArray::new(bits(lines, flag), answered))
}

/// A column of states by their place in [`State::ALL`]; null if it is none.
pub(super) fn states<L>(lines: &[L], state: impl Fn(&L) -> Option<State>) -> Result<ArrayRef, ArrowError> {
    named(lines, State::ALL.map(State::as_str).to_vec(), |line| state(line).map(|state| state as i16))
}

/// A column of words, by their place in a vocabulary.
pub(super) fn named<L>(
    lines: &[L],
    vocabulary: Vec<&str>,
    place: impl Fn(&L) -> Option<i16>,
) -> Result<ArrayRef, ArrowError> {
    let keys: Vec<i16> = lines.iter().map(|line| place(line).unwrap_or_default()).collect();
    let keys = PrimitiveArray::<Int16Type>::try_new(keys.into(), nulls(lines, |line| place(line).is_some()))?;
    Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(StringArray::from(vocabulary)))?))
}

/// Bits are packed a word at a time, which takes a third of the time of setting each.
fn bits<L>(lines: &[L], bit: impl Fn(&L) -> bool) -> BooleanBuffer {
    let word = |lines: &[L]| lines.iter().rev().fold(0, |word: u64, line| word << 1 | u64::from(bit(line)));
    let words: Vec<u64> = lines.chunks(64).map(word).collect();
    BooleanBuffer::new(Buffer::from_vec(words), 0, lines.len())
}

fn nulls<L>(lines: &[L], valid: impl Fn(&L) -> bool) -> Option<NullBuffer> {
    Some(NullBuffer::new(bits(lines, valid))).filter(|nulls| nulls.null_count() > 0)
}

/// The persons without an answer, by the place of their line, with the reason.
#[derive(Default)]
pub(super) struct Refusals(Vec<(usize, Refused)>);

impl Refusals {
    pub(super) fn columns() -> [Column; 3] {
        [
            Column::new("error", words(), true),
            Column::new("error_column", words(), true),
            Column::new("error_row", DataType::Int64, true),
        ]
    }

    pub(super) fn push(&mut self, line: usize, refused: Refused) {
        self.0.push((line, refused));
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Which of the lines have an answer; `None` if all have one.
    pub(super) fn answered(&self, lines: usize) -> Option<NullBuffer> {
        let mut answered = BooleanBufferBuilder::new(lines);
        answered.append_n(lines, true);
        for (line, _) in self.0.iter().filter(|(line, _)| *line < lines) {
            answered.set_bit(*line, false);
        }
        Some(NullBuffer::new(answered.finish())).filter(|nulls| nulls.null_count() > 0)
    }

    pub(super) fn finish(&self, lines: usize) -> Result<[ArrayRef; 3], ArrowError> {
        if self.0.is_empty() {
            let [code, column, row] = Self::columns().map(|column| nothing(column.data_type(), lines));
            return Ok([code?, column?, row?]);
        }
        let mut all = vec![None; lines];
        for (line, refused) in &self.0 {
            if let Some(place) = all.get_mut(*line) {
                *place = Some(*refused);
            }
        }
        let place = |at: Option<usize>| at.and_then(|at| i16::try_from(at).ok());
        let code = |refused: &Option<Refused>| {
            place(refused.and_then(|refused| Code::ALL.iter().position(|code| *code == refused.code)))
        };
        let column = |refused: &Option<Refused>| refused.and_then(|refused| refused.column).map(|field| field as i16);
        let row = |refused: &Option<Refused>| refused.and_then(|refused| i64::try_from(refused.row?).ok());
        let rows: PrimitiveArray<Int64Type> = all.iter().map(row).collect();
        Ok([
            named(&all, Code::ALL.map(Code::as_str).to_vec(), code)?,
            named(&all, EventField::ALL.iter().map(|field| field.as_str()).collect(), column)?,
            Arc::new(rows),
        ])
    }
}
