//! The JSON Schema of an overlay, from the types that read it.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

use super::source::Source;
use crate::base::schema::bounded;
use crate::rulebook::book::Rulebook;

impl Rulebook {
    /// The JSON Schema of what [`Rulebook::overlay`] reads, and of every file of rule data: tables, fields and words, with what they
    /// mean. Needs the feature `schema`.
    ///
    /// It is of draft 7, which the editors of TOML know. It can't say everything: a text that fits it may still name a rule that
    /// does not exist, or have two values on one day. [`Rulebook::overlay`] decides.
    ///
    /// ```
    /// let schema = collocamento::Rulebook::overlay_schema().to_value();
    /// assert_eq!(schema["properties"]["parameter"]["type"], "array");
    /// ```
    #[must_use]
    pub fn overlay_schema() -> Schema {
        // First of all: the draft's own changes move what stands beside a reference.
        let settings = SchemaSettings::draft07()
            .with(|settings| settings.transforms.insert(0, Box::new(RecursiveTransform(written))));
        settings.into_generator().into_root_schema_for::<Source>()
    }
}

/// Leaves what an author can write and wants to read: there is no null in TOML, and none is read in JSON; an example in Rust is no
/// description.
fn written(schema: &mut Schema) {
    bounded(schema);
    schema.remove("writeOnly");
    if let Some(Value::String(text)) = schema.get_mut("description")
        && let Some(end) = text.find("\n\n```")
    {
        text.truncate(end);
    }
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(mut parts)) = schema.remove("anyOf") else { return };
    parts.retain(|part| part.get("type").and_then(Value::as_str) != Some("null"));
    match parts.as_mut_slice() {
        [Value::Object(only)] => {
            for (key, value) in std::mem::take(only) {
                if schema.get(&key).is_none() {
                    schema.insert(key, value);
                }
            }
        }
        _ => {
            schema.insert("anyOf".to_owned(), Value::Array(parts));
        }
    }
}
