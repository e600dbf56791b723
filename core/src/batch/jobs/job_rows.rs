//! The rows of a table of jobs.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, BooleanArray, Int64Array, StringArray};
use arrow_buffer::NullBuffer;

use super::mark::Mark;
use super::note::Note;
use super::read::Loaded;
use super::values::{BAD_DAY, Cents, Given, NO_DAY, Reading};
use crate::base::error::{Code, Error};
use crate::base::words::event_field::EventField;
use crate::base::words::job::JobKind;
use crate::batch::carry::PREFIX;
use crate::batch::column::id::IdColumn;
use crate::batch::column::text::TextColumn;
use crate::batch::column::word::word;
use crate::batch::watch::Stop;

/// The amounts that a job may have, with their columns in a table of events.
pub(super) const AMOUNTS: [(&str, EventField); 3] = [
    ("gross_annual_pay", EventField::GrossAnnualPay),
    ("annual_income", EventField::AnnualIncome),
    ("monthly_pay", EventField::MonthlyPay),
];

/// A table of jobs in memory.
pub(super) struct JobRows {
    pub(super) person: IdColumn,
    /// The rows in the order of their persons.
    pub(super) order: Vec<usize>,
    start: Vec<i32>,
    end: Option<Vec<i32>>,
    recorded: Option<Vec<i32>>,
    pub(super) amounts: [Option<Vec<Cents>>; AMOUNTS.len()],
    job: Option<TextColumn>,
    employer: Option<TextColumn>,
    cob: Option<TextColumn>,
    initial_cob: Option<TextColumn>,
    kind: Option<TextColumn>,
    months: Option<Vec<Given<i64>>>,
    agency: Option<Vec<Given<bool>>>,
    duty: Option<Vec<Given<bool>>>,
    /// The columns `cob`, `kind`, `employer`, `pay_basis`, `months_per_year`, `agency`, `availability_duty` and those of the caller,
    /// for a table of events.
    pub(super) arrays: Vec<(String, ArrayRef)>,
}

/// A job: what tells it from the others of the person, and how its row was read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Job<'r> {
    pub(super) start: i32,
    employer: Option<&'r str>,
    name: Option<&'r str>,
    pub(super) end: i32,
    cob: Option<&'r str>,
    pub(super) row: usize,
}

/// The numbers of a person's jobs, which come in their order.
#[derive(Default)]
pub(super) struct Numbers<'r> {
    before: Option<(Job<'r>, u32)>,
    next: u32,
    /// The numbers of the names of the jobs that start on the same day.
    names: BTreeMap<&'r str, u32>,
}

impl<'r> Numbers<'r> {
    /// The number of the next job: that of another row about the same one, which has the same first day and the same employer or the
    /// same name.
    pub(super) fn of(&mut self, job: &Job<'r>) -> u32 {
        let before = self.before.filter(|(before, _)| before.start == job.start);
        if before.is_none() {
            self.names.clear();
        }
        let same_employer = before.filter(|(before, _)| job.employer.is_some() && before.employer == job.employer);
        let named = job.name.and_then(|name| self.names.get(name)).copied();
        let number = same_employer.map(|(_, number)| number).or(named).unwrap_or_else(|| {
            let number = self.next;
            self.next = number.saturating_add(1);
            number
        });
        self.names.extend(job.name.map(|name| (name, number)));
        self.before = Some((*job, number));
        number
    }
}

impl JobRows {
    /// # Errors
    /// Those of [`Loaded::read`] and [`Loaded::persons`].
    pub(super) fn read(table: &Loaded, reading: &Reading) -> Result<Self, Stop> {
        let (person, order) = table.persons(reading)?;
        let days = |field: &str| table.read(field, |array| reading.days(array));
        let column = |field: &str| table.read(field, TextColumn::read);
        let [gross, annual, monthly] = AMOUNTS.map(|(field, _)| table.read(field, |array| reading.amounts(array)));
        let rows = table.batch.num_rows();
        let name = |field: &str| -> Result<Option<ArrayRef>, Error> {
            let nulls = table.column(field).and_then(|array| array.logical_nulls());
            Ok(table.read(field, IdColumn::read)?.map(|ids| names(&ids, nulls.as_ref(), rows, reading)))
        };
        let (employer, job) = (name("employer")?, name("job")?);
        let (given_cob, given_kind) = (column("cob")?, column("kind")?);
        let (cob, kind) = codes(&given_cob, &given_kind, reading, rows);
        let basis = column("pay_basis")?.map(|basis| {
            let word = |row| reading.given(basis.get(row));
            Arc::new((0..rows).map(word).collect::<StringArray>()) as ArrayRef
        });
        let mut arrays = vec![("cob".to_owned(), cob)];
        arrays.extend(kind.map(|kind| ("kind".to_owned(), kind)));
        arrays.extend(employer.iter().map(|names| ("employer".to_owned(), Arc::clone(names))));
        let months = table.read("months_per_year", |array| reading.numbers(array))?;
        let flags = |field: &str| table.read(field, |array| reading.flags(array));
        let (agency, duty) = (flags("agency")?, flags("availability_duty")?);
        arrays.extend(basis.map(|basis| ("pay_basis".to_owned(), basis)));
        arrays.extend(months.as_ref().map(|months| {
            let months: Int64Array = months.iter().map(|months| months.ok().flatten()).collect();
            ("months_per_year".to_owned(), Arc::new(months) as ArrayRef)
        }));
        for (name, flags) in [("agency", &agency), ("availability_duty", &duty)] {
            arrays.extend(flags.as_ref().map(|flags| {
                let flags: BooleanArray = flags.iter().map(|flag| flag.ok().flatten()).collect();
                (name.to_owned(), Arc::new(flags) as ArrayRef)
            }));
        }
        arrays.extend(table.carried().map(|(name, array)| (format!("{PREFIX}{name}"), Arc::clone(array))));
        Ok(Self {
            person,
            order,
            start: days("start")?.unwrap_or_default(),
            end: days("end")?,
            recorded: days("recorded_at")?,
            amounts: [gross?, annual?, monthly?],
            job: job.and_then(|names| TextColumn::read(&names).ok()),
            employer: employer.as_ref().and_then(|names| TextColumn::read(names).ok()),
            cob: given_cob,
            initial_cob: column("initial_cob")?,
            kind: given_kind,
            months,
            agency,
            duty,
            arrays,
        })
    }

    /// The job of a row, with its days as they are given.
    pub(super) fn job(&self, row: usize) -> Job<'_> {
        Job {
            start: self.start.get(row).copied().unwrap_or(NO_DAY),
            employer: self.employer.as_ref().and_then(|column| column.get(row)),
            name: self.job.as_ref().and_then(|column| column.get(row)),
            end: self.end.as_ref().and_then(|days| days.get(row)).copied().unwrap_or(NO_DAY),
            cob: self.cob.as_ref().and_then(|column| column.get(row)),
            row,
        }
    }

    /// The first and the last day of a job, the day of recording, and what was noted.
    pub(super) fn days(&self, job: &Job<'_>, reading: &Reading) -> ([i32; 3], Mark) {
        let mut mark = Mark::default();
        let recorded = self.recorded.as_ref().and_then(|days| days.get(job.row)).copied().unwrap_or(NO_DAY);
        let mut end = job.end;
        if reading.open_end.contains(&end) {
            end = NO_DAY;
            mark.note(Note::OpenEnd);
        }
        let mut start = job.start;
        if start == NO_DAY || reading.unknown_start.contains(&start) {
            match reading.start_if_unknown {
                Some(assumed) => {
                    let known_end = Some(end).filter(|end| *end != NO_DAY && *end != BAD_DAY);
                    start = known_end.map_or(assumed, |end| end.min(assumed));
                    mark.note(Note::StartAssumed);
                }
                None => mark.leave_out(Note::StartUnknown),
            }
        }
        for (day, field) in [(start, EventField::Date), (end, EventField::End), (recorded, EventField::RecordedAt)] {
            if day == BAD_DAY {
                mark.fault(Code::DataNonValida, field);
            }
        }
        ([start, end, recorded], mark)
    }

    /// What is noted about the kind of a job and its pay; whether its gross pay does not count.
    pub(super) fn note(&self, row: usize, reading: &Reading, mark: &mut Mark) -> bool {
        for (amounts, (_, field)) in self.amounts.iter().zip(AMOUNTS) {
            if let Some(Err(code)) = amounts.as_ref().and_then(|amounts| amounts.get(row)) {
                mark.fault(*code, field);
            }
        }
        let months = self.months.as_ref().and_then(|months| months.get(row)?.err());
        let flag = |flags: &Option<Vec<Given<bool>>>| flags.as_ref().and_then(|flags| flags.get(row)?.err());
        for (fault, field) in [
            (months, EventField::MonthsPerYear),
            (flag(&self.agency), EventField::Agency),
            (flag(&self.duty), EventField::AvailabilityDuty),
        ] {
            if let Some(code) = fault {
                mark.fault(code, field);
            }
        }
        let given = |column| text(column, row, reading);
        if let (Some(first), Some(last)) = (given(&self.initial_cob), given(&self.cob))
            && first != last
        {
            mark.note(Note::Recoded);
        }
        let kind: Option<JobKind> = given(&self.kind).filter(|_| given(&self.cob).is_none()).and_then(word);
        let [gross, ..] = &self.amounts;
        let gross = gross.as_ref().and_then(|amounts| amounts.get(row));
        let refused = kind.is_some_and(JobKind::has_no_gross_pay) && matches!(gross, Some(Ok(Some(_))));
        if refused {
            mark.note(Note::GrossOfSelfEmployed);
        }
        refused
    }
}

/// The text of a row, if it is a value.
fn text<'t>(column: &'t Option<TextColumn>, row: usize, reading: &Reading) -> Option<&'t str> {
    reading.given(column.as_ref()?.get(row))
}

/// Names as text; a blank one is none, and so is a word for an absent value.
fn names(ids: &IdColumn, nulls: Option<&NullBuffer>, rows: usize, reading: &Reading) -> ArrayRef {
    Arc::new(match ids {
        IdColumn::Text(column) => {
            let name = |row| reading.given(column.get(row)).filter(|text| !text.is_empty());
            (0..rows).map(name).collect::<StringArray>()
        }
        IdColumn::Whole(column) => {
            let valid = |row| nulls.is_none_or(|nulls| nulls.is_valid(row));
            let name = |row| column.get(row).filter(|_| valid(row)).map(|number| number.to_string());
            (0..rows).map(name).collect()
        }
    })
}

/// The codes and kinds of jobs. A code wins over a kind; a job with neither has an empty code, which no rulebook knows.
fn codes(
    cob: &Option<TextColumn>,
    kind: &Option<TextColumn>,
    reading: &Reading,
    rows: usize,
) -> (ArrayRef, Option<ArrayRef>) {
    let code = |row| match (text(cob, row, reading), text(kind, row, reading)) {
        (None, None) => Some(""),
        (code, _) => code,
    };
    let codes: StringArray = (0..rows).map(code).collect();
    let word = |row| text(kind, row, reading).filter(|_| codes.is_null(row));
    let kinds = kind.is_some().then(|| Arc::new((0..rows).map(word).collect::<StringArray>()) as ArrayRef);
    (Arc::new(codes), kinds)
}
