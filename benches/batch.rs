//! What a table costs: `cargo bench --features arrow --bench batch [-- PERSONS [NAME]]`, medians of five in one run; with a
//! name, only the measures whose name holds it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    missing_docs
)]

use std::hint::black_box;
use std::num::NonZero;
use std::sync::Arc;
use std::time::Instant;

use arrow_array::builder::{Date32Builder, Decimal128Builder, Int32Builder, Int64Builder, StringDictionaryBuilder};
use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use collocamento::Rulebook;
use collocamento::batch::{Comparison, Options, Persons, SanctionTable, Show, StatusTable, TimelineTable, Worker};

fn main() {
    let persons = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let table = Table::new(persons, 42);
    println!("{persons} persons, {} events", table.batch.num_rows());
    let two = NonZero::new(2);
    let on = |threads, next_change| Options { threads, next_change, ..Options::on("2025-12-31".parse().unwrap()) };
    let events = table.batch.num_rows();
    let one = measure("status at a date", events, || status(&rulebook, &table.batch, on(None, false)));
    measure("status and next change", events, || status(&rulebook, &table.batch, on(None, true)));
    let both = measure("status at a date, two threads", events, || status(&rulebook, &table.batch, on(two, false)));
    println!("two threads are {:.2} times one", one / both);
    measure("status at a date, batches of 8,000", events, || {
        let mut pass = StatusTable::new(&rulebook, &table.batch.schema(), Persons::none(), on(None, false)).unwrap();
        let mut rows = 0;
        for from in (0..events).step_by(8000) {
            let answers = pass.push(&table.batch.slice(from, 8000.min(events - from))).unwrap();
            rows += answers.iter().map(RecordBatch::num_rows).sum::<usize>();
        }
        rows + pass.finish().unwrap().iter().map(RecordBatch::num_rows).sum::<usize>()
    });
    let rows = violations(persons);
    let mut sanctions = SanctionTable::only(&rulebook, &["measure", "days", "loses_status", "bar_until"]).unwrap();
    measure("sanctions, four columns", persons, || sanctions.answer(&rows).unwrap().num_rows());
    let mut sanctions = SanctionTable::new(&rulebook);
    measure("sanctions, all columns", persons, || sanctions.answer(&rows).unwrap().num_rows());
    measure("timeline", events, || {
        let mut pass = TimelineTable::new(&rulebook, &table.batch.schema(), Persons::none(), on(None, false)).unwrap();
        let rows = pass.push(&table.batch).unwrap().iter().map(RecordBatch::num_rows).sum::<usize>();
        rows + pass.finish().unwrap().iter().map(RecordBatch::num_rows).sum::<usize>()
    });
    let reform = include_str!("../examples/overlays/limite-9000.toml");
    let both = [&rulebook, &rulebook.overlay("limite-9000", reform).unwrap()];
    for (name, show) in [("comparison with a reform", Show::Persons), ("comparison, totals", Show::Totals)] {
        measure(name, events, || {
            let schema = table.batch.schema();
            let mut comparison = Comparison::new(both, &schema, Persons::none(), on(None, false), show).unwrap();
            let rows = comparison.push(&table.batch).unwrap().iter().map(RecordBatch::num_rows).sum::<usize>();
            rows + comparison.finish().unwrap().iter().map(RecordBatch::num_rows).sum::<usize>()
        });
    }
}

fn violations(rows: usize) -> RecordBatch {
    let mut random = Random(7);
    let (mut benefit, mut violation) =
        (StringDictionaryBuilder::<Int8Type>::new(), StringDictionaryBuilder::<Int8Type>::new());
    let (mut date, mut earlier) = (Date32Builder::new(), Int32Builder::new());
    for _ in 0..rows {
        benefit.append_value(["naspi", "dis_coll", "rdc", "adi"][random.below(4) as usize]);
        violation.append_value(["convocazione", "orientamento", "formazione", "offerta"][random.below(4) as usize]);
        date.append_value(19_800 + random.below(700) as i32);
        earlier.append_value(random.below(4) as i32);
    }
    let words = DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
    let columns: Vec<(&str, DataType, ArrayRef)> = vec![
        ("benefit", words.clone(), Arc::new(benefit.finish())),
        ("violation", words, Arc::new(violation.finish())),
        ("date", DataType::Date32, Arc::new(date.finish())),
        ("earlier_convocazione", DataType::Int32, Arc::new(earlier.finish())),
    ];
    let fields: Vec<Field> = columns.iter().map(|(name, layout, _)| Field::new(*name, layout.clone(), true)).collect();
    let arrays = columns.into_iter().map(|(.., array)| array).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).unwrap()
}

fn status(rulebook: &Rulebook, batch: &RecordBatch, options: Options) -> usize {
    let mut pass = StatusTable::new(rulebook, &batch.schema(), Persons::none(), options).unwrap();
    let rows = pass.push(batch).unwrap().iter().map(RecordBatch::num_rows).sum::<usize>();
    rows + pass.finish().unwrap().iter().map(RecordBatch::num_rows).sum::<usize>()
}

/// The median of five runs, in seconds.
fn measure(name: &str, rows: usize, mut run: impl FnMut() -> usize) -> f64 {
    let wanted =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--") && argument.parse::<usize>().is_err());
    if !wanted.into_iter().all(|wanted| name.contains(&wanted)) {
        return f64::NAN;
    }
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{name:<36} {:8.1} ms {:8.1} M rows/s", times[2] * 1e3, rows as f64 / times[2] / 1e6);
    times[2]
}

/// Made-up persons, six events each: a DID or a claim, an interview, a job or two with a forecast income, an end.
struct Table {
    batch: RecordBatch,
}

impl Table {
    fn new(persons: usize, seed: u64) -> Self {
        let mut rows = Rows::default();
        let mut random = Random(seed);
        for person in 0..persons as i64 {
            let mut day = 17_000 + random.below(2_900) as i32;
            rows.add(person, if random.below(4) == 0 { "domanda_prestazione" } else { "did" }, day, &random.benefit());
            day += random.below(30) as i32;
            rows.add(person, "colloquio", day, &Facts::default());
            day += random.below(200) as i32;
            let length = 20 + random.below(260) as i32;
            let income = [300_000, 550_000, 817_400, 850_001, 1_500_000, 2_100_000][random.below(6) as usize];
            let kind = ["determinato", "indeterminato", "parasubordinato", "autonomo", "somministrazione"]
                [random.below(5) as usize];
            let end = (kind != "indeterminato").then_some(day + length);
            rows.add(
                person,
                "rapporto_inizio",
                day,
                &Facts { job: Some(1), kind: Some(kind), end, income: Some(income), ..Facts::default() },
            );
            if random.below(3) == 0 {
                let income = income + 100_000;
                rows.add(
                    person,
                    "rapporto_variazione",
                    day + length / 2,
                    &Facts { job: Some(1), income: Some(income), ..Facts::default() },
                );
            } else {
                rows.add(person, "contatto_cpi", day + length / 2, &Facts::default());
            }
            rows.add(person, "rapporto_fine", day + length, &Facts { job: Some(1), ..Facts::default() });
            day += length + 10 + random.below(200) as i32;
            if random.below(2) == 0 {
                rows.add(
                    person,
                    "rapporto_inizio",
                    day,
                    &Facts {
                        job: Some(2),
                        kind: Some("determinato"),
                        end: Some(day + 90),
                        income: Some(1_800_000),
                        ..Facts::default()
                    },
                );
            } else {
                rows.add(person, "did", day, &Facts::default());
            }
        }
        Self { batch: rows.finish() }
    }
}

#[derive(Default)]
struct Facts {
    job: Option<i32>,
    kind: Option<&'static str>,
    end: Option<i32>,
    income: Option<i128>,
    benefit: Option<&'static str>,
}

#[derive(Default)]
struct Rows {
    person: Int64Builder,
    kind_of: StringDictionaryBuilder<Int8Type>,
    date: Date32Builder,
    job: Int32Builder,
    kind: StringDictionaryBuilder<Int8Type>,
    end: Date32Builder,
    income: Decimal128Builder,
    benefit: StringDictionaryBuilder<Int8Type>,
}

impl Rows {
    fn add(&mut self, person: i64, event: &str, date: i32, facts: &Facts) {
        let benefit = if event == "domanda_prestazione" { facts.benefit } else { None };
        self.person.append_value(person);
        self.kind_of.append_value(event);
        self.date.append_value(date);
        self.job.append_option(facts.job);
        self.kind.append_option(facts.kind);
        self.end.append_option(facts.end);
        self.income.append_option(facts.income);
        self.benefit.append_option(benefit);
    }

    fn finish(mut self) -> RecordBatch {
        let words = DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
        let columns: Vec<(&str, DataType, ArrayRef)> = vec![
            ("person", DataType::Int64, Arc::new(self.person.finish())),
            ("type", words.clone(), Arc::new(self.kind_of.finish())),
            ("date", DataType::Date32, Arc::new(self.date.finish())),
            ("job", DataType::Int32, Arc::new(self.job.finish())),
            ("kind", words.clone(), Arc::new(self.kind.finish())),
            ("end", DataType::Date32, Arc::new(self.end.finish())),
            (
                "annual_income",
                DataType::Decimal128(12, 2),
                Arc::new(self.income.finish().with_precision_and_scale(12, 2).unwrap()),
            ),
            ("benefit", words, Arc::new(self.benefit.finish())),
        ];
        let fields: Vec<Field> =
            columns.iter().map(|(name, layout, _)| Field::new(*name, layout.clone(), true)).collect();
        let arrays = columns.into_iter().map(|(.., array)| array).collect();
        RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).unwrap()
    }
}

/// A small generator of numbers that are the same everywhere (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }

    fn benefit(&mut self) -> Facts {
        Facts { benefit: Some("naspi"), ..Facts::default() }
    }
}
