//! Facts that rules ask for, as data.

pub(crate) mod fields;
pub(crate) mod name;
pub(crate) mod test;
pub(crate) mod value;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::base::words::fact::{FactArea, FactType};

/// A fact as TOML writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct FactSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// The rules that may ask for it.
    pub(crate) area: FactArea,
    /// What its value is.
    #[serde(rename = "type")]
    pub(crate) kind: FactType,
    /// The words of a choice.
    #[serde(default)]
    pub(crate) choices: Vec<String>,
    /// What it is, in Italian.
    pub(crate) title: String,
    /// The same in English.
    pub(crate) title_en: String,
    /// A note for the reader, in Italian.
    pub(crate) note: Option<String>,
    /// The same in English.
    pub(crate) note_en: Option<String>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}

/// A fact that a rulebook declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FactInfo {
    /// Its number among those of its area, by name; given when the rulebook is finished.
    pub(crate) number: u16,
    pub(crate) kind: FactType,
    /// The words of a choice.
    pub(crate) choices: Choices,
    pub(crate) title: String,
    pub(crate) title_en: String,
    /// What it means, in both languages.
    pub(crate) note: Option<(String, String)>,
    pub(crate) citation: String,
}

/// The words of a choice in the order in which they were declared. They may be thousands, and are looked up by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choices {
    words: Vec<String>,
    sorted: BTreeSet<String>,
}

impl Choices {
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self { sorted: words.iter().cloned().collect(), words }
    }

    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.sorted.contains(word)
    }
}

/// The facts that a rulebook declares, by area and name.
pub(crate) type FactTable = BTreeMap<FactArea, BTreeMap<String, FactInfo>>;

/// The names of the facts that a rulebook declares, by area; each has the number of its place.
pub(crate) type FactNames = BTreeMap<FactArea, Vec<String>>;

/// Numbers the facts of each area in the order of their names, which it returns.
pub(crate) fn number(table: &mut FactTable) -> FactNames {
    for facts in table.values_mut() {
        (0_u16..).zip(facts.values_mut()).for_each(|(number, info)| info.number = number);
    }
    table.iter().map(|(area, facts)| (*area, facts.keys().cloned().collect())).collect()
}
