//! Columns of text that no state depends on, and that only some tables read.

use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;

use super::column::text::TextColumn;
use super::column::wrong_type;
use crate::base::error::Error;
use crate::base::words::event_type::EventType;

/// The columns that say more closely what was done. An absent one is null in every row.
#[derive(Default)]
pub(super) struct Details {
    code: Option<TextColumn>,
    service: Option<TextColumn>,
    activity: Option<TextColumn>,
}

impl Details {
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for a column of a type that can't be read.
    pub(super) fn read(batch: &RecordBatch) -> Result<Self, Error> {
        let text = |name| text_column(batch, name);
        Ok(Self { code: text("code")?, service: text("service")?, activity: text("activity")? })
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
fn text_column(batch: &RecordBatch, name: &str) -> Result<Option<TextColumn>, Error> {
    let array = batch.column_by_name(name).filter(|array| *array.data_type() != DataType::Null);
    array.map(|array| TextColumn::read(array).map_err(|expected| wrong_type(name, array, expected))).transpose()
}
