//! The JSON Schemas of what operations take and give, with the envelope that all share.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;

/// What every operation takes besides its own fields.
#[derive(Default, Deserialize, JsonSchema)]
pub(crate) struct Envelope {
    /// The name of a rulebook; if absent, the one that the caller holds.
    pub(crate) rulebook: Option<String>,
    /// Whether the answer holds the trace.
    #[serde(default)]
    pub(crate) explain: bool,
}

impl Envelope {
    /// The keys that every operation takes besides its own.
    pub(crate) const KEYS: [&str; 2] = ["rulebook", "explain"];
}

/// The input of an operation as its schema shows it.
#[derive(JsonSchema)]
#[schemars(extend("unevaluatedProperties" = false))]
struct Request<T> {
    #[schemars(flatten)]
    _body: T,
    #[schemars(flatten)]
    _envelope: Envelope,
}

/// The schema of what an operation takes.
pub(crate) fn taken<T: JsonSchema>() -> Schema {
    schema::<T, Request<T>>(&SchemaSettings::default())
}

/// The schema of what an operation gives: a field that is always written is required, even if it may be null.
pub(crate) fn given<T: JsonSchema, Whole: JsonSchema>() -> Schema {
    schema::<T, Whole>(&SchemaSettings::default().for_serialize())
}

/// The schema of an envelope, described as the body inside it describes itself.
fn schema<T: JsonSchema, Whole: JsonSchema>(settings: &SchemaSettings) -> Schema {
    let mut schema = settings.clone().into_generator().into_root_schema_for::<Whole>();
    let mut body = settings.clone().into_generator().into_root_schema_for::<T>();
    if let Some(description) = body.remove("description") {
        schema.insert("description".to_owned(), description);
    }
    schema
}
