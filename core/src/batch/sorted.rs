//! A table whose persons are mixed, put in order.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, UInt64Array};
use arrow_ord::sort::{SortColumn, lexsort_to_indices};
use arrow_schema::{ArrowError, SchemaRef};
use arrow_select::{concat::concat_batches, take::take_record_batch};

use super::Stop;
use super::field::PERSON;
use crate::error::{Code, Error};

/// All rows with those of each person together, persons in ascending order, the rows of a person in the order in which they
/// come. The whole table is in memory, twice for a moment.
///
/// # Errors
/// [`Code::CampoMancante`] at `/person` where there is no such column; those of the reader.
pub fn by_person(
    schema: &SchemaRef,
    batches: impl IntoIterator<Item = Result<RecordBatch, ArrowError>>,
) -> Result<RecordBatch, Stop> {
    let batches: Vec<RecordBatch> = batches.into_iter().collect::<Result<_, _>>()?;
    let whole = concat_batches(schema, &batches)?;
    drop(batches);
    let person = whole.column_by_name(PERSON).ok_or_else(|| Error::new(Code::CampoMancante).at("/person"))?;
    let places = UInt64Array::from_iter_values(0..u64::try_from(whole.num_rows()).unwrap_or(u64::MAX));
    let keys = [Arc::clone(person), Arc::new(places) as ArrayRef].map(|values| SortColumn { values, options: None });
    Ok(take_record_batch(&whole, &lexsort_to_indices(&keys, None)?)?)
}
