//! What the JSON Schemas share (feature `schema`): how a type that reads and writes itself appears in them, and the bounds of numbers.

#[cfg(feature = "schema")]
use schemars::Schema;
#[cfg(feature = "schema")]
use serde_json::Value;

/// Gives a type its name and its schema.
macro_rules! in_schema {
    ($type:ident, $schema:tt) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use in_schema;

/// Gives a whole number without a maximum that of its type: the reader refuses what is above it.
#[cfg(feature = "schema")]
pub(crate) fn bounded(schema: &mut Schema) {
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
