//! The catalogue of services: its areas and cards.

use super::text;
use super::types::{Get, GetInput, List, ListInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Area, Service};

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

/// Returns one service card.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/code` for a service that the rulebook does not have; the detail `known` lists those it has.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let umbria = Rulebook::bundled("umbria")?;
/// let answer = services::get(&umbria, &services::GetInput { code: "B2".to_string() })?;
/// assert_eq!(answer.service.mode.max_group, Some(5));
/// assert!(answer.rules.iter().any(|rule| rule == "SERV-B2"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn get(rulebook: &Rulebook, input: &GetInput) -> Result<Answer<Get>, Error> {
    answer(rulebook, |journal| run_get(rulebook, input, journal))
}

pub(crate) fn run_list(rulebook: &Rulebook, input: &ListInput, journal: &mut Journal) -> Result<List, Error> {
    let wanted = |area: &str| input.area.as_deref().is_none_or(|wanted| wanted == area);
    let areas: Vec<Area> = rulebook.areas().iter().filter(|area| wanted(&area.code)).cloned().collect();
    if input.area.is_some() && areas.is_empty() {
        let known: Vec<&str> = rulebook.areas().iter().map(|area| area.code.as_str()).collect();
        let (it, en) = ("area che questa raccolta di regole non ha", "an area that this rulebook does not have");
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
        let (it, en) = ("servizio che questa raccolta di regole non ha", "a service that this rulebook does not have");
        return Err(Error::refused("/code", it, en).detail("known", known));
    };
    note_card(rulebook, service, journal);
    Ok(Get { service: service.clone() })
}

/// The rules behind a card, each with its text.
fn note_card(rulebook: &Rulebook, service: &Service, journal: &mut Journal) {
    let mut noted: Vec<&RuleId> = Vec::new();
    for condition in &service.conditions {
        if noted.contains(&&condition.rule) {
            continue;
        }
        noted.push(&condition.rule);
        match rulebook.rule(&condition.rule) {
            Some(rule) => journal.apply(&rule.id, None, || text::card(service, rule)),
            None => journal.rule(&condition.rule),
        }
    }
}
