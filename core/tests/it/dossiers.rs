//! Random dossiers, as JSON, for the tests that hold for every one.

use collocamento::calendar::Day;
use proptest::prelude::*;
use serde_json::{Value, json};

const KINDS: [&str; 13] = [
    "indeterminato",
    "determinato",
    "apprendistato",
    "somministrazione",
    "intermittente",
    "parasubordinato",
    "autonomo",
    "impresa_familiare",
    "occasionale_54bis",
    "tirocinio",
    "autonomo_occasionale",
    "occasionale_agricolo",
    "estero",
];
/// Incomes on both sides of every limit.
const INCOMES: [&str; 8] = ["0.00", "4800.00", "5500.00", "5500.01", "8145.00", "8500.00", "8500.01", "20000.00"];
/// The first days on which something changes in the law, and a plain one.
const STARTS: [&str; 6] = ["2015-07-01", "2016-02-29", "2018-10-15", "2021-10-04", "2023-08-01", "2025-01-10"];

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn kind() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&KINDS[..])
}

fn violation() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["convocazione", "orientamento", "formazione", "offerta"][..])
}

fn income() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&INCOMES[..])
}

/// Kinds of work that may have a gross pay.
fn paid() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["determinato", "apprendistato", "parasubordinato"][..])
}

fn employer() -> impl Strategy<Value = Option<&'static str>> {
    prop::option::of(prop::sample::select(&["Alfa", "Beta"][..]))
}

fn job() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["a", "b", "c"][..])
}

/// An event so many days after the start of the dossier; wrong ones come up by themselves.
pub(crate) fn event(start: Day) -> impl Strategy<Value = Value> {
    let at = move |days: i32| start.plus_days(days).to_string();
    let date = (0..700_i32).prop_map(at);
    let end = (0..900_i32).prop_map(at);
    prop_oneof![
        3 => date.clone().prop_map(|date| json!({"type": "did", "date": date})),
        2 => date.clone().prop_map(|date| json!({"type": "domanda_prestazione", "date": date, "benefit": "naspi"})),
        6 => (date.clone(), job(), kind(), prop::option::of(end.clone()), prop::option::of(income()), any::<Option<bool>>()).prop_map(
            |(date, job, kind, end, income, duty)| json!({"type": "rapporto_inizio", "date": date, "job": job, "kind": kind,
                "end": end, "annual_income": income, "availability_duty": duty})
        ),
        3 => (date.clone(), job(), paid(), prop::option::of(end.clone()), income(), employer()).prop_map(
            |(date, job, kind, end, pay, employer)| json!({"type": "rapporto_inizio", "date": date, "job": job, "kind": kind,
                "end": end, "gross_annual_pay": pay, "employer": employer})
        ),
        1 => (date.clone(), job(), income()).prop_map(|(date, job, pay)| json!({"type": "rapporto_variazione", "date": date, "job": job, "gross_annual_pay": pay})),
        1 => (date.clone(), date.clone()).prop_map(|(date, did)| json!({"type": "annullamento_did", "date": date, "did": did})),
        1 => (date.clone(), job()).prop_map(|(date, job)| json!({"type": "preavviso_revocato", "date": date, "job": job})),
        1 => (date.clone(), job(), prop::option::of(job()), employer()).prop_map(
            |(date, job, to_job, employer)| json!({"type": "cambio_datore", "date": date, "job": job, "to_job": to_job, "employer": employer})
        ),
        1 => (date.clone(), any::<Option<bool>>()).prop_map(|(date, seniority)| json!({"type": "ripristino", "date": date, "seniority": seniority})),
        1 => date.clone().prop_map(|date| json!({"type": "revoca", "date": date, "cause": "inattivita"})),
        2 => (date.clone(), job()).prop_map(|(date, job)| json!({"type": "rapporto_fine", "date": date, "job": job})),
        2 => (date.clone(), job(), end.clone()).prop_map(|(date, job, end)| json!({"type": "rapporto_proroga", "date": date, "job": job, "end": end})),
        1 => (date.clone(), job(), kind()).prop_map(|(date, job, kind)| json!({"type": "rapporto_trasformazione", "date": date, "job": job, "kind": kind})),
        2 => (date.clone(), job(), income()).prop_map(|(date, job, income)| json!({"type": "rapporto_variazione", "date": date, "job": job, "annual_income": income})),
        1 => (date.clone(), job(), end).prop_map(|(date, job, to)| json!({"type": "giornate_lavorate", "date": date, "job": job, "to": to})),
        1 => (date.clone(), job()).prop_map(|(date, job)| json!({"type": "preavviso_licenziamento", "date": date, "job": job})),
        1 => date.clone().prop_map(|date| json!({"type": "revoca", "date": date, "cause": "volontaria"})),
        1 => date.clone().prop_map(|date| json!({"type": "sanzione", "date": date, "measure": "decadenza"})),
        2 => (date.clone(), violation(), any::<Option<bool>>()).prop_map(|(date, violation, justified)| json!({"type": "violazione", "date": date, "violation": violation, "justified": justified})),
        1 => date.clone().prop_map(|date| json!({"type": "prestazione_inizio", "date": date, "benefit": "naspi", "monthly_amount": "1000.00"})),
        1 => date.clone().prop_map(|date| json!({"type": "prestazione_fine", "date": date, "benefit": "naspi"})),
        1 => date.clone().prop_map(|date| json!({"type": "colloquio", "date": date, "service": "A2"})),
        1 => date.prop_map(|date| json!({"type": "profilazione", "date": date, "scheme": "gol", "class": "medio"})),
    ]
}

pub(crate) fn dossier() -> impl Strategy<Value = Value> {
    let young = prop::option::weighted(0.2, -200..700_i32);
    (prop::sample::select(&STARTS[..]), 100..800_i32, any::<bool>(), young).prop_flat_map(
        |(start, length, l68, young)| {
            let start = day(start);
            let as_of = start.plus_days(length).to_string();
            let mut person = if l68 { json!({"l68": {"from": start.plus_days(60)}}) } else { json!({}) };
            if let Some(days) = young {
                // Fifteen years old some days after the start.
                person["birth_date"] = json!(start.plus_days(days - 5_479).to_string());
            }
            prop::collection::vec(event(start), 0..14)
                .prop_map(move |events| json!({"person": person, "events": events, "as_of": as_of}))
        },
    )
}
