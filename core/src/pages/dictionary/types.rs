//! The type of a field, in words.

use serde_json::Value;

use super::html::{escaped, link};
use super::schemas::{Definitions, Scope, items};
use crate::base::text::Text;

/// What a schema accepts, as HTML: words, and links to the structures and lists that it names.
pub(super) fn shown(schema: &Value, scope: Scope<'_>, definitions: &Definitions<'_>) -> Text {
    if let Some((id, definition)) = definitions.referred(schema, scope) {
        let kind = if definition.is_list() { "parola" } else { "struttura" };
        let target = if is_event(id) { "#eventi".to_owned() } else { format!("#{kind}.{id}") };
        return named(id).map_or_else(
            || Text::new(link(&target, id), link(&target, id)),
            |name| Text::new(link(&target, &name.it), link(&target, &name.en)),
        );
    }
    let several = items(schema, "anyOf").filter(|one| one.get("type").and_then(Value::as_str) != Some("null"));
    let parts: Vec<Text> = several.map(|one| shown(one, scope, definitions)).collect();
    if !parts.is_empty() {
        return either(&parts);
    }
    match schema.get("type") {
        Some(Value::Array(names)) => {
            let names: Vec<&str> = names.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect();
            if names.contains(&"string") && names.contains(&"number") {
                return Text::new("numero decimale", "decimal number");
            }
            either(&names.iter().map(|name| plain(name, schema, scope, definitions)).collect::<Vec<_>>())
        }
        Some(Value::String(name)) => plain(name, schema, scope, definitions),
        _ => schema.get("const").map_or_else(
            || Text::new("un valore qualsiasi", "any value"),
            |value| same(format!("<code>{}</code>", escaped(&value.to_string()))),
        ),
    }
}

/// Whether a definition is that of the events of a dossier, which have entries of their own.
pub(super) fn is_event(id: &str) -> bool {
    id == "Event"
}

fn same(html: String) -> Text {
    Text::new(html.clone(), html)
}

fn either(parts: &[Text]) -> Text {
    let mut distinct: Vec<&Text> = Vec::new();
    for part in parts {
        if !distinct.contains(&part) {
            distinct.push(part);
        }
    }
    let joined =
        |pick: fn(&Text) -> &str, or: &str| distinct.iter().map(|part| pick(part)).collect::<Vec<_>>().join(or);
    Text::new(joined(|part| &part.it, " o "), joined(|part| &part.en, " or "))
}

fn plain(name: &str, schema: &Value, scope: Scope<'_>, definitions: &Definitions<'_>) -> Text {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    match name {
        "array" => {
            let item = schema.get("items").map(|item| shown(item, scope, definitions)).unwrap_or_default();
            Text::new(format!("elenco di {}", item.it), format!("list of {}", item.en))
        }
        "boolean" => Text::new(
            "sì o no (<code>true</code>, <code>false</code>)",
            "yes or no (<code>true</code>, <code>false</code>)",
        ),
        "integer" => whole(schema),
        "number" => Text::new("numero", "number"),
        "object" => Text::new("oggetto", "object"),
        "string" => match format {
            "date" => Text::new("giorno", "day"),
            "decimal" => Text::new("numero decimale", "decimal number"),
            "uuid" => same("UUID".to_owned()),
            _ => Text::new("testo", "text"),
        },
        other => same(escaped(other)),
    }
}

fn whole(schema: &Value) -> Text {
    // A maximum that only a type sets says nothing.
    let of_type = |limit: &i64| limit.unsigned_abs() >= 1_000_000 || *limit == i64::from(u8::MAX);
    let limit = |key| schema.get(key).and_then(Value::as_i64).filter(|limit| !of_type(limit));
    match (limit("minimum"), limit("maximum")) {
        (Some(from), Some(to)) => {
            Text::new(format!("numero intero da {from} a {to}"), format!("whole number from {from} to {to}"))
        }
        (Some(from), None) if from > 0 => {
            Text::new(format!("numero intero da {from} in su"), format!("whole number from {from} on"))
        }
        _ => Text::new("numero intero", "whole number"),
    }
}

/// What the types are called of which each value is a text or a number.
fn named(id: &str) -> Option<Text> {
    let (it, en) = match id {
        "Day" => ("giorno", "day"),
        "Birth" => ("giorno di nascita", "day of birth"),
        "Moment" => ("data e ora", "date and time"),
        "When" => ("giorno, o data e ora", "day, or date and time"),
        "Hour" => ("ora", "hour"),
        "Money" => ("importo in euro", "amount in euro"),
        "Percent" => ("percentuale", "percentage"),
        "Index" => ("numero da 0 a 1", "number from 0 to 1"),
        "Number" | "Quantity" => ("numero decimale", "decimal number"),
        "Id" => ("nome", "name"),
        "RuleId" => ("regola", "rule"),
        "FactMap" => ("fatti per nome", "facts by name"),
        "Words" => ("testo", "text"),
        "Event" => ("evento", "event"),
        _ => return None,
    };
    Some(Text::new(it, en))
}
