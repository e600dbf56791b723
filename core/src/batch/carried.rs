//! The values of the caller's columns that go with the lines of an answer.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, new_null_array};
use arrow_schema::{ArrowError, FieldRef};
use arrow_select::interleave::interleave;

use super::case::Case;
use super::table::Table;

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
    #[inline]
    pub(super) fn begin(&mut self, case: &Case<'_>) {
        if !self.arrays.is_empty() {
            self.find(case);
        }
    }

    /// Finds the values of the person in hand.
    fn find(&mut self, case: &Case<'_>) {
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
    #[inline]
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
