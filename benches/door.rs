//! What the C door adds to the Rust call behind it, side by side: `cargo bench --bench door`. Both sides start from plain
//! numbers and texts, and make their input of them within the time that is taken.

#![allow(clippy::unwrap_used, missing_docs)]

use std::ffi::CStr;
use std::mem::{size_of, zeroed};
use std::ptr::{null, null_mut};

use collocamento::calendar::{Day, Roll, Term, Unit};
use collocamento::conditionality::{SanctionInput, sanction};
use collocamento::dossier::facts::*;
use collocamento::dossier::{Benefit, Event, Fact, Id, JobKind, Person, Violation};
use collocamento::{Dossier, Money, Rulebook, call, state_at};
use collocamento_ffi::buffer::colloc_buffer_free;
use collocamento_ffi::call::{colloc_call, colloc_call_into};
use collocamento_ffi::codes::{benefit::*, calendar::*, conditionality::*, event::*, job::*};
use collocamento_ffi::event::colloc_event;
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_open};
use collocamento_ffi::sanction::*;
use collocamento_ffi::state::*;
use collocamento_ffi::term::colloc_term;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const TERM: &str = r#"{"start": "2025-12-02", "amount": 30, "unit": "giorni", "roll": "festivo"}"#;

/// A dossier of ten events that goes through most states.
const TEN_EVENTS: &str = r#"{"person": {}, "as_of": "2025-12-31", "events": [
    {"type": "did", "date": "2024-01-10"},
    {"type": "contatto_cpi", "date": "2024-02-05"},
    {"type": "colloquio", "date": "2024-02-05"},
    {"type": "patto", "date": "2024-02-05"},
    {"type": "rapporto_inizio", "date": "2024-03-01", "job": "a", "kind": "determinato", "end": "2024-05-31", "annual_income": "18000.00"},
    {"type": "rapporto_inizio", "date": "2024-05-01", "job": "b", "kind": "autonomo", "annual_income": 3000},
    {"type": "rapporto_variazione", "date": "2024-06-10", "job": "b", "annual_income": 5500},
    {"type": "rapporto_fine", "date": "2024-09-30", "job": "b"},
    {"type": "rapporto_inizio", "date": "2025-06-02", "job": "c", "kind": "determinato", "end": "2025-08-31", "annual_income": 21000},
    {"type": "rapporto_proroga", "date": "2025-08-20", "job": "c", "end": "2025-10-31"}]}"#;

/// The same as structs.
fn ten_events() -> [colloc_event; 10] {
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

fn day(number: i32) -> Day {
    Day::from_number(number).unwrap()
}

/// The same as a dossier, made of the same plain values.
fn ten_facts() -> Dossier {
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
        event(20240205, Fact::ContattoCpi(ContattoCpi {})),
        event(20240205, Fact::Colloquio(Colloquio { service: None, activity: None })),
        event(20240205, Fact::Patto(Patto { kind: None, document: None })),
        event(20240301, start("a", JobKind::Determinato, end(20240531), 1_800_000)),
        event(20240501, start("b", JobKind::Autonomo, None, 300_000)),
        event(20240610, Fact::RapportoVariazione(varied)),
        event(20240930, Fact::RapportoFine(RapportoFine { job: job("b"), cause: None })),
        event(20250602, start("c", JobKind::Determinato, end(20250831), 2_100_000)),
        event(20250820, Fact::RapportoProroga(RapportoProroga { job: job("c"), end: day(black_box(20251031)) })),
    ];
    Dossier { person: Person::default(), events, as_of: day(black_box(20251231)), as_known_at: None }
}

fn rules() -> Rulebook {
    Rulebook::bundled("nazionale").unwrap()
}

/// A handle that stays open to the end of the process.
fn handle() -> *const colloc_rulebook {
    let mut handle = null_mut();
    // SAFETY: the default name, and a place for the handle.
    assert_eq!(unsafe { colloc_rulebook_open(null(), &raw mut handle) }, 0);
    handle
}

fn size<T>() -> u32 {
    u32::try_from(size_of::<T>()).unwrap()
}

#[divan::bench]
fn term_rust(bencher: Bencher<'_, '_>) {
    let rules = rules();
    let term = Term { amount: 30, unit: Unit::Giorni, roll: Roll::Festivo };
    bencher.bench(|| term.due(day(black_box(20251202)), rules.holidays(), None).unwrap().day.number());
}

#[divan::bench]
fn term_c(bencher: Bencher<'_, '_>) {
    let handle = handle() as usize;
    bencher.bench(|| {
        let (mut due, mut rolled) = (0, 0);
        let (handle, start) = (handle as *const colloc_rulebook, black_box(20251202));
        // SAFETY: an open handle, and two numbers.
        let status = unsafe {
            colloc_term(
                handle,
                start,
                30,
                COLLOC_UNIT_GIORNI,
                COLLOC_ROLL_FESTIVO,
                null(),
                0,
                &raw mut due,
                &raw mut rolled,
            )
        };
        assert_eq!(status, 0);
        due
    });
}

#[divan::bench]
fn sanction_rust(bencher: Bencher<'_, '_>) {
    let rules = rules();
    bencher.bench(|| {
        let input = SanctionInput {
            monthly_amount: Money::from_cents(120_000),
            ..SanctionInput::new(Benefit::Naspi, Violation::Convocazione, day(black_box(20250303)))
        };
        sanction(&rules, black_box(&input)).unwrap().days
    });
}

#[divan::bench]
fn sanction_c(bencher: Bencher<'_, '_>) {
    let handle = handle() as usize;
    bencher.bench(|| {
        let input = colloc_sanction_input {
            size: size::<colloc_sanction_input>(),
            benefit: COLLOC_BENEFIT_NASPI,
            violation: COLLOC_VIOLATION_CONVOCAZIONE,
            date: black_box(20250303),
            monthly_amount: 120_000,
            has_monthly_amount: 1,
            // SAFETY: integers and pointers.
            ..unsafe { zeroed() }
        };
        // SAFETY: integers.
        let mut out = colloc_sanction_output { size: size::<colloc_sanction_output>(), ..unsafe { zeroed() } };
        // SAFETY: an open handle, and two structs of their size.
        assert_eq!(unsafe { colloc_sanction(handle as *const colloc_rulebook, &raw const input, &raw mut out) }, 0);
        out.days
    });
}

#[divan::bench]
fn state_of_ten_events_rust(bencher: Bencher<'_, '_>) {
    let rules = rules();
    let read = Dossier::from_json(TEN_EVENTS).unwrap();
    assert_eq!(ten_facts(), read);
    bencher.bench(|| state_at(&rules, black_box(&ten_facts())).unwrap().status.seniority_days);
}

#[divan::bench]
fn state_of_ten_events_c(bencher: Bencher<'_, '_>) {
    let (handle, place) = (handle() as usize, Vec::leak(ten_events().to_vec()).as_ptr() as usize);
    bencher.bench(|| {
        let input = colloc_state_input {
            size: size::<colloc_state_input>(),
            as_of: black_box(20251231),
            event_size: size::<colloc_event>(),
            events: place as *const colloc_event,
            event_count: 10,
            // SAFETY: integers and pointers.
            ..unsafe { zeroed() }
        };
        // SAFETY: integers.
        let mut out = colloc_state_output { size: size::<colloc_state_output>(), ..unsafe { zeroed() } };
        // SAFETY: an open handle, and two structs of their size.
        assert_eq!(unsafe { colloc_state_at(handle as *const colloc_rulebook, &raw const input, &raw mut out) }, 0);
        out.seniority_days
    });
}

fn json_rust(bencher: Bencher<'_, '_>, operation: &str, json: &str) {
    let rules = rules();
    bencher.bench(|| call(&rules, operation, black_box(json)).unwrap());
}

fn json_c(bencher: Bencher<'_, '_>, operation: &CStr, json: &str) {
    let handle = handle() as usize;
    bencher.bench(|| {
        let (handle, mut out, json) = (handle as *const colloc_rulebook, null_mut(), black_box(json));
        // SAFETY: an open handle, a C string, bytes with their length, a place for the buffer.
        assert_eq!(
            unsafe { colloc_call(handle, operation.as_ptr(), json.as_ptr().cast(), json.len(), &raw mut out) },
            0
        );
        // SAFETY: a buffer just received.
        unsafe { colloc_buffer_free(out) };
    });
}

#[divan::bench]
fn json_term_rust(bencher: Bencher<'_, '_>) {
    json_rust(bencher, "calendar.term", TERM);
}

#[divan::bench]
fn json_term_c(bencher: Bencher<'_, '_>) {
    json_c(bencher, c"calendar.term", TERM);
}

#[divan::bench]
fn json_ten_events_rust(bencher: Bencher<'_, '_>) {
    json_rust(bencher, "dossier.assess", TEN_EVENTS);
}

#[divan::bench]
fn json_ten_events_c(bencher: Bencher<'_, '_>) {
    json_c(bencher, c"dossier.assess", TEN_EVENTS);
}

#[divan::bench]
fn json_ten_events_c_into(bencher: Bencher<'_, '_>) {
    let handle = handle() as usize;
    let mut text = vec![0_u8; 64 * 1024];
    bencher.bench_local(|| {
        let (handle, json) = (handle as *const colloc_rulebook, black_box(TEN_EVENTS));
        let (room, place) = (text.len(), text.as_mut_ptr().cast());
        let (op, json, len) = (c"dossier.assess".as_ptr(), json.as_ptr().cast(), json.len());
        // SAFETY: an open handle, a C string, bytes with their length, memory with its length.
        assert_eq!(unsafe { colloc_call_into(handle, op, json, len, place, room, null_mut()) }, 0);
    });
}
