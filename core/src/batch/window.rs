//! The rows in memory: consecutive record batches, and the first row of each person. A person may span several batches.

use std::collections::VecDeque;
use std::ops::Range;

use super::column::id::{Id, IdColumn};
use super::order::{Follows, Order};
use super::table::Table;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::dossier::Dossier;

/// Rows whose persons are found together.
const RUN: usize = 1 << 10;

/// The rows not yet processed. Rows are numbered through the whole input.
#[derive(Default)]
pub(super) struct Window {
    tables: VecDeque<Table>,
    /// The first row of each person.
    starts: Vec<u64>,
    /// The row after the last.
    end: u64,
    order: Order,
}

impl Window {
    /// The number of the next row.
    pub(super) fn end(&self) -> u64 {
        self.end
    }

    /// Adds the rows of one more table.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/person` for a person whose rows are not together.
    pub(super) fn push(&mut self, table: Table) -> Result<(), Error> {
        let Self { starts, order, .. } = self;
        let take = |starts: &mut Vec<u64>, order: &mut Order, row: usize, id: Id<'_>| {
            let row = table.first.saturating_add(u64::try_from(row).unwrap_or(u64::MAX));
            match order.next(id) {
                Follows::Same => {}
                Follows::New => starts.push(row),
                Follows::Back => return Err(scattered(row)),
            }
            Ok(())
        };
        match &table.person {
            IdColumn::Whole(ids) => {
                let (mut run, mut borders, mut persons) = (Vec::new(), Vec::new(), Vec::new());
                let mut before = None;
                for first in (0..table.rows).step_by(RUN) {
                    run.clear();
                    ids.add_each(first..first.saturating_add(RUN).min(table.rows), &mut run, |id| id);
                    let ids = run.as_slice();
                    let borders = find_borders(before, ids, &mut borders);
                    before = ids.last().copied();
                    persons.clear();
                    persons.extend(borders.iter().filter_map(|border| ids.get(*border)));
                    let rows = borders.iter().map(|border| border.saturating_add(first));
                    if order.goes_on(&persons) {
                        let number = |row| table.first.saturating_add(u64::try_from(row).unwrap_or(u64::MAX));
                        starts.extend(rows.map(number));
                    } else {
                        rows.zip(&persons).try_for_each(|(row, id)| take(starts, order, row, Id::Whole(*id)))?;
                    }
                }
            }
            IdColumn::Text(column) => {
                let mut before = None;
                for row in 0..table.rows {
                    // Rows with the same key of a dictionary are of the same person.
                    let key = column.key(row);
                    if (key.is_none() || key != before)
                        && let Some(id) = column.get(row)
                    {
                        take(starts, order, row, Id::Text(id))?;
                    }
                    before = key;
                }
            }
        }
        self.end = table.first.saturating_add(u64::try_from(table.rows).unwrap_or(u64::MAX));
        self.tables.push_back(table);
        Ok(())
    }

    /// No person is to come: from now on it is known who has come.
    pub(super) fn end_persons(&mut self) {
        self.order.end();
    }

    /// Whether a person has had rows, after [`Window::end_persons`].
    pub(super) fn has_seen(&self, person: Id<'_>) -> bool {
        self.order.has(person)
    }

    /// The persons whose rows are complete, and their number of rows.
    pub(super) fn complete(&self, ended: bool) -> (usize, u64) {
        let persons = if ended { self.starts.len() } else { self.starts.len().saturating_sub(1) };
        let (from, to) = (self.row_of(0), self.row_of(persons));
        (persons, to.saturating_sub(from))
    }

    /// The first row of a person, or the end.
    pub(super) fn row_of(&self, person: usize) -> u64 {
        self.starts.get(person).copied().unwrap_or(self.end)
    }

    /// The first person whose rows start at a row or after.
    pub(super) fn person_at(&self, row: u64) -> usize {
        self.starts.partition_point(|start| *start < row)
    }

    /// The table that holds a row.
    pub(super) fn table(&self, row: u64) -> Option<&Table> {
        match self.tables.len() {
            1 => self.tables.front(),
            _ => self.tables.get(self.tables.partition_point(|table| table.first <= row).checked_sub(1)?),
        }
    }

    /// Some rows, table by table.
    pub(super) fn tables(&self, rows: Range<u64>) -> impl Iterator<Item = (&Table, Range<usize>)> {
        let after = match self.tables.len() {
            1 => 1,
            _ => self.tables.partition_point(|table| table.first <= rows.start),
        };
        self.tables.range(after.saturating_sub(1)..).map_while(move |table| {
            let place = |row: u64| usize::try_from(row.saturating_sub(table.first)).unwrap_or(usize::MAX);
            (table.first < rows.end).then(|| (table, place(rows.start)..place(rows.end).min(table.rows)))
        })
    }

    /// Drops the first persons, which are processed.
    pub(super) fn release(&mut self, persons: usize) {
        self.starts.drain(..persons.min(self.starts.len()));
        // For a person with more rows than the limit, only enough rows are kept to detect it.
        let most = u64::try_from(Dossier::MAX_EVENTS).unwrap_or(u64::MAX).saturating_add(1);
        if let [start] = self.starts.as_mut_slice() {
            *start = (*start).max(self.end.saturating_sub(most));
        }
        let first = self.row_of(0);
        let past = |table: &Table| table.first.saturating_add(u64::try_from(table.rows).unwrap_or(u64::MAX)) <= first;
        while self.tables.front().is_some_and(past) {
            self.tables.pop_front();
        }
    }
}

/// The rows whose person is not that of the row before, without a branch for each row.
fn find_borders<'b>(before: Option<i64>, ids: &[i64], borders: &'b mut Vec<usize>) -> &'b [usize] {
    if borders.len() < ids.len() {
        borders.resize(ids.len(), 0);
    }
    if let Some(first) = borders.first_mut() {
        *first = 0;
    }
    let mut found = usize::from(ids.first().is_some_and(|first| before != Some(*first)));
    for (row, (id, next)) in (1..).zip(ids.iter().zip(ids.iter().skip(1))) {
        if let Some(border) = borders.get_mut(found) {
            *border = row;
        }
        found = found.wrapping_add(usize::from(id != next));
    }
    borders.get(..found).unwrap_or_default()
}

fn scattered(row: u64) -> Error {
    let (it, en) = (
        "le righe di una persona non sono contigue: ordinare la tabella per persona, come fa by_person",
        "the rows of a person are not together: sort the table by person, for example with by_person",
    );
    Error::new(Code::ValoreNonValido).at("/person").detail("row", row).hint(Text::new(it, en))
}
