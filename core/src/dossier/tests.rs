//! The table of event types agrees with the fact of each type.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use schemars::schema_for;
use serde_json::Value;

use super::{Event, EventField, EventType};

/// The columns of some fields. A table has one for each but the caller's name for the event.
fn columns<'f>(fields: impl Iterator<Item = &'f str>) -> BTreeSet<EventField> {
    let column = |field: &str| EventField::ALL.into_iter().find(|column| column.as_str() == field).unwrap();
    let common = ["type", "date", "recorded_at", "id"];
    fields.filter(|field| !common.contains(field)).map(column).collect()
}

#[test]
fn every_row_of_the_table_has_the_columns_of_its_fact() {
    let schema = schema_for!(Event).to_value();
    let facts = schema.get("oneOf").and_then(Value::as_array).unwrap();
    assert_eq!(facts.len(), EventType::ALL.len());
    for (fact, kind) in facts.iter().zip(EventType::ALL) {
        let fields = fact.get("properties").and_then(Value::as_object).unwrap();
        let required = fact.get("required").and_then(Value::as_array).unwrap();
        let needed = columns(required.iter().filter_map(Value::as_str));
        let all = columns(fields.keys().map(String::as_str));
        assert_eq!(fact.pointer("/properties/type/const").and_then(Value::as_str), Some(kind.as_str()));
        let needed = needed.into_iter().filter(|field| !field.is_detail()).collect();
        assert_eq!(needed, kind.needs().iter().copied().collect(), "{kind:?}");
        assert_eq!(&all - &needed, kind.takes().iter().copied().collect(), "{kind:?}");
    }
}
