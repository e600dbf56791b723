//! An hour of the day.

use std::fmt;

use chrono::NaiveTime;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer, de};

use crate::base::error::{Code, Refusal};

/// An hour of the day, written `HH:MM`.
///
/// ```
/// use collocamento::remote::Hour;
/// let hour: Hour = serde_json::from_str("\"09:30\"")?;
/// assert_eq!(hour.to_string(), "09:30");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(NaiveTime);

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%H:%M"))
    }
}

impl Serialize for Hour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Clock;
        impl Visitor<'_> for Clock {
            type Value = Hour;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an hour written HH:MM")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Hour, E> {
                const BAD: Refusal =
                    Refusal::new(Code::ValoreNonValido, "un'ora si scrive OO:MM", "an hour is written HH:MM");
                let time = NaiveTime::parse_from_str(text, "%H:%M").ok().filter(|_| text.len() == 5);
                time.map(Hour).ok_or_else(|| E::custom(BAD))
            }
        }
        deserializer.deserialize_str(Clock)
    }
}

impl JsonSchema for Hour {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Hour".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "description": "An hour of the day, HH:MM."
        })
    }
}
