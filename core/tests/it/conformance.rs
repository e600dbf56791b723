//! Runs the conformance cases under `tests/conformance` through [`collocamento::call`], and checks that every rule has one.

use std::collections::BTreeSet;

use collocamento::{Rulebook, call};
use serde_json::{Value, json};

use crate::cases;

/// The first difference, or nothing where `got` holds all that `want` asks.
pub(crate) fn mismatch(want: &Value, got: &Value, path: &str) -> Option<String> {
    let differs = || Some(format!("{path}: expected {want}, got {got}"));
    match want {
        Value::Object(keys) => {
            if keys.contains_key("$absent") {
                return if got.is_null() { None } else { differs() };
            }
            if let Some(items) = keys.get("$contains").or(keys.get("$set")).and_then(Value::as_array) {
                let Some(list) = got.as_array() else { return differs() };
                let exact = keys.contains_key("$set") && items.len() != list.len();
                let all = items.iter().all(|item| list.iter().any(|one| mismatch(item, one, "").is_none()));
                return if all && !exact { None } else { differs() };
            }
            if !got.is_object() {
                return differs();
            }
            keys.iter().find_map(|(key, value)| mismatch(value, &got[key.as_str()], &format!("{path}/{key}")))
        }
        Value::Array(items) => {
            let Some(list) = got.as_array().filter(|list| list.len() == items.len()) else { return differs() };
            let mut pairs = items.iter().zip(list).enumerate();
            pairs.find_map(|(index, (item, one))| mismatch(item, one, &format!("{path}/{index}")))
        }
        _ => match (number(want), number(got)) {
            (Some(a), Some(b)) if a == b => None,
            _ if want == got => None,
            _ => differs(),
        },
    }
}

/// Decimals are compared as numbers: "1.50" is 1.5.
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn fault(case: &Value) -> Option<String> {
    let rulebook = cases::rulebook(case);
    let answer = call(&rulebook, case["op"].as_str().unwrap(), case["input"].to_string());
    match (answer, case.get("expect_error")) {
        (Err(error), Some(want)) => {
            let got: Value = serde_json::from_str(&error.to_json()).unwrap();
            mismatch(want, &got["error"], "")
        }
        (Err(error), None) => Some(format!("error {error}")),
        (Ok(answer), Some(_)) => Some(format!("expected an error, got {answer}")),
        (Ok(answer), None) => {
            let got: Value = serde_json::from_str(&answer).unwrap();
            let none = Vec::new();
            let mut rules = case["rules"].as_array().unwrap_or(&none).iter();
            let missing = rules.find(|rule| !got["rules"].as_array().is_some_and(|all| all.contains(rule)));
            match missing {
                Some(rule) => Some(format!("rule {rule} not among {}", got["rules"])),
                None => mismatch(&case["expect"], &got, ""),
            }
        }
    }
}

#[test]
fn every_case_holds() {
    let cases = cases::all();
    let faults: Vec<String> =
        cases.iter().filter_map(|(file, case)| Some(format!("{file} {}: {}", case["id"], fault(case)?))).collect();
    assert!(faults.is_empty(), "{} of {} cases fail:\n{}", faults.len(), cases.len(), faults.join("\n"));
    assert!(cases.len() > 200, "only {} cases found", cases.len());
}

#[test]
fn the_comparison_can_fail() {
    let got = json!({"a": [1, 2], "b": "1.50", "c": null});
    for (want, holds) in [
        (json!({"a": [1, 2]}), true),
        (json!({"a": [1]}), false),
        (json!({"a": {"$contains": [2]}}), true),
        (json!({"a": {"$contains": [3]}}), false),
        (json!({"a": {"$set": [2, 1]}}), true),
        (json!({"a": {"$set": [2]}}), false),
        (json!({"b": 1.5}), true),
        (json!({"b": 1.6}), false),
        (json!({"c": {"$absent": true}, "d": null}), true),
        (json!({"a": {"$absent": true}}), false),
    ] {
        assert_eq!(mismatch(&want, &got, "").is_none(), holds, "{want}");
    }
}

#[test]
fn every_rule_has_a_case() {
    let mut shown = BTreeSet::new();
    for (_, case) in cases::all() {
        for key in ["rules", "shows"] {
            let ids = case[key].as_array().cloned().unwrap_or_default();
            shown.extend(ids.iter().map(|id| id.as_str().unwrap().to_owned()));
        }
    }
    let mut rules = BTreeSet::new();
    for name in Rulebook::names() {
        rules.extend(Rulebook::bundled(name).unwrap().rules().map(|rule| rule.id.to_string()));
    }
    let without: Vec<&String> = rules.difference(&shown).collect();
    assert!(without.is_empty(), "rules without a case: {without:?}");
    let unknown: Vec<&String> = shown.difference(&rules).collect();
    assert!(unknown.is_empty(), "cases for rules that no rulebook has: {unknown:?}");
}
