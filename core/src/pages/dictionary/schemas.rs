//! The objects and lists of words that the JSON Schemas of all operations define, each once.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::answer::operation::Operation;

/// An operation with its schemas.
pub(super) struct Root<'a> {
    pub(super) operation: &'a Operation,
    pub(super) input: Value,
    pub(super) output: Value,
}

impl<'a> Root<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let [input, output] = [operation.input_schema(), operation.output_schema()].map(|schema| schema.to_value());
        Self { operation, input, output }
    }

    /// Its schemas, each with where it stands.
    pub(super) fn sides(&self) -> [(Scope<'a>, &Value); 2] {
        let scope = |side| Scope { operation: self.operation.name, side };
        [(scope(Side::Input), &self.input), (scope(Side::Output), &self.output)]
    }
}

/// What goes in, or what comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Input,
    Output,
}

/// Where a schema stands: its references name the definitions of this operation and side.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Scope<'a> {
    pub(super) operation: &'a str,
    pub(super) side: Side,
}

/// A definition, as the first schema that has it writes it.
pub(super) struct Definition<'a> {
    pub(super) schema: &'a Value,
    pub(super) scope: Scope<'a>,
}

impl Definition<'_> {
    /// Whether it is a list of words.
    pub(super) fn is_list(&self) -> bool {
        words(self.schema).next().is_some()
    }
}

/// Every definition by its id: its name, with the chapter after it where chapters mean different things by one name.
pub(super) struct Definitions<'a> {
    /// By operation and side, the id of each name.
    ids: BTreeMap<(String, Side), BTreeMap<String, String>>,
    pub(super) all: BTreeMap<String, Definition<'a>>,
}

/// A definition: its form, the first schema that has it, and every place where it stands.
type Known<'a> = (Value, &'a Value, Vec<Scope<'a>>);

impl<'a> Definitions<'a> {
    pub(super) fn of(roots: &'a [Root<'a>]) -> Self {
        let mut forms: BTreeMap<&'a str, Vec<Known<'a>>> = BTreeMap::new();
        // An input says which fields it requires, so it comes first.
        let mut sides: Vec<(Scope<'a>, &'a Value)> = roots.iter().flat_map(Root::sides).collect();
        sides.sort_by_key(|(scope, _)| scope.side);
        for (scope, schema) in sides {
            for (name, definition) in members(schema, "$defs") {
                let (form, known) = (form(definition), forms.entry(name).or_default());
                match known.iter_mut().find(|(one, ..)| *one == form) {
                    Some((_, _, scopes)) => scopes.push(scope),
                    None => known.push((form, definition, vec![scope])),
                }
            }
        }
        let mut definitions = Self { ids: BTreeMap::new(), all: BTreeMap::new() };
        for (name, known) in forms {
            // The plain name is that of the dossier's, or else of the first.
            let of_dossier = |scopes: &[Scope<'_>]| scopes.iter().any(|scope| scope.operation.starts_with("dossier."));
            let plain = known.iter().position(|(_, _, scopes)| of_dossier(scopes)).unwrap_or_default();
            for (place, (_, schema, scopes)) in known.into_iter().enumerate() {
                let Some(scope) = scopes.first().copied() else { continue };
                let chapter = scope.operation.split('.').next().unwrap_or_default();
                let id = if place == plain { name.to_owned() } else { format!("{name}-{chapter}") };
                for scope in scopes {
                    let named = definitions.ids.entry((scope.operation.to_owned(), scope.side)).or_default();
                    named.insert(name.to_owned(), id.clone());
                }
                definitions.all.insert(id, Definition { schema, scope });
            }
        }
        definitions
    }

    /// The id and the definition that a schema refers to, if it is a reference.
    pub(super) fn referred(&self, schema: &Value, scope: Scope<'_>) -> Option<(&str, &Definition<'a>)> {
        let name = schema.get("$ref")?.as_str()?.rsplit('/').next()?;
        let id = self.ids.get(&(scope.operation.to_owned(), scope.side))?.get(name)?;
        self.all.get(id).map(|definition| (id.as_str(), definition))
    }
}

/// What tells two definitions of one name apart: what they say of themselves and their parts, not which parts are required.
fn form(schema: &Value) -> Value {
    let description = |schema: &Value| schema.get("description").cloned();
    let parts: Map<String, Value> =
        members(schema, "properties").map(|(name, field)| (name.clone(), json!(description(field)))).collect();
    let list: Vec<&Value> = words(schema).filter_map(|word| word.get("const")).collect();
    match (parts.is_empty(), list.is_empty()) {
        (true, true) => schema.get("oneOf").or(Some(schema)).cloned().unwrap_or_default(),
        _ => json!([description(schema), parts, list]),
    }
}

/// The members of an object in a schema.
pub(super) fn members<'s>(schema: &'s Value, key: &str) -> impl Iterator<Item = (&'s String, &'s Value)> {
    schema.get(key).and_then(Value::as_object).into_iter().flatten()
}

/// The entries of a list in a schema.
pub(super) fn items<'s>(schema: &'s Value, key: &str) -> impl Iterator<Item = &'s Value> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The words of a list; none if it is something else.
pub(super) fn words(schema: &Value) -> impl Iterator<Item = &Value> {
    items(schema, "oneOf").filter(|one| one.get("const").is_some())
}

/// The objects of which a schema is one.
pub(super) fn alternatives(schema: &Value) -> impl Iterator<Item = &Value> {
    items(schema, "oneOf").filter(|one| one.get("properties").is_some())
}

/// What a schema says of itself, without the code of its example, on one line.
pub(super) fn description(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let prose = text.split("```").next().unwrap_or_default();
    prose.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A field of an object.
pub(super) struct Field<'s> {
    pub(super) name: &'s str,
    pub(super) schema: &'s Value,
    pub(super) required: bool,
    /// What it is, in English.
    pub(super) description: String,
}

/// The fields of an object, or of all the objects of which it is one: as they are ordered, or else the required ones first.
pub(super) fn fields(schema: &Value) -> Vec<Field<'_>> {
    let mut fields: Vec<Field<'_>> = std::iter::once(schema).chain(alternatives(schema)).flat_map(own_fields).collect();
    let order = |field: &Field<'_>| field.schema.get("x-order").and_then(Value::as_u64).unwrap_or(u64::MAX);
    fields.sort_by_key(|field| (order(field), !field.required));
    fields
}

/// The fields of an object alone, by name, apart from the one that tells it from others. A field that says nothing of itself
/// has what its object says.
pub(super) fn own_fields(object: &Value) -> impl Iterator<Item = Field<'_>> {
    members(object, "properties").filter(|(_, schema)| schema.get("const").is_none()).map(move |(name, schema)| {
        let required = items(object, "required").any(|one| one == name);
        let said = description(schema);
        let description = if said.is_empty() { description(object) } else { said };
        Field { name, schema, required, description }
    })
}
