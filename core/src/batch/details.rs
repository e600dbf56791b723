//! Columns that no state depends on, and that only some tables read.

use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

use super::column::text::TextColumn;
use super::column::whole::WholeColumn;
use super::column::word::{WordColumn, word};
use super::column::{Unreadable, flags, wrong_type};
use crate::base::error::Error;
use crate::base::words::event_type::EventType;
use crate::base::words::patto::Signer;

/// The columns that say more closely what was done. An absent one is null in every row.
#[derive(Default)]
pub(super) struct Details {
    code: Option<TextColumn>,
    service: Option<TextColumn>,
    activity: Option<TextColumn>,
    signed_by: Option<WordColumn<Signer>>,
    partnership: Option<BooleanArray>,
    /// With which rows have a value: a number has no null.
    frequency_days: Option<(WholeColumn, Option<NullBuffer>)>,
}

impl Details {
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for a column of a type that can't be read.
    pub(super) fn read(batch: &RecordBatch) -> Result<Self, Error> {
        Ok(Self {
            code: column(batch, "code", TextColumn::read)?,
            service: column(batch, "service", TextColumn::read)?,
            activity: column(batch, "activity", TextColumn::read)?,
            signed_by: column(batch, "signed_by", |array| WordColumn::read(array, |text| word(text)))?,
            partnership: column(batch, "partnership", flags)?,
            frequency_days: column(batch, "frequency_days", |array| {
                Ok((WholeColumn::read(array)?, array.nulls().cloned()))
            })?,
        })
    }

    pub(super) fn code(&self, row: usize) -> Option<&str> {
        self.code.as_ref()?.get(row)
    }

    pub(super) fn service(&self, row: usize) -> Option<&str> {
        self.service.as_ref()?.get(row)
    }

    pub(super) fn activity(&self, row: usize) -> Option<&str> {
        self.activity.as_ref()?.get(row)
    }

    pub(super) fn signed_by(&self, row: usize) -> Option<Signer> {
        self.signed_by.as_ref()?.get(row)
    }

    /// Whether a row has a signer that nobody knows.
    pub(super) fn has_unknown_signer(&self, row: usize) -> bool {
        self.signed_by.as_ref().is_some_and(|column| column.text.get(row).is_some() && column.get(row).is_none())
    }

    pub(super) fn partnership(&self, row: usize) -> Option<bool> {
        self.partnership
            .as_ref()
            .filter(|column| row < column.len() && column.is_valid(row))
            .map(|column| column.value(row))
    }

    /// A number that is no number of days becomes 0, which no patto may have.
    pub(super) fn frequency_days(&self, row: usize) -> Option<u32> {
        let (column, nulls) = self.frequency_days.as_ref()?;
        let valid = nulls.as_ref().is_none_or(|nulls| row < nulls.len() && nulls.is_valid(row));
        column.get(row).filter(|_| valid).map(|days| u32::try_from(days).unwrap_or_default())
    }

    /// Whether the table can name the service, the activity or the phase of an event of a type.
    pub(super) fn can_name(&self, kind: EventType) -> bool {
        match kind {
            EventType::Servizio | EventType::AttivitaSap => self.code.is_some(),
            EventType::Colloquio => self.service.is_some() || self.activity.is_some(),
            _ => true,
        }
    }
}

/// A column that may be absent; one of Arrow's null type counts as absent.
fn column<T>(
    batch: &RecordBatch,
    name: &str,
    read: impl Fn(&ArrayRef) -> Result<T, Unreadable>,
) -> Result<Option<T>, Error> {
    let array = batch.column_by_name(name).filter(|array| *array.data_type() != DataType::Null);
    array.map(|array| read(array).map_err(|expected| wrong_type(name, array, expected))).transpose()
}
