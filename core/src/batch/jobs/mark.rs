//! What is known about a row of events that was made from another table: its row there, and what was noted when it was read.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int64Type, UInt32Type};
use arrow_array::{Array, RecordBatch};
use arrow_buffer::ScalarBuffer;

use super::note::Note;
use crate::base::error::Code;
use crate::base::words::event_field::EventField;

/// The names of the columns that hold it. No table of a caller can have them: their names can't be written in most tools. Those
/// of the caller that are passed on begin with one NUL.
pub(in crate::batch) const ROW: &str = "\0\0row";
pub(in crate::batch) const MARK: &str = "\0\0mark";

/// Added to the number of a row of the second table.
pub(in crate::batch) const SECOND_TABLE: i64 = 1 << 62;

/// What was noted when a row was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::batch) struct Mark(u32);

const LEFT_OUT: u32 = 1 << 15;
const CODE: u32 = 16;
const FIELD: u32 = 24;

impl Mark {
    /// That of an event whose last day may stand for "none".
    pub(in crate::batch) fn of_end(is_placeholder: bool) -> Self {
        let mut mark = Self::default();
        if is_placeholder {
            mark.note(Note::OpenEnd);
        }
        mark
    }

    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    pub(super) fn note(&mut self, note: Note) {
        self.0 |= 1 << note as u32;
    }

    /// The row has no effect; a note says why.
    pub(super) fn leave_out(&mut self, why: Note) {
        self.note(why);
        self.0 |= LEFT_OUT;
    }

    /// A value can't be read. The first fault counts.
    pub(super) fn fault(&mut self, code: Code, field: EventField) {
        if self.0 >> CODE == 0 {
            let number = Code::ALL.iter().position(|known| *known == code).and_then(|at| u32::try_from(at).ok());
            let number = number.unwrap_or_default().saturating_add(1) & 0xff;
            self.0 |= number << CODE | (field as u32) << FIELD;
        }
    }

    pub(in crate::batch) const fn is_left_out(self) -> bool {
        self.0 & LEFT_OUT != 0
    }

    /// Why the row can't be read.
    pub(in crate::batch) fn found_fault(self) -> Option<(Code, EventField)> {
        let place = (self.0 >> CODE & 0xff).checked_sub(1)?;
        let code = Code::ALL.get(usize::try_from(place).ok()?)?;
        let field = EventField::ALL.get(usize::try_from(self.0 >> FIELD).ok()?)?;
        Some((*code, *field))
    }

    pub(in crate::batch) const fn has_note(self) -> bool {
        self.0 & (LEFT_OUT - 1) != 0
    }

    pub(in crate::batch) fn notes(self) -> impl Iterator<Item = Note> {
        Note::ALL.into_iter().filter(move |note| self.0 & 1 << *note as u32 != 0)
    }
}

/// The columns of the rows' origin.
pub(in crate::batch) struct Origin {
    rows: ScalarBuffer<i64>,
    marks: ScalarBuffer<u32>,
}

impl Origin {
    /// `None` if the rows were not made from another table.
    pub(in crate::batch) fn read(batch: &RecordBatch) -> Option<Self> {
        let rows = batch.column_by_name(ROW)?.as_primitive_opt::<Int64Type>()?;
        let marks = batch.column_by_name(MARK)?.as_primitive_opt::<UInt32Type>()?;
        let given = rows.null_count() == 0 && marks.null_count() == 0;
        given.then(|| Self { rows: rows.values().clone(), marks: marks.values().clone() })
    }

    /// Whether there is something to note about any row.
    pub(in crate::batch) fn has_notes(&self) -> bool {
        self.marks.iter().any(|mark| Mark(*mark).has_note())
    }

    /// The number of the row that a row was made from.
    pub(in crate::batch) fn row(&self, row: usize) -> Option<u64> {
        self.rows.get(row).and_then(|row| u64::try_from(*row).ok())
    }

    pub(in crate::batch) fn mark(&self, row: usize) -> Mark {
        Mark(self.marks.get(row).copied().unwrap_or_default())
    }

    /// The rows that are out of the ordinary, counted from the first of the range.
    pub(in crate::batch) fn unusual(&self, rows: Range<usize>) -> impl Iterator<Item = usize> {
        let marks = self.marks.get(rows).unwrap_or_default();
        marks.iter().enumerate().filter(|(_, mark)| **mark >= LEFT_OUT).map(|(row, _)| row)
    }
}
