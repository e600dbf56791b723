//! The catalogue of services: its areas and cards.

use super::text;
use super::types::{Crosswalk, Get, GetInput, LetterServices, List, ListInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::{RuleId, SERV_18, SERV_CHI, SERV_COSTO, SERV_LEP, SERV_LIBERO, SERV_SAP};
use crate::base::text::Lang;
use crate::base::words::confidence::Confidence;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Area, Letter, Service};

/// Lists the catalogue, or one area of it.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/area` for an area that the rulebook does not have; the detail `known` lists those it has.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let umbria = Rulebook::bundled("umbria")?;
/// let list = services::list(&umbria, &services::ListInput::new().area("B"))?;
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
/// let answer = services::get(&umbria, &services::GetInput::new("B2"))?;
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
        return Err(Error::unknown("/area", known, it, en));
    }
    let services: Vec<Service> = rulebook.services().iter().filter(|service| wanted(&service.area)).cloned().collect();
    for service in &services {
        note_card(rulebook, service, journal);
    }
    note_catalogue(rulebook, journal);
    let crosswalk = services.iter().flat_map(crosswalk).collect();
    Ok(List { areas, services, letters: letters(rulebook), crosswalk })
}

/// The letters of art. 18 c. 1, with the services that implement them.
fn letters(rulebook: &Rulebook) -> Vec<LetterServices> {
    let implement = |letter| rulebook.services().iter().filter(move |service| service.art18.contains(&letter));
    let row = |letter: Letter| LetterServices {
        letter,
        title: letter.title(Lang::It),
        title_en: letter.title(Lang::En),
        services: implement(letter).map(|service| service.code.clone()).collect(),
    };
    match rulebook.services() {
        [] => Vec::new(),
        _ => Letter::ALL.into_iter().map(row).collect(),
    }
}

/// The activity codes of the SAP under which a service is recorded. No source joins the two, so each row is derived.
fn crosswalk(service: &Service) -> impl Iterator<Item = Crosswalk> {
    service.sap.iter().map(|activity| Crosswalk {
        service: service.code.clone(),
        activity: activity.clone(),
        letters: service.art18.clone(),
        confidence: Confidence::D,
    })
}

pub(crate) fn run_get(rulebook: &Rulebook, input: &GetInput, journal: &mut Journal) -> Result<Get, Error> {
    let Some(service) = rulebook.service(&input.code) else {
        let known: Vec<&str> = rulebook.services().iter().map(|service| service.code.as_str()).collect();
        let (it, en) = ("servizio che questa raccolta di regole non ha", "a service that this rulebook does not have");
        return Err(Error::unknown("/code", known, it, en));
    };
    note_card(rulebook, service, journal);
    note_catalogue(rulebook, journal);
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

/// The rules behind the fields that all cards share.
fn note_catalogue(rulebook: &Rulebook, journal: &mut Journal) {
    for rule in [SERV_18, SERV_CHI, SERV_COSTO, SERV_LEP, SERV_LIBERO, SERV_SAP] {
        if let Some(rule) = rulebook.rule(rule) {
            journal.apply(&rule.id, None, || text::catalogue(rule));
        }
    }
}
