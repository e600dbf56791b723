//! Typed inputs: built in code, read from any format, written as they are read.

use collocamento::calendar::Day;
use collocamento::conditionality::{PastViolation, SanctionInput};
use collocamento::dossier::facts::*;
use collocamento::dossier::{Benefit, Event, EventType, Fact, Id, JobKind, L68, Person, Violation};
use collocamento::{Code, Dossier, Error, Money, Quantity, Rulebook, State, assess, call};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::rulebooks::NAZIONALE;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn built() -> Dossier {
    let job = RapportoInizio::new("a".parse().unwrap())
        .kind(JobKind::Determinato)
        .end(day("2025-05-31"))
        .annual_income("18000.00".parse().unwrap());
    let events = vec![
        Event::new(day("2025-01-10"), Did::new().channel("carta")).id("d".parse().unwrap()),
        Event::new(day("2025-03-01"), job).recorded_at(day("2025-03-05")),
        Event::new(day("2025-03-02"), Siisl::new()),
        Event::new(day("2025-03-03"), AttivitaSap::new("C06").title("corso")),
    ];
    let person = Person::new().birth_date(day("1988-06-15")).l68(L68::new(day("2024-01-01")).disability_percent(60));
    Dossier::new(person, events, day("2025-04-15"))
}

#[test]
fn a_dossier_built_in_code_is_that_of_its_json() {
    let text = json!({
        "as_of": "2025-04-15",
        "events": [
            {"date": "2025-01-10", "channel": "carta", "id": "d", "type": "did"},
            {"annual_income": "18000.00", "date": "2025-03-01", "end": "2025-05-31", "job": "a", "kind": "determinato",
             "recorded_at": "2025-03-05", "type": "rapporto_inizio"},
            {"date": "2025-03-02", "type": "siisl"},
            {"code": "C06", "date": "2025-03-03", "title": "corso", "type": "attivita_sap"}
        ],
        "person": {"birth_date": "1988-06-15", "l68": {"disability_percent": 60, "from": "2024-01-01"}}
    });
    let dossier = built();
    assert_eq!(Dossier::from_json(text.to_string()), Ok(dossier.clone()));
    assert_eq!(serde_json::to_value(&dossier).unwrap(), text);
    assert_eq!(assess(&NAZIONALE, &dossier).unwrap().status.state, State::Sospeso);
}

/// The same event with its keys in another order.
fn turned(text: &str) -> Vec<String> {
    let Value::Object(members) = serde_json::from_str(text).unwrap() else { panic!("no object") };
    let pairs: Vec<String> = members.iter().map(|(key, value)| format!("{}: {value}", json!(key))).collect();
    let turn = |by: usize| {
        let mut pairs = pairs.clone();
        pairs.rotate_left(by);
        format!("{{{}}}", pairs.join(", "))
    };
    (0..pairs.len()).map(turn).collect()
}

#[test]
fn an_event_is_read_whatever_the_order_of_its_keys() {
    for event in &built().events {
        let text = serde_json::to_string(event).unwrap();
        for turned in turned(&text) {
            assert_eq!(serde_json::from_str::<Event>(&turned).unwrap(), *event, "{turned}");
            assert_eq!(serde_yaml_ng::from_str::<Event>(&turned).unwrap(), *event, "{turned}");
        }
        assert_eq!(serde_json::from_value::<Event>(serde_json::to_value(event).unwrap()).unwrap(), *event);
    }
    let number: Event = serde_json::from_value(
        json!({"annual_income": 18000.5, "date": "2025-03-01", "job": "a", "kind": "lpu", "type": "rapporto_inizio"}),
    )
    .unwrap();
    assert!(matches!(number.fact, Fact::RapportoInizio(job) if job.annual_income == Money::from_cents(1_800_050)));
}

#[test]
fn a_wrong_event_says_what_is_wrong_whatever_the_order() {
    let error = |value: Value| serde_json::from_value::<Event>(value).unwrap_err().to_string();
    assert_eq!(error(json!({"date": "2025-01-10"})), "missing field `type`");
    assert_eq!(
        error(json!({"a": 1, "date": "2025-01-10", "type": "siisl"})).split(',').next(),
        Some("unknown field `a`")
    );
    assert!(error(json!({"date": "2025-02-30", "type": "did"})).contains("use YYYY-MM-DD"));
    assert!(error(json!({"date": "2025-01-10", "job": " ", "type": "rapporto_fine"})).contains("can't be empty"));
}

#[test]
fn every_input_of_the_cases_is_written_as_it_is_read() {
    let mut events = 0;
    for (_, case) in cases::all() {
        for given in case["input"]["events"].as_array().into_iter().flatten() {
            let Ok(event) = serde_json::from_value::<Event>(given.clone()) else { continue };
            let again: Event = serde_json::from_value(serde_json::to_value(&event).unwrap()).unwrap();
            assert_eq!(again, event);
            events += 1;
        }
    }
    assert!(events > 500, "{events} events are too few to be all");
}

#[test]
fn a_typed_input_serves_call_too() {
    let date = day("2025-03-03");
    let input = SanctionInput::new(Benefit::Naspi, Violation::Convocazione, date)
        .history(vec![PastViolation::new(Violation::Convocazione, day("2025-02-03")).justified(false)])
        .province(collocamento::conditionality::Province::BOLZANO)
        .monthly_amount("1200".parse().unwrap());
    let text = serde_json::to_string(&input).unwrap();
    assert_eq!(serde_json::from_str::<SanctionInput>(&text).unwrap(), input);
    assert!(!text.contains("null"), "{text}");
    let answer: Value = serde_json::from_str(&call(&NAZIONALE, "conditionality.sanction", text).unwrap()).unwrap();
    assert_eq!(answer["step"], 2);
}

#[test]
fn words_and_numbers_are_read_from_their_text() {
    assert_eq!("sospeso".parse::<State>().unwrap(), State::Sospeso);
    assert_eq!(format!("{:>8}|", State::Sospeso), " sospeso|");
    let error = "sospes".parse::<State>().unwrap_err();
    assert_eq!((error.code, &error.details["nearest"]), (Code::ValoreNonValido, &json!(["sospeso"])));
    assert_eq!("did".parse::<EventType>().map(|one| one.to_string()), Ok("did".to_owned()));
    assert_eq!("a".parse::<Id>().map(|id| id.to_string()), Ok("a".to_owned()));
    let told = |error: Error| error.message(collocamento::Lang::En);
    assert!(told("8500.001".parse::<Money>().unwrap_err()).contains("at most two decimals"));
    assert!(told("-1".parse::<Quantity>().unwrap_err()).contains("negative"));
    let date = chrono::NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    assert_eq!(Day::try_from(date).unwrap_err().code, Code::FuoriLimite);
    assert!(Rulebook::names().iter().all(|name| Rulebook::bundled(name).is_ok()));
}

proptest! {
    #[test]
    fn keys_of_a_dossier_may_come_in_any_order(seed in any::<u64>()) {
        // A map of serde_json sorts its keys; here they come in the order of a number made from the seed.
        fn shuffled(value: &Value, seed: u64) -> String {
            match value {
                Value::Object(members) => {
                    let mut members: Vec<(&String, &Value)> = members.iter().collect();
                    members.sort_by_key(|(key, _)| key.bytes().fold(seed, |sum, byte| sum.rotate_left(9) ^ u64::from(byte)).wrapping_mul(seed | 1));
                    let members: Vec<String> =
                        members.iter().map(|(key, value)| format!("{}: {}", json!(key), shuffled(value, seed))).collect();
                    format!("{{{}}}", members.join(", "))
                }
                Value::Array(items) => {
                    format!("[{}]", items.iter().map(|item| shuffled(item, seed)).collect::<Vec<_>>().join(", "))
                }
                other => other.to_string(),
            }
        }
        let dossier = built();
        let text = shuffled(&serde_json::to_value(&dossier).unwrap(), seed);
        prop_assert_eq!(serde_json::from_str::<Dossier>(&text).unwrap(), dossier);
    }
}
