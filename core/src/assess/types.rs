//! What an assessment holds.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::types::Sanction;
use crate::chapters::deadlines::types::Deadline;
use crate::chapters::services::types::{OwedLep, ServiceAccess};
use crate::status::summary::{NextChange, Span, Status};

/// What holds on the day of the assessment, and what led to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assessment {
    /// The day of the assessment.
    pub as_of: Day,
    /// What holds on that day.
    pub status: Status,
    /// The states from the first event on, without gap or overlap; the last one has no end.
    pub timeline: Vec<Span>,
    /// The deadlines that have started, in the order of their last days.
    pub deadlines: Vec<Deadline>,
    /// The sanctions for the violations on record, in the order of their days.
    pub sanctions: Vec<DossierSanction>,
    /// The services that the person may have, if the rulebook has a catalogue.
    pub services: Vec<ServiceAccess>,
    /// The essential levels of service (LEP) that the person is owed and has not received.
    pub lep_owed: Vec<OwedLep>,
    /// The last profile; null if none is on record.
    pub profile: Option<Profile>,
    /// Refused events, warnings and notes, in the order of the events.
    pub findings: Vec<Finding>,
    /// The next change with no further event; null if none comes.
    pub next_change: Option<NextChange>,
}

/// The last profile on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    /// Its day.
    pub date: Day,
    /// Its scale.
    pub scheme: Scheme,
    /// Its index, if it has one.
    pub index: Option<Index>,
    /// Its class, if it has one.
    pub class: Option<Class>,
    /// The index of its event.
    pub event: usize,
}

/// The sanction for a violation on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DossierSanction {
    /// The day of the violation; if the service of the AdR was not requested in time, the day after its deadline.
    pub date: Day,
    /// The index of its event.
    pub event: usize,
    /// What is violated; null if the service of the AdR was not requested in time (ADR-2M).
    pub violation: Option<Violation>,
    /// The benefit received on that day; `nessuna` if none is on record.
    pub benefit: Benefit,
    /// The sanction, as `conditionality.sanction` answers.
    #[serde(flatten)]
    pub sanction: Sanction,
}
