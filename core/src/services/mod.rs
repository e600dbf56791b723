//! The services that a rulebook offers (chapter 5): the catalogue, and who may have which service, and why not.

mod requirement;
mod standing;
mod target;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assess;
use crate::calendar::Day;
use crate::deadlines::DeadlineState;
use crate::dossier::Dossier;
use crate::error::Error;
use crate::explain::{Answer, Journal, answer, services as tell};
use crate::rulebook::Rulebook;
use crate::rulebook::catalogue::{Area, Delivery, Service};
use crate::text::{Lang, Text};

pub(crate) use standing::Standing;

/// Which services are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListInput {
    /// Only the services of this area, such as `A`; absent, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

/// A list of service cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct List {
    /// The areas that the services belong to, by code.
    pub areas: Vec<Area>,
    /// The cards, by code; none where the rulebook has no catalogue.
    pub services: Vec<Service>,
}

/// Which service is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GetInput {
    /// Its code, such as `B1`.
    pub code: String,
}

/// One service card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Get {
    /// The card.
    pub service: Service,
}

/// Every service that the rulebook offers on the day of a dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Eligibility {
    /// By code; none where the rulebook has no catalogue on that day.
    pub services: Vec<ServiceAccess>,
}

/// Whether the person of a dossier may have a service, and why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceAccess {
    /// The service's code.
    pub code: String,
    /// Whether every condition is met.
    pub eligible: bool,
    /// The conditions not met; none where `eligible`.
    pub unmet: Vec<Unmet>,
    /// The last day, included, of the first term not met yet within which the service is due, also where that day has passed
    /// and where the service waits for a condition; null where no term runs.
    pub due: Option<Day>,
}

/// A condition that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unmet {
    /// The rule that sets it.
    pub rule: String,
    /// What is missing, in Italian.
    pub message: String,
    /// The same in English.
    pub message_en: String,
}

impl Unmet {
    fn new(rule: &str, text: Text) -> Self {
        Self { rule: rule.to_owned(), message: text.it.into_owned(), message_en: text.en.into_owned() }
    }

    /// What is missing, in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.message,
            Lang::En => &self.message_en,
        }
    }
}

/// Lists the catalogue, or one area of it.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/area` for an area that the rulebook does not have; the detail `known` lists those it has.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let umbria = Rulebook::bundled("umbria")?;
/// let list = services::list(&umbria, &services::ListInput { area: Some("B".to_string()) })?;
/// let codes: Vec<&str> = list.services.iter().map(|service| service.code.as_str()).collect();
/// assert_eq!(codes, ["B1", "B2", "B3"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn list(rulebook: &Rulebook, input: &ListInput) -> Result<Answer<List>, Error> {
    answer(rulebook, |journal| run_list(rulebook, input, journal))
}

/// Gives one service card.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/code` for a service that the rulebook does not have; the detail `known` lists those it has.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let umbria = Rulebook::bundled("umbria")?;
/// let answer = services::get(&umbria, &services::GetInput { code: "B2".to_string() })?;
/// assert_eq!(answer.service.mode.max_group, Some(5));
/// assert!(answer.rules.contains(&"SERV-B2".to_string()));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn get(rulebook: &Rulebook, input: &GetInput) -> Result<Answer<Get>, Error> {
    answer(rulebook, |journal| run_get(rulebook, input, journal))
}

/// Says of every service whether the person of a dossier may have it on its day, and why not.
///
/// A fact that the dossier does not hold is never taken as favourable.
///
/// # Errors
/// As [`crate::assess`].
///
/// ```
/// use collocamento::{Dossier, Rulebook, services};
/// let dossier = Dossier::from_json(r#"{
///     "person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04"
/// }"#)?;
/// let answer = services::eligibility(&Rulebook::bundled("umbria")?, &dossier)?;
/// let specialist = answer.services.iter().find(|service| service.code == "B1").unwrap();
/// assert!(!specialist.eligible);
/// assert_eq!(specialist.unmet[0].rule, "SERV-B1");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn eligibility(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Eligibility>, Error> {
    answer(rulebook, |journal| run_eligibility(rulebook, dossier, journal))
}

pub(crate) fn run_list(rulebook: &Rulebook, input: &ListInput, journal: &mut Journal) -> Result<List, Error> {
    let wanted = |area: &str| input.area.as_deref().is_none_or(|wanted| wanted == area);
    let areas: Vec<Area> = rulebook.areas().iter().filter(|area| wanted(&area.code)).cloned().collect();
    if input.area.is_some() && areas.is_empty() {
        let known: Vec<&str> = rulebook.areas().iter().map(|area| area.code.as_str()).collect();
        let (it, en) = ("area che questo rulebook non ha", "an area that this rulebook does not have");
        return Err(Error::refused("/area", it, en).detail("known", known));
    }
    let services: Vec<Service> = rulebook.services().iter().filter(|service| wanted(&service.area)).cloned().collect();
    for service in &services {
        note_card(rulebook, service, journal);
    }
    Ok(List { areas, services })
}

pub(crate) fn run_get(rulebook: &Rulebook, input: &GetInput, journal: &mut Journal) -> Result<Get, Error> {
    let Some(service) = rulebook.service(&input.code) else {
        let known: Vec<&str> = rulebook.services().iter().map(|service| service.code.as_str()).collect();
        let (it, en) = ("servizio che questo rulebook non ha", "a service that this rulebook does not have");
        return Err(Error::refused("/code", it, en).detail("known", known));
    };
    note_card(rulebook, service, journal);
    Ok(Get { service: service.clone() })
}

/// The rules that a card rests on, each with what it says.
fn note_card(rulebook: &Rulebook, service: &Service, journal: &mut Journal) {
    let mut noted: Vec<&str> = Vec::new();
    for condition in &service.conditions {
        if noted.contains(&condition.rule.as_str()) {
            continue;
        }
        noted.push(&condition.rule);
        journal.rule(condition.rule.clone());
        if let Some(rule) = rulebook.rule(&condition.rule) {
            journal.step(|| tell::card(service, rule));
        }
    }
}

pub(crate) fn run_eligibility(
    rulebook: &Rulebook,
    dossier: &Dossier,
    journal: &mut Journal,
) -> Result<Eligibility, Error> {
    // The assessment lists the services; nothing else has to.
    assess::run(rulebook, dossier, journal).map(|assessment| Eligibility { services: assessment.services })
}

/// Every service in force on the day, from what an assessment has found so far.
pub(crate) fn access(rulebook: &Rulebook, standing: &Standing<'_>, journal: &mut Journal) -> Vec<ServiceAccess> {
    let offered = rulebook.services().iter().filter(|service| service.in_force(standing.as_of));
    offered.map(|service| access_to(rulebook, service, standing, journal)).collect()
}

fn access_to(rulebook: &Rulebook, service: &Service, standing: &Standing<'_>, journal: &mut Journal) -> ServiceAccess {
    let mut access = ServiceAccess { code: service.code.clone(), eligible: true, unmet: Vec::new(), due: None };
    let (mut applied, mut events) = (Vec::new(), Vec::new());
    for condition in conditions(rulebook, service, standing.as_of) {
        let mut terms = standing.terms(condition).peekable();
        if condition.term.is_none() || terms.peek().is_some() {
            applied.push(condition.rule.as_str());
        }
        for deadline in terms.filter(|one| matches!(one.state, DeadlineState::Aperta | DeadlineState::Scaduta)) {
            access.due = Some(access.due.map_or(deadline.due, |due| due.min(deadline.due)));
        }
        let Some(requirement) = condition.requires else { continue };
        let verdict = standing.verdict(rulebook, service, requirement);
        events.extend(verdict.event());
        if !verdict.met() {
            access.eligible = false;
            access.unmet.push(Unmet::new(&condition.rule, tell::missing(requirement, service)));
        }
    }
    for rule in &applied {
        journal.rule((*rule).to_owned());
    }
    // The step stands under what refuses, or else under the last condition that was looked at.
    let rule = access.unmet.first().map(|unmet| unmet.rule.as_str()).or(applied.last().copied());
    if let Some(rule) = rule {
        journal.step(|| tell::access(service, &access, rule, &events, standing));
    }
    access
}

/// The conditions of a card whose rules are in force on the day. A term tells by itself whether it runs.
fn conditions<'a>(rulebook: &'a Rulebook, service: &'a Service, day: Day) -> impl Iterator<Item = &'a Delivery> {
    let in_force = move |condition: &&Delivery| {
        condition.term.is_some() || rulebook.rule(&condition.rule).is_none_or(|rule| rule.in_force(day))
    };
    service.conditions.iter().filter(in_force)
}
