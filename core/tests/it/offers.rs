//! Suitable offers, claims and the assegno di ricollocazione: every edge, and what holds for every input.

use collocamento::calendar::Day;
use collocamento::{Code, Lang, adr, benefit, call, offer};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rulebooks::NAZIONALE;

fn ask(operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(&NAZIONALE, operation, input.to_string()).unwrap()).unwrap()
}

fn refused(operation: &str, input: &Value) -> (Code, String) {
    let error = call(&NAZIONALE, operation, input.to_string()).unwrap_err();
    assert_ne!(error.message(Lang::It), error.message(Lang::En));
    (error.code, error.path)
}

/// An offer that meets every text on every date.
fn good(regime: &str, date: &str) -> Value {
    json!({"regime": regime, "date": date, "did": "2012-01-01", "benefit_amount": "900",
        "contract": {"kind": "indeterminato", "hours_ratio": "1", "collective_minimum": true, "net_pay": "1080"},
        "place": {"km": "35", "minutes": "60", "public_transport": true}, "children_under_14": true,
        "coherence": {"same_area": true, "same_sector": true, "related_sector": true},
        "rdc": {"offer_number": 1, "benefit_months": 0, "renewal": false}})
}

#[test]
fn every_regime_on_both_sides_of_its_borders() {
    for (regime, date, rule) in [
        ("naspi", "2015-04-30", None),
        ("naspi", "2015-05-01", Some("OFF-PRE")),
        ("naspi", "2018-07-13", Some("OFF-PRE")),
        ("naspi", "2018-07-14", Some("OFF-BANDA")),
        ("rdc", "2019-03-05", None),
        ("rdc", "2019-03-06", Some("OFF-RDC")),
        ("rdc", "2021-12-31", Some("OFF-RDC")),
        ("rdc", "2022-12-31", Some("OFF-RDC")),
        ("rdc", "2024-01-01", None),
        ("sfl", "2023-08-31", None),
        ("sfl", "2023-09-01", Some("OFF-ADI")),
        ("adi", "2023-12-31", None),
        ("adi", "2024-01-01", Some("OFF-ADI")),
    ] {
        let input = good(regime, date);
        match rule {
            None => {
                let expected = (Code::PrestazioneNonVigente, "/regime".to_owned());
                assert_eq!(refused("offer.evaluate", &input), expected, "{regime} {date}");
            }
            Some(rule) => {
                let answer = ask("offer.evaluate", &input);
                assert_eq!(answer["congrua"], true, "{regime} {date}");
                assert!(answer["rules"].as_array().unwrap().contains(&json!(rule)), "{regime} {date}");
            }
        }
    }
    assert_eq!(ask("offer.evaluate", &good("rdc", "2022-12-31"))["reason"], Value::Null);
    assert_eq!(ask("offer.evaluate", &good("rdc", "2023-01-01"))["congrua"], Value::Null);
    assert_eq!(ask("offer.evaluate", &good("rdc", "2023-12-31"))["congrua"], Value::Null);
}

#[test]
fn every_limit_and_the_step_beyond_it() {
    // Regime, date, the field to change, the last value that will do and the first that won't.
    for (regime, date, field, met, failed) in [
        ("naspi", "2025-07-10", "/contract/hours_ratio", "0.8", "0.799999"),
        ("naspi", "2025-07-10", "/contract/net_pay", "1080", "1079.99"),
        ("naspi", "2016-07-10", "/contract/net_pay", "1080", "1079.99"),
        ("naspi", "2025-07-10", "/place/km", "80", "80.000001"),
        ("naspi", "2016-07-10", "/place/km", "50", "50.000001"),
        ("naspi", "2025-07-10", "/place/minutes", "100", "100.000001"),
        ("naspi", "2016-07-10", "/place/minutes", "80", "80.000001"),
        ("rdc", "2021-12-31", "/contract/hours_ratio", "0.8", "0.799999"),
        ("rdc", "2022-01-01", "/contract/hours_ratio", "0.6", "0.599999"),
        ("rdc", "2021-12-31", "/contract/net_pay", "858", "857.99"),
        ("rdc", "2022-12-31", "/contract/net_pay", "858", "857.99"),
        ("rdc", "2021-12-31", "/place/km", "100", "100.000001"),
        ("rdc", "2022-01-01", "/place/km", "80", "80.000001"),
        ("rdc", "2021-12-31", "/place/minutes", "100", "100.000001"),
        ("rdc", "2022-01-01", "/place/minutes", "100", "100.000001"),
        ("sfl", "2025-07-10", "/contract/hours_ratio", "0.6", "0.599999"),
        ("adi", "2025-07-10", "/place/km", "80", "80.000001"),
        ("adi", "2025-07-10", "/place/minutes", "120", "120.000001"),
    ] {
        for (value, congrua) in [(met, true), (failed, false)] {
            let mut input = good(regime, date);
            // Of a place, one measure alone is looked at: the other is out of reach.
            if field.starts_with("/place") {
                input["place"] = json!({"km": "1000", "minutes": "1000", "public_transport": true});
            }
            *input.pointer_mut(field).unwrap() = json!(value);
            assert_eq!(ask("offer.evaluate", &input)["congrua"], congrua, "{regime} {date} {field} {value}");
        }
    }
}

#[test]
fn every_kind_of_contract() {
    let kinds = [
        ("indeterminato", true),
        ("apprendistato", true),
        ("determinato", true),
        ("somministrazione", true),
        ("intermittente", false),
        ("parasubordinato", false),
        ("autonomo", false),
        ("autonomo_occasionale", false),
        ("impresa_familiare", false),
        ("occasionale_54bis", false),
        ("tirocinio", false),
        ("lpu", false),
        ("lsu", false),
        ("esperienza_lavorativa", false),
        ("partita_iva_inattiva", false),
    ];
    for (regime, date) in [("naspi", "2025-01-10"), ("rdc", "2020-01-10"), ("adi", "2025-01-10")] {
        for (kind, congrua) in kinds {
            let mut input = good(regime, date);
            input["contract"]["kind"] = json!(kind);
            input["contract"]["months"] = json!(3);
            assert_eq!(ask("offer.evaluate", &input)["congrua"], congrua, "{regime} {kind}");
        }
    }
}

#[test]
fn an_absent_fact_is_missing_and_never_favourable() {
    for (regime, date, field, path) in [
        ("naspi", "2025-07-10", "/contract/hours_ratio", "/contract/hours_ratio"),
        ("naspi", "2025-07-10", "/contract/collective_minimum", "/contract/collective_minimum"),
        ("naspi", "2025-07-10", "/contract/net_pay", "/contract/net_pay"),
        ("naspi", "2025-07-10", "/benefit_amount", "/benefit_amount"),
        ("naspi", "2016-07-10", "/benefit_amount", "/benefit_amount"),
        ("naspi", "2025-07-10", "/coherence", "/coherence/same_area"),
        ("naspi", "2025-07-10", "/place", "/place/km"),
        ("rdc", "2020-07-10", "/contract/net_pay", "/contract/net_pay"),
        ("adi", "2025-07-10", "/contract/collective_minimum", "/contract/collective_minimum"),
        ("adi", "2025-07-10", "/place", "/place/public_transport"),
    ] {
        let mut input = good(regime, date);
        *input.pointer_mut(field).unwrap() = if field == "/place" { json!({}) } else { Value::Null };
        let answer = ask("offer.evaluate", &input);
        assert_eq!(answer["congrua"], Value::Null, "{regime} {field}");
        assert!(answer["missing"].as_array().unwrap().contains(&json!(path)), "{regime} {field}: {answer}");
    }
}

#[test]
fn the_typed_functions_answer_as_the_operations() {
    let input = good("naspi", "2025-07-10");
    let typed: offer::Offer = serde_json::from_value(input.clone()).unwrap();
    let answer = offer::evaluate(&NAZIONALE, &typed).unwrap();
    assert_eq!(serde_json::to_value(&answer).unwrap(), ask("offer.evaluate", &input));
    assert_eq!(answer.band, Some(offer::Band::Oltre12));

    let input = json!({"benefit": "naspi", "work_end": "2025-06-30", "claim": "2025-07-20"});
    let typed: benefit::Claim = serde_json::from_value(input.clone()).unwrap();
    let answer = benefit::claim_window(&NAZIONALE, &typed).unwrap();
    assert_eq!(serde_json::to_value(answer).unwrap(), ask("benefit.claim_window", &input));

    let input = json!({"benefit": "naspi", "date": "2018-06-30", "did": "2018-01-10"});
    let typed: adr::StateInput = serde_json::from_value(input.clone()).unwrap();
    let answer = adr::state(&NAZIONALE, &typed).unwrap();
    assert_eq!(serde_json::to_value(answer).unwrap(), ask("adr.state", &input));
}

#[test]
fn claims_that_are_refused() {
    let claim = |extra: Value| {
        let mut input = json!({"benefit": "naspi", "work_end": "2025-06-30"});
        input.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        refused("benefit.claim_window", &input)
    };
    let wrong = |path: &str| (Code::ValoreNonValido, path.to_owned());
    for benefit in ["aspi", "mobilita", "rdc", "adi", "nessuna"] {
        assert_eq!(claim(json!({"benefit": benefit})), wrong("/benefit"), "{benefit}");
    }
    assert_eq!(claim(json!({"claim": "2025-06-29"})), wrong("/claim"));
    assert_eq!(claim(json!({"voluntary_end": {"date": "2025-07-01"}})), wrong("/voluntary_end/date"));
    assert_eq!(claim(json!({"new_work": {"start": "2025-06-30"}})), wrong("/new_work/start"));
    let early = (Code::PrestazioneNonVigente, "/benefit".to_owned());
    assert_eq!(claim(json!({"work_end": "2015-04-30"})), early);
    assert_eq!(claim(json!({"benefit": "dis_coll", "work_end": "2014-12-31"})), early);
    assert!(
        ask("benefit.claim_window", &json!({"benefit": "dis_coll", "work_end": "2015-01-01"}))["last_day"].is_string()
    );
}

/// No, can't be said, yes.
fn rank(answer: &Value) -> u8 {
    match answer["congrua"].as_bool() {
        Some(false) => 0,
        None => 1,
        Some(true) => 2,
    }
}

fn one_of(values: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(values)
}

fn maybe(values: &'static [&'static str]) -> impl Strategy<Value = Option<&'static str>> {
    prop::option::weighted(0.8, one_of(values))
}

const RATIOS: &[&str] = &["0.5", "0.59", "0.6", "0.79", "0.8", "0.99", "1"];
const PAYS: &[&str] = &["0", "800", "857.99", "858", "1079.99", "1080", "1500"];
const KMS: &[&str] = &["0", "35", "35.01", "50", "50.01", "56", "57", "80", "81", "100", "101", "250", "251"];
const MINUTES: &[&str] = &["0", "80", "81", "100", "101", "120", "121"];
const MONTHS: &[&str] = &["1", "2.99", "3", "12"];
const DATES: &[&str] = &["2016-03-01", "2018-07-14", "2020-05-05", "2022-05-05", "2023-10-10", "2025-07-10"];

fn offers() -> impl Strategy<Value = Value> {
    let contract = (
        one_of(&["indeterminato", "determinato", "somministrazione", "tirocinio"]),
        maybe(MONTHS),
        maybe(RATIOS),
        any::<Option<bool>>(),
        maybe(PAYS),
    );
    let place = (maybe(KMS), maybe(MINUTES), any::<Option<bool>>());
    let coherence = (any::<Option<bool>>(), any::<Option<bool>>(), any::<Option<bool>>());
    let rdc = prop::option::of((1..4_u32, 10..14_u32, any::<bool>()));
    let person = (maybe(&["0", "900"]), prop::option::of(0..500_i32), any::<Option<bool>>(), rdc);
    (one_of(&["naspi", "rdc", "adi", "sfl"]), one_of(DATES), contract, place, coherence, person).prop_map(
        |(regime, date, contract, place, coherence, (benefit, days, children, rdc))| {
            let day: Day = date.parse().unwrap();
            json!({"regime": regime, "date": date, "did": days.map(|days| day.plus_days(-days)), "benefit_amount": benefit,
                "contract": {"kind": contract.0, "months": contract.1, "hours_ratio": contract.2,
                    "collective_minimum": contract.3, "net_pay": contract.4},
                "place": {"km": place.0, "minutes": place.1, "public_transport": place.2},
                "coherence": {"same_area": coherence.0, "same_sector": coherence.1, "related_sector": coherence.2},
                "children_under_14": children,
                "rdc": rdc.map(|(number, months, renewal)| json!({"offer_number": number, "benefit_months": months, "renewal": renewal}))})
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn a_worse_offer_is_never_judged_better(input in offers(), pick in 0..8_usize, to in any::<prop::sample::Index>()) {
        let Ok(before) = call(&NAZIONALE, "offer.evaluate", input.to_string()) else { return Ok(()) };
        // Each respect with its values, best first.
        let reversed = |values: &[&str]| values.iter().rev().map(|value| json!(value)).collect::<Vec<_>>();
        let plain = |values: &[&str]| values.iter().map(|value| json!(value)).collect::<Vec<_>>();
        let flag = vec![json!(true), json!(false)];
        let (field, values) = [
            ("/contract/hours_ratio", reversed(RATIOS)),
            ("/contract/net_pay", reversed(PAYS)),
            ("/contract/months", reversed(MONTHS)),
            ("/contract/collective_minimum", flag.clone()),
            ("/place/km", plain(KMS)),
            ("/place/minutes", plain(MINUTES)),
            ("/place/public_transport", flag.clone()),
            ("/coherence/same_area", flag),
        ][pick].clone();
        let Some(now) = values.iter().position(|value| Some(value) == input.pointer(field)) else { return Ok(()) };
        let mut worse = input.clone();
        *worse.pointer_mut(field).unwrap() = values[now + to.index(values.len() - now)].clone();
        let before: Value = serde_json::from_str(&before).unwrap();
        let after = ask("offer.evaluate", &worse);
        prop_assert!(rank(&after) <= rank(&before), "{field}\n{input}\n{worse}\n{before}\n{after}");
    }

    #[test]
    fn a_fact_more_only_settles_what_was_open(input in offers(), km in one_of(KMS), transport in any::<bool>()) {
        let Ok(before) = call(&NAZIONALE, "offer.evaluate", input.to_string()) else { return Ok(()) };
        let mut more = input.clone();
        for (field, value) in [("/place/km", json!(km)), ("/place/public_transport", json!(transport))] {
            if more.pointer(field) == Some(&Value::Null) {
                *more.pointer_mut(field).unwrap() = value;
            }
        }
        let before: Value = serde_json::from_str(&before).unwrap();
        if !before["congrua"].is_null() {
            prop_assert_eq!(&ask("offer.evaluate", &more)["congrua"], &before["congrua"]);
        }
    }

    #[test]
    fn missing_facts_are_listed_exactly_where_nothing_can_be_said(input in offers()) {
        let Ok(answer) = call(&NAZIONALE, "offer.evaluate", input.to_string()) else { return Ok(()) };
        let answer: Value = serde_json::from_str(&answer).unwrap();
        prop_assert_eq!(answer["congrua"].is_null(), answer["missing"] != json!([]) || !answer["reason"].is_null());
    }

    #[test]
    fn a_later_offer_is_never_in_an_earlier_band(days in 0..900_i32, more in 0..60_i32, suspended in 0..200_u32) {
        let did: Day = "2019-10-31".parse().unwrap();
        let band = |days: i32| {
            let input = json!({"regime": "naspi", "date": did.plus_days(days), "did": did,
                "suspended_days": suspended.min(days.unsigned_abs()), "contract": {"kind": "indeterminato"}, "place": {}});
            let names = ["fino_6", "da_6_a_12", "oltre_12"];
            names.iter().position(|name| ask("offer.evaluate", &input)["band"] == *name).unwrap()
        };
        if suspended <= days.unsigned_abs() {
            prop_assert!(band(days) <= band(days + more));
        }
    }

    #[test]
    fn the_voucher_grows_with_the_index(low in 0..=1_000_000_u32, more in 0..=1_000_000_u32, which in 0..3_usize) {
        let result = ["indeterminato", "determinato_6", "determinato_3_6"][which];
        let high = low.saturating_add(more).min(1_000_000);
        let amount = |millionths: u32| -> i64 {
            let index = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
            let input = json!({"index": index, "result": result, "region": "sicilia"});
            ask("adr.amount", &input)["amount"].as_str().unwrap().replace('.', "").parse().unwrap()
        };
        prop_assert!(amount(low) <= amount(high));
    }

    #[test]
    fn a_claim_in_time_starts_after_the_work_and_a_late_one_never(end in 0..4000_i32, wait in 0..140_i32) {
        let work_end = "2015-05-01".parse::<Day>().unwrap().plus_days(end);
        let claim = work_end.plus_days(wait);
        let answer = ask("benefit.claim_window", &json!({"benefit": "naspi", "work_end": work_end, "claim": claim}));
        let last: Day = answer["last_day"].as_str().unwrap().parse().unwrap();
        let days = if work_end.year() == 2020 { 128 } else { 68 };
        prop_assert!((days..days + 4).contains(&work_end.days_until(last)));
        prop_assert_eq!(&answer["in_time"], &json!(claim <= last));
        match answer["starts"].as_str() {
            Some(starts) => {
                let starts: Day = starts.parse().unwrap();
                // Of the ends of 2020 a claim after the 68th day is paid from that day.
                let expected = match wait {
                    ..=8 => work_end.plus_days(8),
                    69.. if work_end.year() == 2020 => work_end.plus_days(68),
                    _ => claim.next(),
                };
                prop_assert!(claim <= last && starts == expected);
            }
            None => prop_assert!(last < claim),
        }
    }
}
