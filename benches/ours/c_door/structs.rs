//! The dossier of [`TEN_PLAIN_EVENTS`](collocamento_benches::questions::TEN_PLAIN_EVENTS), made of plain values in two ways.

use std::ffi::CStr;
use std::hint::black_box;
use std::mem::zeroed;

use collocamento::calendar::Day;
use collocamento::dossier::facts::*;
use collocamento::dossier::{Event, Id, JobKind, Person};
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
    let on = |number| day(black_box(number));
    let job = |name: &str| Id::new(black_box(name)).unwrap();
    let money = |cents| Money::from_cents(black_box(cents)).unwrap();
    let start = |name, kind, cents| RapportoInizio::new(job(name)).kind(kind).annual_income(money(cents));
    let events = vec![
        Event::new(on(20240110), Did::new()),
        Event::new(on(20240205), ContattoCpi::new()),
        Event::new(on(20240205), Colloquio::new()),
        Event::new(on(20240205), Patto::new()),
        Event::new(on(20240301), start("a", JobKind::Determinato, 1_800_000).end(on(20240531))),
        Event::new(on(20240501), start("b", JobKind::Autonomo, 300_000)),
        Event::new(on(20240610), RapportoVariazione::new(job("b")).annual_income(money(550_000))),
        Event::new(on(20240930), RapportoFine::new(job("b"))),
        Event::new(on(20250602), start("c", JobKind::Determinato, 2_100_000).end(on(20250831))),
        Event::new(on(20250820), RapportoProroga::new(job("c"), on(20251031))),
    ];
    Dossier::new(Person::new(), events, on(20251231))
}
