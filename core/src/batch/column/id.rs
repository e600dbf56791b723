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
use crate::base::trimmed::trimmed;
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
        if texts().flatten().all(|text| trimmed(text).len() == text.len()) {
            return Self::Text(column);
        }
        // Its texts may be longer together than those of the smaller layout.
        let trimmed = texts().map(|text| text.map(trimmed)).collect();
        Self::Text(TextColumn::Large(trimmed))
    }

    /// Whether the names in those of some rows that have one are numbers that fit into 32 bits.
    pub(in crate::batch) fn fits_u32(&self, rows: Range<usize>, have_one: impl Iterator<Item = bool>) -> bool {
        match self {
            Self::Whole(column) => column.fits_u32(rows, have_one),
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

/// What a name begins with, so that heads are in the order of their names; equal heads may be of different names, unless they are
/// [whole](Head::is_whole).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::batch) struct Head([u64; 2]);

impl Head {
    /// The bytes of a text that a head has room for.
    const BYTES: usize = 16;

    /// Whether no other name of this kind has this head.
    pub(in crate::batch) fn is_whole(name: Id<'_>) -> bool {
        match name {
            Id::Whole(_) => true,
            Id::Text(text) => text.len() <= Self::BYTES && !text.ends_with('\0'),
        }
    }

    pub(in crate::batch) fn of(name: Id<'_>) -> Self {
        match name {
            // Negative numbers come first.
            Id::Whole(number) => Self([number.cast_unsigned() ^ (1 << 63), 0]),
            Id::Text(text) => {
                let mut bytes = [0; Self::BYTES];
                for (place, byte) in bytes.iter_mut().zip(text.as_bytes()) {
                    *place = *byte;
                }
                let bytes = u128::from_be_bytes(bytes);
                let half = |bytes: u128| u64::try_from(bytes & u128::from(u64::MAX)).unwrap_or_default();
                Self([half(bytes >> 64), half(bytes)])
            }
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
            Self::Text(text) => Self::Text(trimmed(text)),
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
