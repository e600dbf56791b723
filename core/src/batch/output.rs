//! Columns of an answer, as they grow.

use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Int16Builder, Int64Builder, StringBuilder};
use arrow_array::types::Int16Type;
use arrow_array::{ArrayRef, DictionaryArray, StringArray};
use arrow_schema::{ArrowError, DataType, Field as Column};

use super::case::Refused;
use super::column::Id;
use super::field::PERSON;
use crate::calendar::Day;
use crate::status::State;

/// The layout of a column of words.
pub(super) fn words() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int16), Box::new(DataType::Utf8))
}

/// The column of persons, laid out as a table's ids are.
pub(super) fn person_column(whole: bool) -> Column {
    Column::new(PERSON, if whole { DataType::Int64 } else { DataType::Utf8 }, false)
}

/// Whose row it is.
pub(super) enum PersonBuilder {
    Whole(Int64Builder),
    Text(StringBuilder),
}

impl PersonBuilder {
    pub(super) fn new(whole: bool) -> Self {
        if whole { Self::Whole(Int64Builder::new()) } else { Self::Text(StringBuilder::new()) }
    }

    pub(super) fn append(&mut self, id: Id<'_>) {
        match (self, id) {
            (Self::Whole(builder), Id::Whole(id)) => builder.append_value(id),
            (Self::Text(builder), Id::Text(id)) => builder.append_value(id),
            // The schema says which of the two a table has, and every table is checked against it.
            (Self::Whole(builder), Id::Text(_)) => builder.append_null(),
            (Self::Text(builder), Id::Whole(_)) => builder.append_null(),
        }
    }

    pub(super) fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Whole(builder) => Arc::new(builder.finish()),
            Self::Text(builder) => Arc::new(builder.finish()),
        }
    }
}

/// Days, or null.
#[derive(Default)]
pub(super) struct DayBuilder(Date32Builder);

impl DayBuilder {
    pub(super) fn append(&mut self, day: Option<Day>) {
        self.0.append_option(day.map(Day::since_1970));
    }

    pub(super) fn finish(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Words out of a small vocabulary, or null.
#[derive(Default)]
pub(super) struct WordBuilder {
    keys: Int16Builder,
    words: Vec<&'static str>,
}

impl WordBuilder {
    /// For states.
    pub(super) fn states() -> Self {
        Self { keys: Int16Builder::new(), words: State::ALL.map(State::as_str).to_vec() }
    }

    /// A state, in a builder made for them.
    pub(super) fn append_state(&mut self, state: State) {
        self.keys.append_value(state as i16);
    }

    pub(super) fn append(&mut self, word: Option<&'static str>) {
        let Some(word) = word else { return self.keys.append_null() };
        let place = self.words.iter().position(|known| *known == word).unwrap_or_else(|| {
            self.words.push(word);
            self.words.len().saturating_sub(1)
        });
        self.keys.append_option(i16::try_from(place).ok());
    }

    pub(super) fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let values = Arc::new(StringArray::from(std::mem::take(&mut self.words)));
        Ok(Arc::new(DictionaryArray::<Int16Type>::try_new(self.keys.finish(), values)?))
    }
}

/// Why a person has no answer; all null for those who have one.
#[derive(Default)]
pub(super) struct RefusedBuilder {
    code: WordBuilder,
    column: WordBuilder,
    row: Int64Builder,
}

impl RefusedBuilder {
    pub(super) fn columns() -> [Column; 3] {
        [
            Column::new("error", words(), true),
            Column::new("error_column", words(), true),
            Column::new("error_row", DataType::Int64, true),
        ]
    }

    pub(super) fn append(&mut self, refused: Option<Refused>) {
        self.code.append(refused.map(|refused| refused.code.as_str()));
        self.column.append(refused.and_then(|refused| refused.column).map(|field| field.as_str()));
        self.row.append_option(refused.and_then(|refused| refused.row).and_then(|row| i64::try_from(row).ok()));
    }

    pub(super) fn finish(&mut self) -> Result<[ArrayRef; 3], ArrowError> {
        Ok([self.code.finish()?, self.column.finish()?, Arc::new(self.row.finish())])
    }
}
