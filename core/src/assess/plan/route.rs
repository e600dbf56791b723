//! ROUTE-UMB: the services that the profile of the person points to.

use super::types::{PlanInput, PlanProfile};
use crate::answer::journal::Journal;
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::profile::{Class, Scheme};
use crate::chapters::profiling::types::{ProfileInput, ServiceRouteInput};
use crate::chapters::profiling::{classify, service_route};
use crate::chapters::services::situation::Situation;
use crate::chapters::services::types::ServiceAccess;
use crate::rulebook::book::Rulebook;

/// Where the profile of a person leads.
#[derive(Default)]
pub(super) struct PlanRoute {
    /// Whether the input gives the profile.
    given: bool,
    pub(super) class: Option<u32>,
    /// The services to consider, best first; `None` if no class is known or the rulebook has no table of routes.
    pub(super) services: Option<Vec<String>>,
    /// The facts that could change it.
    pub(super) missing: Vec<&'static str>,
}

impl PlanRoute {
    /// Whether the profile points to a service; that on record as the assessment says.
    pub(super) fn suggests(&self, access: &ServiceAccess) -> Option<bool> {
        let own = || self.services.as_ref().map(|services| services.contains(&access.code));
        access.indicated.filter(|_| !self.given).or_else(own)
    }
}

pub(super) fn route(
    rulebook: &Rulebook,
    input: &PlanInput,
    assessment: &Assessment,
    situation: &Situation<'_>,
    journal: &mut Journal,
) -> Result<PlanRoute, Error> {
    let class = match (&input.profile, &assessment.profile) {
        (Some(given), _) => class(rulebook, given, input.as_of, journal)
            .map_err(|error| error.moved(|path| format!("/profile{}", field(path))))?,
        (None, Some(last)) => {
            let recorded = PlanProfile { scheme: last.scheme, index: last.index, class: last.class.clone() };
            // A profile on record that fits no scale points to no service.
            class(rulebook, &recorded, last.date, &mut journal.inner()).unwrap_or_default()
        }
        (None, None) => None,
    };
    let given = input.profile.is_some();
    let Some(table) = rulebook.service_route(input.as_of) else {
        return Ok(PlanRoute { class, given, ..PlanRoute::default() });
    };
    let known = class.and_then(|class| u8::try_from(class).ok()).filter(|class| table.classes().contains(class));
    let Some(known) = known else {
        return Ok(PlanRoute { class, given, services: None, missing: vec!["/profile"] });
    };
    let asked = ServiceRouteInput {
        class: known,
        date: input.as_of,
        l68_enrolled: Some(situation.enrolled()).filter(|enrolled| *enrolled),
        disadvantaged: Some(situation.disadvantaged(rulebook)).filter(|disadvantaged| *disadvantaged),
    };
    let mut inner = journal.inner();
    let found = service_route::run(rulebook, &asked, &mut inner)?;
    journal.absorb(inner, |path| place(path).to_owned());
    let services = found.candidates.into_iter().map(|candidate| candidate.service).collect();
    let mut missing: Vec<&'static str> = found.missing.iter().map(|path| place(path)).collect();
    missing.sort_unstable();
    Ok(PlanRoute { class, given, services: Some(services), missing })
}

/// The class of a profile on a scale from 1 to 4.
fn class(rulebook: &Rulebook, profile: &PlanProfile, date: Day, journal: &mut Journal) -> Result<Option<u32>, Error> {
    let PlanProfile { scheme, index, class } = profile.clone();
    let asked = ProfileInput { scheme, index, class, date, model: None, hiring: None };
    let found = classify::run(rulebook, &asked, journal)?;
    Ok(match (scheme, found.class) {
        (Scheme::GaranziaGiovani | Scheme::IndiceDid, Class::Number(class)) => Some(class),
        _ => None,
    })
}

/// The field of a profile that an error is about; the day is that of the plan.
fn field(path: &str) -> &str {
    if path == "/date" { "" } else { path }
}

/// Where this input has a fact of `profiling.service_route`.
fn place(path: &str) -> &'static str {
    match path {
        "/l68_enrolled" => "/person/l68",
        "/disadvantaged" => "/person/targets",
        _ => "/profile",
    }
}
