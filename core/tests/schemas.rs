//! `include/schema` holds the JSON Schema of every operation; `COLLOC_WRITE=1` writes it anew.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use collocamento::Operation;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../include/schema")
}

fn schemas() -> BTreeMap<String, String> {
    let mut schemas = BTreeMap::new();
    for operation in Operation::ALL {
        for (side, schema) in [("input", operation.input_schema()), ("output", operation.output_schema())] {
            let text = serde_json::to_string_pretty(&schema.to_value()).unwrap();
            schemas.insert(format!("{}.{side}.json", operation.name), format!("{text}\n"));
        }
    }
    schemas
}

#[test]
fn the_committed_schemas_are_fresh() {
    if std::env::var_os("COLLOC_WRITE").is_some() {
        fs::create_dir_all(folder()).unwrap();
        for (name, text) in schemas() {
            fs::write(folder().join(name), text).unwrap();
        }
    }
    let committed: BTreeMap<String, String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    let names = |map: &BTreeMap<String, String>| map.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&committed), names(&schemas()));
    for (name, text) in schemas() {
        assert!(
            committed.get(&name) == Some(&text),
            "include/schema/{name} is stale: run the tests with COLLOC_WRITE=1"
        );
    }
}

#[test]
fn every_operation_has_its_place_in_the_order_of_names() {
    let names: Vec<&str> = Operation::ALL.iter().map(|operation| operation.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(names, sorted);
}
