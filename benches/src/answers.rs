//! Whole tables of answers, counted in rows.

use arrow_array::RecordBatch;
use collocamento::Rulebook;
use collocamento::batch::{Options, Output, Pass, Persons, SanctionTable};

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
