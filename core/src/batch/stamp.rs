//! The rulebook behind a table, as an entry of the metadata of its schema. A Parquet file written from the table keeps it.

use std::collections::HashMap;

use crate::rulebook::book::Rulebook;

/// The key of the rulebook.
const RULEBOOK: &str = "collocamento.rulebook";

/// The key of the rulebook that a comparison compares it with.
const REFORM: &str = "collocamento.reform";

/// The entry of a table: as JSON, the `rulebook` and `rulebook_version` of an answer.
pub(super) fn of(rulebook: &Rulebook) -> HashMap<String, String> {
    HashMap::from([entry(RULEBOOK, rulebook)])
}

/// The entries of a comparison.
pub(super) fn of_both(before: &Rulebook, after: &Rulebook) -> HashMap<String, String> {
    HashMap::from([entry(RULEBOOK, before), entry(REFORM, after)])
}

fn entry(key: &str, rulebook: &Rulebook) -> (String, String) {
    let name = serde_json::Value::from(rulebook.name());
    (key.to_owned(), format!(r#"{{"rulebook":{name},"rulebook_version":{}}}"#, rulebook.rulebook_version().json()))
}
