//! `include/schema` holds the JSON Schemas of every operation, and that of overlays.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use collocamento::{Operation, Rulebook};
use schemars::Schema;
use serde_json::Value;

use crate::generated::assert_fresh;

fn schemas() -> BTreeMap<String, String> {
    let mut schemas = BTreeMap::from([("overlay.json".to_owned(), Rulebook::overlay_schema())]);
    for operation in Operation::ALL {
        schemas.insert(format!("{}.input.json", operation.name), operation.input_schema());
        schemas.insert(format!("{}.output.json", operation.name), operation.output_schema());
    }
    let text = |schema: Schema| format!("{}\n", serde_json::to_string_pretty(&schema.to_value()).unwrap());
    schemas.into_iter().map(|(name, schema)| (name, text(schema))).collect()
}

#[test]
fn the_committed_schemas_are_fresh() {
    let schemas = schemas();
    for (name, text) in &schemas {
        assert_fresh(&format!("include/schema/{name}"), text);
    }
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../include/schema")).unwrap();
    let committed: BTreeSet<String> =
        folder.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(committed, schemas.into_keys().collect(), "files in include/schema: run ./tests/write");
}

#[test]
fn every_operation_has_its_place_in_the_order_of_names() {
    let names: Vec<&str> = Operation::ALL.iter().map(|operation| operation.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(names, sorted);
}

/// Every list of words of a schema, wherever it stands.
fn words<'a>(schema: &'a Value, found: &mut Vec<&'a Value>) {
    match schema {
        Value::Object(members) => {
            assert!(!members.contains_key("enum"), "a list that is not declared with `words!`: {members:?}");
            let list = members.get("oneOf").and_then(Value::as_array).into_iter().flatten();
            found.extend(list.filter(|word| word.get("const").is_some()));
            members.values().for_each(|member| words(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, found)),
        _ => {}
    }
}

#[test]
fn every_word_on_the_wire_has_both_labels_and_both_explanations() {
    let mut seen = 0;
    for operation in Operation::ALL {
        for schema in [operation.input_schema(), operation.output_schema()] {
            let schema = schema.to_value();
            let mut found = Vec::new();
            words(&schema, &mut found);
            seen += found.len();
            for word in found {
                for text in ["/description", "/x-description/it", "/x-label/it", "/x-label/en"] {
                    let text = word.pointer(text).and_then(Value::as_str);
                    assert!(text.is_some_and(|text| !text.trim().is_empty()), "{}: {word}", operation.name);
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}
