//! What is to be done for each person by a day: one row for each thing to do.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field as Column, SchemaRef};

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{NULL, PersonColumns, Persons, Refusals, answered, days, named, numbers, person_column, words};
use super::pass::{Output, Rows};
use crate::answer::journal::Journal;
use crate::assess::agenda::tasks;
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::deadline::{Bound, DeadlineState, TaskAct};
use crate::base::words::event_type::EventType;
use crate::chapters::deadlines::types::Task;
use crate::rulebook::book::Rulebook;

/// The answer of [`AgendaTable`](super::AgendaTable).
#[derive(Debug)]
pub struct Agenda {
    schema: SchemaRef,
    persons: PersonColumns,
    as_of: Day,
    until: Day,
    rulebook: Rulebook,
    /// The deadlines that only events with certain codes meet, each with the types of those events.
    coded: Arc<[(RuleId, Vec<EventType>)]>,
}

impl Output for Agenda {
    type Rows = AgendaRows;
    type Part = RecordBatch;

    fn new(rulebook: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let day = |name: &str| Column::new(name, DataType::Date32, true);
        let word = |name: &str| Column::new(name, words(), true);
        let mut columns = vec![
            person_column(persons.whole),
            word("act"),
            word("rule"),
            word("bound"),
            day("start"),
            day("due"),
            word("state"),
            Column::new("days_left", DataType::Int32, true),
        ];
        columns.extend(Refusals::columns());
        let coded = rulebook.deadlines().iter().map(|spec| {
            let coded = spec.met_by.iter().filter(|met| !met.codes.is_empty());
            (spec.rule.clone(), coded.map(|met| met.event).collect())
        });
        let as_of = options.last_day();
        Self {
            schema: persons.schema(columns),
            persons: persons.clone(),
            as_of,
            until: options.until.unwrap_or(as_of),
            rulebook: rulebook.clone(),
            coded: coded.filter(|(_, types): &(_, Vec<EventType>)| !types.is_empty()).collect(),
        }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, persons: usize) -> AgendaRows {
        AgendaRows {
            as_of: self.as_of,
            until: self.until,
            rulebook: self.rulebook.clone(),
            coded: Arc::clone(&self.coded),
            persons: self.persons.lines(persons),
            lines: Vec::new(),
            rules: Vec::new(),
            refusals: Refusals::default(),
        }
    }

    fn part(&self, mut rows: AgendaRows) -> Result<RecordBatch, ArrowError> {
        let lines = rows.lines.as_slice();
        let number = |of: fn(&Line) -> i32| move |line: &Option<Line>| line.as_ref().map_or(NULL, of);
        let place = |of: fn(&Line) -> i16| move |line: &Option<Line>| line.as_ref().map(of);
        let mut columns = vec![
            rows.persons.finish(),
            named(lines, TaskAct::ALL.map(TaskAct::as_str).to_vec(), place(|line| line.act as i16))?,
            named(lines, rows.rules.iter().map(RuleId::as_str).collect(), place(|line| line.rule))?,
            named(lines, Bound::ALL.map(Bound::as_str).to_vec(), place(|line| line.bound as i16))?,
            days(lines, number(|line| line.start))?,
            days(lines, number(|line| line.due))?,
            named(lines, DeadlineState::ALL.map(DeadlineState::as_str).to_vec(), place(|line| line.state as i16))?,
            numbers(lines, number(|line| line.days_left))?,
        ];
        columns.extend(rows.refusals.finish(lines.len())?);
        columns.extend(rows.persons.carried()?);
        RecordBatch::try_new(self.schema(), columns)
    }

    fn take(&mut self, part: RecordBatch) -> Result<Option<RecordBatch>, ArrowError> {
        Ok(Some(part))
    }
}

/// The rows of some persons.
pub struct AgendaRows {
    as_of: Day,
    until: Day,
    rulebook: Rulebook,
    coded: Arc<[(RuleId, Vec<EventType>)]>,
    persons: Persons,
    /// `None` for a person without an answer.
    lines: Vec<Option<Line>>,
    /// The rules so far; the lines refer to them.
    rules: Vec<RuleId>,
    refusals: Refusals,
}

/// Something to do.
struct Line {
    act: TaskAct,
    rule: i16,
    bound: Bound,
    start: i32,
    due: i32,
    state: DeadlineState,
    days_left: i32,
}

impl Rows for AgendaRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        self.persons.begin(case);
        let found = read.and_then(|()| {
            let dossier = case.dossier(self.as_of);
            let found = tasks(&self.rulebook, &dossier, self.until, &mut Journal::silent());
            let found = found.map_err(|error| Refused::person(error.code))?;
            found.iter().try_for_each(|task| answered(&[Some(task.start), Some(task.due)]))?;
            Ok(found)
        });
        match found {
            Ok(found) => {
                for task in found {
                    if self.is_judged(&task, case) {
                        let line = self.line(task);
                        self.persons.push(person);
                        self.lines.push(line);
                    }
                }
                true
            }
            Err(refused) => {
                self.persons.push(person);
                self.refusals.push(self.lines.len(), refused);
                self.lines.push(None);
                false
            }
        }
    }
}

impl AgendaRows {
    /// Whether the table has what tells whether the deadline was met.
    fn is_judged(&self, task: &Task, case: &Case<'_>) -> bool {
        let coded = self.coded.iter().find(|(rule, _)| *rule == task.rule);
        coded.is_none_or(|(_, types)| types.iter().all(|kind| case.can_name(*kind)))
    }

    fn line(&mut self, task: Task) -> Option<Line> {
        let known = self.rules.iter().position(|rule| *rule == task.rule);
        let place = known.unwrap_or_else(|| {
            self.rules.push(task.rule);
            self.rules.len().saturating_sub(1)
        });
        Some(Line {
            act: task.act,
            rule: i16::try_from(place).ok()?,
            bound: task.bound,
            start: task.start.since_1970(),
            due: task.due.since_1970(),
            state: task.state,
            days_left: task.days_left,
        })
    }
}
