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
    let read = |batch: Result<RecordBatch, ArrowError>| watch.stopped().and_then(|()| Ok(batch?));
    let batches: Vec<RecordBatch> = batches.into_iter().map(read).collect::<Result<_, _>>()?;
    let whole = joined(schema, &batches, watch)?;
    drop(batches);
    let ids = whole.column_by_name(PERSON).ok_or_else(|| Error::new(Code::CampoMancante).at("/person"))?;
    let person = IdColumn::read(ids).map_err(|expected| wrong_type(PERSON, ids, expected))?;
    let places = Grouped::new(&person, whole.num_rows(), watch)?.rows;
    let piece = |places: &[usize]| {
        watch.stopped()?;
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
        watch.stopped()?;
        let parts: Vec<&dyn Array> =
            batches.iter().filter_map(|batch| batch.columns().get(at)).map(ArrayRef::as_ref).collect();
        Ok::<_, Stop>(concat(&parts)?)
    };
    let columns = (0..schema.fields().len()).map(column).collect::<Result<_, _>>()?;
    Ok(RecordBatch::try_new(Arc::clone(schema), columns)?)
}

/// Rows in the order of their persons; the rows of a person keep theirs.
pub(super) struct Grouped {
    rows: Vec<usize>,
    /// Where those of each person end.
    ends: Vec<usize>,
}

impl Grouped {
    pub(super) fn new(person: &IdColumn, rows: usize, watch: &Watch) -> Result<Self, Stop> {
        let name = |row: usize| person.get(row).unwrap_or(Id::Text(""));
        if let Some(ends) = ends(rows, |row| name(row.saturating_sub(1)).cmp(&name(row))) {
            return Ok(Self { rows: (0..rows).collect(), ends });
        }
        // The heads lie beside each other, the names all over the memory.
        let heads = (0..rows).map(|row| (Head::of(name(row)), row)).collect();
        let whole = (0..rows).all(|row| Head::is_whole(name(row)));
        let rest = |one: usize, next: usize| if whole { Ordering::Equal } else { name(one).cmp(&name(next)) };
        let compare = |one: &(Head, usize), next: &(Head, usize)| one.0.cmp(&next.0).then_with(|| rest(one.1, next.1));
        let heads = sorted(heads, compare, watch)?;
        let at = |place: usize| heads.get(place).copied();
        let order = |place: usize| at(place.saturating_sub(1)).zip(at(place)).map(|(one, next)| compare(&one, &next));
        let ends = ends(rows, |place| order(place).unwrap_or(Ordering::Equal)).unwrap_or_default();
        Ok(Self { rows: heads.into_iter().map(|(_, row)| row).collect(), ends })
    }

    /// The first row of each person.
    pub(super) fn firsts(&self) -> impl Iterator<Item = usize> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        starts.filter_map(|start| self.rows.get(start).copied())
    }

    /// The rows of a person by the place among all persons; none after the last person.
    pub(super) fn of(&self, place: usize) -> &[usize] {
        let end = |place: usize| self.ends.get(place).copied();
        let start = place.checked_sub(1).map_or(Some(0), end);
        start.zip(end(place)).and_then(|(start, end)| self.rows.get(start..end)).unwrap_or_default()
    }
}

/// Where the rows of each person end; `order` compares the person of the row before with that of a row. `None` if the persons are
/// not in order.
fn ends(rows: usize, order: impl Fn(usize) -> Ordering) -> Option<Vec<usize>> {
    let mut ends = Vec::new();
    for row in 1..rows {
        match order(row) {
            Ordering::Less => ends.push(row),
            Ordering::Equal => {}
            Ordering::Greater => return None,
        }
    }
    if rows > 0 {
        ends.push(rows);
    }
    Some(ends)
}

/// Sorts items; equal ones keep their order. The sort of the standard library can't be cancelled, so it sorts runs, which are
/// merged here.
fn sorted<T: Copy>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering, watch: &Watch) -> Result<Vec<T>, Stop> {
    for run in items.chunks_mut(RUN) {
        watch.stopped()?;
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
            watch.stopped()?;
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

    use arrow_array::{Int64Array, StringArray};

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
    fn persons_are_grouped_in_the_order_of_their_whole_names() {
        let long = "RSSMRA80A01H501U-";
        let (one, two) = (format!("{long}1"), format!("{long}2"));
        let names = [two.as_str(), "b", "a\0", "a", &one, "", "b", &two, "a\0", "à", long];
        check(Arc::new(StringArray::from(names.to_vec())), &names);
        let numbers = [3, -1, i64::MAX, 0, i64::MIN, -1, 3, 0];
        check(Arc::new(Int64Array::from(numbers.to_vec())), &numbers);
    }

    /// The groups of a column against a stable sort of its names.
    fn check<N: Ord>(column: ArrayRef, names: &[N]) {
        let person = IdColumn::read(&column).ok().unwrap();
        let grouped = Grouped::new(&person, names.len(), &Watch::default()).unwrap();
        let mut wanted: Vec<usize> = (0..names.len()).collect();
        wanted.sort_by_key(|row| names.get(*row));
        let wanted: Vec<&[usize]> = wanted.chunk_by(|one, next| names.get(*one) == names.get(*next)).collect();
        let groups: Vec<&[usize]> = (0..).map(|place| grouped.of(place)).take_while(|rows| !rows.is_empty()).collect();
        assert_eq!(groups, wanted);
        let firsts: Vec<usize> = wanted.iter().filter_map(|rows| rows.first().copied()).collect();
        assert_eq!(grouped.firsts().collect::<Vec<_>>(), firsts);
    }

    #[test]
    fn a_cancelled_sort_ends() {
        let watch = Watch::default();
        watch.cancel();
        assert!(matches!(sorted(vec![1, 0], Ord::cmp, &watch), Err(Stop::Cancelled)));
    }
}
