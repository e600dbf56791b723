//! Days with an hour: timestamps without zone, and text.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::ScalarBuffer;
use arrow_schema::{DataType, TimeUnit};
use chrono::DateTime;

use super::Unreadable;
use super::text::TextColumn;
use crate::base::calendar::moment::Moment;

/// A column of moments of Italian civil time.
pub(in crate::batch) enum MomentColumn {
    /// So many ticks since 1970 began, and the ticks of a second.
    Ticks(ScalarBuffer<i64>, i64),
    Text(TextColumn),
}

impl MomentColumn {
    const EXPECTED: Unreadable = &["timestamp without zone", "text written YYYY-MM-DDTHH:MM"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        Ok(match array.data_type() {
            DataType::Timestamp(TimeUnit::Second, None) => {
                Self::Ticks(array.as_primitive::<TimestampSecondType>().values().clone(), 1)
            }
            DataType::Timestamp(TimeUnit::Millisecond, None) => {
                Self::Ticks(array.as_primitive::<TimestampMillisecondType>().values().clone(), 1_000)
            }
            DataType::Timestamp(TimeUnit::Microsecond, None) => {
                Self::Ticks(array.as_primitive::<TimestampMicrosecondType>().values().clone(), 1_000_000)
            }
            DataType::Timestamp(TimeUnit::Nanosecond, None) => {
                Self::Ticks(array.as_primitive::<TimestampNanosecondType>().values().clone(), 1_000_000_000)
            }
            _ => Self::Text(TextColumn::read(array).map_err(|_| Self::EXPECTED)?),
        })
    }

    /// The moment in a row that is not null; `None` if it is none, or outside 1950–2199.
    pub(in crate::batch) fn get(&self, row: usize) -> Option<Moment> {
        match self {
            Self::Ticks(ticks, second) => {
                let seconds = ticks.get(row)?.checked_div_euclid(*second)?;
                Moment::at(DateTime::from_timestamp(seconds, 0)?.naive_utc())
            }
            Self::Text(column) => column.get(row)?.parse().ok(),
        }
    }
}
