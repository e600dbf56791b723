//! The policies: if the law allows two readings, the other one works too.

#![allow(clippy::unwrap_used)]

use crate::assess::run::assess;
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;

/// `nazionale` with another value for one parameter, from the start.
fn with(parameter: &str, value: &str) -> Rulebook {
    let text = format!(
        "[[parameter]]\nname = \"{parameter}\"\nsegment = [{{ value = {value}, citation = \"prova\", confidence = \"D\" }}]\n"
    );
    Rulebook::with_layer("nazionale", "prova.toml", &text).unwrap()
}

/// State, its first day, and the seniority.
fn outcome(rulebook: &Rulebook, events: &str, as_of: &str) -> (String, String, i32) {
    let text = format!(r#"{{"person": {{}}, "as_of": "{as_of}", "events": [{events}]}}"#);
    let answer = assess(rulebook, &Dossier::from_json(text).unwrap()).unwrap();
    let since = answer.status.since.unwrap().to_string();
    (answer.status.state.as_str().to_owned(), since, answer.status.seniority_days)
}

fn check(
    parameter: &str,
    value: &str,
    events: &str,
    as_of: &str,
    default: (&str, &str, i32),
    other: (&str, &str, i32),
) {
    let as_text = |(state, since, days): (&str, &str, i32)| (state.to_owned(), since.to_owned(), days);
    assert_eq!(outcome(&Rulebook::bundled("nazionale").unwrap(), events, as_of), as_text(default), "by default");
    assert_eq!(outcome(&with(parameter, value), events, as_of), as_text(other), "{parameter} = {value}");
}

#[test]
fn an_extension_may_start_the_count_anew() {
    let events = r#"{"type": "did", "date": "2025-01-02"},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "determinato", "end": "2025-05-13", "annual_income": 18000},
        {"type": "rapporto_proroga", "date": "2025-05-14", "job": "a", "end": "2025-12-31"}"#;
    // 180 days from 2025-05-14, the day after the old end: up to 2025-11-09.
    let (default, other) = (("decaduto", "2025-08-02", 32), ("decaduto", "2025-11-10", 32));
    check("conteggio_proroga", "\"riparte\"", events, "2025-12-31", default, other);
    check("conteggio_proroga", "\"riparte\"", events, "2025-11-09", default, ("sospeso", "2025-02-03", 32));
}

#[test]
fn a_transformation_may_start_the_count_anew() {
    let events = r#"{"type": "did", "date": "2025-01-02"},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "determinato", "end": "2025-07-31", "annual_income": 18000},
        {"type": "rapporto_trasformazione", "date": "2025-06-01", "job": "a", "kind": "indeterminato"}"#;
    // 180 days from 2025-06-01: up to 2025-11-27.
    let (default, other) = (("decaduto", "2025-08-02", 32), ("decaduto", "2025-11-28", 32));
    check("conteggio_proroga", "\"riparte\"", events, "2025-12-31", default, other);
}

#[test]
fn seniority_may_include_the_days_at_risk() {
    let events = r#"{"type": "rapporto_inizio", "date": "2020-01-07", "job": "a", "kind": "indeterminato", "annual_income": 26000},
        {"type": "preavviso_licenziamento", "date": "2025-03-03", "job": "a"}, {"type": "did", "date": "2025-03-10"},
        {"type": "rapporto_fine", "date": "2025-04-30", "job": "a"}"#;
    let (default, other) = (("disoccupato", "2025-05-01", 31), ("disoccupato", "2025-05-01", 83));
    check("anzianita_da_a_rischio", "\"si\"", events, "2025-05-31", default, other);
}

#[test]
fn the_yearly_test_may_be_left_out() {
    let events = r#"{"type": "did", "date": "2023-01-10"},
        {"type": "rapporto_inizio", "date": "2023-09-01", "job": "a", "kind": "indeterminato", "annual_income": 8400}"#;
    let (default, other) = (("conservazione", "2024-01-01", 266), ("sospeso", "2023-09-01", 234));
    check("rivalutazione_annuale", "\"no\"", events, "2024-02-01", default, other);
}

#[test]
fn incomes_may_be_tested_kind_by_kind() {
    let events = r#"{"type": "did", "date": "2025-01-10"},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "indeterminato", "annual_income": 8000},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "b", "kind": "autonomo", "annual_income": 5500}"#;
    let (default, other) = (("sospeso", "2025-02-03", 24), ("conservazione", "2025-02-03", 50));
    check("cumulo_redditi", "\"per_tipo\"", events, "2025-02-28", default, other);
}

#[test]
fn monthly_pay_may_be_counted_inside_the_year() {
    // 1,500 a month: 18,000 a year, or 1,500 x 92 / 30 = 4,600 in the contract's own days.
    let events = r#"{"type": "did", "date": "2025-01-10"},
        {"type": "rapporto_inizio", "date": "2025-03-01", "job": "a", "kind": "determinato", "end": "2025-05-31", "monthly_pay": 1500, "months_per_year": 12}"#;
    let (default, other) = (("sospeso", "2025-03-01", 50), ("conservazione", "2025-03-01", 111));
    check("proiezione_reddito", "\"attesa_nell_anno\"", events, "2025-04-30", default, other);
}

#[test]
fn pay_inside_the_year_changes_on_new_years_day() {
    // From 2024-11-01: 61 days make 3,050 in 2024, and 12 x 1,500 and more in 2025.
    let events = r#"{"type": "did", "date": "2024-01-10"},
        {"type": "rapporto_inizio", "date": "2024-11-01", "job": "a", "kind": "indeterminato", "monthly_pay": 1500, "months_per_year": 12}"#;
    let (default, other) = (("sospeso", "2024-11-01", 296), ("sospeso", "2025-01-01", 357));
    check("proiezione_reddito", "\"attesa_nell_anno\"", events, "2025-02-01", default, other);
}

#[test]
fn other_limits_move_the_outcome() {
    let events = r#"{"type": "did", "date": "2025-01-10"},
        {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "indeterminato", "annual_income": 9000}"#;
    let (default, other) = (("sospeso", "2025-02-03", 24), ("conservazione", "2025-02-03", 50));
    check("limite_reddito_dipendente", "\"9000\"", events, "2025-02-28", default, other);
    check("giorni_sospensione", "10", events, "2025-02-28", default, ("decaduto", "2025-02-13", 24));
}
