//! A fact that a rule names.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::schema::in_schema;

/// A fact that a rule names: a field of the input, or one that the rulebook declares.
#[derive(Clone)]
pub struct FactName {
    name: String,
    place: Option<Place>,
}

in_schema!(FactName, {
    "type": "string",
    "description": "A fact: the name of a field of the input, or of a fact that the rulebook declares."
});

/// Where the value of a fact is found, worked out when the rulebook is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The field of this number among those of its area.
    Field(u16),
    /// The declared fact of this number among those of its area.
    Own(u16),
}

impl FactName {
    /// The name.
    ///
    /// ```
    /// use collocamento::workflow::{ActionCondition, FactName};
    /// /// The fact that must hold, if a condition asks for one.
    /// fn fact(condition: &ActionCondition) -> Option<&FactName> {
    ///     match condition {
    ///         ActionCondition::Holds(fact) => Some(fact),
    ///         _ => None,
    ///     }
    /// }
    /// let name = |condition: &ActionCondition| fact(condition).map(|fact| fact.as_str().to_owned());
    /// # let _ = name;
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// Where its value is found; `None` before the rulebook is finished.
    pub(crate) const fn place(&self) -> Option<Place> {
        self.place
    }

    pub(crate) fn put(&mut self, place: Place) {
        self.place = Some(place);
    }
}

// Two rulebooks may number their facts differently: the name alone counts.
impl PartialEq for FactName {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for FactName {}

impl PartialOrd for FactName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FactName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl fmt::Debug for FactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl Serialize for FactName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}

impl<'de> Deserialize<'de> for FactName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { name: String::deserialize(deserializer)?, place: None })
    }
}
