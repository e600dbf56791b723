//! Names given by the caller: of a person, of a job.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::UInt64Type;
use arrow_array::{Array, ArrayRef};
use arrow_schema::DataType;

use super::exact::unpacked;
use super::text::TextColumn;
use super::whole::WholeColumn;
use super::{Unreadable, is_text};
use crate::base::words::id::Id as Name;

/// A column of names: whole numbers or text.
pub(in crate::batch) enum IdColumn {
    Whole(WholeColumn),
    Text(TextColumn),
}

/// A name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Id<'t> {
    Whole(i64),
    Text(&'t str),
}

impl IdColumn {
    const EXPECTED: Unreadable = &["a whole number up to 9223372036854775807", "text"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        if matches!(array.data_type(), DataType::Dictionary(_, values) if !is_text(values)) {
            return Self::read(&unpacked(array));
        }
        if *array.data_type() == DataType::UInt64 && !names(array) {
            return Err(Self::EXPECTED);
        }
        let whole = WholeColumn::read(array).map(Self::Whole);
        whole.or_else(|_| TextColumn::read(array).map(Self::Text)).map_err(|_| Self::EXPECTED)
    }

    /// The same names without blanks around them, which texts of a fixed width have.
    pub(in crate::batch) fn trimmed(self) -> Self {
        let Self::Text(column) = self else { return self };
        let texts = || (0..column.len()).map(|row| column.get(row));
        if texts().flatten().all(|text| text.trim().len() == text.len()) {
            return Self::Text(column);
        }
        // Its texts may be longer together than those of the smaller layout.
        let trimmed = texts().map(|text| text.map(str::trim)).collect();
        Self::Text(TextColumn::Large(trimmed))
    }

    /// Whether the names in some rows are numbers that fit into 32 bits.
    pub(in crate::batch) fn fits_u32(&self, rows: Range<usize>) -> bool {
        match self {
            Self::Whole(column) => column.fits_u32(rows),
            Self::Text(_) => false,
        }
    }

    /// The name in a row; `None` for null if it is text. A null number is marked in the row's mask.
    #[inline(always)]
    pub(in crate::batch) fn get(&self, row: usize) -> Option<Id<'_>> {
        match self {
            Self::Whole(column) => column.get(row).map(Id::Whole),
            Self::Text(column) => column.get(row).map(Id::Text),
        }
    }
}

/// Whether each of these numbers is a name: a larger one would be taken for another.
fn names(array: &ArrayRef) -> bool {
    let values = array.as_primitive::<UInt64Type>();
    values.values().iter().enumerate().all(|(row, value)| i64::try_from(*value).is_ok() || values.is_null(row))
}

impl Id<'_> {
    /// The same name without blanks around it.
    pub(in crate::batch) fn trimmed(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(text.trim()),
            whole @ Self::Whole(_) => whole,
        }
    }

    /// Whether it can be the name of a job.
    #[inline]
    pub(in crate::batch) fn fits(self) -> bool {
        match self {
            Self::Text(text) => Name::fits(text),
            Self::Whole(_) => true,
        }
    }
}
