//! What was found about each person: one row for each finding, with the row of the table behind it.

use arrow_array::{Int64Array, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field as Column, SchemaRef};
use std::sync::Arc;

use super::case::{Case, Refused};
use super::column::id::Id;
use super::options::Options;
use super::output::{PersonColumns, Persons, named, person_column, words};
use super::pass::{Output, Rows};
use crate::answer::finding::{Finding, Severity};
use crate::assess::run::reviewed;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::words::event_field::EventField;
use crate::rulebook::book::Rulebook;
use crate::status::observer::Observer;

/// The answer of [`FindingTable`](super::FindingTable).
#[derive(Debug)]
pub struct Findings {
    schema: SchemaRef,
    persons: PersonColumns,
    as_of: Day,
    /// The finding that the law of the day has not been reviewed.
    unreviewed: Option<Finding>,
}

impl Output for Findings {
    type Rows = FindingRows;
    type Part = RecordBatch;

    fn new(rulebook: &Rulebook, options: &Options, persons: &PersonColumns) -> Self {
        let word = |name: &str| Column::new(name, words(), true);
        let columns = vec![
            person_column(persons.whole),
            Column::new("row", DataType::Int64, true),
            Column::new("severity", words(), false),
            word("rule"),
            word("field"),
            word("code"),
        ];
        let as_of = options.last_day();
        let unreviewed = reviewed(rulebook, as_of);
        Self { schema: persons.schema(columns), persons: persons.clone(), as_of, unreviewed }
    }

    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn rows(&self, persons: usize) -> FindingRows {
        FindingRows {
            as_of: self.as_of,
            unreviewed: self.unreviewed.clone(),
            persons: self.persons.lines(persons),
            lines: Vec::new(),
            rules: Vec::new(),
            codes: Vec::new(),
        }
    }

    fn part(&self, mut rows: FindingRows) -> Result<RecordBatch, ArrowError> {
        let lines = rows.lines.as_slice();
        let numbers: Int64Array = lines.iter().map(|line| line.row).collect();
        let mut columns = vec![
            rows.persons.finish(),
            Arc::new(numbers),
            named(lines, Severity::ALL.map(Severity::as_str).to_vec(), |line| Some(line.severity as i16))?,
            named(lines, rows.rules.iter().map(String::as_str).collect(), |line| line.rule)?,
            named(lines, EventField::ALL.map(EventField::as_str).to_vec(), |line| {
                line.field.map(|field| field as i16)
            })?,
            named(lines, rows.codes.iter().map(String::as_str).collect(), |line| line.code)?,
        ];
        columns.extend(rows.persons.carried()?);
        RecordBatch::try_new(self.schema(), columns)
    }

    fn take(&mut self, part: RecordBatch) -> Result<Option<RecordBatch>, ArrowError> {
        Ok(Some(part).filter(|part| part.num_rows() > 0))
    }
}

/// The rows of some persons.
pub struct FindingRows {
    as_of: Day,
    unreviewed: Option<Finding>,
    persons: Persons,
    lines: Vec<Line>,
    /// The rules and the codes so far; the lines refer to them.
    rules: Vec<String>,
    codes: Vec<String>,
}

/// A finding.
struct Line {
    row: Option<i64>,
    severity: Severity,
    rule: Option<i16>,
    field: Option<EventField>,
    code: Option<i16>,
}

impl Rows for FindingRows {
    fn person(&mut self, person: Id<'_>, case: &mut Case<'_>, read: Result<(), Refused>) -> bool {
        let mut kept = Kept(Vec::new());
        let run = read.and_then(|()| {
            case.run_to(self.as_of, &mut kept)?;
            case.report_day(self.as_of, &mut kept);
            Ok(())
        });
        self.persons.begin(case);
        if let Err(refused) = run {
            let code = Some(place(&mut self.codes, refused.code.as_str()));
            let row = refused.row.and_then(|row| i64::try_from(row).ok());
            self.persons.push(person);
            self.lines.push(Line { row, severity: Severity::Errore, rule: None, field: refused.column, code });
            return false;
        }
        let rows: Vec<_> =
            if kept.0.is_empty() && self.unreviewed.is_none() { Vec::new() } else { case.own_rows().collect() };
        for finding in kept.0.into_iter().chain(self.unreviewed.clone()) {
            let row = finding.event.map(|event| case.place_of(event));
            let found = row.and_then(|row| rows.get(row).copied());
            match found {
                Some((table, row)) => self.persons.at(table, row),
                None => self.persons.begin(case),
            }
            self.persons.push(person);
            self.lines.push(Line {
                row: found.and_then(|(table, row)| i64::try_from(table.number(row)).ok()),
                severity: finding.severity,
                rule: Some(place(&mut self.rules, finding.rule.as_str())),
                field: field(&finding, case),
                code: finding.code.as_deref().map(|code| place(&mut self.codes, code)),
            });
        }
        true
    }
}

/// The place of a text among those so far.
fn place(known: &mut Vec<String>, text: &str) -> i16 {
    let place = known.iter().position(|known| known == text).unwrap_or_else(|| {
        known.push(text.to_owned());
        known.len().saturating_sub(1)
    });
    i16::try_from(place).unwrap_or(i16::MAX)
}

/// The column that a finding is about, where its rule is about one.
fn field(finding: &Finding, case: &Case<'_>) -> Option<EventField> {
    let pays = [EventField::GrossAnnualPay, EventField::MonthlyPay, EventField::AnnualIncome];
    let rule = finding.rule.as_str();
    if [rule::STATO_24, rule::STATO_29, rule::STATO_30].iter().any(|about| about.as_str() == rule) {
        let given =
            pays.into_iter().find(|field| finding.event.is_some_and(|event| case.has(case.place_of(event), *field)));
        return Some(given.unwrap_or(EventField::AnnualIncome));
    }
    (rule == rule::COB_02.as_str()).then_some(EventField::Cob)
}

/// Keeps the findings.
struct Kept(Vec<Finding>);

impl Observer for Kept {
    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        self.0.push(finding());
    }
}
