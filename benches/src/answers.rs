//! Whole tables of answers, counted in rows.

use std::collections::BTreeMap;
use std::io::{BufReader, Read};

use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use collocamento::batch::{JobAnswers, JobEvents, JobMap, Kind, Options, Output, Pass, Persons, SanctionTable, Stream};
use collocamento::{Rulebook, cob};

/// The rows that a pass over the events answers, given batches of so many.
#[must_use]
pub fn rows<O: Output>(rulebook: &Rulebook, events: &RecordBatch, options: Options, batch: usize) -> usize {
    let mut pass = Pass::<O>::new(rulebook, &events.schema(), Persons::none(), options).unwrap();
    let of = |answers: Vec<RecordBatch>| answers.iter().map(RecordBatch::num_rows).sum::<usize>();
    let mut rows = 0;
    for from in (0..events.num_rows()).step_by(batch) {
        rows += of(pass.push(&events.slice(from, batch.min(events.num_rows() - from))).unwrap());
    }
    rows + of(pass.finish().unwrap())
}

/// The rows that a table of the states of everybody answers about jobs and DIDs.
#[must_use]
pub fn of_jobs(rulebook: &Rulebook, jobs: &RecordBatch, dids: &RecordBatch, options: Options) -> usize {
    let reader = |table: &RecordBatch| -> Box<dyn RecordBatchReader + Send> {
        Box::new(RecordBatchIterator::new([Ok(table.clone())], table.schema()))
    };
    let events = JobEvents::new(JobMap::default(), reader(jobs), Some(reader(dids)), &[]).unwrap();
    let worker = Kind::Status.open(rulebook, &events.schema(), Persons::none(), options).unwrap();
    let answers = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
    answers.map(|batch| batch.unwrap().num_rows()).sum()
}

/// The events that communications give, person by person: they are put aside by their worker until all have been read.
#[must_use]
pub fn of_communications(rulebook: &Rulebook, file: impl Read) -> usize {
    let mut people: BTreeMap<Option<String>, Vec<cob::Communication>> = BTreeMap::new();
    for document in cob::Documents::new(BufReader::new(file)) {
        for communication in document.unwrap().communications {
            people.entry(communication.worker()).or_default().push(communication);
        }
    }
    people.into_values().map(|own| cob::events_of(rulebook, own).unwrap().events.len()).sum()
}

/// The rows that a table of sanctions answers.
#[must_use]
pub fn sanctions(table: &mut SanctionTable, violations: &RecordBatch) -> usize {
    table.answer(violations).unwrap().num_rows()
}

/// The four columns that an office looks at first.
pub const FEW: [&str; 4] = ["measure", "days", "loses_status", "bar_until"];

/// What holds on the last day of 2025, without the next change.
#[must_use]
pub fn at_the_end() -> Options {
    Options { next_change: false, ..Options::on("2025-12-31".parse().unwrap()) }
}

/// The ends of the sixty months up to then.
#[must_use]
pub fn sixty_months() -> Options {
    let last: Vec<_> = (2021..=2025)
        .flat_map(|year| (1..=12).map(move |month| (year, month)))
        .map(|(year, month)| {
            let first = format!("{year}-{month:02}-01").parse::<collocamento::calendar::Day>().unwrap();
            first.plus_months(1).plus_days(-1)
        })
        .collect();
    Options { as_of: last, first: Some("2021-01-01".parse().unwrap()), ..at_the_end() }
}
