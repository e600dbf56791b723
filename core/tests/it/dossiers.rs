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

const BENEFITS: [&str; 12] =
    ["naspi", "dis_coll", "aspi", "mobilita", "asdi", "adi", "sfl", "rdc", "rei", "sia", "costanza", "cigs"];
const VIOLATIONS: [&str; 7] =
    ["convocazione", "orientamento", "formazione", "offerta", "mancata_firma", "scuola_adulti", "comunicazione"];
const CHANNELS: [&str; 7] = ["raccomandata", "pec", "concordato", "email", "sms", "posta", "siisl"];
/// Days near which most benefits, or the rules of the state, begin or end.
const TIES_FROM: [&str; 7] =
    ["2015-09-01", "2017-11-15", "2018-12-20", "2019-03-01", "2021-10-04", "2023-11-20", "2025-01-10"];

/// An event of a type that [`event`] does not make, or of another benefit; its day comes later.
fn further(days: Vec<String>) -> impl Strategy<Value = Value> {
    let benefit = || prop::sample::select(&BENEFITS[..]);
    let amount = || prop::option::of(prop::sample::select(&["700.00", "1200.00"][..]));
    let phase = prop::sample::select(&["rilascio", "scelta", "fine"][..]);
    let text = || prop::option::of(prop::sample::select(&["A2", "B1"][..]));
    prop_oneof![
        4 => benefit().prop_map(|benefit| json!({"type": "domanda_prestazione", "benefit": benefit})),
        4 => (benefit(), amount()).prop_map(
            |(benefit, amount)| json!({"type": "prestazione_inizio", "benefit": benefit, "monthly_amount": amount})
        ),
        2 => benefit().prop_map(|benefit| json!({"type": "prestazione_fine", "benefit": benefit})),
        4 => (prop::sample::select(&VIOLATIONS[..]), any::<Option<bool>>(), prop::option::of(0..=100_u8)).prop_map(
            |(violation, justified, missed)| json!({"type": "violazione", "violation": violation, "justified": justified,
                "missed_hours_percent": missed.map(|percent| percent.to_string())})
        ),
        2 => (prop::sample::select(days), prop::option::of(prop::sample::select(&CHANNELS[..]))).prop_map(
            |(day, channel)| json!({"type": "convocazione", "appointment": format!("{day}T09:00"), "channel": channel})
        ),
        3 => phase.prop_map(|phase| json!({"type": "adr", "phase": phase})),
        1 => (prop::sample::select(&["decurtazione", "decadenza"][..]), any::<Option<bool>>()).prop_map(
            |(measure, loses)| json!({"type": "sanzione", "measure": measure, "loses_status": loses})
        ),
        1 => prop::sample::select(&["volontaria", "pensione", "decesso", "inattivita"][..])
            .prop_map(|cause| json!({"type": "revoca", "cause": cause})),
        1 => prop::option::of(prop::sample::select(&["sportello", "lavoro_per_te"][..]))
            .prop_map(|channel| json!({"type": "contatto_cpi", "channel": channel})),
        1 => Just(json!({"type": "siisl"})),
        1 => Just(json!({"type": "fabbisogno", "services": ["B1"]})),
        1 => (prop::option::of(Just("PSP")), prop::option::of(Just("accreditato")), any::<Option<bool>>()).prop_map(
            |(kind, signer, partnership)| json!({"type": "patto", "kind": kind, "signed_by": signer, "partnership": partnership})
        ),
        1 => text().prop_map(|service| json!({"type": "colloquio", "service": service})),
        1 => prop::sample::select(&["A2", "D1"][..]).prop_map(|code| json!({"type": "servizio", "code": code})),
        1 => text().prop_map(|title| json!({"type": "attivita_sap", "code": "C06", "title": title})),
        2 => (0..=9_u8).prop_map(|tenth| json!({"type": "profilazione", "scheme": "indice_did", "index": format!("0.{tenth}")})),
    ]
}

/// A dossier with all its events on a few days, so that most of them meet others on their day.
pub(crate) fn tied() -> impl Strategy<Value = Value> {
    let days = prop::collection::vec(0..400_i32, 1..4);
    (prop::sample::select(&TIES_FROM[..]), days, 1..500_i32, any::<bool>(), any::<bool>()).prop_flat_map(
        |(start, days, length, l68, abroad)| {
            let start = day(start);
            let last = days.iter().max().copied().unwrap_or_default();
            let as_of = start.plus_days(last + length).max(day("2015-09-24")).to_string();
            let mut person = json!({"birth_date": "1985-03-10", "sex": "F"});
            if l68 {
                person["l68"] = json!({"from": start.plus_days(60)});
            }
            if abroad {
                person["citizenship"] = json!("A03");
            }
            let days: Vec<String> = days.into_iter().map(|days| start.plus_days(days).to_string()).collect();
            let any_event = prop_oneof![event(start), further(days.clone())];
            let one_day = prop::sample::select(days);
            let late = prop::option::weighted(0.2, 0..4_i32);
            let tied = (any_event, one_day.clone(), one_day, late).prop_map(|(mut event, date, other, late)| {
                if event["type"] == "annullamento_did" {
                    event["did"] = json!(other);
                }
                if let Some(days) = late {
                    event["recorded_at"] = json!(day(&date).plus_days(days).to_string());
                }
                event["date"] = json!(date);
                event
            });
            prop::collection::vec(tied, 1..16)
                .prop_map(move |events| json!({"person": person, "events": events, "as_of": as_of}))
        },
    )
}
