//! The rows of a table of jobs.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, Int64Array, LargeStringArray, StringArray, StringViewArray,
};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType};

use super::mark::Mark;
use super::note::Note;
use super::read::Loaded;
use super::values::{Amounts, BAD_DAY, Cents, Given, NO_DAY, Reading};
use super::vocabulary::{self, Vocabulary};
use crate::base::error::{Code, Error};
use crate::base::words::event_field::EventField;
use crate::base::words::job::JobKind;
use crate::batch::carry::PREFIX;
use crate::batch::column::id::IdColumn;
use crate::batch::column::text::TextColumn;
use crate::batch::column::word::word;
use crate::batch::sorted::Grouped;
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
    pub(super) order: Grouped,
    start: Vec<i32>,
    end: Option<Vec<i32>>,
    pub(super) recorded: Option<Vec<i32>>,
    pub(super) amounts: [Option<Amounts>; AMOUNTS.len()],
    job: Option<TextColumn>,
    employer: Option<TextColumn>,
    cob: Option<Vocabulary>,
    initial_cob: Option<Vocabulary>,
    kind: Option<Kinds>,
    months: Option<Vec<Given<i64>>>,
    agency: Option<Vec<Given<bool>>>,
    duty: Option<Vec<Given<bool>>>,
    /// The columns `cob`, `kind`, `employer`, `pay_basis`, `months_per_year`, `agency`, `availability_duty` and those of the caller,
    /// for a table of events.
    pub(super) arrays: Vec<(String, ArrayRef)>,
}

/// The kinds of jobs.
struct Kinds {
    given: Vocabulary,
    /// The kind that each word names.
    named: Vec<Option<JobKind>>,
}

impl Kinds {
    fn of(given: Vocabulary) -> Self {
        let named = given.words().iter().map(|text| word(text)).collect();
        Self { given, named }
    }

    /// The place of the kind of a row in [`JobKind::ALL`], or the place after them for a word that names none.
    fn place(&self, row: usize) -> Option<usize> {
        let named = self.named.get(self.given.place(row)?)?;
        Some(named.map_or(JobKind::ALL.len(), |kind| kind as usize))
    }

    fn get(&self, row: usize) -> Option<JobKind> {
        *self.named.get(self.given.place(row)?)?
    }
}

/// A job, with its days as they are given.
#[derive(Clone, Copy)]
pub(super) struct Job {
    pub(super) start: i32,
    pub(super) end: i32,
    pub(super) row: usize,
}

/// The numbers of a person's jobs, which come in their order.
#[derive(Default)]
pub(super) struct Numbers<'r> {
    before: Option<(Job, u32)>,
    next: u32,
    /// The numbers of the names of the jobs that start on the same day.
    names: BTreeMap<&'r str, u32>,
}

impl<'r> Numbers<'r> {
    /// The number of the next job: that of another row about the same one, which has the same first day and the same employer or the
    /// same name.
    pub(super) fn of(&mut self, job: &Job, rows: &'r JobRows) -> u32 {
        let before = self.before.filter(|(before, _)| before.start == job.start);
        if before.is_none() {
            self.names.clear();
        }
        let is_same = |one: &Job| rows.employer(job).is_some_and(|employer| rows.employer(one) == Some(employer));
        let same_employer = before.filter(|(before, _)| is_same(before));
        let name = rows.name(job);
        let named = name.and_then(|name| self.names.get(name)).copied();
        let number = same_employer.map(|(_, number)| number).or(named).unwrap_or_else(|| {
            let number = self.next;
            self.next = number.saturating_add(1);
            number
        });
        self.names.extend(name.map(|name| (name, number)));
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
            let ids = table.read(field, IdColumn::read)?;
            Ok(ids.zip(table.column(field)).map(|(ids, array)| names(&ids, array, nulls.as_ref(), reading)))
        };
        let vocabulary =
            |field: &str| column(field).map(|column| column.map(|column| Vocabulary::read(&column, reading)));
        let (employer, job) = (name("employer")?, name("job")?);
        let (cob, kind) = (vocabulary("cob")?, vocabulary("kind")?.map(Kinds::of));
        let mut arrays = vec![("cob".to_owned(), codes(&cob, &kind, rows)?)];
        if let Some(kind) = &kind {
            arrays.push(("kind".to_owned(), kinds(kind, &cob, rows)?));
        }
        if let Some(employer) = &employer {
            arrays.push(("employer".to_owned(), by_row(employer)?));
        }
        if let Some(basis) = vocabulary("pay_basis")? {
            let places = (0..rows).map(|row| basis.place(row));
            let column = vocabulary::column(basis.words().iter().map(String::as_str), places)?;
            arrays.push(("pay_basis".to_owned(), column));
        }
        let months = table.read("months_per_year", |array| reading.numbers(array))?;
        let flags = |field: &str| table.read(field, |array| reading.flags(array));
        let (agency, duty) = (flags("agency")?, flags("availability_duty")?);
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
            cob,
            initial_cob: vocabulary("initial_cob")?,
            kind,
            months,
            agency,
            duty,
            arrays,
        })
    }

    pub(super) fn job(&self, row: usize) -> Job {
        Job {
            start: self.start.get(row).copied().unwrap_or(NO_DAY),
            end: self.end.as_ref().and_then(|days| days.get(row)).copied().unwrap_or(NO_DAY),
            row,
        }
    }

    /// The order of the jobs of a person: by the first day, and by what tells jobs of the same day apart.
    pub(super) fn compare(&self, one: &Job, next: &Job) -> Ordering {
        let rest = |job: &Job| {
            let cob = self.cob.as_ref().and_then(|codes| codes.get(job.row));
            (self.employer(job), self.name(job), job.end, cob, job.row)
        };
        one.start.cmp(&next.start).then_with(|| rest(one).cmp(&rest(next)))
    }

    fn employer(&self, job: &Job) -> Option<&str> {
        self.employer.as_ref().and_then(|column| column.get(job.row))
    }

    fn name(&self, job: &Job) -> Option<&str> {
        self.job.as_ref().and_then(|column| column.get(job.row))
    }

    /// The first and the last day of a job, the day of recording, and what was noted.
    pub(super) fn days(&self, job: &Job, reading: &Reading) -> ([i32; 3], Mark) {
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

    /// The amounts of a job, as far as the table has them.
    pub(super) fn amounts(&self, row: usize) -> [Cents; AMOUNTS.len()] {
        self.amounts.each_ref().map(|amounts| amounts.as_ref().map_or(Ok(None), |amounts| amounts.get(row)))
    }

    /// What is noted about the kind of a job and its pay; whether its gross pay does not count.
    pub(super) fn note(&self, row: usize, amounts: &[Cents; AMOUNTS.len()], mark: &mut Mark) -> bool {
        for (amount, (_, field)) in amounts.iter().zip(AMOUNTS) {
            if let Err(code) = amount {
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
        let cob = self.cob.as_ref().and_then(|codes| codes.get(row));
        let first = self.initial_cob.as_ref().and_then(|codes| codes.get(row));
        if first.is_some() && cob.is_some() && first != cob {
            mark.note(Note::Recoded);
        }
        let kind = self.kind.as_ref().filter(|_| cob.is_none()).and_then(|kinds| kinds.get(row));
        let [gross, ..] = amounts;
        let refused = kind.is_some_and(JobKind::has_no_gross_pay) && matches!(gross, Ok(Some(_)));
        if refused {
            mark.note(Note::GrossOfSelfEmployed);
        }
        refused
    }
}

/// Names as text; a blank one is none, and so is a word for an absent value. Texts keep their layout.
fn names(ids: &IdColumn, array: &ArrayRef, nulls: Option<&NullBuffer>, reading: &Reading) -> ArrayRef {
    match ids {
        IdColumn::Text(_) => named(array, reading),
        IdColumn::Whole(column) => {
            let valid = |row| nulls.is_none_or(|nulls| nulls.is_valid(row));
            let name = |row| column.get(row).filter(|_| valid(row)).map(|number| number.to_string());
            Arc::new((0..array.len()).map(name).collect::<LargeStringArray>())
        }
    }
}

fn named(array: &ArrayRef, reading: &Reading) -> ArrayRef {
    if let Some(dictionary) = array.as_any_dictionary_opt() {
        return dictionary.with_values(named(dictionary.values(), reading));
    }
    let Ok(column) = TextColumn::read(array) else { return Arc::clone(array) };
    let of = |text| reading.given(text).filter(|name| !name.is_empty());
    let rows = 0..array.len();
    if rows.clone().all(|row| column.get(row).is_none_or(|text| of(Some(text)).map(str::len) == Some(text.len()))) {
        return Arc::clone(array);
    }
    let name = |row| of(column.get(row));
    // None of them is longer than before, so they fit.
    match column {
        TextColumn::Utf8(_) => Arc::new(rows.map(name).collect::<StringArray>()),
        TextColumn::View(_) => Arc::new(rows.map(name).collect::<StringViewArray>()),
        TextColumn::Large(_) | TextColumn::Dictionary(_) => Arc::new(rows.map(name).collect::<LargeStringArray>()),
    }
}

/// The same texts, each found by the number of its row: rows of events take the numbers and not the texts.
fn by_row(texts: &ArrayRef) -> Result<ArrayRef, ArrowError> {
    if matches!(texts.data_type(), DataType::Dictionary(..)) {
        return Ok(Arc::clone(texts));
    }
    let rows = (0..).take(texts.len());
    Ok(Arc::new(DictionaryArray::try_new(Int64Array::from_iter_values(rows), Arc::clone(texts))?))
}

/// The codes of jobs. A code wins over a kind; a job with neither has an empty code, which no rulebook knows.
fn codes(cob: &Option<Vocabulary>, kind: &Option<Kinds>, rows: usize) -> Result<ArrayRef, ArrowError> {
    let words = cob.as_ref().map(Vocabulary::words).unwrap_or_default();
    let place = |row| match (cob.as_ref().and_then(|codes| codes.place(row)), kind) {
        (Some(code), _) => Some(code),
        (None, Some(kinds)) if kinds.given.place(row).is_some() => None,
        (None, _) => Some(words.len()),
    };
    vocabulary::column(words.iter().map(String::as_str).chain([""]), (0..rows).map(place))
}

/// The kinds of the jobs without a code.
fn kinds(kinds: &Kinds, cob: &Option<Vocabulary>, rows: usize) -> Result<ArrayRef, ArrowError> {
    let has_code = |row| cob.as_ref().is_some_and(|codes| codes.place(row).is_some());
    let place = |row| kinds.place(row).filter(|_| !has_code(row));
    vocabulary::column(JobKind::ALL.iter().map(|kind| kind.as_str()).chain([""]), (0..rows).map(place))
}
