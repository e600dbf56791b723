//! Columns that no state depends on, and that only some tables read.

use arrow_array::RecordBatch;
use arrow_schema::DataType;

use super::column::text::TextColumn;
use super::column::wrong_type;
use crate::base::error::Error;
use crate::base::words::event_type::EventType;

/// The columns that say more closely what was done. An absent one is null in every row.
#[derive(Default)]
pub(super) struct Details {
    pub(super) code: Option<TextColumn>,
    pub(super) service: Option<TextColumn>,
    pub(super) activity: Option<TextColumn>,
}

impl Details {
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for a column that is no text.
    pub(super) fn read(batch: &RecordBatch) -> Result<Self, Error> {
        let text = |name: &str| {
            let array = batch.column_by_name(name).filter(|array| *array.data_type() != DataType::Null);
            let column =
                array.map(|array| TextColumn::read(array).map_err(|expected| wrong_type(name, array, expected)));
            column.transpose()
        };
        Ok(Self { code: text("code")?, service: text("service")?, activity: text("activity")? })
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
