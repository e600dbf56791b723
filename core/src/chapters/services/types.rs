//! What is asked and answered.

use serde::Serialize;

use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::words::confidence::Confidence;
use crate::rulebook::tables::catalogue::{Area, Letter, Service};

record! {
    /// The services to list.
    pub struct ListInput {
        /// Only the services of this area, such as `A`; if absent, all.
        pub area: Option<String>,
    }
}

/// A list of service cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct List {
    /// The areas that the services belong to, by code.
    pub areas: Vec<Area>,
    /// The cards, by code; none if the rulebook has no catalogue.
    pub services: Vec<Service>,
    /// The letters of art. 18 c. 1 D.Lgs. 150/2015 with the services of the whole catalogue that implement them; none if the
    /// rulebook has no catalogue.
    pub letters: Vec<LetterServices>,
    /// Which activity codes of the SAP the listed services are recorded under.
    pub crosswalk: Vec<Crosswalk>,
}

/// A letter of art. 18 c. 1 D.Lgs. 150/2015, and the services that implement it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LetterServices {
    /// The letter.
    pub letter: Letter,
    /// Its content, in Italian.
    pub title: &'static str,
    /// Its content, in English.
    pub title_en: &'static str,
    /// The codes of the services that implement it; none if no service does.
    pub services: Vec<String>,
}

/// A service, an activity code of the SAP under which it is recorded, and the letters of art. 18 c. 1 that it implements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Crosswalk {
    /// The code of the service.
    pub service: String,
    /// The activity code of the SAP.
    pub activity: String,
    /// The letters.
    pub letters: Vec<Letter>,
    /// How far this row can be relied on.
    pub confidence: Confidence,
}

record! {
    /// The service to return.
    pub struct GetInput {
        /// Its code, such as `B1`.
        pub code: String,
    }
}

/// One service card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Get {
    /// The card.
    pub service: Service,
}

/// Whether the person of a dossier may have a service, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceAccess {
    /// The service's code.
    pub code: String,
    /// Whether it is an essential level of service (LEP).
    pub lep: bool,
    /// Whether the region's table of routes leads from the last profile to it; null without a profile or without a table.
    pub indicated: Option<bool>,
    /// The index of the last event of the present path that shows it as given; null if none does.
    pub given_by: Option<usize>,
    /// Whether every condition is met.
    pub eligible: bool,
    /// The conditions not met; none if `eligible`.
    pub unmet: Vec<Unmet>,
    /// The last day, included, of the first unmet deadline for the service, even if that day has passed or the service
    /// waits for a condition; null if no deadline runs.
    pub due: Option<Day>,
}

/// An essential level of service (LEP) that the person is owed and has not received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OwedLep {
    /// The code of the service; null for a duty of the office that no card names.
    pub service: Option<String>,
    /// The rule: that of the deadline, or SERV-LEP if no deadline runs.
    pub rule: RuleId,
    /// The last day, included; null if there is none.
    pub due: Option<Day>,
    /// Whether that day has passed.
    pub late: bool,
}
