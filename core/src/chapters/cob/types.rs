//! What is asked and answered.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer, de};

use crate::answer::finding::Severity;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::trimmed;
use crate::dossier::event::Event;
use crate::dossier::person::Person;
use crate::dossier::written;

record! {
    /// The Comunicazioni Obbligatorie about a person, as the offices hold them.
    pub struct EventsInput {
        /// XML documents UniLav, UniSomm and VarDatori, one or many one after another, in an envelope or not; either this or `records`
        /// is given. At most 100,000 documents.
        pub documents: Option<String>,
        /// Records of the ministry's service RicercaCO 2.0; either this or `documents` is given. At most 100,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 100_000)))]
        pub records: Option<Vec<Record>>,
        /// The codice fiscale of the worker. If absent, the worker of most documents; of two with as many, the one whose first document
        /// was sent earlier. Never repeated in a message.
        #[serde(deserialize_with = "trimmed::optional")]
        pub codice_fiscale: Option<String>,
        /// Only what was sent up to this day is read, so that a document that was corrected later counts as it was; if absent, everything.
        /// A document without a day of sending counts as known.
        pub as_known_at: Option<Day>,
    }
}

impl EventsInput {
    /// The maximum number of documents or records.
    pub const MAX_DOCUMENTS: usize = 100_000;
}

/// A record of RicercaCO 2.0: its fields by name, such as `invio_CodiceComunicazione`. Capitals and underscores make no
/// difference.
pub type Record = BTreeMap<String, Cell>;

/// The value of a field of a record: a text, a number, true or false; null if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell(pub Option<String>);

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Cell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, true, false or null")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Cell, E> {
                Ok(Cell(Some(text.to_owned())))
            }

            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Cell, E> {
                Ok(Cell(Some(value.to_string())))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Cell, E> {
                Ok(Cell(Some(value.to_string())))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Cell, E> {
                Ok(Cell(Some(value.to_string())))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Cell, E> {
                Ok(Cell(Some(value.to_string())))
            }

            fn visit_unit<E: de::Error>(self) -> Result<Cell, E> {
                Ok(Cell(None))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cell {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean", "null"]})
    }
}

/// The person and events that the documents report, as `dossier.assess` takes them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CobEvents {
    /// The worker.
    #[serde(serialize_with = "written::person")]
    pub person: Person,
    /// The events, in order of date.
    #[serde(serialize_with = "written::events")]
    pub events: Vec<Event>,
    /// What should be checked, by document; at most 1,001. Errors are what was left out.
    pub findings: Vec<DocumentFinding>,
    /// The names of elements, attributes and fields that are not known and were not read; at most 1,000.
    pub unread: Vec<String>,
}

/// Something that should be checked in a document or record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DocumentFinding {
    /// How serious it is; `errore` if a document or a step was left out.
    pub severity: Severity,
    /// The rule behind it.
    pub rule: RuleId,
    /// The number of the document or record, from 1; null if the finding is about all of them.
    pub document: Option<usize>,
    /// The element, attribute or field; null if the finding is about the whole document.
    pub element: Option<String>,
    /// The code of the communication; null if it has none.
    pub code: Option<String>,
    /// What was found. Never personal data.
    #[serde(flatten)]
    pub message: Text,
}
