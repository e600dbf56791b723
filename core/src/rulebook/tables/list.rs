//! Lists of names from a legal text, such as file formats or territories.

use crate::base::rule::RuleId;
use serde::Deserialize;
use toml::Spanned;

/// A list as TOML writes it. It holds while its rule is in force.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ListSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// Its rule.
    rule: RuleId,
    /// The words; they replace the whole list.
    values: Vec<String>,
}

/// A list, in the order of its text.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) rule: RuleId,
    pub(crate) values: Vec<String>,
}

impl List {
    /// Checks one entry by itself; the error names the wrong field and the reason.
    pub(crate) fn read(source: ListSource) -> Result<Self, (&'static str, &'static str, &'static str)> {
        let ListSource { name, rule, values } = source;
        match values.is_empty() || values.iter().any(|value| value.trim().is_empty()) {
            true => Err(("values", "servono voci non vuote", "entries that are not empty are needed")),
            false => Ok(Self { name: name.into_inner(), rule, values }),
        }
    }

    /// Whether it holds a name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.values.iter().any(|value| value == name)
    }
}
