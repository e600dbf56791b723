//! How an answer writes a person and events: what is always there first, then the rest by name, as in every answer.

use serde::ser::{self, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::event::{Event, Fact};
use super::person::Person;

/// Writes a person.
pub(crate) fn person<S: Serializer>(person: &Person, serializer: S) -> Result<S::Ok, S::Error> {
    in_order(object(person)?, &[], serializer)
}

/// Writes events.
pub(crate) fn events<S: Serializer>(events: &[Event], serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(events.len()))?;
    for event in events {
        list.serialize_element(&Written(event))?;
    }
    list.end()
}

struct Written<'e>(&'e Event);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first: &[&str] = match self.0.fact {
            Fact::RapportoProroga(_) => &["type", "date", "job", "end", "id", "recorded_at"],
            Fact::AttivitaSap(_) => &["type", "date", "code", "id", "recorded_at"],
            Fact::Profilazione(_) => &["type", "date", "scheme", "id", "recorded_at"],
            Fact::Revoca(_) => &["type", "date", "cause", "id", "recorded_at"],
            _ => &["type", "date", "job", "id", "recorded_at"],
        };
        in_order(object(self.0)?, first, serializer)
    }
}

fn object<E: ser::Error>(value: &impl Serialize) -> Result<Map<String, Value>, E> {
    match serde_json::to_value(value) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(E::custom("not an object")),
        Err(error) => Err(E::custom(error)),
    }
}

/// Writes an object: some members first, the others by name.
fn in_order<S: Serializer>(members: Map<String, Value>, first: &[&str], serializer: S) -> Result<S::Ok, S::Error> {
    let mut written = serializer.serialize_map(Some(members.len()))?;
    for key in first {
        if let Some(value) = members.get(*key) {
            written.serialize_entry(key, value)?;
        }
    }
    let mut rest: Vec<(&String, &Value)> = members.iter().filter(|(key, _)| !first.contains(&key.as_str())).collect();
    rest.sort_unstable_by_key(|(key, _)| *key);
    for (key, value) in rest {
        written.serialize_entry(key, value)?;
    }
    written.end()
}
