//! An hour of the day.

use std::fmt;

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::error::{Code, Refusal};
use crate::base::parsed::parsed;
use crate::base::schema::in_schema;
use crate::base::written::Written;
use crate::rulebook::tables::fact::value::{FromGiven, Given};

/// An hour of the day, written `HH:MM`.
///
/// ```
/// use collocamento::remote::Hour;
/// let hour: Hour = "09:30".parse()?;
/// assert_eq!(hour.to_string(), "09:30");
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(NaiveTime);

impl FromGiven for Hour {
    fn from_given(value: &Given) -> Option<Self> {
        if let Given::Text(text) = value { Self::read(text).ok() } else { None }
    }
}

impl Hour {
    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::new(Code::ValoreNonValido, "un'ora si scrive OO:MM", "an hour is written HH:MM");
        let time = NaiveTime::parse_from_str(text, "%H:%M").ok().filter(|_| text.len() == 5);
        time.map(Self).ok_or(BAD)
    }
}

parsed! { Hour }

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
        deserializer.deserialize_str(Written { expected: "an hour written HH:MM", read: Self::read })
    }
}

in_schema!(Hour, {
    "type": "string",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "description": "An hour of the day, HH:MM."
});
