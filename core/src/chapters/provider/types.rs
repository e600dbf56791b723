//! What is asked and answered.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::table::words;
use crate::rulebook::tables::catalogue::{CardField, ServiceProvider};

record! {
    /// What a body has, who works there, and which services it means to give.
    pub struct ProviderInput {
        /// The day; the catalogue of this day applies.
        pub date: Day,
        /// What the body is.
        pub kind: ServiceProvider,
        /// The areas whose services it means to give, by code; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub areas: Vec<String> = default,
        /// The services that it means to give, by code; at most 500. Without areas and services: all.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
        pub services: Vec<String> = default,
        /// What it has: the ids of the requirements, such as `B.ST1`, as the areas of `services.list` give them; at most 1,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub has: Vec<String> = default,
        /// What it does not have; at most 1,000. What is in no list is unknown.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub lacks: Vec<String> = default,
        /// Who works there; at most 1,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub staff: Vec<StaffMember> = default,
    }
}

impl ProviderInput {
    /// The maximum number of areas.
    pub const MAX_AREAS: usize = 100;
    /// The maximum number of services.
    pub const MAX_SERVICES: usize = 500;
    /// The maximum number of requirements in a list, and of persons.
    pub const MAX_ENTRIES: usize = 1_000;
}

record! {
    /// A person who works there.
    pub struct StaffMember {
        /// The knowledge and the skills that the person has, by the ids of the requirements; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub has: Vec<String>,
    }
}

words! {
    /// Whether a requirement is met.
    pub enum RequirementState {
        /// The body, or someone who works there, has it.
        Met: "met", "soddisfatto", "met", "L'ente, o chi vi lavora, lo possiede.";
        /// The body says that it does not have it.
        Missing: "missing", "mancante", "missing", "L'ente dichiara di non averlo.";
        /// The body does not say.
        Unknown: "unknown", "non noto", "unknown", "L'ente non lo dice.";
    }
}

/// What a body has against the requirements, by area and service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProviderCheck {
    /// The areas of the services, by code.
    pub areas: Vec<AreaCheck>,
    /// The services, by code.
    pub services: Vec<ServiceCheck>,
    /// A note if the rulebook has no catalogue of services for the day.
    pub findings: Vec<Finding>,
}

/// The requirements of an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AreaCheck {
    /// Its code.
    pub area: String,
    /// Whether every requirement is met; false if one is missing, null if one is unknown or the source lacks a part of them.
    pub ready: Option<bool>,
    /// The requirements that the source has.
    pub requirements: Vec<RequirementCheck>,
    /// The lists of requirements of which the source lacks a part: what else they require is unknown.
    pub cut: Vec<CardField>,
    /// How many requirements are met.
    pub met: usize,
    /// How many are missing.
    pub missing: usize,
    /// How many are unknown.
    pub unknown: usize,
}

/// A requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequirementCheck {
    /// Its id, such as `B.ST1`.
    pub id: String,
    /// The list that holds it.
    pub list: CardField,
    /// Its text, in Italian.
    pub text: String,
    /// Its text, in English.
    pub text_en: String,
    /// The services that it is for; none for every service of the area.
    pub services: Vec<String>,
    /// Whether it is met.
    pub state: RequirementState,
    /// The persons of `staff` who have it, by their places.
    pub staff: Vec<usize>,
}

/// Whether a body may give a service, and has what it requires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceCheck {
    /// Its code.
    pub service: String,
    /// Who may give it; none if the source does not say.
    pub provided_by: Vec<ServiceProvider>,
    /// Whether a body of this kind may give it; null if the source does not say.
    pub allowed: Option<bool>,
    /// Why not; null if it may, or if the source does not say.
    pub refusal: Option<Unmet>,
    /// The activities of the service that another party alone gives, by id.
    pub reserved_activities: Vec<String>,
    /// Whether every requirement is met; false if one is missing, null if one is unknown or the source lacks a part of them.
    pub ready: Option<bool>,
    /// The requirements that are missing, by id.
    pub missing: Vec<String>,
    /// The requirements that are unknown, by id.
    pub unknown: Vec<String>,
}
