//! Columns of the caller that go with the persons into the answer.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{Field, FieldRef, Schema};

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// Before the name of such a column in events that were made from another table, where it may have the name of a field.
pub(super) const PREFIX: &str = "\0";

/// The column of a name that is carried, as it is found in a table and as it is called in the answer.
///
/// # Errors
/// [`Code::CampoMancante`] at `/carry/…` for a name that the table does not have.
pub(super) fn fields(schema: &Schema, carry: &[String]) -> Result<Vec<FieldRef>, Error> {
    let field = |(place, name): (usize, &String)| {
        let found = schema.field_with_name(&format!("{PREFIX}{name}")).or_else(|_| schema.field_with_name(name));
        let missing = |_| {
            let hint =
                Text::new(format!("la tabella non ha la colonna {name}"), format!("the table has no column {name}"));
            Error::new(Code::CampoMancante).at(format!("/carry/{place}")).hint(hint)
        };
        found.map(|field| Arc::new(Field::new(name, field.data_type().clone(), true))).map_err(missing)
    };
    carry.iter().enumerate().map(field).collect()
}

/// # Errors
/// [`Code::ValoreNonValido`] at `/carry/…` for a name that another column of the answer has.
pub(super) fn unlike(answer: &Schema, carry: &[String]) -> Result<(), Error> {
    let is_double = |name: &String| answer.fields().iter().filter(|field| field.name() == name).count() > 1;
    match carry.iter().position(is_double) {
        Some(place) => Err(taken(place)),
        None => Ok(()),
    }
}

/// The error for the place of a name that another column of the answer has.
pub(super) fn taken(place: usize) -> Error {
    let hint =
        Text::new("la risposta ha già una colonna con questo nome", "the answer has a column of this name already");
    Error::new(Code::ValoreNonValido).at(format!("/carry/{place}")).hint(hint)
}

/// The columns of these names; each is in the table.
pub(super) fn columns(batch: &RecordBatch, carry: &[String]) -> Vec<ArrayRef> {
    let column = |name: &String| {
        batch.column_by_name(&format!("{PREFIX}{name}")).or_else(|| batch.column_by_name(name)).map(Arc::clone)
    };
    carry.iter().filter_map(column).collect()
}
