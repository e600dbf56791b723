//! Whole numbers in any of Arrow's widths.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::ScalarBuffer;
use arrow_schema::DataType;

use super::Unreadable;
use super::exact::whole;

/// A column of whole numbers, as wide as Arrow has them.
pub(in crate::batch) enum WholeColumn {
    Int8(ScalarBuffer<i8>),
    Int16(ScalarBuffer<i16>),
    Int32(ScalarBuffer<i32>),
    Int64(ScalarBuffer<i64>),
    UInt8(ScalarBuffer<u8>),
    UInt16(ScalarBuffer<u16>),
    UInt32(ScalarBuffer<u32>),
    UInt64(ScalarBuffer<u64>),
}

/// The same for the numbers of each width.
macro_rules! in_each_width {
    ($column:expr, $numbers:ident => $result:expr) => {
        match $column {
            WholeColumn::Int8($numbers) => $result,
            WholeColumn::Int16($numbers) => $result,
            WholeColumn::Int32($numbers) => $result,
            WholeColumn::Int64($numbers) => $result,
            WholeColumn::UInt8($numbers) => $result,
            WholeColumn::UInt16($numbers) => $result,
            WholeColumn::UInt32($numbers) => $result,
            WholeColumn::UInt64($numbers) => $result,
        }
    };
}

impl WholeColumn {
    const EXPECTED: Unreadable = &["a whole number"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        let exact = || whole(array.as_ref()).map(Self::Int64);
        Self::of(array.as_ref()).or_else(exact).ok_or(Self::EXPECTED)
    }

    /// `None` if the array has no whole numbers.
    pub(super) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Int8 => Self::Int8(array.as_primitive::<Int8Type>().values().clone()),
            DataType::Int16 => Self::Int16(array.as_primitive::<Int16Type>().values().clone()),
            DataType::Int32 => Self::Int32(array.as_primitive::<Int32Type>().values().clone()),
            DataType::Int64 => Self::Int64(array.as_primitive::<Int64Type>().values().clone()),
            DataType::UInt8 => Self::UInt8(array.as_primitive::<UInt8Type>().values().clone()),
            DataType::UInt16 => Self::UInt16(array.as_primitive::<UInt16Type>().values().clone()),
            DataType::UInt32 => Self::UInt32(array.as_primitive::<UInt32Type>().values().clone()),
            DataType::UInt64 => Self::UInt64(array.as_primitive::<UInt64Type>().values().clone()),
            _ => return None,
        })
    }

    #[inline(always)]
    pub(in crate::batch) fn get(&self, row: usize) -> Option<i64> {
        in_each_width!(self, numbers => numbers.get(row).copied().map(widened))
    }

    /// The number of rows.
    pub(super) fn len(&self) -> usize {
        in_each_width!(self, numbers => numbers.len())
    }

    /// Adds something for the number in each of some rows.
    #[inline]
    pub(in crate::batch) fn add_each<T>(&self, rows: Range<usize>, to: &mut Vec<T>, of: impl Fn(i64) -> T) {
        in_each_width!(self, numbers => {
            to.extend(numbers.get(rows).unwrap_or_default().iter().map(|number| of(widened(*number))));
        });
    }

    /// Does something with each number and one of the others.
    #[inline]
    pub(in crate::batch) fn zip_each<T>(&self, others: impl Iterator<Item = T>, with: impl Fn(T, i64)) {
        in_each_width!(self, numbers => {
            others.zip(numbers.iter()).for_each(|(other, number)| with(other, widened(*number)));
        });
    }

    /// Whether the numbers in those of some rows that have one fit into 32 bits without a sign. The others may hold anything.
    pub(super) fn fits_u32(&self, rows: Range<usize>, have_one: impl Iterator<Item = bool>) -> bool {
        let fits = |number: i64| u32::try_from(number).is_ok();
        in_each_width!(self, numbers => {
            let numbers = numbers.get(rows).unwrap_or_default();
            let together = numbers.iter().fold(0, |all, number| all | widened(*number));
            fits(together) || numbers.iter().zip(have_one).all(|(number, has_one)| !has_one || fits(widened(*number)))
        })
    }
}

/// A number that does not fit is beyond the limits of every field, and its row is rejected for that.
#[inline]
fn widened<N>(number: N) -> i64
where
    i64: TryFrom<N>,
{
    i64::try_from(number).unwrap_or(i64::MAX)
}
