//! The tables are complete, and their names are those of the wire.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Codes, benefit, calendar, conditionality, event_words, job, offer, state};

/// The constants of a prefix, by their names on the wire.
fn constants(prefix: &str) -> BTreeMap<String, i32> {
    let header = include_str!("../../../include/collocamento.ffi.h");
    let constant = |line: &str| {
        let (name, number) = line.trim().strip_suffix(',')?.split_once(" = ")?;
        Some((name.strip_prefix(prefix)?.to_lowercase(), number.parse().ok()?))
    };
    header.lines().filter_map(constant).collect()
}

/// Every text that a schema allows.
fn texts(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(members) => members.iter().for_each(|(key, value)| match (key.as_str(), value) {
            ("const", Value::String(text)) => found.push(text.clone()),
            ("enum", Value::Array(all)) => found.extend(all.iter().filter_map(Value::as_str).map(str::to_owned)),
            _ => texts(value, found),
        }),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}

fn complete<T: Serialize + JsonSchema + PartialEq>(prefix: &str, codes: Codes<T>) {
    let mut wire = Vec::new();
    texts(schemars::schema_for!(T).as_value(), &mut wire);
    let named: BTreeMap<String, i32> = codes
        .iter()
        .map(|(number, value)| (serde_json::to_value(value).unwrap().as_str().unwrap().to_owned(), *number))
        .collect();
    wire.sort();
    assert_eq!(named.keys().cloned().collect::<Vec<_>>(), wire, "{prefix}");
    assert_eq!(named, constants(prefix), "{prefix}");
    assert!(codes.iter().all(|(number, value)| *number > 0 && super::number(codes, value) == *number));
}

#[test]
fn every_table_is_complete_and_named_like_the_wire() {
    complete("COLLOC_UNIT_", calendar::UNITS);
    complete("COLLOC_ROLL_", calendar::ROLLS);
    complete("COLLOC_JOB_", job::JOBS);
    complete("COLLOC_BENEFIT_", benefit::BENEFITS);
    complete("COLLOC_STATE_", state::STATES);
    complete("COLLOC_VIOLATION_", conditionality::VIOLATIONS);
    complete("COLLOC_MEASURE_", conditionality::MEASURES);
    complete("COLLOC_CHANNEL_", conditionality::CHANNELS);
    complete("COLLOC_CONVOCATION_", conditionality::CONVOCATIONS);
    complete("COLLOC_REGIME_", offer::REGIMES);
    complete("COLLOC_BAND_", offer::BANDS);
    complete("COLLOC_CAUSE_", event_words::CAUSES);
    complete("COLLOC_ADR_", event_words::ADR_PHASES);
}
