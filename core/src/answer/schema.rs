//! The JSON Schemas of the inputs and outputs of operations, with the envelope that all share.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;

/// The fields of every input besides those of the operation.
#[derive(Default, Deserialize, JsonSchema)]
pub(crate) struct Envelope {
    /// The name of a rulebook; if absent, the rulebook of the call.
    pub(crate) rulebook: Option<String>,
    /// Whether the answer includes the trace.
    #[serde(default)]
    pub(crate) explain: bool,
}

impl Envelope {
    /// The keys of every input besides those of the operation.
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

/// The schema of the input of an operation.
pub(crate) fn taken<T: JsonSchema>() -> Schema {
    schema::<T, Request<T>>(&SchemaSettings::default())
}

/// The schema of the output of an operation: a field that is always written is required, even if it may be null.
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
