//! ENTE-REQ, SERV-CHI: the requirements of each area, one by one, and who may give each service.

use std::collections::{BTreeMap, BTreeSet};

use super::text;
use super::types::{AreaCheck, ProviderCheck, ProviderInput, RequirementCheck, RequirementState, ServiceCheck};
use crate::answer::catalogue::no_catalogue;
use crate::answer::finding::Finding;
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Unmet;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Area, CardField, Competence, Item, Service};

/// Checks what a body has against the requirements of the areas, entry by entry, and whether it may give the services.
///
/// What the body does not say is unknown, and so is what a cut source does not show: an area of which the source lacks a part
/// of the requirements is never ready.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for an area, a service or a requirement that the rulebook does
/// not have (the detail `known` lists those it has), and at `/lacks/0` for a requirement that the body or someone of its
/// staff has; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above the limits of the lists.
///
/// ```
/// use collocamento::{Rulebook, provider};
/// let input: provider::ProviderInput = serde_json::from_str(r#"{
///     "date": "2025-03-03", "kind": "accreditato", "services": ["A2", "B1"]
/// }"#)?;
/// let answer = provider::check(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.services[0].allowed, Some(false)); // A2 is for the Centri per l'Impiego alone
/// assert_eq!(answer.services[1].allowed, Some(true));
/// assert_eq!(answer.services[1].ready, None); // nothing is said about rooms and staff
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &ProviderInput) -> Result<Answer<ProviderCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ProviderInput, journal: &mut Journal) -> Result<ProviderCheck, Error> {
    let services = meant(rulebook, input)?;
    let declared = Declared::read(rulebook, input)?;
    let codes: BTreeSet<&str> = services.iter().map(|card| card.area.as_str()).collect();
    let areas = rulebook.areas().iter().filter(|area| codes.contains(area.code.as_str()));
    let areas: Vec<AreaCheck> = areas.map(|area| declared.area(area)).collect();
    for area in &areas {
        journal.apply(rule::ENTE_REQ, input.date, || text::area(area));
    }
    let services = services.into_iter().map(|card| {
        let check = service(card, input, &areas);
        if !check.provided_by.is_empty() {
            journal.apply(rule::SERV_CHI, input.date, || text::provider(&check, input.kind));
        }
        check
    });
    let services = services.collect();
    let findings: Vec<Finding> = no_catalogue(rulebook, input.date).into_iter().collect();
    findings.iter().for_each(|finding| journal.rule(&finding.rule));
    Ok(ProviderCheck { areas, services, findings })
}

/// The cards of the services that the body means to give, in the order of the catalogue.
fn meant<'r>(rulebook: &'r Rulebook, input: &ProviderInput) -> Result<Vec<&'r Service>, Error> {
    Error::at_most("/areas", input.areas.len(), ProviderInput::MAX_AREAS)?;
    Error::at_most("/services", input.services.len(), ProviderInput::MAX_SERVICES)?;
    let areas: BTreeSet<&str> = rulebook.areas().iter().map(|area| area.code.as_str()).collect();
    known("/areas", &input.areas, &areas)?;
    let offered = || rulebook.services().iter().filter(|card| card.in_force(input.date));
    let codes: BTreeSet<&str> = offered().map(|card| card.code.as_str()).collect();
    known("/services", &input.services, &codes)?;
    let all = input.areas.is_empty() && input.services.is_empty();
    let wanted = |card: &&Service| all || input.areas.contains(&card.area) || input.services.contains(&card.code);
    Ok(offered().filter(wanted).collect())
}

/// How many times a requirement may include those of other services that include others.
const MOST_INCLUSIONS: u8 = 2;

/// What the body says of the requirements.
struct Declared<'i> {
    rulebook: &'i Rulebook,
    has: BTreeSet<&'i str>,
    lacks: BTreeSet<&'i str>,
    /// The persons who have each of them.
    staff: BTreeMap<&'i str, Vec<usize>>,
}

impl<'i> Declared<'i> {
    fn read(rulebook: &'i Rulebook, input: &'i ProviderInput) -> Result<Self, Error> {
        let ids: BTreeSet<&str> =
            rulebook.areas().iter().flat_map(Area::requirements).map(|item| item.id.as_str()).collect();
        for (path, list) in [("/has", &input.has), ("/lacks", &input.lacks)] {
            Error::at_most(path, list.len(), ProviderInput::MAX_ENTRIES)?;
            known(path, list, &ids)?;
        }
        let has: BTreeSet<&str> = input.has.iter().map(String::as_str).collect();
        Error::at_most("/staff", input.staff.len(), ProviderInput::MAX_ENTRIES)?;
        let mut staff: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, person) in input.staff.iter().enumerate() {
            let path = format!("/staff/{place}/has");
            Error::at_most(&path, person.has.len(), ProviderInput::MAX_ENTRIES)?;
            known(&path, &person.has, &ids)?;
            for id in person.has.iter().map(String::as_str).collect::<BTreeSet<_>>() {
                staff.entry(id).or_default().push(place);
            }
        }
        let had = |id: &String| has.contains(id.as_str()) || staff.contains_key(id.as_str());
        if let Some(place) = input.lacks.iter().position(had) {
            let (it, en) =
                ("il requisito è anche tra quelli che ci sono", "the requirement is also among those that it has");
            return Err(Error::refused(format!("/lacks/{place}"), it, en));
        }
        Ok(Self { rulebook, has, lacks: input.lacks.iter().map(String::as_str).collect(), staff })
    }

    fn area(&self, area: &Area) -> AreaCheck {
        let whole =
            |list, items: &[Item]| items.iter().map(|item| self.requirement(list, &[], item)).collect::<Vec<_>>();
        let mut requirements = whole(CardField::Structural, &area.structural);
        requirements.extend(whole(CardField::Operational, &area.operational));
        for list in [CardField::Knowledge, CardField::Skills] {
            for one in competences(area, list) {
                requirements.extend(one.items.iter().map(|item| self.requirement(list, &one.services, item)));
            }
        }
        let cut: Vec<CardField> = area.cut.iter().copied().filter(|field| is_requirement(*field)).collect();
        let count = |state| requirements.iter().filter(|one| one.state == state).count();
        let (met, missing, unknown) =
            (count(RequirementState::Met), count(RequirementState::Missing), count(RequirementState::Unknown));
        let ready = ready(missing > 0, unknown > 0 || !cut.is_empty());
        AreaCheck { area: area.code.clone(), ready, requirements, cut, met, missing, unknown }
    }

    /// Whether a requirement is met; one that includes those of other services follows from them where the body does not say.
    fn state(&self, list: CardField, item: &Item, inclusions: u8) -> RequirementState {
        let id = item.id.as_str();
        if self.has.contains(id) || self.staff.contains_key(id) {
            return RequirementState::Met;
        }
        if self.lacks.contains(id) {
            return RequirementState::Missing;
        }
        let Some(left) = inclusions.checked_sub(1).filter(|_| !item.as_for.is_empty()) else {
            return RequirementState::Unknown;
        };
        let all = self.rulebook.areas().iter().flat_map(|area| competences(area, list));
        let included = all.filter(|one| one.services.iter().any(|code| item.as_for.contains(code)));
        let states: BTreeSet<RequirementState> =
            included.flat_map(|one| &one.items).map(|other| self.state(list, other, left)).collect();
        match (states.contains(&RequirementState::Missing), states.contains(&RequirementState::Unknown)) {
            (true, _) => RequirementState::Missing,
            (false, false) if !states.is_empty() => RequirementState::Met,
            _ => RequirementState::Unknown,
        }
    }

    fn requirement(&self, list: CardField, services: &[String], item: &Item) -> RequirementCheck {
        let id = item.id.as_str();
        let staff = self.staff.get(id).cloned().unwrap_or_default();
        RequirementCheck {
            id: item.id.clone(),
            list,
            text: item.text.clone(),
            text_en: item.text_en.clone(),
            services: services.to_vec(),
            state: self.state(list, item, MOST_INCLUSIONS),
            staff,
        }
    }
}

/// The competences of an area in one of its lists.
fn competences(area: &Area, list: CardField) -> &[Competence] {
    match list {
        CardField::Knowledge => &area.knowledge,
        CardField::Skills => &area.skills,
        _ => &[],
    }
}

fn service(card: &Service, input: &ProviderInput, areas: &[AreaCheck]) -> ServiceCheck {
    let area = areas.iter().find(|area| area.area == card.area);
    let own = area.into_iter().flat_map(|area| &area.requirements);
    let own: Vec<&RequirementCheck> =
        own.filter(|one| one.services.is_empty() || one.services.contains(&card.code)).collect();
    let in_state =
        |state| own.iter().filter(|one| one.state == state).map(|one| one.id.clone()).collect::<Vec<String>>();
    let (missing, unknown) = (in_state(RequirementState::Missing), in_state(RequirementState::Unknown));
    let cut = area.is_none_or(|area| !area.cut.is_empty());
    let says = !card.provided_by.is_empty();
    let allowed = says.then(|| card.provided_by.contains(&input.kind));
    let reserved =
        card.activities.iter().filter(|one| !one.provided_by.is_empty() && !one.provided_by.contains(&input.kind));
    ServiceCheck {
        service: card.code.clone(),
        provided_by: card.provided_by.clone(),
        allowed,
        refusal: (allowed == Some(false)).then(|| Unmet::new(rule::SERV_CHI, text::not_allowed(card))),
        reserved_activities: reserved.map(|one| one.id.clone()).collect(),
        ready: ready(!missing.is_empty(), !unknown.is_empty() || cut),
        missing,
        unknown,
    }
}

const fn ready(missing: bool, unknown: bool) -> Option<bool> {
    match (missing, unknown) {
        (true, _) => Some(false),
        (false, true) => None,
        (false, false) => Some(true),
    }
}

/// Whether a list of an area holds requirements.
const fn is_requirement(field: CardField) -> bool {
    matches!(field, CardField::Structural | CardField::Operational | CardField::Knowledge | CardField::Skills)
}

/// Rejects the entries of a list that the rulebook does not have.
fn known(path: &str, list: &[String], known: &BTreeSet<&str>) -> Result<(), Error> {
    let mut checks = Checks::default();
    for (place, _) in list.iter().enumerate().filter(|(_, one)| !known.contains(one.as_str())) {
        let (it, en) = ("questa raccolta di regole non lo ha", "this rulebook does not have it");
        checks.found(|| Error::unknown(format!("{path}/{place}"), known.iter().copied(), it, en));
    }
    checks.end()
}
