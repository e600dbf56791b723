//! A plan agrees with the assessment of its dossier, and its first days are those on which the assessment changes.

use collocamento::calendar::Day;
use collocamento::call;
use serde_json::{Value, json};

use crate::cases;
use crate::rulebooks::UMBRIA;

/// The dossiers of the conformance cases that Umbria's rules assess.
fn dossiers() -> Vec<Value> {
    let of_a_dossier = |case: &Value| {
        let op = case["op"].as_str().unwrap_or_default();
        ["dossier.assess", "services.eligibility", "targets.assess"].contains(&op) && case.get("expect_error").is_none()
    };
    let mut inputs: Vec<Value> = Vec::new();
    for (_, case) in cases::all() {
        if of_a_dossier(&case) {
            let mut input = case["input"].clone();
            input.as_object_mut().unwrap().retain(|key, _| !["explain", "rulebook"].contains(&key.as_str()));
            inputs.push(input);
        }
    }
    inputs
}

fn asked(operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(&UMBRIA, operation, input.to_string()).unwrap()).unwrap()
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn a_plan_agrees_with_the_assessment() {
    let dossiers = dossiers();
    assert!(dossiers.len() > 200, "{} dossiers are too few", dossiers.len());
    for input in &dossiers {
        let (plan, assessment) = (asked("services.plan", input), asked("dossier.assess", input));
        for same in ["deadlines", "findings"] {
            assert_eq!(plan[same], assessment[same], "{input}");
        }
        let mut all = [codes(&plan["path"]), codes(&plan["excluded"])].concat();
        all.sort_unstable();
        assert_eq!(all, codes(&assessment["services"]), "{input}");
        for service in plan["path"].as_array().unwrap() {
            let of_code = |access: &&Value| access["code"] == service["code"];
            let access = assessment["services"].as_array().unwrap().iter().find(of_code).unwrap();
            assert_eq!(service["last"], access["due"], "{input}");
            let open = ["dovuto", "in_ritardo", "aperto"].contains(&service["state"].as_str().unwrap());
            let waits = !service["waits_for"].as_array().unwrap().is_empty();
            let blocked = !service["blocked_by"].as_array().unwrap().is_empty();
            if service["state"] != "erogato" {
                assert_eq!(access["eligible"] == true, !waits && !blocked, "{service} {input}");
                assert!(!open || service["state"] == "in_ritardo" || !waits && !blocked, "{service} {input}");
            }
            assert_eq!(service["earliest"].is_null(), !service["earliest_unknown"].is_null(), "{service}");
        }
        let steps = plan["next"].as_array().unwrap();
        assert!(steps.len() <= 3);
        let days: Vec<Option<&str>> = steps.iter().map(|step| step["by"].as_str()).collect();
        assert!(days.is_sorted_by_key(|by| (by.is_none(), *by)), "{days:?}");
    }
}

/// A service that waits for a day alone can be given on that day, and not on the day before.
#[test]
fn the_first_day_is_exact() {
    let mut seen = 0;
    for input in dossiers() {
        let plan = asked("services.plan", &input);
        let as_of = plan["as_of"].as_str().unwrap();
        for service in plan["path"].as_array().unwrap() {
            let by_time = service["waits_for"].as_array().unwrap().iter().all(|one| one["event"].is_null());
            let Some(first) = service["earliest"].as_str().filter(|first| *first > as_of && by_time) else { continue };
            let first: Day = first.parse().unwrap();
            let mut later = input.clone();
            let known = |event: &Value| event["date"].as_str().unwrap() <= as_of;
            later["events"].as_array_mut().unwrap().retain(known);
            let eligible = |later: &mut Value, day: Day| {
                later["as_of"] = json!(day.to_string());
                let answer = asked("services.eligibility", later);
                let of_code = |access: &&Value| access["code"] == service["code"];
                answer["services"].as_array().unwrap().iter().find(of_code).unwrap()["eligible"] == true
            };
            assert!(eligible(&mut later, first) && !eligible(&mut later, first.previous()), "{service} {input}");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen} services wait for a day: too few");
}
