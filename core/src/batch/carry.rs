//! Columns of the caller that go with the persons into the answer.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, new_null_array};
use arrow_schema::{ArrowError, Field, FieldRef, Schema};
use arrow_select::interleave::interleave;

use super::case::Case;
use super::table::Table;
use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// Before the name of such a column in events that were made from another table, where it may have the name of a field.
pub(super) const PREFIX: &str = "\0";

/// The column of a name that is carried, as it is found in a table and as it is called in the answer.
///
/// # Errors
/// [`Code::CampoMancante`] at `/carry/…` for a name that the table does not have.
pub(super) fn fields(schema: &Schema, carry: &[String]) -> Result<Vec<FieldRef>, Error> {
    let field = |(place, name): (usize, &String)| {
        let found = schema.field_with_name(&format!("{PREFIX}{name}")).or_else(|_| schema.field_with_name(name));
        let missing = |_| {
            let hint =
                Text::new(format!("la tabella non ha la colonna {name}"), format!("the table has no column {name}"));
            Error::new(Code::CampoMancante).at(format!("/carry/{place}")).hint(hint)
        };
        found.map(|field| Arc::new(Field::new(name, field.data_type().clone(), true))).map_err(missing)
    };
    carry.iter().enumerate().map(field).collect()
}

/// # Errors
/// [`Code::ValoreNonValido`] at `/carry/…` for a name that another column of the answer has.
pub(super) fn unlike(answer: &Schema, carry: &[String]) -> Result<(), Error> {
    let taken = |name: &String| answer.fields().iter().filter(|field| field.name() == name).count() > 1;
    match carry.iter().position(taken) {
        Some(place) => {
            let hint = Text::new(
                "la risposta ha già una colonna con questo nome",
                "the answer has a column of this name already",
            );
            Err(Error::new(Code::ValoreNonValido).at(format!("/carry/{place}")).hint(hint))
        }
        None => Ok(()),
    }
}

/// The columns of these names; each is in the table.
pub(super) fn columns(batch: &RecordBatch, carry: &[String]) -> Vec<ArrayRef> {
    let column = |name: &String| {
        batch.column_by_name(&format!("{PREFIX}{name}")).or_else(|| batch.column_by_name(name)).map(Arc::clone)
    };
    carry.iter().filter_map(column).collect()
}

/// The values that go with the lines of an answer. That of a person is the one of their last row that has any.
#[derive(Default)]
pub(super) struct Carried {
    /// For each column an array without a value, then one of each table.
    arrays: Vec<Vec<ArrayRef>>,
    /// The number of the first row of each table.
    tables: Vec<u64>,
    /// For each column the array and the row of the person in hand.
    here: Vec<(usize, usize)>,
    /// The same for each line.
    lines: Vec<Vec<(usize, usize)>>,
}

impl Carried {
    pub(super) fn new(fields: &[FieldRef]) -> Self {
        Self {
            arrays: fields.iter().map(|field| vec![new_null_array(field.data_type(), 1)]).collect(),
            tables: Vec::new(),
            here: Vec::new(),
            lines: fields.iter().map(|_| Vec::new()).collect(),
        }
    }

    /// The lines to come are of this person.
    pub(super) fn begin(&mut self, case: &Case<'_>) {
        if self.arrays.is_empty() {
            return;
        }
        self.here.clear();
        self.here.resize(self.arrays.len(), (0, 0));
        for (table, row) in case.own_rows() {
            let place = self.place(table);
            for (here, own) in self.here.iter_mut().zip(&table.carried) {
                if row < own.len() && own.is_valid(row) {
                    *here = (place, row);
                }
            }
        }
    }

    /// The lines to come are about this row.
    pub(super) fn at(&mut self, table: &Table, row: usize) {
        if self.arrays.is_empty() {
            return;
        }
        let place = self.place(table);
        self.here.iter_mut().for_each(|here| *here = (place, row));
    }

    /// The place of the arrays of a table, which is one more than its own.
    fn place(&mut self, table: &Table) -> usize {
        let known = self.tables.iter().rposition(|first| *first == table.first);
        let place = known.unwrap_or_else(|| {
            self.tables.push(table.first);
            self.arrays.iter_mut().zip(&table.carried).for_each(|(arrays, own)| arrays.push(Arc::clone(own)));
            self.tables.len().saturating_sub(1)
        });
        place.saturating_add(1)
    }

    /// One more line.
    pub(super) fn push(&mut self) {
        self.lines.iter_mut().zip(&self.here).for_each(|(lines, here)| lines.push(*here));
    }

    /// The columns of all lines.
    pub(super) fn finish(&self) -> Result<Vec<ArrayRef>, ArrowError> {
        let column = |(arrays, lines): (&Vec<ArrayRef>, &Vec<(usize, usize)>)| {
            let arrays: Vec<&dyn Array> = arrays.iter().map(ArrayRef::as_ref).collect();
            interleave(&arrays, lines)
        };
        self.arrays.iter().zip(&self.lines).map(column).collect()
    }
}
