//! The dossier of [`TEN_PLAIN_EVENTS`](collocamento_benches::questions::TEN_PLAIN_EVENTS), made of plain values in two ways.

use std::ffi::CStr;
use std::hint::black_box;
use std::mem::zeroed;

use collocamento::calendar::Day;
use collocamento::dossier::facts::*;
use collocamento::dossier::{Event, Fact, Id, JobKind, Person};
use collocamento::{Dossier, Money};
use collocamento_ffi::codes::{event::*, job::*};
use collocamento_ffi::event::colloc_event;

/// As structs of C.
pub(crate) fn events() -> [colloc_event; 10] {
    // SAFETY: integers and pointers.
    let none: colloc_event = unsafe { zeroed() };
    let plain = |kind, date| colloc_event { r#type: kind, date, ..none };
    let of_job = |kind, date, job: &CStr| colloc_event { job: job.as_ptr(), job_len: 1, ..plain(kind, date) };
    let paid = |event, cents| colloc_event { annual_income: cents, has_annual_income: 1, ..event };
    let start = |date, job, kind, end, cents| {
        paid(colloc_event { kind, end, ..of_job(COLLOC_EVENT_RAPPORTO_INIZIO, date, job) }, cents)
    };
    [
        plain(COLLOC_EVENT_DID, 20240110),
        plain(COLLOC_EVENT_CONTATTO_CPI, 20240205),
        plain(COLLOC_EVENT_COLLOQUIO, 20240205),
        plain(COLLOC_EVENT_PATTO, 20240205),
        start(20240301, c"a", COLLOC_JOB_DETERMINATO, 20240531, 1_800_000),
        start(20240501, c"b", COLLOC_JOB_AUTONOMO, 0, 300_000),
        paid(of_job(COLLOC_EVENT_RAPPORTO_VARIAZIONE, 20240610, c"b"), 550_000),
        of_job(COLLOC_EVENT_RAPPORTO_FINE, 20240930, c"b"),
        start(20250602, c"c", COLLOC_JOB_DETERMINATO, 20250831, 2_100_000),
        colloc_event { end: 20251031, ..of_job(COLLOC_EVENT_RAPPORTO_PROROGA, 20250820, c"c") },
    ]
}

pub(crate) fn day(number: i32) -> Day {
    Day::from_number(number).unwrap()
}

/// As a dossier of Rust.
pub(crate) fn facts() -> Dossier {
    let event = |number, fact| Event { fact, date: day(black_box(number)), id: None, recorded_at: None };
    let job = |name: &str| Id::new(black_box(name)).unwrap();
    let start = |name, kind, end, cents| {
        Fact::RapportoInizio(RapportoInizio {
            job: job(name),
            kind: Some(kind),
            cob: None,
            employer: None,
            end,
            annual_income: Money::from_cents(black_box(cents)),
            gross_annual_pay: None,
            monthly_pay: None,
            pay_basis: None,
            months_per_year: None,
            availability_duty: None,
            agency: None,
            placement: None,
        })
    };
    let end = |number| Some(day(black_box(number)));
    let varied = RapportoVariazione {
        job: job("b"),
        annual_income: Money::from_cents(black_box(550_000)),
        gross_annual_pay: None,
    };
    let events = vec![
        event(20240110, Fact::Did(Did { channel: None })),
        event(20240205, Fact::ContattoCpi(ContattoCpi { channel: None })),
        event(20240205, Fact::Colloquio(Colloquio { service: None, activity: None })),
        event(
            20240205,
            Fact::Patto(Patto { kind: None, document: None, signed_by: None, partnership: None, frequency_days: None }),
        ),
        event(20240301, start("a", JobKind::Determinato, end(20240531), 1_800_000)),
        event(20240501, start("b", JobKind::Autonomo, None, 300_000)),
        event(20240610, Fact::RapportoVariazione(varied)),
        event(20240930, Fact::RapportoFine(RapportoFine { job: job("b"), cause: None })),
        event(20250602, start("c", JobKind::Determinato, end(20250831), 2_100_000)),
        event(20250820, Fact::RapportoProroga(RapportoProroga { job: job("c"), end: day(black_box(20251031)) })),
    ];
    Dossier {
        person: Person::default(),
        events,
        as_of: day(black_box(20251231)),
        as_known_at: None,
        vacancies: Vec::new(),
    }
}
