//! Lists of codes and their meaning.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::base::region::Region;
use crate::base::rule::RuleId;
use crate::base::words::table::words;
use crate::base::words::weight::Weight;

/// A list as TOML writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeListSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// Its rule: required for a new list only.
    rule: Option<RuleId>,
    /// The codes.
    pub(crate) codes: Vec<CodeEntry>,
}

/// A list of codes.
#[derive(Clone, Debug)]
pub(crate) struct CodeList {
    pub(crate) rule: RuleId,
    /// By code.
    pub(crate) codes: Vec<CodeEntry>,
}

/// A code with its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CodeEntry {
    /// The code.
    pub code: String,
    /// Its meaning, in Italian.
    pub title: String,
    /// The same in English.
    pub title_en: String,
    /// The region of a source system, or of an ISTAT code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The date of the measure that must equal the date of this event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub equals: Option<MeasureDate>,
    /// How serious it is if the two dates differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Weight>,
    /// The code of the occupational state of a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The code of the condition of a position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
}

words! {
    /// A date of an active measure.
    pub enum MeasureDate {
        /// The proposal.
        Proposed: "proposed", "proposta", "proposal", "La proposta.";
        /// The first day.
        Start: "start", "inizio", "start", "Il primo giorno.";
        /// The last day.
        End: "end", "fine", "end", "L'ultimo giorno.";
    }
}

impl CodeList {
    /// The entry of a code.
    pub(crate) fn get(&self, code: &str) -> Option<&CodeEntry> {
        self.codes.iter().find(|entry| entry.code == code)
    }

    /// Merges a list into the one of the same name: its codes are added, or replace others. The error names the wrong
    /// field.
    pub(crate) fn overlay(
        base: Option<Self>,
        source: CodeListSource,
    ) -> Result<Self, (&'static str, &'static str, &'static str)> {
        let CodeListSource { rule, codes: entries, .. } = source;
        let rule = match (rule, base.as_ref()) {
            (Some(rule), _) => rule,
            (None, Some(base)) => base.rule.clone(),
            (None, None) => return Err(("rule", "manca un campo obbligatorio", "a required field is missing")),
        };
        let mut codes = base.map(|base| base.codes).unwrap_or_default();
        let mut given: BTreeSet<&str> = BTreeSet::new();
        for entry in &entries {
            if [&entry.code, &entry.title, &entry.title_en].iter().any(|text| text.trim().is_empty()) {
                return Err(("codes", "il testo è vuoto", "the text is empty"));
            }
            if !given.insert(&entry.code) {
                return Err(("codes", "codice ripetuto", "code given twice"));
            }
            if entry.equals.is_some() != entry.severity.is_some() {
                return Err(("codes", "`equals` e `severity` vanno insieme", "`equals` and `severity` go together"));
            }
        }
        codes.retain(|known| !given.contains(known.code.as_str()));
        codes.extend(entries);
        codes.sort_by(|one, other| one.code.cmp(&other.code));
        Ok(Self { rule, codes })
    }
}
