//! Tables of jobs and DIDs, and the same as a table of events.

use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Decimal128Builder, StringBuilder, StringDictionaryBuilder, UInt32Builder};
use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, RecordBatch};

use crate::random::Random;
use crate::table::table;

/// The order of the rows of the jobs and of the DIDs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Those of a person together.
    ByPerson,
    /// By their day, as a warehouse writes them.
    ByDay,
}

/// The tables of a warehouse.
pub struct Warehouse {
    /// One row a job.
    pub jobs: RecordBatch,
    /// One row a DID.
    pub dids: RecordBatch,
    /// One row for each of both.
    pub events: RecordBatch,
}

/// A job: its person, first and last day, code, gross pay in cents, and employer.
#[derive(Clone, Copy)]
struct Job {
    person: usize,
    start: i32,
    end: Option<i32>,
    cob: &'static str,
    pay: i128,
    employer: i32,
}

/// No end, as warehouses write it: 9999-12-31.
const NO_END: i32 = 2_932_896;

/// The jobs and DIDs of so many persons, four jobs and one DID each. The same at every call.
#[must_use]
pub fn warehouse(persons: usize, order: Order) -> Warehouse {
    let mut random = Random(7);
    let (mut jobs, mut dids) = (Vec::new(), Vec::new());
    for person in 0..persons {
        let mut day = 18_000 + random.below(2_000);
        dids.push((person, day));
        for _ in 0..4 {
            day += 10 + random.below(120);
            let end = (random.below(4) > 0).then(|| day + 20 + random.below(300));
            let cob = if end.is_some() { "A.02.00" } else { "A.01.00" };
            let pay = random.one_of(&[100, 400_000, 880_000, 936_020, 1_850_000, 2_400_000]);
            jobs.push(Job { person, start: day, end, cob, pay, employer: random.below(5_000) });
            day = end.unwrap_or(day);
        }
    }
    let events = events(&jobs, &dids);
    if order == Order::ByDay {
        jobs.sort_by_key(|job| job.start);
        dids.sort_by_key(|(_, day)| *day);
    }
    Warehouse { jobs: job_table(&jobs), dids: did_table(&dids), events }
}

/// A person as a warehouse names them: sixteen signs.
fn name(person: usize) -> String {
    format!("P{person:015}")
}

fn employer(number: i32) -> String {
    format!("{number:011}")
}

fn euro(mut cents: Decimal128Builder) -> ArrayRef {
    Arc::new(cents.finish().with_precision_and_scale(12, 2).unwrap())
}

fn job_table(jobs: &[Job]) -> RecordBatch {
    let (mut persons, mut employers) = (StringBuilder::new(), StringBuilder::new());
    let (mut starts, mut ends) = (Date32Builder::new(), Date32Builder::new());
    let (mut cobs, mut pays) = (StringDictionaryBuilder::<Int8Type>::new(), Decimal128Builder::new());
    for job in jobs {
        persons.append_value(name(job.person));
        starts.append_value(job.start);
        ends.append_value(job.end.unwrap_or(NO_END));
        cobs.append_value(job.cob);
        pays.append_value(job.pay);
        employers.append_value(employer(job.employer));
    }
    table(vec![
        ("person", Arc::new(persons.finish())),
        ("start", Arc::new(starts.finish())),
        ("end", Arc::new(ends.finish())),
        ("cob", Arc::new(cobs.finish())),
        ("gross_annual_pay", euro(pays)),
        ("employer", Arc::new(employers.finish())),
    ])
}

fn did_table(dids: &[(usize, i32)]) -> RecordBatch {
    let (mut persons, mut days) = (StringBuilder::new(), Date32Builder::new());
    for (person, day) in dids {
        persons.append_value(name(*person));
        days.append_value(*day);
    }
    table(vec![("person", Arc::new(persons.finish())), ("date", Arc::new(days.finish()))])
}

fn events(jobs: &[Job], dids: &[(usize, i32)]) -> RecordBatch {
    let (mut persons, mut types) = (StringBuilder::new(), StringDictionaryBuilder::<Int8Type>::new());
    let (mut dates, mut ends) = (Date32Builder::new(), Date32Builder::new());
    let (mut names, mut employers) = (UInt32Builder::new(), StringBuilder::new());
    let (mut cobs, mut pays) = (StringDictionaryBuilder::<Int8Type>::new(), Decimal128Builder::new());
    for (own, (person, day)) in jobs.chunk_by(|one, next| one.person == next.person).zip(dids) {
        let rows = [None].into_iter().chain(own.iter().map(Some));
        for (number, job) in rows.enumerate() {
            persons.append_value(name(*person));
            types.append_value(if job.is_some() { "rapporto_inizio" } else { "did" });
            dates.append_value(job.map_or(*day, |job| job.start));
            names.append_option(job.map(|_| number as u32));
            cobs.append_option(job.map(|job| job.cob));
            ends.append_option(job.map(|job| job.end.unwrap_or(NO_END)));
            pays.append_option(job.map(|job| job.pay));
            employers.append_option(job.map(|job| employer(job.employer)));
        }
    }
    table(vec![
        ("person", Arc::new(persons.finish())),
        ("type", Arc::new(types.finish())),
        ("date", Arc::new(dates.finish())),
        ("job", Arc::new(names.finish())),
        ("cob", Arc::new(cobs.finish())),
        ("end", Arc::new(ends.finish())),
        ("gross_annual_pay", euro(pays)),
        ("employer", Arc::new(employers.finish())),
    ])
}
