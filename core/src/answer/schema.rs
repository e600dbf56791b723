//! The JSON Schemas of the inputs and outputs of operations, with the envelope that all share.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::Value;

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
    schema::<T, Request<T>>(&SchemaSettings::default().with_transform(RecursiveTransform(bounded)))
}

/// Gives a whole number without a maximum that of its type: the reader refuses what is above it.
fn bounded(schema: &mut Schema) {
    let most = match schema.get("format").and_then(Value::as_str) {
        Some("uint16") => u64::from(u16::MAX),
        Some("int32") => i32::MAX.unsigned_abs().into(),
        Some("uint32") => u64::from(u32::MAX),
        Some("uint" | "uint64") => u64::MAX,
        _ => return,
    };
    if schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), most.into());
    }
    if schema.get("format").and_then(Value::as_str) == Some("int32") && schema.get("minimum").is_none() {
        schema.insert("minimum".to_owned(), i32::MIN.into());
    }
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
