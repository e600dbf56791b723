//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::rulebook::tables::catalogue::{Area, Service};

/// The services to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListInput {
    /// Only the services of this area, such as `A`; if absent, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

/// A list of service cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct List {
    /// The areas that the services belong to, by code.
    pub areas: Vec<Area>,
    /// The cards, by code; none if the rulebook has no catalogue.
    pub services: Vec<Service>,
}

/// The service to return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetInput {
    /// Its code, such as `B1`.
    pub code: String,
}

/// One service card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Get {
    /// The card.
    pub service: Service,
}

/// Whether the person of a dossier may have a service, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceAccess {
    /// The service's code.
    pub code: String,
    /// Whether every condition is met.
    pub eligible: bool,
    /// The conditions not met; none if `eligible`.
    pub unmet: Vec<Unmet>,
    /// The last day, included, of the first unmet deadline for the service, even if that day has passed or the service
    /// waits for a condition; null if no deadline runs.
    pub due: Option<Day>,
}
