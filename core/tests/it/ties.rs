//! The order of the input decides nothing but the indices of an answer.

use collocamento::{Rulebook, call};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::dossiers::tied;
use crate::rulebooks::{NAZIONALE, UMBRIA};

/// The same list in another order.
fn shuffled<T: Clone>(list: &[T], seed: u64) -> Vec<T> {
    let mut places: Vec<usize> = (0..list.len()).collect();
    places.sort_by_key(|place| (seed ^ (*place as u64 + 1)).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    places.iter().map(|place| list[*place].clone()).collect()
}

/// The fields of an answer that hold the index of an event or another item, or several.
const INDICES: [&str; 6] = ["employee", "event", "events", "given_by", "index", "met_by"];
/// Lists of an answer that follow these indices.
const BY_INDEX: [&str; 8] =
    ["assumptions", "covered", "events", "findings", "found", "left_out", "missing", "pro_rata"];

/// An answer in which each item of a list of the input has, instead of its index, its place among the contents of all items: equal
/// items have one.
fn by_content(answer: Value, field: &str, list: &str, places: &[usize]) -> Value {
    match answer {
        Value::Number(index) if INDICES.contains(&field) => {
            json!(index.as_u64().map(|index| places[usize::try_from(index).unwrap()]))
        }
        Value::String(text) => json!(pointed(text, list, places)),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.into_iter().map(|item| by_content(item, field, list, places)).collect();
            if BY_INDEX.contains(&field) {
                let index = |item: &Value| item["event"].as_u64();
                items.sort_by(|one, other| match field {
                    "findings" => index(one).is_none().cmp(&index(other).is_none()).then(index(one).cmp(&index(other))),
                    _ => one.to_string().cmp(&other.to_string()),
                });
            }
            Value::Array(items)
        }
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name.clone(), by_content(value, &name, list, places))).collect()
        }
        other => other,
    }
}

/// A pointer into a list of the input, with the item's place instead of its index.
fn pointed(text: String, list: &str, places: &[usize]) -> String {
    let Some(rest) = text.strip_prefix(list).and_then(|rest| rest.strip_prefix('/')) else { return text };
    let (index, field) = rest.split_once('/').map_or((rest, ""), |(index, field)| (index, field));
    let place = index.parse::<usize>().map(|index| places[index]);
    place.map_or(text.clone(), |place| format!("{list}/{place}/{field}"))
}

/// An item without the fields that are null, which say nothing.
fn without_nulls(item: &Value) -> Value {
    let mut item = item.clone();
    if let Some(fields) = item.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    item
}

/// The answer to a question that holds a list.
fn answer(rulebook: &Rulebook, operation: &str, input: &Value, list: &str) -> Value {
    let items = input.pointer(list).unwrap().as_array().unwrap();
    let items: Vec<String> = items.iter().map(|item| without_nulls(item).to_string()).collect();
    let mut contents = items.clone();
    contents.sort();
    let places: Vec<usize> =
        items.iter().map(|item| contents.iter().position(|content| content == item).unwrap()).collect();
    let mut input = input.clone();
    // The steps about the items of another list come in the order of the list.
    input["explain"] = json!(list == "/events");
    match call(rulebook, operation, input.to_string()) {
        Ok(answer) => by_content(serde_json::from_str(&answer).unwrap(), "", list, &places),
        // Of several items at fault the first one in the list is named.
        Err(error) => {
            let fields = error.path.split('/').filter(|field| field.parse::<usize>().is_err());
            json!({"code": error.code.as_str(), "fields": fields.collect::<Vec<_>>()})
        }
    }
}

/// The same question with the list in another order.
fn reordered(input: &Value, list: &str, seed: u64) -> Value {
    let mut other = input.clone();
    *other.pointer_mut(list).unwrap() = shuffled(input.pointer(list).unwrap().as_array().unwrap(), seed).into();
    other
}

/// Lists of other operations whose order says nothing.
const LISTS: [(&str, &str); 10] = [
    ("adr.state", "/voucher/jobs"),
    ("art16.selection", "/candidates"),
    ("benefit.claim_window", "/other_work"),
    ("conditionality.absences", "/days"),
    ("conditionality.adi_deadlines", "/meetings"),
    ("conditionality.sanction", "/history"),
    ("l68.base", "/employees"),
    ("portal.cv", "/applications"),
    ("portal.cv", "/uses"),
    ("portal.cv_search", "/cvs"),
];

#[test]
fn shuffled_lists_of_other_operations_give_the_same_answers() {
    let cases = cases::all();
    for (operation, list) in LISTS {
        let items = |case: &Value| case["input"].pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
        let mut questions = cases.iter().filter(|(_, case)| case["op"] == operation && items(case) > 1).peekable();
        assert!(questions.peek().is_some(), "no case of {operation} with more than one item at {list}");
        for (_, case) in questions {
            let (rulebook, input) = (cases::rulebook(case), &case["input"]);
            let given = answer(&rulebook, operation, input, list);
            for seed in 0..8 {
                let other = answer(&rulebook, operation, &reordered(input, list, seed), list);
                assert_eq!(given, other, "{operation} {}", case["id"]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shuffled_events_give_the_same_answers(input in tied(), seed in any::<u64>()) {
        let other = reordered(&input, "/events", seed);
        for operation in ["dossier.assess", "targets.assess", "sap.build"] {
            let answer = |input| answer(&NAZIONALE, operation, input, "/events");
            prop_assert_eq!(answer(&input), answer(&other), "{}", operation);
        }
        let services = |input| answer(&UMBRIA, "services.eligibility", input, "/events");
        prop_assert_eq!(services(&input), services(&other));
    }
}

#[cfg(feature = "arrow")]
mod tables {
    use std::num::NonZero;

    use collocamento::batch::{Options, StatusTable, TimelineTable};
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::{Value, any, reordered, tied};
    use crate::dossiers::day;
    use crate::rulebooks::NAZIONALE;
    use crate::tables::{Layout, cell, events, persons};
    use proptest::strategy::Strategy;

    /// The rows of both tables of answers.
    fn rows(people: &[Value]) -> Vec<Vec<Value>> {
        let table = events(people, Layout::Typed);
        let days = ["2016-05-31", "2019-03-30", "2019-12-31", "2022-06-30", "2026-06-30"].map(day).to_vec();
        let options =
            Options { as_of: days, threads: NonZero::new(1), next_change: true, ..Options::on(day("2026-06-30")) };
        let last = Options { as_of: vec![day("2026-06-30")], ..options.clone() };
        let mut status =
            StatusTable::new(&NAZIONALE, &table.schema(), persons(people, Layout::Typed), options).unwrap();
        let mut timeline =
            TimelineTable::new(&NAZIONALE, &table.schema(), persons(people, Layout::Typed), last).unwrap();
        let mut batches = status.push(&table).unwrap();
        batches.extend(status.finish().unwrap());
        batches.extend(timeline.push(&table).unwrap());
        batches.extend(timeline.finish().unwrap());
        let row = |batch: &arrow_array::RecordBatch, at: usize| {
            batch.columns().iter().map(|column| cell(column, at)).collect()
        };
        batches.iter().flat_map(|batch| (0..batch.num_rows()).map(move |at| row(batch, at))).collect()
    }

    #[test]
    fn shuffled_rows_of_a_person_give_the_same_rows() {
        let mut runner = TestRunner::deterministic();
        let strategy = (tied(), any::<u64>());
        let (people, others): (Vec<Value>, Vec<Value>) = (0..3000)
            .map(|_| {
                let (dossier, seed) = strategy.new_tree(&mut runner).unwrap().current();
                let other = reordered(&dossier, "/events", seed);
                (dossier, other)
            })
            .unzip();
        for (one, other) in rows(&people).into_iter().zip(rows(&others)) {
            assert_eq!(one, other);
        }
    }
}
