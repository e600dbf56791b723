//! Sorts a table by person.

use std::cmp::Ordering;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, UInt64Array};
use arrow_schema::{ArrowError, SchemaRef};
use arrow_select::concat::concat;
use arrow_select::take::take_record_batch;

use super::column::id::{Head, Id, IdColumn};
use super::column::wrong_type;
use super::field::PERSON;
use super::watch::{Stop, Watch};
use crate::base::error::{Code, Error};

/// Rows of a batch.
const ROWS: usize = 1 << 16;

/// Rows between two checks for a cancellation.
const RUN: usize = 1 << 18;

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
    let read = |batch: Result<RecordBatch, ArrowError>| watch.go_on(0, 0, 0).and_then(|()| Ok(batch?));
    let batches: Vec<RecordBatch> = batches.into_iter().map(read).collect::<Result<_, _>>()?;
    let whole = joined(schema, &batches, watch)?;
    drop(batches);
    let ids = whole.column_by_name(PERSON).ok_or_else(|| Error::new(Code::CampoMancante).at("/person"))?;
    let person = IdColumn::read(ids).map_err(|expected| wrong_type(PERSON, ids, expected))?;
    let places = order(&person, whole.num_rows(), watch)?;
    let piece = |places: &[usize]| {
        watch.go_on(0, 0, 0)?;
        let places = places.iter().map(|place| u64::try_from(*place).unwrap_or(u64::MAX));
        Ok(take_record_batch(&whole, &UInt64Array::from_iter_values(places))?)
    };
    places.chunks(ROWS).map(piece).collect()
}

/// The batches as one.
pub(super) fn joined(schema: &SchemaRef, batches: &[RecordBatch], watch: &Watch) -> Result<RecordBatch, Stop> {
    if batches.is_empty() {
        return Ok(RecordBatch::new_empty(Arc::clone(schema)));
    }
    let column = |at: usize| {
        watch.go_on(0, 0, 0)?;
        let parts: Vec<&dyn Array> =
            batches.iter().filter_map(|batch| batch.columns().get(at)).map(ArrayRef::as_ref).collect();
        Ok::<_, Stop>(concat(&parts)?)
    };
    let columns = (0..schema.fields().len()).map(column).collect::<Result<_, _>>()?;
    Ok(RecordBatch::try_new(Arc::clone(schema), columns)?)
}

/// The rows in the order of their persons; the rows of a person keep theirs.
pub(super) fn order(person: &IdColumn, rows: usize, watch: &Watch) -> Result<Vec<usize>, Stop> {
    let name = |row: usize| person.get(row).unwrap_or(Id::Text(""));
    if (1..rows).all(|row| name(row.saturating_sub(1)) <= name(row)) {
        return Ok((0..rows).collect());
    }
    // The heads lie beside each other, the names all over the memory.
    let heads = (0..rows).map(|row| (Head::of(name(row)), row)).collect();
    let rows = match (0..rows).all(|row| Head::is_whole(name(row))) {
        true => sorted(heads, Ord::cmp, watch)?,
        false => sorted(heads, |one, next| one.0.cmp(&next.0).then_with(|| name(one.1).cmp(&name(next.1))), watch)?,
    };
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Sorts items; equal ones keep their order. The sort of the standard library can't be cancelled, so it sorts runs, which are
/// merged here.
fn sorted<T: Copy>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering, watch: &Watch) -> Result<Vec<T>, Stop> {
    for run in items.chunks_mut(RUN) {
        watch.go_on(0, 0, 0)?;
        run.sort_by(&compare);
    }
    let mut length = RUN;
    let mut merged = Vec::new();
    while length < items.len() {
        merged.reserve_exact(items.len());
        for pair in items.chunks(length.saturating_mul(2)) {
            let (one, next) = pair.split_at(length.min(pair.len()));
            merge(one, next, &compare, &mut merged, watch)?;
        }
        std::mem::swap(&mut items, &mut merged);
        merged.clear();
        length = length.saturating_mul(2);
    }
    Ok(items)
}

fn merge<T: Copy>(
    mut one: &[T],
    mut next: &[T],
    compare: &impl Fn(&T, &T) -> Ordering,
    merged: &mut Vec<T>,
    watch: &Watch,
) -> Result<(), Stop> {
    while let ([first, after_first @ ..], [second, after_second @ ..]) = (one, next) {
        if merged.len().is_multiple_of(RUN) {
            watch.go_on(0, 0, 0)?;
        }
        if compare(second, first).is_lt() {
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
        let compare = |one: &usize, next: &usize| keys.get(*one).cmp(&keys.get(*next));
        let mut wanted: Vec<usize> = (0..keys.len()).collect();
        wanted.sort_by(compare);
        assert_eq!(sorted((0..keys.len()).collect(), compare, &Watch::default()).unwrap(), wanted);
    }

    #[test]
    fn a_cancelled_sort_ends() {
        let watch = Watch::default();
        watch.cancel();
        assert!(matches!(sorted(vec![1, 0], Ord::cmp, &watch), Err(Stop::Cancelled)));
    }
}
