//! The person that a dossier is about.

use serde::{Deserialize, Serialize};

use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::trimmed;
use crate::base::words::profile::Citizenship;
use crate::base::words::table::words;

/// The known facts about the person. An absent fact is unknown, and never favourable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Codice fiscale. Never repeated in a message.
    #[serde(default, deserialize_with = "trimmed::optional", skip_serializing_if = "Option::is_none")]
    pub codice_fiscale: Option<String>,
    /// Day of birth.
    #[serde(default, with = "birth", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
    pub birth_date: Option<Day>,
    /// Sex, as the codice fiscale has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// The class of citizenship.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<Citizenship>,
    /// The residence of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residence: Option<Residence>,
    /// Enrolment in targeted placement (L. 68/1999).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l68: Option<L68>,
    /// Target groups that the person belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<String>,
}

words! {
    /// Sex, as the codice fiscale has it.
    pub enum Sex {
        /// Female.
        F: "F", "femmina", "female", "Femmina.";
        /// Male.
        M: "M", "maschio", "male", "Maschio.";
    }
}

/// The residence of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Residence {
    /// The region, by its Italian name in lower snake case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The municipality's Belfiore code, such as `G702` for Pisa.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comune: Option<String>,
}

/// Enrolment in targeted placement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct L68 {
    /// First day, included.
    pub from: Day,
    /// Last day, included; absent while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Degree of disability in percent, 0 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub disability_percent: Option<u8>,
}

impl L68 {
    /// Whether the person is enrolled on a day.
    #[must_use]
    pub fn on(&self, day: Day) -> bool {
        day.within(Some(self.from), self.to)
    }
}
