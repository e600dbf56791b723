//! The states of each person from their first event on: one row for each segment.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field as Column, SchemaRef};

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{NULL, PersonColumns, Persons, Refusals, day, days, named, person_column, states, words};
use super::pass::{Output, Rows};
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::status::observer::Observer;

/// The answer of [`TimelineTable`](super::TimelineTable).
#[derive(Debug)]
pub struct Timeline {
    schema: SchemaRef,
    persons: PersonColumns,
    as_of: Day,
    if_within: bool,
}

impl Output for Timeline {
    type Rows = TimelineRows;
    type Part = RecordBatch;

    fn new(_: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let mut columns = vec![
            person_column(persons.whole),
            Column::new("from", DataType::Date32, true),
            Column::new("to", DataType::Date32, true),
            Column::new("state", words(), true),
            Column::new("rule", words(), true),
        ];
        if options.if_within {
            columns.push(Column::new("state_if_within", words(), true));
        }
        columns.extend(Refusals::columns());
        let (as_of, if_within) = (options.last_day(), options.if_within);
        Self { schema: persons.schema(columns), persons: persons.clone(), as_of, if_within }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, persons: usize) -> TimelineRows {
        TimelineRows {
            as_of: self.as_of,
            if_within: self.if_within,
            spans: Spans::default(),
            within: Spans::default(),
            persons: self.persons.lines(persons),
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
        if self.if_within {
            columns.push(states(lines, |line| line.within)?);
        }
        columns.extend(rows.refusals.finish(lines.len())?);
        columns.extend(rows.persons.carried()?);
        RecordBatch::try_new(self.schema(), columns)
    }

    fn take(&mut self, part: RecordBatch) -> Result<Option<RecordBatch>, ArrowError> {
        Ok(Some(part))
    }
}

/// The rows of some persons.
pub struct TimelineRows {
    as_of: Day,
    if_within: bool,
    spans: Spans,
    /// Those that would hold if each unknown pay were within the limits.
    within: Spans,
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
    within: Option<State>,
}

impl Rows for TimelineRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        self.persons.begin(case);
        self.spans.0.clear();
        self.within.0.clear();
        if let Err(refused) = read.and_then(|()| self.run(case)) {
            self.persons.push(person);
            self.refusals.push(self.lines.len(), refused);
            self.lines.push(Line { from: NULL, to: NULL, held: None, within: None });
            return false;
        }
        let borders = self.borders();
        let ends = borders.iter().skip(1).map(|from| Some(from.previous())).chain([None]);
        let (mut held, mut within) = (self.spans.0.iter().peekable(), self.within.0.iter().peekable());
        let (mut state, mut state_within) = (None, None);
        for (from, to) in borders.iter().zip(ends) {
            while let Some((_, next, rule)) = held.next_if(|(day, ..)| day <= from) {
                let place = self.rules.iter().position(|known| known == rule).unwrap_or_else(|| {
                    self.rules.push(*rule);
                    self.rules.len().saturating_sub(1)
                });
                state = i16::try_from(place).ok().map(|place| (*next, place));
            }
            while let Some((_, next, _)) = within.next_if(|(day, ..)| day <= from) {
                state_within = Some(*next);
            }
            self.persons.push(person);
            let within = state_within.or(state.map(|(state, _)| state));
            self.lines.push(Line { from: day(Some(*from)), to: day(to), held: state, within });
        }
        true
    }
}

impl TimelineRows {
    /// Records the states, and those that would hold if unknown pay were within the limits, if there is any.
    fn run(&mut self, case: &mut Case<'_>) -> Result<(), Refused> {
        let mut seen = SpanObserver { spans: &mut self.spans, pay_unknown: false };
        case.run_to(self.as_of, &mut seen)?;
        if self.if_within && seen.pay_unknown {
            case.run_within(self.as_of, &mut self.within)?;
            self.within.0.dedup_by_key(|(_, state, _)| *state);
        }
        Ok(())
    }

    /// The first days of the segments.
    fn borders(&self) -> Vec<Day> {
        let mut borders: Vec<Day> = self.spans.0.iter().chain(&self.within.0).map(|(from, ..)| *from).collect();
        borders.sort_unstable();
        borders.dedup();
        borders
    }
}

/// Records the states, and whether any pay is unknown (STATO-24).
struct SpanObserver<'s> {
    spans: &'s mut Spans,
    pay_unknown: bool,
}

impl Observer for SpanObserver<'_> {
    fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
        self.spans.state(from, state, rule);
    }

    fn rule(&mut self, rule: Rule) {
        self.pay_unknown |= rule == rule::STATO_24;
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
