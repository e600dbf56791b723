//! A sentence of a trace tells the value that was read: an overlay that changes a number changes the sentences that tell it.

use std::collections::{BTreeMap, BTreeSet};

use collocamento::{Rulebook, call};
use serde_json::Value;

use crate::cases;

/// Another value of the same kind: one more, or a little more of a share.
fn other(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) => Some(Value::from(number.as_u64()? + 1)),
        Value::String(text) => {
            let (whole, part) = text.split_once('.')?;
            if whole == "0" {
                return Some(Value::from(format!("{text}1")));
            }
            let grown = format!("{}", whole.parse::<u64>().ok()? + 1);
            Some(Value::from(format!("{grown}.{part}")))
        }
        _ => None,
    }
}

/// How a sentence may write a number: in digits, or as a word in either language.
fn written(value: &Value) -> Vec<String> {
    const WORDS: &[(u64, &[&str])] = &[
        (1, &[]),
        (2, &["due", "two", "secondo", "second"]),
        (3, &["tre", "three", "terzo", "third"]),
        (4, &["quattro", "four", "quarto", "fourth"]),
        (5, &["cinque", "five", "quinto", "fifth"]),
        (6, &["sei", "six", "sesto", "sixth"]),
        (7, &["sette", "seven"]),
        (8, &["otto", "eight", "ottavo", "eighth"]),
        (10, &["dieci", "ten"]),
        (12, &["dodici", "twelve"]),
        (14, &["quattordici", "fourteen"]),
        (18, &["diciotto", "eighteen"]),
        (24, &["ventiquattro"]),
        (30, &["trenta", "thirty"]),
    ];
    let digits = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return Vec::new(),
    };
    let words = value.as_u64().and_then(|number| WORDS.iter().find(|(known, _)| *known == number));
    let words = words.into_iter().flat_map(|(_, words)| words.iter().map(|word| (*word).to_owned()));
    std::iter::once(digits).chain(words).collect()
}

/// The words and numbers of a sentence; a date is one of them.
fn words(text: &str) -> Vec<String> {
    let apart = |letter: char| !(letter.is_alphanumeric() || matches!(letter, '.' | '/' | '-' | ':'));
    text.split(apart)
        .map(|word| word.trim_matches(['.', ':', '-']).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

fn count(text: &str, forms: &[String]) -> usize {
    words(text).iter().filter(|word| forms.contains(word)).count()
}

fn steps(rulebook: &Rulebook, operation: &str, input: &Value) -> Vec<Value> {
    let mut input = input.clone();
    let Some(fields) = input.as_object_mut() else { return Vec::new() };
    fields.insert("explain".to_owned(), true.into());
    fields.remove("rulebook");
    let answer = call(rulebook, operation, input.to_string()).ok();
    let answer: Option<Value> = answer.and_then(|text| serde_json::from_str(&text).ok());
    answer.and_then(|answer| answer["trace"].as_array().cloned()).unwrap_or_default()
}

fn reads(step: &Value, name: &str) -> bool {
    step["parameters"].as_array().is_some_and(|read| read.iter().any(|one| one["name"] == name))
}

/// Whether a value stands anywhere in an input; decimals are compared as numbers.
fn holds(input: &Value, value: &Value) -> bool {
    let number = |one: &Value| match one {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    match input {
        Value::Array(items) => items.iter().any(|item| holds(item, value)),
        Value::Object(fields) => fields.values().any(|field| holds(field, value)),
        _ => number(input).is_some() && number(input) == number(value),
    }
}

#[test]
fn an_overlay_that_changes_a_number_changes_the_sentence_that_tells_it() {
    let mut overlays: BTreeMap<(String, String), Rulebook> = BTreeMap::new();
    let (mut seen, mut tried, mut stale) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, case) in cases::all() {
        let (base, operation) = (cases::rulebook(&case), case["op"].as_str().unwrap_or_default());
        if !case["input"].is_object() || operation.starts_with("rulebook.") {
            continue;
        }
        let before = steps(&base, operation, &case["input"]);
        for step in &before {
            for read in step["parameters"].as_array().into_iter().flatten() {
                let (name, value) = (read["name"].as_str().unwrap(), &read["value"]);
                let place = (step["rule"].to_string(), name.to_owned(), step["text_it"].to_string());
                let Some(new) = other(value) else { continue };
                // A number that the input gives too may be told as the input's, one that the step computes as its own, and one
                // that another parameter has as that parameter's.
                let shared = |one: &Value| one["name"] != read["name"] && one["value"] == read["value"];
                let shared = step["parameters"].as_array().is_some_and(|all| all.iter().any(shared));
                if shared || holds(&case["input"], value) || holds(&step["values"], value) {
                    continue;
                }
                // The same sentence again shows nothing new.
                if !seen.insert(place) {
                    continue;
                }
                let key = (base.name().to_owned(), format!("{name} = {new}"));
                let changed = overlays.entry(key).or_insert_with(|| {
                    let text = format!(
                        "[[parameter]]\nname = \"{name}\"\nsegment = [{{ value = {new}, citation = \"prova\", confidence = \"D\" }}]"
                    );
                    base.overlay("prova", &text).unwrap()
                });
                tried.insert(name.to_owned());
                let after = steps(changed, operation, &case["input"]);
                let same = after.iter().filter(|other| other["rule"] == step["rule"] && reads(other, name));
                for other in same {
                    for text in ["text_it", "text_en"] {
                        let (old, now) = (step[text].as_str().unwrap(), other[text].as_str().unwrap());
                        let (old_forms, new_forms) = (written(value), written(&new));
                        // The old number is told as often as before, and the new one no more often: the sentence knows it by heart.
                        if count(old, &old_forms) > 0
                            && count(now, &old_forms) >= count(old, &old_forms)
                            && count(now, &new_forms) <= count(old, &new_forms)
                        {
                            stale.insert(format!("{} reads {name} = {value}, told with {new}: {now}", step["rule"]));
                        }
                    }
                }
            }
        }
    }
    assert!(tried.len() > 60, "only {} numbers were changed: {tried:?}", tried.len());
    assert!(stale.is_empty(), "{} sentences repeat a number:\n{}", stale.len(), Vec::from_iter(stale).join("\n"));
}
