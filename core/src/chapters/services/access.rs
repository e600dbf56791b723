//! The services of the catalogue that a person may have, and the obstacles to the others.

use std::collections::BTreeSet;

use super::situation::Situation;
use super::text;
use super::types::ServiceAccess;
use crate::answer::journal::Journal;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::rule::SERV_TARGET;
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Delivery, Requirement, Role, Service};

/// Every service offered on the day, judged by the results of an assessment so far.
pub(crate) fn access(rulebook: &Rulebook, situation: &Situation<'_>, journal: &mut Journal) -> Vec<ServiceAccess> {
    let offered = rulebook.services().iter().filter(|service| service.in_force(situation.as_of));
    let indicated = situation.indicated(rulebook, journal);
    if situation.derived {
        journal.apply(SERV_TARGET, situation.as_of, text::derived);
    }
    let access: Vec<ServiceAccess> =
        offered.map(|service| access_to(rulebook, service, situation, indicated.as_ref(), journal)).collect();
    if !access.is_empty() && situation.without_facts() {
        journal.assume("/events", text::not_employed_assumed);
    }
    let rests_on_vacancy = |service: &Service| {
        let asks = |one: &Delivery| one.requires == Some(Requirement::Vacancy);
        service.in_force(situation.as_of) && service.conditions.iter().any(asks)
    };
    if let Some(index) = situation.vacancies.assumed_private()
        && situation.need_of_employer(rulebook, Role::Vacancy, false).is_none()
        && rulebook.services().iter().any(rests_on_vacancy)
    {
        journal.assume(&format!("/vacancies/{index}/public_body"), text::private_employer_assumed);
    }
    access
}

fn access_to(
    rulebook: &Rulebook,
    service: &Service,
    situation: &Situation<'_>,
    indicated: Option<&BTreeSet<&str>>,
    journal: &mut Journal,
) -> ServiceAccess {
    let code = service.code.as_str();
    let mut access = ServiceAccess {
        code: code.to_owned(),
        lep: service.lep,
        indicated: indicated.map(|codes| codes.contains(code)),
        given_by: situation.provided(rulebook, code),
        eligible: true,
        unmet: Vec::new(),
        due: None,
    };
    let recipient = situation.recipient(rulebook, service).met;
    let (mut applied, mut verdicts) = (Vec::new(), Vec::new());
    let of_persons = |condition: &&Delivery| condition.requires != Some(Requirement::ConsulenzaL68);
    for condition in conditions(rulebook, service, situation.as_of).filter(of_persons) {
        let mut terms = situation.terms(condition).peekable();
        if condition.term.is_none() || terms.peek().is_some() {
            applied.push(&condition.rule);
        }
        let running = [DeadlineState::Aperta, DeadlineState::Sospesa, DeadlineState::Scaduta];
        // The date of a service for others is not shown: two cards may share a deadline.
        for deadline in terms.filter(|one| recipient && running.contains(&one.state)) {
            access.due = Some(access.due.map_or(deadline.due, |due| due.min(deadline.due)));
        }
        let Some(requirement) = condition.requires else { continue };
        let verdict = situation.verdict(rulebook, service, requirement);
        if !verdict.met {
            access.eligible = false;
            access.unmet.push(Unmet::new(&condition.rule, text::missing(rulebook, requirement, service)));
        }
        verdicts.push(verdict);
    }
    for rule in &applied {
        journal.rule(*rule);
    }
    // The step cites the rule that is not met, or else the last condition examined.
    let rule = access.unmet.first().map(|unmet| unmet.rule.clone()).or(applied.last().copied().cloned());
    if let Some(rule) = rule {
        journal.apply(rule, situation.as_of, || text::access(service, &access, verdicts));
    }
    access
}

/// The conditions of a card whose rules are in force on the day. A deadline itself decides whether it runs.
pub(crate) fn conditions<'a>(
    rulebook: &'a Rulebook,
    service: &'a Service,
    day: Day,
) -> impl Iterator<Item = &'a Delivery> {
    let in_force = move |condition: &&Delivery| {
        condition.term.is_some() || rulebook.rule_of(&condition.rule).is_none_or(|rule| rule.in_force(day))
    };
    service.conditions.iter().filter(in_force)
}
