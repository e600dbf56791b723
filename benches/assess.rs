//! What an assessment costs, and what the trace adds: `cargo bench --bench assess`.

#![allow(clippy::unwrap_used, missing_docs)]

use collocamento::calendar::{Roll, Term, Unit};
use collocamento::{Dossier, Rulebook, assess, assess_explained, call};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// A dossier of ten events that goes through most states.
const TEN_EVENTS: &str = r#"{"person": {}, "as_of": "2025-12-31", "events": [
    {"type": "did", "date": "2024-01-10"},
    {"type": "colloquio", "date": "2024-02-05", "service": "A2"},
    {"type": "profilazione", "date": "2024-02-05", "scheme": "gol", "class": "medio"},
    {"type": "patto", "date": "2024-02-05"},
    {"type": "rapporto_inizio", "date": "2024-03-01", "job": "a", "kind": "determinato", "end": "2024-05-31", "annual_income": "18000.00"},
    {"type": "rapporto_inizio", "date": "2024-05-01", "job": "b", "kind": "autonomo", "annual_income": 3000},
    {"type": "rapporto_variazione", "date": "2024-06-10", "job": "b", "annual_income": 5500},
    {"type": "rapporto_fine", "date": "2024-09-30", "job": "b"},
    {"type": "rapporto_inizio", "date": "2025-06-02", "job": "c", "kind": "determinato", "end": "2025-08-31", "annual_income": 21000},
    {"type": "rapporto_proroga", "date": "2025-08-20", "job": "c", "end": "2025-10-31"}]}"#;

fn rulebook() -> Rulebook {
    Rulebook::bundled("nazionale").unwrap()
}

#[divan::bench]
fn typed_ten_events(bencher: Bencher<'_, '_>) {
    let (rulebook, dossier) = (rulebook(), Dossier::from_json(TEN_EVENTS).unwrap());
    bencher.bench(|| assess(&rulebook, black_box(&dossier)).unwrap());
}

#[divan::bench]
fn typed_ten_events_explained(bencher: Bencher<'_, '_>) {
    let (rulebook, dossier) = (rulebook(), Dossier::from_json(TEN_EVENTS).unwrap());
    bencher.bench(|| assess_explained(&rulebook, black_box(&dossier)).unwrap());
}

#[divan::bench]
fn json_ten_events(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook();
    bencher.bench(|| call(&rulebook, "dossier.assess", black_box(TEN_EVENTS)).unwrap());
}

#[divan::bench]
fn reading_ten_events(bencher: Bencher<'_, '_>) {
    bencher.bench(|| Dossier::from_json(black_box(TEN_EVENTS)).unwrap());
}

#[divan::bench]
fn typed_term(bencher: Bencher<'_, '_>) {
    let (rulebook, start) = (rulebook(), "2025-12-02".parse().unwrap());
    let term = Term { amount: 30, unit: Unit::Giorni, roll: Roll::Festivo };
    bencher.bench(|| term.due(black_box(start), rulebook.holidays(), None).unwrap());
}

#[divan::bench]
fn json_term(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook();
    let input = r#"{"start": "2025-12-02", "amount": 30, "unit": "giorni", "roll": "festivo"}"#;
    bencher.bench(|| call(&rulebook, "calendar.term", black_box(input)).unwrap());
}

#[divan::bench]
fn loading_a_rulebook(bencher: Bencher<'_, '_>) {
    bencher.bench(|| Rulebook::bundled(black_box("umbria")).unwrap());
}

/// The largest dossier that is accepted: 10,000 events, half of them jobs of one day.
#[divan::bench(sample_count = 5)]
fn typed_ten_thousand_events(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook();
    let start: collocamento::calendar::Day = "2019-04-01".parse().unwrap();
    let jobs = (0..4_999).map(|index| {
        let day = start.plus_days(index / 3);
        format!(
            r#"{{"type": "rapporto_inizio", "date": "{day}", "job": "j{index}", "kind": "determinato", "annual_income": 9000}},
               {{"type": "rapporto_fine", "date": "{day}", "job": "j{index}"}}"#
        )
    });
    let events: Vec<String> = jobs.collect();
    let text = format!(
        r#"{{"person": {{}}, "as_of": "2025-12-31", "events": [{{"type": "did", "date": "2019-04-01"}}, {}]}}"#,
        events.join(",")
    );
    let dossier = Dossier::from_json(text).unwrap();
    bencher.bench(|| assess(&rulebook, black_box(&dossier)).unwrap());
}
