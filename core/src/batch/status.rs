//! What holds for each person on a day, or on several.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field as Column, SchemaRef};

use super::applied_rules::{self, AppliedRules};
use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{
    NULL, PersonColumns, Persons, Refusals, answered, day, days, flags, numbers, person_column, states, words,
};
use super::pass::{Output, Rows};
use crate::answer::finding::Finding;
use crate::assess::run::reviewed;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::status::observer::{NoObserver, Observer};
use crate::status::on_day::StateOnDay;

/// The answer of [`StatusTable`](super::StatusTable).
#[derive(Debug)]
pub struct Statuses {
    schema: SchemaRef,
    persons: PersonColumns,
    as_of: Vec<Day>,
    next_change: bool,
    if_within: bool,
    rules: bool,
    /// For each day: the finding that the law of that day has not been reviewed.
    unreviewed: Vec<Option<Finding>>,
}

impl Output for Statuses {
    type Rows = StatusRows;
    type Part = RecordBatch;
    const EACH_DAY: bool = true;
    const ALL_PERSONS: bool = true;

    fn new(rulebook: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let day = |name: &str| Column::new(name, DataType::Date32, true);
        let flag = |name: &str| Column::new(name, DataType::Boolean, true);
        let number = |name: &str| Column::new(name, DataType::Int32, true);
        let mut columns = vec![
            person_column(persons.whole),
            Column::new("as_of", DataType::Date32, false),
            Column::new("state", words(), true),
        ];
        if options.if_within {
            columns.extend([Column::new("state_if_within", words(), true), flag("pay_unknown")]);
        }
        columns.extend([
            day("since"),
            day("did_date"),
            flag("legally_unemployed"),
            number("seniority_days"),
            flag("six_months"),
            flag("long_term"),
            number("suspension_days_used"),
            day("loss_on"),
            day("bar_until"),
            number("findings"),
        ]);
        if options.next_change {
            columns.extend([day("next_change_date"), Column::new("next_change_state", words(), true)]);
        }
        if options.rules {
            columns.extend(applied_rules::columns());
        }
        columns.extend(Refusals::columns());
        let unreviewed = options.as_of.iter().map(|day| reviewed(rulebook, *day)).collect();
        let schema = persons.schema(columns);
        let (as_of, next_change, if_within) = (options.as_of.clone(), options.next_change, options.if_within);
        Self { schema, persons: persons.clone(), as_of, next_change, if_within, rules: options.rules, unreviewed }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, persons: usize) -> StatusRows {
        let lines = persons.saturating_mul(self.as_of.len());
        StatusRows {
            days: self.as_of.iter().copied().zip(self.unreviewed.iter().cloned()).collect(),
            next_change: self.next_change,
            if_within: self.if_within,
            rules: self.rules,
            applied: Vec::new(),
            persons: self.persons.lines(lines),
            lines: Vec::with_capacity(lines),
            refusals: Refusals::default(),
        }
    }

    fn part(&self, mut rows: StatusRows) -> Result<RecordBatch, ArrowError> {
        let lines = rows.lines.as_slice();
        let answered = rows.refusals.answered(lines.len());
        let legally = |line: &Line| line.state.is_some_and(State::legally_unemployed);
        let mut columns =
            vec![rows.persons.finish(), days(lines, |line| line.as_of)?, states(lines, |line| line.state)?];
        if self.if_within {
            columns.push(states(lines, |line| line.state_if_within)?);
            columns.push(flags(lines, answered.clone(), |line| line.pay_unknown));
        }
        columns.extend([
            days(lines, |line| line.since)?,
            days(lines, |line| line.did_date)?,
            flags(lines, answered.clone(), legally),
            numbers(lines, |line| line.seniority_days)?,
            flags(lines, answered.clone(), |line| line.six_months),
            flags(lines, answered, |line| line.long_term),
            numbers(lines, |line| line.suspension_days_used)?,
            days(lines, |line| line.loss_on)?,
            days(lines, |line| line.bar_until)?,
            numbers(lines, |line| line.findings)?,
        ]);
        if self.next_change {
            columns.push(days(lines, |line| line.next.map_or(NULL, |(day, _)| day))?);
            columns.push(states(lines, |line| line.next.map(|(_, state)| state))?);
        }
        if self.rules {
            columns.extend(applied_rules::finish(&rows.applied)?);
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
pub struct StatusRows {
    /// With the finding that the law of the day has not been reviewed.
    days: Vec<(Day, Option<Finding>)>,
    next_change: bool,
    if_within: bool,
    rules: bool,
    /// For each line, if the rules are kept.
    applied: Vec<AppliedRules>,
    persons: Persons,
    lines: Vec<Line>,
    refusals: Refusals,
}

/// What holds for a person on a day; [`NULL`] and `None` are null.
#[derive(Clone, Copy)]
struct Line {
    as_of: i32,
    state: Option<State>,
    state_if_within: Option<State>,
    pay_unknown: bool,
    since: i32,
    did_date: i32,
    seniority_days: i32,
    six_months: bool,
    long_term: bool,
    suspension_days_used: i32,
    loss_on: i32,
    bar_until: i32,
    findings: i32,
    next: Option<(i32, State)>,
}

impl Rows for StatusRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        self.persons.begin(case);
        let before = self.refusals.len();
        let mut found = Found::default();
        let mut rules = self.rules.then(Box::<AppliedRules>::default);
        for (as_of, unreviewed) in &self.days {
            self.persons.push(person);
            if !case.goes_on(*as_of) {
                found = Found::default();
                rules = self.rules.then(Box::<AppliedRules>::default);
            }
            let mut line = Line::none(*as_of);
            let run =
                read.and_then(|()| case.run_to(*as_of, &mut Count { found: &mut found, rules: rules.as_deref_mut() }));
            let (mut found, mut rules) = (found, rules.clone());
            let filled = run.and_then(|any| {
                line.fill(&case.machine.state_on_day(), any)?;
                if self.if_within && found.pay_unknown {
                    line.state_if_within = Some(case.run_within(*as_of, &mut NoObserver)?);
                }
                let mut count = Count { found: &mut found, rules: rules.as_deref_mut() };
                case.report_day(*as_of, &mut count);
                unreviewed.iter().for_each(|finding| count.finding(|| finding.clone()));
                if self.next_change {
                    line.take_next(case.next_change()?)?;
                }
                Ok(())
            });
            if let Err(refused) = filled {
                self.refusals.push(self.lines.len(), refused);
                line = Line::none(*as_of);
            } else {
                line.count(found);
            }
            self.lines.push(line);
            if let Some(rules) = rules {
                self.applied.push(*rules);
            }
        }
        before == self.refusals.len()
    }
}

impl Line {
    /// What holds on the day.
    #[inline]
    fn fill(&mut self, on_day: &StateOnDay, any: bool) -> Result<(), Refused> {
        let since = on_day.since.filter(|_| any);
        let suspended = on_day.suspended;
        answered(&[since, on_day.did_date, suspended.map(|suspended| suspended.loss_on), on_day.bar_until])?;
        self.state = Some(on_day.state);
        self.state_if_within = self.state;
        self.since = day(since);
        self.did_date = day(on_day.did_date);
        self.seniority_days = on_day.seniority_days;
        self.six_months = on_day.six_months;
        self.long_term = on_day.long_term;
        if let Some(suspended) = suspended {
            self.suspension_days_used = suspended.days_used;
            self.loss_on = suspended.loss_on.since_1970();
        }
        self.bar_until = day(on_day.bar_until);
        Ok(())
    }

    /// The next change.
    fn take_next(&mut self, next: Option<(Day, State, Rule)>) -> Result<(), Refused> {
        answered(&[next.map(|(date, ..)| date)])?;
        self.next = next.map(|(date, state, _)| (date.since_1970(), state));
        Ok(())
    }

    /// What was found on the way to the day, and about it.
    fn count(&mut self, found: Found) {
        self.pay_unknown = found.pay_unknown;
        self.findings = i32::try_from(found.findings).unwrap_or(i32::MAX);
    }

    fn none(as_of: Day) -> Self {
        Self {
            as_of: as_of.since_1970(),
            state: None,
            state_if_within: None,
            pay_unknown: false,
            since: NULL,
            did_date: NULL,
            seniority_days: NULL,
            six_months: false,
            long_term: false,
            suspension_days_used: NULL,
            loss_on: NULL,
            bar_until: NULL,
            findings: NULL,
            next: None,
        }
    }
}

/// How many findings there are, and whether one is about pay that is not known.
#[derive(Clone, Copy, Default)]
struct Found {
    findings: usize,
    pay_unknown: bool,
}

/// Counts the findings, and keeps the rules if they are wanted.
struct Count<'r> {
    found: &'r mut Found,
    rules: Option<&'r mut AppliedRules>,
}

impl Observer for Count<'_> {
    fn rule(&mut self, rule: Rule) {
        self.found.pay_unknown |= rule == rule::STATO_24;
        if let Some(rules) = &mut self.rules {
            rules.rule(rule);
        }
    }

    fn state(&mut self, _: Day, _: State, rule: impl FnOnce() -> Rule) {
        if let Some(rules) = &mut self.rules {
            rules.rule(rule());
        }
    }

    fn keeps_rules(&self) -> bool {
        self.rules.is_some()
    }

    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        if let Some(rules) = &mut self.rules {
            rules.finding(finding().rule);
        }
        self.found.findings = self.found.findings.saturating_add(1);
    }
}
