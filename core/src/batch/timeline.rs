//! The states of each person from their first event on: a row a segment.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field as Column, Schema, SchemaRef};

use super::Options;
use super::case::{Case, Refused};
use super::column::Id;
use super::output::{DayBuilder, PersonBuilder, RefusedBuilder, WordBuilder, person_column, words};
use super::pass::{Answer, Rows};
use crate::calendar::Day;
use crate::rule::Rule;
use crate::rulebook::Rulebook;
use crate::status::{Observer, State};

/// The answer of [`TimelineTable`](super::TimelineTable).
#[derive(Debug)]
pub struct Timeline {
    schema: SchemaRef,
    whole: bool,
    as_of: Day,
}

impl Answer for Timeline {
    type Rows = TimelineRows;

    fn new(_: &Rulebook, options: &Options, whole: bool) -> Self {
        let mut columns = vec![
            person_column(whole),
            Column::new("from", DataType::Date32, true),
            Column::new("to", DataType::Date32, true),
            Column::new("state", words(), true),
            Column::new("rule", words(), true),
        ];
        columns.extend(RefusedBuilder::columns());
        Self { schema: Arc::new(Schema::new(columns)), whole, as_of: options.last_day() }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self) -> TimelineRows {
        TimelineRows {
            as_of: self.as_of,
            spans: Spans::default(),
            person: PersonBuilder::new(self.whole),
            from: DayBuilder::default(),
            to: DayBuilder::default(),
            state: WordBuilder::states(),
            rule: WordBuilder::default(),
            refused: RefusedBuilder::default(),
        }
    }

    fn take(&mut self, mut rows: TimelineRows) -> Result<Option<RecordBatch>, ArrowError> {
        let mut columns = vec![
            rows.person.finish(),
            rows.from.finish(),
            rows.to.finish(),
            rows.state.finish()?,
            rows.rule.finish()?,
        ];
        columns.extend(rows.refused.finish()?);
        RecordBatch::try_new(self.schema(), columns).map(Some)
    }
}

/// The rows of some persons.
pub struct TimelineRows {
    as_of: Day,
    spans: Spans,
    person: PersonBuilder,
    from: DayBuilder,
    to: DayBuilder,
    state: WordBuilder,
    rule: WordBuilder,
    refused: RefusedBuilder,
}

impl Rows for TimelineRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) {
        self.spans.0.clear();
        if let Err(refused) = read.and_then(|()| case.walk_to(self.as_of, &mut self.spans)) {
            self.person.append(person);
            self.from.append(None);
            self.to.append(None);
            self.state.append(None);
            self.rule.append(None);
            return self.refused.append(Some(refused));
        }
        let ends = self.spans.0.iter().skip(1).map(|(from, ..)| Some(from.previous())).chain([None]);
        for ((from, state, rule), to) in self.spans.0.iter().zip(ends) {
            self.person.append(person);
            self.from.append(Some(*from));
            self.to.append(to);
            self.state.append_state(*state);
            self.rule.append(Some(rule.id()));
            self.refused.append(None);
        }
    }
}

/// Keeps the states as they come.
#[derive(Default)]
pub(super) struct Spans(pub(super) Vec<(Day, State, Rule)>);

impl Observer for Spans {
    fn state(&mut self, from: Day, state: State, rule: Rule) {
        self.0.push((from, state, rule));
    }
}
