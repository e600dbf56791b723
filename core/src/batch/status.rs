//! What holds for each person on a day, or on several.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_array::builder::{BooleanBuilder, Int32Builder};
use arrow_schema::{ArrowError, DataType, Field as Column, Schema, SchemaRef};

use super::Options;
use super::case::{Case, Refused};
use super::column::Id;
use super::output::{DayBuilder, PersonBuilder, RefusedBuilder, WordBuilder, person_column, words};
use super::pass::{Answer, Rows};
use crate::calendar::Day;
use crate::finding::Finding;
use crate::rulebook::Rulebook;
use crate::status::{Held, Observer};

/// The answer of [`StatusTable`](super::StatusTable).
#[derive(Debug)]
pub struct Status {
    schema: SchemaRef,
    whole: bool,
    as_of: Vec<Day>,
    next_change: bool,
    /// For each day: whether the law of that day has not been reviewed, which an assessment says.
    unreviewed: Vec<bool>,
}

impl Answer for Status {
    type Rows = StatusRows;

    fn new(rulebook: &Rulebook, options: &Options, whole: bool) -> Self {
        let day = |name: &str| Column::new(name, DataType::Date32, true);
        let flag = |name: &str| Column::new(name, DataType::Boolean, true);
        let number = |name: &str| Column::new(name, DataType::Int32, true);
        let mut columns = vec![
            person_column(whole),
            Column::new("as_of", DataType::Date32, false),
            Column::new("state", words(), true),
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
        ];
        if options.next_change {
            columns.extend([day("next_change_date"), Column::new("next_change_state", words(), true)]);
        }
        columns.extend(RefusedBuilder::columns());
        let unreviewed = options.as_of.iter().map(|day| crate::assess::reviewed(rulebook, *day).is_some()).collect();
        let schema = Arc::new(Schema::new(columns));
        Self { schema, whole, as_of: options.as_of.clone(), next_change: options.next_change, unreviewed }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self) -> StatusRows {
        StatusRows {
            days: self.as_of.iter().copied().zip(self.unreviewed.iter().copied()).collect(),
            next_change: self.next_change.then(|| (DayBuilder::default(), WordBuilder::states())),
            person: PersonBuilder::new(self.whole),
            as_of: DayBuilder::default(),
            state: WordBuilder::states(),
            since: DayBuilder::default(),
            did_date: DayBuilder::default(),
            legally_unemployed: BooleanBuilder::new(),
            seniority_days: Int32Builder::new(),
            six_months: BooleanBuilder::new(),
            long_term: BooleanBuilder::new(),
            suspension_days_used: Int32Builder::new(),
            loss_on: DayBuilder::default(),
            bar_until: DayBuilder::default(),
            findings: Int32Builder::new(),
            refused: RefusedBuilder::default(),
        }
    }

    fn take(&mut self, mut rows: StatusRows) -> Result<Option<RecordBatch>, ArrowError> {
        let mut columns = vec![
            rows.person.finish(),
            rows.as_of.finish(),
            rows.state.finish()?,
            rows.since.finish(),
            rows.did_date.finish(),
            Arc::new(rows.legally_unemployed.finish()),
            Arc::new(rows.seniority_days.finish()),
            Arc::new(rows.six_months.finish()),
            Arc::new(rows.long_term.finish()),
            Arc::new(rows.suspension_days_used.finish()),
            rows.loss_on.finish(),
            rows.bar_until.finish(),
            Arc::new(rows.findings.finish()),
        ];
        if let Some((day, state)) = &mut rows.next_change {
            columns.extend([day.finish(), state.finish()?]);
        }
        columns.extend(rows.refused.finish()?);
        RecordBatch::try_new(self.schema(), columns).map(Some)
    }
}

/// The rows of some persons.
pub struct StatusRows {
    days: Vec<(Day, bool)>,
    next_change: Option<(DayBuilder, WordBuilder)>,
    person: PersonBuilder,
    as_of: DayBuilder,
    state: WordBuilder,
    since: DayBuilder,
    did_date: DayBuilder,
    legally_unemployed: BooleanBuilder,
    seniority_days: Int32Builder,
    six_months: BooleanBuilder,
    long_term: BooleanBuilder,
    suspension_days_used: Int32Builder,
    loss_on: DayBuilder,
    bar_until: DayBuilder,
    findings: Int32Builder,
    refused: RefusedBuilder,
}

impl Rows for StatusRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) {
        for index in 0..self.days.len() {
            let Some((as_of, unreviewed)) = self.days.get(index).copied() else { continue };
            self.person.append(person);
            self.as_of.append(Some(as_of));
            let mut count = Count(usize::from(unreviewed));
            match read.and_then(|()| case.walk_to(as_of, &mut count)) {
                Ok(any) => {
                    let held = case.walk.held();
                    let findings = count.0.saturating_add(case.findings);
                    self.held(Held { since: held.since.filter(|_| any), ..held }, findings);
                    self.next(|| case.next_change().map(|(day, state, _)| (day, state)));
                    self.refused.append(None);
                }
                Err(refused) => {
                    self.nothing();
                    self.next(|| None);
                    self.refused.append(Some(refused));
                }
            }
        }
    }
}

impl StatusRows {
    fn held(&mut self, held: Held, findings: usize) {
        self.state.append_state(held.state);
        self.since.append(held.since);
        self.did_date.append(held.did_date);
        self.legally_unemployed.append_value(held.state.legally_unemployed());
        self.seniority_days.append_value(held.seniority_days);
        self.six_months.append_value(held.six_months);
        self.long_term.append_value(held.long_term);
        self.suspension_days_used.append_option(held.suspended.map(|suspended| suspended.days_used));
        self.loss_on.append(held.suspended.map(|suspended| suspended.loss_on));
        self.bar_until.append(held.bar_until);
        self.findings.append_option(i32::try_from(findings).ok());
    }

    fn nothing(&mut self) {
        self.state.append(None);
        self.since.append(None);
        self.did_date.append(None);
        self.legally_unemployed.append_null();
        self.seniority_days.append_null();
        self.six_months.append_null();
        self.long_term.append_null();
        self.suspension_days_used.append_null();
        self.loss_on.append(None);
        self.bar_until.append(None);
        self.findings.append_null();
    }

    fn next(&mut self, change: impl FnOnce() -> Option<(Day, crate::State)>) {
        let Some((day, state)) = &mut self.next_change else { return };
        let change = change();
        day.append(change.map(|(day, _)| day));
        match change {
            Some((_, to)) => state.append_state(to),
            None => state.append(None),
        }
    }
}

/// Counts what there is to say.
struct Count(usize);

impl Observer for Count {
    fn finding(&mut self, _: impl FnOnce() -> Finding) {
        self.0 = self.0.saturating_add(1);
    }
}
