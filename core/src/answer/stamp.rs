//! What every answer says of its rulebook: its name, and which version of it.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::rulebook::version::RulebookVersion;

/// The rulebook of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stamp(pub(super) RulebookVersion);

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Stamp", 2)?;
        fields.serialize_field("rulebook", self.0.name())?;
        fields.serialize_field("rulebook_version", &self.0)?;
        fields.end()
    }
}

/// The same for a schema.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
pub(super) struct Stamped {
    /// The name of the rulebook.
    #[schemars(rename = "rulebook")]
    _rulebook: String,
    /// Which rules these are, exactly.
    #[schemars(rename = "rulebook_version")]
    _rulebook_version: RulebookVersion,
}
