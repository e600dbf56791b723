//! The states of each person from their first event on: one row for each segment.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field as Column, Schema, SchemaRef};

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{NULL, Persons, Refusals, day, days, named, person_column, states, words};
use super::pass::{Output, Rows};
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::status::observer::Observer;

/// The answer of [`TimelineTable`](super::TimelineTable).
#[derive(Debug)]
pub struct Timeline {
    schema: SchemaRef,
    whole: bool,
    as_of: Day,
}

impl Output for Timeline {
    type Rows = TimelineRows;
    type Part = RecordBatch;

    fn new(_: &Rulebook, options: &Options, whole: bool) -> Self {
        let mut columns = vec![
            person_column(whole),
            Column::new("from", DataType::Date32, true),
            Column::new("to", DataType::Date32, true),
            Column::new("state", words(), true),
            Column::new("rule", words(), true),
        ];
        columns.extend(Refusals::columns());
        Self { schema: Arc::new(Schema::new(columns)), whole, as_of: options.last_day() }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, persons: usize) -> TimelineRows {
        TimelineRows {
            as_of: self.as_of,
            spans: Spans::default(),
            persons: Persons::new(self.whole, persons),
            lines: Vec::new(),
            rules: Vec::new(),
            refusals: Refusals::default(),
        }
    }

    fn part(&self, mut rows: TimelineRows) -> Result<RecordBatch, ArrowError> {
        let lines = rows.lines.as_slice();
        let mut columns = vec![
            rows.persons.finish(),
            days(lines, |line| line.from)?,
            days(lines, |line| line.to)?,
            states(lines, |line| line.held.map(|(state, _)| state))?,
            named(lines, rows.rules.iter().map(|rule| rule.as_str()).collect(), |line| {
                line.held.map(|(_, rule)| rule)
            })?,
        ];
        columns.extend(rows.refusals.finish(lines.len())?);
        RecordBatch::try_new(self.schema(), columns)
    }

    fn take(&mut self, part: RecordBatch) -> Result<Option<RecordBatch>, ArrowError> {
        Ok(Some(part))
    }
}

/// The rows of some persons.
pub struct TimelineRows {
    as_of: Day,
    spans: Spans,
    persons: Persons,
    lines: Vec<Line>,
    /// The rules so far; the lines refer to them.
    rules: Vec<Rule>,
    refusals: Refusals,
}

/// A segment: its state, and the place of its rule.
struct Line {
    from: i32,
    to: i32,
    held: Option<(State, i16)>,
}

impl Rows for TimelineRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        self.spans.0.clear();
        if let Err(refused) = read.and_then(|()| case.run_to(self.as_of, &mut self.spans)) {
            self.persons.push(person);
            self.refusals.push(self.lines.len(), refused);
            self.lines.push(Line { from: NULL, to: NULL, held: None });
            return false;
        }
        let ends = self.spans.0.iter().skip(1).map(|(from, ..)| Some(from.previous())).chain([None]);
        for ((from, state, rule), to) in self.spans.0.iter().zip(ends) {
            let place = self.rules.iter().position(|known| known == rule).unwrap_or_else(|| {
                self.rules.push(*rule);
                self.rules.len().saturating_sub(1)
            });
            self.persons.push(person);
            let held = i16::try_from(place).ok().map(|place| (*state, place));
            self.lines.push(Line { from: day(Some(*from)), to: day(to), held });
        }
        true
    }
}

/// Records the states in order.
#[derive(Default)]
pub(super) struct Spans(pub(super) Vec<(Day, State, Rule)>);

impl Observer for Spans {
    fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
        self.0.push((from, state, rule()));
    }
}
