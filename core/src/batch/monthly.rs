//! Counts by month: the persons in each state at its end, and the changes from one state to another during it.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{Int64Array, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field as Column, SchemaRef};
use chrono::Datelike;

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{PersonColumns, days, states, words};
use super::pass::{Output, Rows};
use super::timeline::Spans;
use crate::base::calendar::day::Day;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;

/// The answer of [`StocksTable`](super::StocksTable).
#[derive(Debug)]
pub struct Stocks {
    schema: SchemaRef,
    as_of: Day,
    first: Option<Month>,
    /// The numbers of persons by which a state grows and shrinks in a month.
    changes: BTreeMap<(Month, State), i64>,
}

/// The answer of [`FlowsTable`](super::FlowsTable).
#[derive(Debug)]
pub struct Flows {
    schema: SchemaRef,
    as_of: Day,
    first: Option<Month>,
    counts: BTreeMap<(Month, Option<State>, State), i64>,
}

/// A month, counted from the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(i32);

impl Month {
    fn of(day: Day) -> Self {
        let date = day.date();
        let month = i32::try_from(date.month0()).unwrap_or_default();
        Self(date.year().saturating_mul(12).saturating_add(month))
    }

    fn last_day(self) -> Day {
        let (year, month) = (self.0.div_euclid(12), u32::try_from(self.0.rem_euclid(12)).unwrap_or_default());
        Day::of_year(year, month.saturating_add(1), 1).first_of_next_month().previous()
    }

    fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The last month that has ended on a day.
    fn ended(day: Day) -> Self {
        Self(Self::of(day.next()).0.saturating_sub(1))
    }
}

impl Output for Stocks {
    type Rows = Monthly<(Month, State)>;
    type Part = Self::Rows;

    fn new(_: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let schema = persons.schema_of_all(vec![
            Column::new("month", DataType::Date32, false),
            Column::new("state", words(), false),
            Column::new("persons", DataType::Int64, false),
        ]);
        Self { schema, as_of: options.last_day(), first: options.first.map(Month::of), changes: BTreeMap::new() }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, _: usize) -> Self::Rows {
        Monthly::new(self.as_of, |from, to, _, state, counts| {
            // The first month at whose end the state holds, and the first at whose end it no longer holds.
            let (first, past) = (Month::of(from), to.map(|to| Month::ended(to).next()));
            add(counts, (first, state), 1);
            if let Some(past) = past {
                add(counts, (past, state), -1);
            }
        })
    }

    fn part(&self, rows: Self::Rows) -> Result<Self::Rows, ArrowError> {
        Ok(rows)
    }

    fn take(&mut self, rows: Self::Rows) -> Result<Option<RecordBatch>, ArrowError> {
        rows.counts.into_iter().for_each(|(key, count)| add(&mut self.changes, key, count));
        Ok(None)
    }

    fn close(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        let mut lines = Vec::new();
        let mut now: BTreeMap<State, i64> = BTreeMap::new();
        let last = Month::ended(self.as_of);
        let mut month = self.changes.keys().next().map_or(last.next(), |(month, _)| *month);
        while month <= last {
            for state in State::ALL {
                let persons = now.entry(state).or_default();
                *persons = persons.saturating_add(self.changes.get(&(month, state)).copied().unwrap_or_default());
                if *persons > 0 && self.first.is_none_or(|first| first <= month) {
                    lines.push((month, state, *persons));
                }
            }
            month = month.next();
        }
        let persons: Int64Array = lines.iter().map(|(.., persons)| *persons).collect();
        let columns = vec![
            days(&lines, |(month, ..)| month.last_day().since_1970())?,
            states(&lines, |(_, state, _)| Some(*state))?,
            Arc::new(persons),
        ];
        RecordBatch::try_new(self.schema(), columns).map(Some)
    }
}

impl Output for Flows {
    type Rows = Monthly<(Month, Option<State>, State)>;
    type Part = Self::Rows;

    fn new(_: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let schema = persons.schema_of_all(vec![
            Column::new("month", DataType::Date32, false),
            Column::new("from_state", words(), true),
            Column::new("to_state", words(), false),
            Column::new("persons", DataType::Int64, false),
        ]);
        Self { schema, as_of: options.last_day(), first: options.first.map(Month::of), counts: BTreeMap::new() }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, _: usize) -> Self::Rows {
        Monthly::new(self.as_of, |from, _, before, state, counts| add(counts, (Month::of(from), before, state), 1))
    }

    fn part(&self, rows: Self::Rows) -> Result<Self::Rows, ArrowError> {
        Ok(rows)
    }

    fn take(&mut self, rows: Self::Rows) -> Result<Option<RecordBatch>, ArrowError> {
        rows.counts.into_iter().for_each(|(key, count)| add(&mut self.counts, key, count));
        Ok(None)
    }

    fn close(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        let counts = std::mem::take(&mut self.counts).into_iter();
        let asked = |month: Month| self.first.is_none_or(|first| first <= month);
        let lines: Vec<_> = counts.filter(|((month, ..), _)| asked(*month)).collect();
        let persons: Int64Array = lines.iter().map(|(_, persons)| *persons).collect();
        let columns = vec![
            days(&lines, |((month, ..), _)| month.last_day().since_1970())?,
            states(&lines, |((_, from, _), _)| *from)?,
            states(&lines, |((.., to), _)| Some(*to))?,
            Arc::new(persons),
        ];
        RecordBatch::try_new(self.schema(), columns).map(Some)
    }
}

/// What a segment of a timeline adds: its first and last day, the state before it, and its own.
type Add<K> = fn(Day, Option<Day>, Option<State>, State, &mut BTreeMap<K, i64>);

/// The counts of some persons.
pub struct Monthly<K> {
    as_of: Day,
    spans: Spans,
    add: Add<K>,
    counts: BTreeMap<K, i64>,
}

impl<K> Monthly<K> {
    fn new(as_of: Day, add: Add<K>) -> Self {
        Self { as_of, spans: Spans::default(), add, counts: BTreeMap::new() }
    }
}

impl<K: Send> Rows for Monthly<K> {
    fn person(&mut self, _: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        self.spans.0.clear();
        if read.and_then(|()| case.run_to(self.as_of, &mut self.spans)).is_err() {
            return false;
        }
        let mut before = None;
        let ends = self.spans.0.iter().skip(1).map(|(from, ..)| Some(from.previous())).chain([None]);
        for ((from, state, _), to) in self.spans.0.iter().zip(ends) {
            (self.add)(*from, to, before, *state, &mut self.counts);
            before = Some(*state);
        }
        true
    }
}

fn add<K: Ord>(counts: &mut BTreeMap<K, i64>, key: K, count: i64) {
    let sum = counts.entry(key).or_default();
    *sum = sum.saturating_add(count);
}
