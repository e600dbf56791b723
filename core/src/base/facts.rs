//! The facts that the caller gives by their names.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::money::{DECIMAL_TEXT, DecimalText};
use super::quantity::Number;
use super::schema::in_schema;

/// The value of a fact as it is written: the type of the fact says what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactValue {
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A word, a text, a day, a day with an hour; a decimal number too.
    Text(String),
}

in_schema!(FactValue, {
    "description": "The value of a fact.",
    "anyOf": [
        {"type": "boolean", "description": "Yes or no."},
        {"type": "string", "description": "A word, a text, a day, or a day with an hour; a decimal number too."},
        {"type": "number", "description": "A number."}
    ]
});

/// Facts by their names: fields of the input, or facts that the rulebook declares (`[[fact]]`); at most 100.
///
/// ```
/// use collocamento::FactMap;
/// let facts: FactMap = serde_json::from_str(r#"{"agreed": true, "numero_protocollo": "2024/17"}"#)?;
/// assert_eq!(facts.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactMap(BTreeMap<String, FactValue>);

in_schema!(FactMap, {
    "type": "object",
    "maxProperties": 100,
    "additionalProperties": {"type": ["boolean", "number", "string"]},
    "description": "Facts by their names: fields of the input, or facts that the rulebook declares."
});

impl FactMap {
    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of facts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The facts, by name.
    ///
    /// ```
    /// use collocamento::{FactMap, FactValue};
    /// let facts: FactMap = serde_json::from_str(r#"{"agreed": true}"#)?;
    /// assert!(!facts.is_empty());
    /// assert_eq!(facts.iter().next(), Some(("agreed", &FactValue::Bool(true))));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &FactValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl FactMap {
    /// Adds a fact with its name.
    pub(crate) fn insert(&mut self, (name, value): (String, FactValue)) {
        self.0.insert(name, value);
    }
}

impl IntoIterator for FactMap {
    type Item = (String, FactValue);
    type IntoIter = std::collections::btree_map::IntoIter<String, FactValue>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<String>> FromIterator<(N, FactValue)> for FactMap {
    fn from_iter<I: IntoIterator<Item = (N, FactValue)>>(facts: I) -> Self {
        Self(facts.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => match number.to_string().parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => number.serialize(serializer),
            },
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DECIMAL_TEXT, Scalar)
    }
}

struct Scalar;

impl<'de> Visitor<'de> for Scalar {
    type Value = FactValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false, a number or a string")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<FactValue, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<FactValue, E> {
        Ok(FactValue::Bool(value))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<FactValue, E> {
        Ok(FactValue::Text(text.to_owned()))
    }

    fn visit_bytes<E: de::Error>(self, number: &[u8]) -> Result<FactValue, E> {
        DecimalText(Number::read).visit_bytes(number).map(FactValue::Number)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<FactValue, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<FactValue, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<FactValue, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }
}
