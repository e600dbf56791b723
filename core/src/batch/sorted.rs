//! Sorts a table by person.

use arrow_array::{RecordBatch, UInt64Array};
use arrow_schema::{ArrowError, SchemaRef};
use arrow_select::concat::concat_batches;
use arrow_select::take::take_record_batch;

use super::column::id::IdColumn;
use super::column::wrong_type;
use super::field::PERSON;
use super::watch::Stop;
use crate::base::error::{Code, Error};

/// All rows grouped by person, the persons in ascending order, the rows of a person in their original order. The whole
/// table is in memory, for a moment twice.
///
/// # Errors
/// [`Code::CampoMancante`] at `/person` if there is no such column, [`Code::ValoreNonValido`] if it is of the wrong
/// type; those of the reader.
pub fn by_person(
    schema: &SchemaRef,
    batches: impl IntoIterator<Item = Result<RecordBatch, ArrowError>>,
) -> Result<RecordBatch, Stop> {
    let batches: Vec<RecordBatch> = batches.into_iter().collect::<Result<_, _>>()?;
    let whole = concat_batches(schema, &batches)?;
    drop(batches);
    let ids = whole.column_by_name(PERSON).ok_or_else(|| Error::new(Code::CampoMancante).at("/person"))?;
    let person = IdColumn::read(ids).map_err(|expected| wrong_type(PERSON, ids, expected))?;
    let mut places: Vec<usize> = (0..whole.num_rows()).collect();
    places.sort_by(|one, next| person.get(*one).cmp(&person.get(*next)));
    let places = places.into_iter().map(|place| u64::try_from(place).unwrap_or(u64::MAX));
    Ok(take_record_batch(&whole, &UInt64Array::from_iter_values(places))?)
}
