//! The states of each person from their first event on, kept for a comparison.

use std::collections::VecDeque;
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, Schema, SchemaRef};

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{PersonColumns, Persons, day};
use super::pass::{Output, Rows};
use super::timeline::Spans;
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;

/// The histories under one rulebook of all persons that are processed and not yet passed on. It produces no batches.
pub(super) struct History {
    as_of: Day,
    whole: bool,
    pub(super) done: VecDeque<Histories>,
}

/// Those of some persons.
pub(super) struct Histories {
    as_of: Day,
    pub(super) persons: Persons,
    pub(super) lives: Vec<Result<Life, Refused>>,
    /// Those of all persons, one after the other.
    spans: Spans,
}

/// What holds for a person on the day of the assessment, and where their history ends.
#[derive(Clone, Copy)]
pub(super) struct Life {
    pub(super) state: State,
    pub(super) since: i32,
    pub(super) seniority_days: i32,
    end: usize,
}

/// A state from its first day on, and its rule.
pub(super) type Span = (Day, State, Rule);

impl Output for History {
    type Rows = Histories;
    type Part = Histories;

    fn new(_: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        Self { as_of: options.last_day(), whole: persons.whole, done: VecDeque::new() }
    }

    fn schema(&self) -> SchemaRef {
        Arc::new(Schema::empty())
    }

    fn rows(&self, persons: usize) -> Histories {
        Histories {
            as_of: self.as_of,
            persons: Persons::new(self.whole, persons),
            lives: Vec::with_capacity(persons),
            spans: Spans::default(),
        }
    }

    fn part(&self, rows: Histories) -> Result<Histories, ArrowError> {
        Ok(rows)
    }

    fn take(&mut self, rows: Histories) -> Result<Option<RecordBatch>, ArrowError> {
        self.done.push_back(rows);
        Ok(None)
    }
}

impl Rows for Histories {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        let start = self.spans.0.len();
        let reached = read.and_then(|()| case.run_to(self.as_of, &mut self.spans));
        if reached.is_err() {
            self.spans.0.truncate(start);
        }
        let end = self.spans.0.len();
        let life = reached.map(|any| {
            let on_day = case.machine.state_on_day();
            let since = day(on_day.since.filter(|_| any));
            Life { state: on_day.state, since, seniority_days: on_day.seniority_days, end }
        });
        self.persons.push(person);
        self.lives.push(life);
        life.is_ok()
    }
}

impl Histories {
    /// Each person with their spans.
    pub(super) fn iter(&self) -> impl Iterator<Item = Result<(Life, &[Span]), Refused>> {
        let mut start = 0;
        self.lives.iter().map(move |life| {
            life.map(|life| {
                let spans = self.spans.0.get(start..life.end).unwrap_or_default();
                start = life.end;
                (life, spans)
            })
        })
    }
}
