//! Questions as JSON.

use collocamento::workflow::SignatureInput;

/// A dossier of ten events that goes through most states.
pub const TEN_EVENTS: &str = r#"{"person": {}, "as_of": "2025-12-31", "events": [
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

/// The same person as structs of C can say it.
pub const TEN_PLAIN_EVENTS: &str = r#"{"person": {}, "as_of": "2025-12-31", "events": [
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

/// The largest dossier that is accepted: 10,000 events, nearly all of them jobs of one day.
#[must_use]
pub fn ten_thousand_events() -> String {
    let start: collocamento::calendar::Day = "2019-04-01".parse().unwrap();
    let jobs = (0..4_999).map(|index| {
        let day = start.plus_days(index / 3);
        format!(
            r#"{{"type": "rapporto_inizio", "date": "{day}", "job": "j{index}", "kind": "determinato", "annual_income": 9000}},
               {{"type": "rapporto_fine", "date": "{day}", "job": "j{index}"}}"#
        )
    });
    let jobs: Vec<String> = jobs.collect();
    format!(
        r#"{{"person": {{}}, "as_of": "2025-12-31", "events": [{{"type": "did", "date": "2019-04-01"}}, {}]}}"#,
        jobs.join(",")
    )
}

/// A deadline of 30 days, moved off a holiday.
pub const TERM: &str = r#"{"start": "2025-12-02", "amount": 30, "unit": "giorni", "roll": "festivo"}"#;

/// A reform of one parameter.
pub const REFORM: &str = include_str!("../../examples/overlays/limite-9000.toml");

/// A document on paper that six actions sign.
pub const SIGNATURES: &str = r#"{"workflow": "lombardia_autografa", "document": "patto_servizio_150", "actions": [
    {"action": "genera", "by": "operatore", "at": "2022-09-05T09:00"},
    {"action": "invia", "by": "operatore", "at": "2022-09-05T09:05"},
    {"action": "firma_autografa", "by": "cittadino", "at": "2022-09-05T09:20"},
    {"action": "restituisci", "by": "cittadino", "at": "2022-09-05T09:30", "format": "jpg"},
    {"action": "firma", "by": "operatore", "at": "2022-09-05T09:40", "signature": "digitale"},
    {"action": "carica", "by": "operatore", "at": "2022-09-05T09:45"}]}"#;

/// [`SIGNATURES`] as its type.
#[must_use]
pub fn signatures() -> SignatureInput {
    serde_json::from_str(SIGNATURES).unwrap()
}

/// The rulebook of [`SIGNATURES`].
pub const SIGNATURES_OF: &str = "lombardia";
