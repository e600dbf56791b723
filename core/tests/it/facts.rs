//! Facts, actors, services, functions and elements that an overlay declares: the cases of `tests/overlays`.

use std::path::PathBuf;

use collocamento::{Code, Error, Rulebook, call};
use serde_json::{Value, json};

use crate::conformance::mismatch;
use crate::overlays::time;

fn cases() -> Vec<Value> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/overlays/facts.yaml");
    serde_yaml_ng::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn laid(case: &Value) -> Result<Rulebook, Error> {
    let base = Rulebook::bundled(case["rulebook"].as_str().unwrap()).unwrap();
    base.overlay("prova", case["overlay"].as_str().unwrap())
}

fn fault(case: &Value) -> Option<String> {
    let rulebook = match (laid(case), case.get("refused")) {
        (Ok(rulebook), None) => rulebook,
        (Ok(_), Some(_)) => return Some("the overlay is not refused".to_owned()),
        (Err(error), None) => return Some(format!("the overlay is refused: {}", error.to_json())),
        (Err(error), Some(details)) => {
            assert_eq!(error.code, Code::RulebookNonValido);
            return mismatch(details, &Value::Object(error.details), "");
        }
    };
    match (call(&rulebook, case["op"].as_str().unwrap(), case["input"].to_string()), case.get("expect_error")) {
        (Err(error), Some(want)) => {
            let got: Value = serde_json::from_str(&error.to_json()).unwrap();
            mismatch(want, &got["error"], "")
        }
        (Err(error), None) => Some(format!("error {}", error.to_json())),
        (Ok(answer), Some(_)) => Some(format!("expected an error, got {answer}")),
        (Ok(answer), None) => mismatch(&case["expect"], &serde_json::from_str(&answer).unwrap(), ""),
    }
}

#[test]
fn every_overlay_case_holds() {
    let faults: Vec<String> =
        cases().iter().filter_map(|case| Some(format!("{}: {}", case["id"], fault(case)?))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_later_layer_may_number_the_facts_anew() {
    let case = cases().into_iter().find(|case| case["id"] == "new-fact-holds").unwrap();
    let fact = |name: &str| {
        format!(
            "[[fact]]\nname = \"{name}\"\narea = \"workflow\"\ntype = \"numero\"\ntitle = \"x\"\ntitle_en = \"x\"\n\
             citation = \"esempio, nessun atto\"\n"
        )
    };
    let before = laid(&case).unwrap();
    let after = before.overlay("altro", &format!("{}{}", fact("aaa"), fact("prima"))).unwrap();
    let run = |rulebook: &Rulebook| call(rulebook, "signature.replay", case["input"].to_string()).unwrap();
    let without_name = |answer: &str| {
        let mut answer: Value = serde_json::from_str(answer).unwrap();
        answer["rulebook"] = Value::Null;
        answer["rulebook_version"] = Value::Null;
        answer
    };
    assert_eq!(without_name(&run(&before)), without_name(&run(&after)));
    let diff = before.diff(&after);
    assert!(diff.workflows.is_empty() && diff.remote.is_empty());
    assert_eq!(diff.facts.len(), 2);
}

#[test]
fn the_example_overlay_holds_one_of_each() {
    let example = include_str!("../../../examples/overlays/fatti.toml");
    let rulebook = Rulebook::bundled("toscana").unwrap().overlay("fatti", example).unwrap();
    let run = |operation: &str, input: Value| -> Value {
        serde_json::from_str(&call(&rulebook, operation, input.to_string()).unwrap()).unwrap()
    };
    let entered = json!({"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"});
    let taken = json!({"action": "prendi_in_carico", "by": "tutore", "at": "2021-07-08T08:50"});
    let process = json!({"workflow": "toscana", "document": "ricevuta_did", "actions": [entered, taken]});
    assert_eq!(run("signature.replay", process)["state"], "preso_in_carico");
    let access = json!({"date": "2023-06-12", "function": "diario_tirocinio", "method": "spid", "activated": true});
    assert_eq!(run("portal.access", access)["problems"][0]["missing"], json!(["/facts/tirocinante"]));
    let service = json!({
        "region": "toscana", "date": "2023-05-02", "service": "bilancio", "provider": {"kind": "cpi"}, "channel": "video",
        "user": {}, "facts": {"interprete": false}
    });
    assert_eq!(run("remote.check", service)["allowed"], false);
}

#[test]
fn a_fact_of_many_words_costs_little() {
    let rulebook = |words: usize| {
        let words: Vec<String> = (0..words).map(|number| format!("\"w{number}\"")).collect();
        let fact = |number: usize| {
            format!(
                "[[fact]]\nname = \"comune{number}\"\narea = \"workflow\"\ntype = \"scelta\"\nchoices = [{}]\ntitle = \"x\"\n\
                 title_en = \"x\"\ncitation = \"esempio, nessun atto\"\n",
                words.join(",")
            )
        };
        let overlay: String = (0..5).map(fact).collect();
        Rulebook::bundled("toscana").unwrap().overlay("prova", &overlay).unwrap()
    };
    let facts = json!({"comune0": "w9", "comune1": "w9", "comune2": "w9", "comune3": "w9", "comune4": "w9"});
    let action = |name: &str| json!({"action": name, "by": "cpi", "at": "2021-07-08T08:47", "facts": facts});
    let actions: Vec<Value> = std::iter::once(action("inserisci")).chain((0..299).map(|_| action("scarica"))).collect();
    let document = json!({"workflow": "toscana", "document": "ricevuta_did", "actions": actions});
    let input = json!({"documents": [document]}).to_string();
    let (few, many) = (rulebook(10), rulebook(10_000));
    let of = |rulebook: &Rulebook| time(|| call(rulebook, "signature.list", input.clone()));
    // A look-up that walks through all words takes many times as long. What seems to be one is measured again.
    let alike = (0..20).any(|_| of(&many) <= of(&few) * 3);
    assert!(alike, "{:?} with ten words, {:?} with all", of(&few), of(&many));
}
