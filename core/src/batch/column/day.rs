//! Days: Arrow's dates, timestamps without zone, and text.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::ScalarBuffer;
use arrow_schema::{DataType, TimeUnit};

use super::Unreadable;
use super::text::TextColumn;
use crate::base::calendar::day::Day;
use crate::base::error::Code;

/// A column of days, counted from 1970-01-01.
pub(in crate::batch) struct DayColumn(ScalarBuffer<i32>);

/// 1900-01-01, counted from 1970.
pub(in crate::batch) const NINETEEN_HUNDRED: i32 = -25_567;

/// The value for a text that is not a day.
const BAD: i32 = i32::MIN;

impl DayColumn {
    const EXPECTED: Unreadable = &["date32", "date64", "timestamp without zone", "text written YYYY-MM-DD"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        // A midnight is its day; another time of day is no day, as in a dossier.
        let floor = |values: &ScalarBuffer<i64>, a_day: i64| {
            let day = |value: &i64| match i32::try_from(value.div_euclid(a_day)) {
                Ok(_) if value.rem_euclid(a_day) != 0 => BAD,
                day => day.unwrap_or(i32::MAX),
            };
            values.iter().map(day).collect()
        };
        Ok(Self(match array.data_type() {
            DataType::Date32 => array.as_primitive::<Date32Type>().values().clone(),
            DataType::Date64 => floor(array.as_primitive::<Date64Type>().values(), 86_400_000),
            DataType::Timestamp(TimeUnit::Second, None) => {
                floor(array.as_primitive::<TimestampSecondType>().values(), 86_400)
            }
            DataType::Timestamp(TimeUnit::Millisecond, None) => {
                floor(array.as_primitive::<TimestampMillisecondType>().values(), 86_400_000)
            }
            DataType::Timestamp(TimeUnit::Microsecond, None) => {
                floor(array.as_primitive::<TimestampMicrosecondType>().values(), 86_400_000_000)
            }
            DataType::Timestamp(TimeUnit::Nanosecond, None) => {
                floor(array.as_primitive::<TimestampNanosecondType>().values(), 86_400_000_000_000)
            }
            _ => {
                let text = TextColumn::read(array).map_err(|_| Self::EXPECTED)?;
                let day = |row| {
                    let date = Day::date_of(text.get(row).unwrap_or_default());
                    date.map_or(BAD, |date| Day::of_any(date).since_1970())
                };
                (0..text.len()).map(day).collect()
            }
        }))
    }

    /// The days, for a run over many rows; [`DayColumn::day`] reads each.
    #[inline]
    pub(in crate::batch) fn values(&self) -> &[i32] {
        &self.0
    }

    /// The day in a row that is not null.
    #[inline]
    pub(in crate::batch) fn get(&self, row: usize) -> Result<Day, Code> {
        Self::day(self.0.get(row).copied().unwrap_or(BAD))
    }

    /// The last day of something in a row that is not null: a day after 2199-12-31 means "no end", and so does 1900-01-01.
    #[inline]
    pub(in crate::batch) fn end(&self, row: usize) -> Result<Day, Code> {
        let value = self.0.get(row).copied().unwrap_or(BAD);
        let open = value > Day::LAST.since_1970() || value == NINETEEN_HUNDRED;
        if open { Ok(Day::NEVER) } else { Self::day(value) }
    }

    /// Whether the last day in a row is 1900-01-01, which databases have for "none".
    pub(in crate::batch) fn is_placeholder(&self, row: usize) -> bool {
        self.0.get(row) == Some(&NINETEEN_HUNDRED)
    }

    /// Whether any row may have such a last day.
    pub(in crate::batch) fn has_placeholders(&self) -> bool {
        self.0.contains(&NINETEEN_HUNDRED)
    }

    /// The day of birth in a row that is not null.
    pub(in crate::batch) fn birth(&self, row: usize) -> Result<Day, Code> {
        let value = self.0.get(row).copied().unwrap_or(BAD);
        Day::birth_from_1970(value).map_or_else(|| Self::day(value), Ok)
    }

    #[inline]
    pub(in crate::batch) fn day(value: i32) -> Result<Day, Code> {
        match Day::from_1970(value) {
            Some(day) => Ok(day),
            None if value == BAD => Err(Code::DataNonValida),
            None => Err(Code::FuoriLimite),
        }
    }
}
