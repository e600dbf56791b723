//! `include/schema` holds the JSON Schema of every operation.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use collocamento::Operation;

use crate::generated::assert_fresh;

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
