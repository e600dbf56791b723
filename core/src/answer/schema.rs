//! The JSON Schemas of the inputs and outputs of operations, with the envelope that all share (feature `schema`).

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

use super::envelope::Envelope;
use super::reply::{Answer, Listing};
use crate::base::schema::bounded;

/// The schemas of an operation, made when they are asked for.
#[derive(Clone, Copy)]
pub(crate) struct Schemas {
    pub(super) input: fn() -> Schema,
    pub(super) output: fn() -> Schema,
}

impl Schemas {
    /// Those of an operation whose output gets `rules` and `trace`.
    pub(crate) const fn of<I: JsonSchema, O: JsonSchema>() -> Self {
        Self { input: input::<I>, output: output::<O, Answer<O>> }
    }

    /// Those of an operation whose output has its own `rules`.
    pub(crate) const fn listing<I: JsonSchema, O: JsonSchema>() -> Self {
        Self { input: input::<I>, output: output::<O, Listing<O>> }
    }
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

fn input<T: JsonSchema>() -> Schema {
    whole::<T, Request<T>>(&settings())
}

/// A field that is always written is required, even if it may be null.
fn output<T: JsonSchema, Whole: JsonSchema>() -> Schema {
    whole::<T, Whole>(&settings().for_serialize())
}

/// The same for both sides, so that a definition that both have is one.
fn settings() -> SchemaSettings {
    SchemaSettings::default().with_transform(RecursiveTransform(bounded))
}

/// The schema of an envelope, described as the body inside it describes itself.
fn whole<T: JsonSchema, Whole: JsonSchema>(settings: &SchemaSettings) -> Schema {
    let mut schema = settings.clone().into_generator().into_root_schema_for::<Whole>();
    let mut body = T::json_schema(&mut settings.clone().into_generator());
    if let Some(description) = body.remove("description") {
        schema.insert("description".to_owned(), description);
    }
    schema
}
