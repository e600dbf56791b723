//! Sorts a table by person.

use std::cmp::Ordering;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, UInt64Array};
use arrow_schema::{ArrowError, SchemaRef};
use arrow_select::concat::concat;
use arrow_select::take::take_record_batch;

use super::column::id::IdColumn;
use super::column::wrong_type;
use super::field::PERSON;
use super::watch::{Stop, Watch};
use crate::base::error::{Code, Error};

/// Rows between two checks for a cancellation.
const RUN: usize = 1 << 16;

/// All rows grouped by person, the persons in ascending order, the rows of a person in their original order. The answer is in
/// batches of 65,536 rows, and has none if there are no rows. The whole table is in memory, for a moment twice.
///
/// # Errors
/// [`Code::CampoMancante`] at `/person` if there is no such column, [`Code::ValoreNonValido`] if it is of the wrong
/// type; those of the reader; [`Stop::Cancelled`].
pub fn by_person(
    schema: &SchemaRef,
    batches: impl IntoIterator<Item = Result<RecordBatch, ArrowError>>,
    watch: &Watch,
) -> Result<Vec<RecordBatch>, Stop> {
    let read = |batch: Result<RecordBatch, ArrowError>| watch.stopped().and_then(|()| Ok(batch?));
    let batches: Vec<RecordBatch> = batches.into_iter().map(read).collect::<Result<_, _>>()?;
    let whole = joined(schema, &batches, watch)?;
    drop(batches);
    let ids = whole.column_by_name(PERSON).ok_or_else(|| Error::new(Code::CampoMancante).at("/person"))?;
    let person = IdColumn::read(ids).map_err(|expected| wrong_type(PERSON, ids, expected))?;
    let places = (0..whole.num_rows()).collect();
    let places = sorted(places, |one, next| person.get(one).cmp(&person.get(next)), watch)?;
    let piece = |places: &[usize]| {
        watch.stopped()?;
        let places = places.iter().map(|place| u64::try_from(*place).unwrap_or(u64::MAX));
        Ok(take_record_batch(&whole, &UInt64Array::from_iter_values(places))?)
    };
    places.chunks(RUN).map(piece).collect()
}

/// The batches as one.
pub(super) fn joined(schema: &SchemaRef, batches: &[RecordBatch], watch: &Watch) -> Result<RecordBatch, Stop> {
    if batches.is_empty() {
        return Ok(RecordBatch::new_empty(Arc::clone(schema)));
    }
    let column = |at: usize| {
        watch.stopped()?;
        let parts: Vec<&dyn Array> =
            batches.iter().filter_map(|batch| batch.columns().get(at)).map(ArrayRef::as_ref).collect();
        Ok::<_, Stop>(concat(&parts)?)
    };
    let columns = (0..schema.fields().len()).map(column).collect::<Result<_, _>>()?;
    Ok(RecordBatch::try_new(Arc::clone(schema), columns)?)
}

/// Sorts places; equal ones keep their order. The sort of the standard library can't be cancelled, so it sorts runs, which
/// are merged here.
pub(super) fn sorted(
    mut places: Vec<usize>,
    compare: impl Fn(usize, usize) -> Ordering,
    watch: &Watch,
) -> Result<Vec<usize>, Stop> {
    for run in places.chunks_mut(RUN) {
        watch.stopped()?;
        run.sort_by(|one, next| compare(*one, *next));
    }
    let mut length = RUN;
    let mut merged = Vec::new();
    while length < places.len() {
        merged.reserve_exact(places.len());
        for pair in places.chunks(length.saturating_mul(2)) {
            let (one, next) = pair.split_at(length.min(pair.len()));
            merge(one, next, &compare, &mut merged, watch)?;
        }
        std::mem::swap(&mut places, &mut merged);
        merged.clear();
        length = length.saturating_mul(2);
    }
    Ok(places)
}

fn merge(
    mut one: &[usize],
    mut next: &[usize],
    compare: &impl Fn(usize, usize) -> Ordering,
    merged: &mut Vec<usize>,
    watch: &Watch,
) -> Result<(), Stop> {
    while let ([first, after_first @ ..], [second, after_second @ ..]) = (one, next) {
        if merged.len().is_multiple_of(RUN) {
            watch.stopped()?;
        }
        if compare(*second, *first).is_lt() {
            merged.push(*second);
            next = after_second;
        } else {
            merged.push(*first);
            one = after_first;
        }
    }
    merged.extend_from_slice(one);
    merged.extend_from_slice(next);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

    use super::*;

    #[test]
    fn runs_are_merged_like_a_stable_sort() {
        let keys: Vec<u32> = (0..5 * RUN + 7).map(|at| u32::try_from(at * 7919 % 1009).unwrap()).collect();
        let compare = |one: usize, next: usize| keys.get(one).cmp(&keys.get(next));
        let mut wanted: Vec<usize> = (0..keys.len()).collect();
        wanted.sort_by(|one, next| compare(*one, *next));
        assert_eq!(sorted((0..keys.len()).collect(), compare, &Watch::default()).unwrap(), wanted);
    }

    #[test]
    fn a_cancelled_sort_ends() {
        let watch = Watch::default();
        watch.cancel();
        assert!(matches!(sorted(vec![1, 0], |one, next| one.cmp(&next), &watch), Err(Stop::Cancelled)));
    }
}
