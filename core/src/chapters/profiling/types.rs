//! What is asked and answered.

use serde::{Deserialize, Serialize};

use super::logistic::Model;
use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::record::record;
use crate::base::region::Region;
use crate::base::trimmed;
use crate::base::words::confidence::Confidence;
use crate::base::words::profile::{Citizenship, Class, Index, Scheme};
use crate::base::words::table::words;
use crate::dossier::person::Sex;

record! {
    /// A hiring.
    pub struct Hiring {
        /// Its kind.
        pub kind: HiringKind,
        /// Its length in months, if it is fixed-term.
        pub months: Option<Quantity>,
        /// The ratio of its hours to full time; 1 is full time.
        pub hours_ratio: Option<Quantity>,
        /// The region of the measure.
        pub region: Option<Region>,
    }
}

words! {
    /// The kinds of hiring that the bonus distinguishes.
    pub enum HiringKind {
        /// Open-ended.
        Indeterminato: "indeterminato", "a tempo indeterminato", "open-ended", "A tempo indeterminato.";
        /// Fixed-term.
        Determinato: "determinato", "a tempo determinato", "fixed-term", "A tempo determinato.";
    }
}

/// An employment bonus.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bonus {
    /// Euro; zero if none is due, null if facts are missing.
    pub amount: Option<Money>,
    /// The facts that would decide, as JSON pointers; empty if the amount is known.
    pub missing: Vec<&'static str>,
}

record! {
    /// A profile to classify.
    pub struct ProfileInput {
        /// The scale.
        pub scheme: Scheme,
        /// The index, 0 to 1, for `garanzia_giovani` and `indice_did`.
        pub index: Option<Index>,
        /// The class: a word for `gol` (`basso`, `medio`, `alto`), a number from 1 for the others.
        pub class: Option<Class>,
        /// The day of the profile; for `garanzia_giovani` that of the measure.
        pub date: Day,
        /// A logistic model in place of the index.
        pub model: Option<Model>,
        /// A hiring, for the employment bonus of Garanzia Giovani (GG-BONUS).
        pub hiring: Option<Hiring>,
    }
}

/// The class of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileClass {
    /// The class: a number, or a word for `gol`.
    pub class: Class,
    /// Its name.
    pub label: String,
    /// The index behind the class, given or computed by the model; null if the class was given.
    pub index: Option<Index>,
    /// The day by which the profile must be refreshed; null before 24 September 2015.
    pub next_update: Option<Day>,
    /// How reliable the source of the scale is.
    pub confidence: Confidence,
    /// The employment bonus for the hiring; null without one.
    pub bonus: Option<Bonus>,
}

record! {
    /// The variables given with a DID.
    pub struct ValidateInput {
        /// The day of the DID.
        pub did_date: Day,
        /// The variables.
        pub data: DataSet,
    }
}

/// The variables of a profile. An absent variable is unknown, and is reported as missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DataSet {
    /// Codice fiscale. Never repeated in a message.
    #[serde(default, deserialize_with = "trimmed::optional")]
    pub codice_fiscale: Option<String>,
    /// Age on the day of the DID, in full years.
    #[cfg_attr(feature = "schema", schemars(range(max = 150)))]
    pub age: Option<u8>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Citizenship class.
    pub citizenship: Option<Citizenship>,
    /// Full years of residence in Italy; not required for Italian citizens.
    pub years_in_italy: Option<u8>,
    /// The study title, by its code.
    pub study_title: Option<String>,
    /// The province of residence, by its two letters.
    pub province: Option<String>,
    /// Whether the person has ever worked.
    pub ever_worked: Option<bool>,
    /// The occupational condition one year before, by its code.
    pub condition_one_year_before: Option<String>,
    /// Whole months since the end of the last job; 0 for a person who has never worked.
    pub months_since_last_job: Option<u32>,
    /// The position in the last job, by its code; `NO` for a person who has never worked.
    pub last_job_position: Option<String>,
    /// Whole months of search for work.
    pub months_of_search: Option<u32>,
    /// Whether the person is enrolled in school, university or training.
    pub enrolled_in_study: Option<bool>,
    /// Members of the family, the person included; 1 or more, a 0 is reported.
    pub family_size: Option<u32>,
    /// Whether there are dependent children.
    pub dependent_children: Option<bool>,
    /// Whether there are dependent children under age.
    pub dependent_minors: Option<bool>,
}

/// The corrected variables, and the findings about them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Validated {
    /// The variables, with the corrections applied.
    pub data: DataSet,
    /// Errors first, then warnings, then notes; within each group in the order of the variables.
    pub findings: Vec<Note>,
}

/// A finding about one variable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note {
    /// What was found; `event` is null.
    #[serde(flatten)]
    pub finding: Finding,
    /// The variable, as a JSON pointer into the input.
    pub path: String,
}

record! {
    /// The facts that a route depends on.
    pub struct RouteInput {
        /// The risk class.
        pub risk: Risk,
        /// The day.
        pub date: Day,
        /// Whether the person has complex needs; if absent, path 4 is not proposed.
        pub complex_needs: Option<bool>,
        /// Whether the person comes from a company crisis; if absent, path 5 is not proposed.
        pub company_crisis: Option<bool>,
    }
}

words! {
    /// A GOL risk class.
    pub enum Risk {
        /// Low.
        Basso: "basso", "basso", "low", "Basso.";
        /// Medium.
        Medio: "medio", "medio", "medium", "Medio.";
        /// High.
        Alto: "alto", "alto", "high", "Alto.";
    }
}

/// The paths to consider, best first. The operator chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Route {
    /// Whether the programme runs on the day; false where it is not known to.
    pub active: bool,
    /// The paths, best first; none if the programme does not run.
    pub candidates: Vec<Candidate>,
    /// A notice if the programme is not known or has not been reviewed for the day.
    pub findings: Vec<Finding>,
}

/// A path to consider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Candidate {
    /// Its number, 1 to 5.
    pub path: u8,
    /// Its place, from 1.
    pub rank: usize,
    /// Why it is proposed, in Italian.
    pub why: String,
    /// The same in English.
    pub why_en: String,
}

record! {
    /// The last profile, and the day that is asked about.
    pub struct ScheduleInput {
        /// The day of the last profile.
        pub last: Day,
        /// The day that is asked about.
        pub as_of: Day,
    }
}

/// When the next profile is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Schedule {
    /// The last day for it, included; a holiday does not move it.
    pub due: Day,
    /// Whether that day is past.
    pub overdue: bool,
}

record! {
    /// The facts that the route to the services depends on.
    pub struct ServiceRouteInput {
        /// The class of the profile: 1 is the nearest to work, 4 the furthest from it.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 4)))]
        pub class: u8,
        /// The day.
        pub date: Day,
        /// Whether the person is enrolled under L. 68/1999; if absent, unknown.
        pub l68_enrolled: Option<bool>,
        /// Whether the person is disadvantaged; if absent, unknown.
        pub disadvantaged: Option<bool>,
    }
}

/// The services to consider, best first. The operator chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceRoute {
    /// Best first.
    pub candidates: Vec<ServiceCandidate>,
    /// The facts that are unknown and could add a candidate, as JSON pointers.
    pub missing: Vec<String>,
}

/// A service to consider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceCandidate {
    /// Its code in the catalogue, such as `B1`.
    pub service: String,
    /// Its place, from 1.
    pub rank: usize,
    /// Why it is proposed, in Italian.
    pub why: String,
    /// The same in English.
    pub why_en: String,
}
