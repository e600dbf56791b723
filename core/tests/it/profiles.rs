//! Profiles: every edge of every scale, and what holds for every index.

use std::sync::LazyLock;

use collocamento::{Code, Rulebook, call, profiling};
use proptest::prelude::*;
use serde_json::{Value, json};

static NAZIONALE: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::bundled("nazionale").unwrap());

fn ask(operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(&NAZIONALE, operation, input.to_string()).unwrap()).unwrap()
}

fn refused(input: &Value) -> (Code, String) {
    let error = call(&NAZIONALE, "profiling.classify", input.to_string()).unwrap_err();
    (error.code, error.path)
}

fn class(scheme: &str, date: &str, index: &str) -> u64 {
    let input = json!({"scheme": scheme, "date": date, "index": index});
    ask("profiling.classify", &input)["class"].as_u64().unwrap()
}

#[test]
fn every_limit_belongs_to_the_lower_class() {
    let first = ["0.650716", "0.805638", "0.897500"];
    let quartiles = ["0.25", "0.5", "0.75"];
    for (scheme, date, limits, step, half) in [
        ("garanzia_giovani", "2014-05-01", first, "0.000001", "0.0000005"),
        ("garanzia_giovani", "2015-01-31", first, "0.000001", "0.0000005"),
        ("garanzia_giovani", "2015-02-01", quartiles, "0.000001", "0.0000005"),
        ("garanzia_giovani", "2025-02-01", quartiles, "0.000001", "0.0000005"),
        ("indice_did", "2015-09-24", quartiles, "0.000000001", "0.0000000005"),
    ] {
        let number = |text: &str| text.parse::<rust_decimal::Decimal>().unwrap();
        for (lower, limit) in (1..).zip(limits) {
            let tiny = number("0.000000000001");
            let at = |value: rust_decimal::Decimal| class(scheme, date, &value.to_string());
            assert_eq!(at(number(limit)), lower, "{scheme} {date} {limit}");
            assert_eq!(at(number(limit) - number(step)), lower, "{scheme} {date} {limit}");
            assert_eq!(at(number(limit) + number(step)), lower + 1, "{scheme} {date} {limit}");
            // Half a step is rounded up, anything less down.
            assert_eq!(at(number(limit) + number(half) - tiny), lower, "{scheme} {date} {limit}");
            assert_eq!(at(number(limit) + number(half)), lower + 1, "{scheme} {date} {limit}");
        }
        assert_eq!((class(scheme, date, "0"), class(scheme, date, "1")), (1, 4));
    }
}

#[test]
fn an_index_out_of_range_or_no_number() {
    for index in
        [json!("1.0000000000001"), json!(-0.1), json!("NaN"), json!("Infinity"), json!(""), json!("0,5"), json!(true)]
    {
        for scheme in ["garanzia_giovani", "indice_did"] {
            let input = json!({"scheme": scheme, "date": "2016-02-01", "index": index});
            assert_eq!(refused(&input), (Code::ValoreNonValido, "/index".to_owned()), "{index}");
        }
    }
}

#[test]
fn a_model_that_is_beyond_its_limits() {
    let input = |terms: Vec<Value>| json!({"scheme": "indice_did", "date": "2016-02-01", "model": {"intercept": 0, "terms": terms}});
    let term = json!({"name": "x", "coefficient": "1000000000", "value": "1000000000"});
    assert_eq!(ask("profiling.classify", &input(vec![term.clone(); 1000]))["index"], "1");
    assert_eq!(refused(&input(vec![term; 1001])), (Code::FuoriLimite, "/model/terms".to_owned()));
    let huge = json!({"name": "x", "coefficient": "1000000001", "value": 1});
    assert_eq!(refused(&input(vec![huge])), (Code::FuoriLimite, "/model/terms/0/coefficient".to_owned()));
}

#[test]
fn messages_never_repeat_the_codice_fiscale() {
    for code in ["RSSMRA80A01H501U", "RSSMRA80A01H501X", "RSSMRA80A01"] {
        let input =
            json!({"did_date": "2025-01-10", "explain": true, "data": {"codice_fiscale": code, "age": 3, "sex": "F"}});
        let answer = ask("profiling.validate", &input);
        assert!(!answer["findings"].to_string().contains("RSSMRA"));
        assert!(!answer["trace"].to_string().contains("RSSMRA"));
    }
}

#[test]
fn corrected_data_is_corrected_once() {
    let input =
        json!({"did_date": "2025-01-10", "data": {"ever_worked": false, "family_size": 1, "dependent_minors": true}});
    let first = ask("profiling.validate", &input);
    let again = ask("profiling.validate", &json!({"did_date": "2025-01-10", "data": first["data"]}));
    assert_eq!(first["data"], again["data"]);
    assert!(!again["rules"].as_array().unwrap().contains(&json!("PROF-AUTO")));
}

#[test]
fn the_typed_functions_answer_as_the_operations() {
    let input = json!({"scheme": "indice_did", "date": "2026-01-01", "index": "0.644371661"});
    let typed: profiling::ProfileInput = serde_json::from_value(input.clone()).unwrap();
    let answer = profiling::classify(&NAZIONALE, &typed).unwrap();
    assert_eq!(serde_json::to_value(answer).unwrap(), ask("profiling.classify", &input));

    let input = json!({"did_date": "2025-01-10", "data": {"age": 14}});
    let typed: profiling::ValidateInput = serde_json::from_value(input.clone()).unwrap();
    let answer = profiling::validate(&NAZIONALE, &typed).unwrap();
    assert_eq!(serde_json::to_value(answer).unwrap(), ask("profiling.validate", &input));
}

#[test]
fn every_cell_of_the_bonus() {
    for (kind, months, amounts) in [
        ("determinato", Some("5.99"), ["0.00", "0.00", "0.00", "0.00"]),
        ("determinato", Some("6"), ["0.00", "0.00", "1500.00", "2000.00"]),
        ("determinato", Some("11.99"), ["0.00", "0.00", "1500.00", "2000.00"]),
        ("determinato", Some("12"), ["0.00", "0.00", "3000.00", "4000.00"]),
        ("indeterminato", None, ["1500.00", "3000.00", "4500.00", "6000.00"]),
    ] {
        for (class, amount) in (1..).zip(amounts) {
            for (date, amount) in [("2014-05-01", amount), ("2017-01-31", amount), ("2017-02-01", "0.00")] {
                let hiring = json!({"kind": kind, "months": months, "hours_ratio": 1, "region": "lazio"});
                let input = json!({"scheme": "garanzia_giovani", "class": class, "date": date, "hiring": hiring});
                assert_eq!(ask("profiling.classify", &input)["bonus"]["amount"], amount, "{input}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn the_class_grows_with_the_index(a in 0..=1_000_000_000_u64, b in 0..=1_000_000_000_u64, which in 0..3_usize) {
        let (scheme, date) =
            [("garanzia_giovani", "2014-12-01"), ("garanzia_giovani", "2015-12-01"), ("indice_did", "2020-01-01")][which];
        let text = |billionths: u64| format!("{}.{:09}", billionths / 1_000_000_000, billionths % 1_000_000_000);
        let (low, high) = (a.min(b), a.max(b));
        prop_assert!(class(scheme, date, &text(low)) <= class(scheme, date, &text(high)));
    }

    #[test]
    fn a_model_agrees_with_floating_point(intercept in -30_000..30_000_i32, coefficient in -3000..3000_i32, value in -9..9_i32) {
        let thousandths = |number: i32| format!("{}{}.{:03}", if number < 0 { "-" } else { "" }, number.abs() / 1000, number.abs() % 1000);
        let model = json!({"intercept": thousandths(intercept),
            "terms": [{"name": "x", "coefficient": thousandths(coefficient), "value": value}]});
        let answer = ask("profiling.classify", &json!({"scheme": "indice_did", "date": "2020-01-01", "model": model}));
        let score = f64::from(intercept) / 1000.0 + f64::from(coefficient) / 1000.0 * f64::from(value);
        let index: f64 = answer["index"].as_str().unwrap().parse().unwrap();
        prop_assert!((index - 1.0 / (1.0 + (-score).exp())).abs() <= 5.1e-10);
    }
}
