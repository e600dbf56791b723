//! Facts that rules ask for, as data.

pub(crate) mod fields;
pub(crate) mod name;
pub(crate) mod test;
pub(crate) mod value;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::base::words::fact::{FactArea, FactType};

/// A fact as TOML writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactSource {
    pub(crate) name: Spanned<String>,
    pub(crate) area: FactArea,
    #[serde(rename = "type")]
    pub(crate) kind: FactType,
    #[serde(default)]
    pub(crate) choices: Vec<String>,
    pub(crate) title: String,
    pub(crate) title_en: String,
    pub(crate) note: Option<String>,
    pub(crate) note_en: Option<String>,
    pub(crate) citation: String,
}

/// A fact that a rulebook declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FactInfo {
    pub(crate) kind: FactType,
    /// The words of a choice.
    pub(crate) choices: Vec<String>,
    pub(crate) title: String,
    pub(crate) title_en: String,
    /// What it means, in both languages.
    pub(crate) note: Option<(String, String)>,
    pub(crate) citation: String,
}

/// The facts that a rulebook declares, by area and name.
pub(crate) type FactTable = BTreeMap<FactArea, BTreeMap<String, FactInfo>>;
