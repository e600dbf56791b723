//! The checks of an employer's dossier, and what an operator should know about it.

use std::collections::{BTreeMap, BTreeSet};

use super::services::Unanalysed;
use super::text;
use super::types::{
    EmployerDuty, EmployerEventKind, EmployerIndicators, EmployerInput, MAX_CONVENTIONS, MAX_EMPLOYEES, MAX_ENTRIES,
};
use crate::answer::catalogue::no_catalogue;
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::Journal;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::id::Id;
use crate::base::words::vacancy::VacancyOutcome;
use crate::chapters::l68::base::validate_suspensions;
use crate::dossier::vacancy;
use crate::dossier::vacancy::Vacancy;
use crate::rulebook::book::Rulebook;
use crate::rulebook::lists::CONVENZIONI_DATORI_PRIVATI;
use crate::rulebook::tables::catalogue::Target;

pub(super) fn validate(rulebook: &Rulebook, input: &EmployerInput) -> Result<(), Error> {
    Error::at_most("/employees", input.employees.as_ref().map_or(0, Vec::len), MAX_EMPLOYEES)?;
    Error::at_most("/suspensions", input.suspensions.len(), MAX_CONVENTIONS)?;
    Error::at_most("/conventions", input.conventions.len(), MAX_CONVENTIONS)?;
    Error::at_most("/requests", input.requests.len(), MAX_ENTRIES)?;
    Error::at_most("/events", input.events.len(), MAX_ENTRIES)?;
    let mut checks = Checks::default();
    checks.check(vacancy::validate(&input.vacancies));
    checks.check(validate_suspensions(&input.suspensions));
    let both = input.base.is_some() && input.employees.is_some();
    let (it, en) = ("si indica `base` oppure `employees`, non entrambi", "give `base` or `employees`, not both");
    checks.refuse_if(both, "/base", it, en);
    for (index, one) in input.conventions.iter().enumerate() {
        if one.to.is_some_and(|to| to < one.from) {
            let (it, en) = ("la convenzione finisce prima di iniziare", "the convention ends before it begins");
            checks.add(Error::refused(format!("/conventions/{index}/to"), it, en));
        }
    }
    for (index, request) in input.requests.iter().enumerate() {
        known(rulebook, &request.service, || format!("/requests/{index}/service"), &mut checks);
    }
    for (index, event) in input.events.iter().enumerate() {
        let at = || format!("/events/{index}/service");
        match &event.service {
            Some(service) => known(rulebook, service, at, &mut checks),
            None if event.kind == EmployerEventKind::Servizio => checks.add(Error::new(Code::CampoMancante).at(at())),
            None => {}
        }
    }
    checks.end()
}

/// Checks that the catalogue has a service. A rulebook without a catalogue knows none, and judges none.
fn known(rulebook: &Rulebook, service: &str, path: impl Fn() -> String, checks: &mut Checks) {
    if !rulebook.services().is_empty() && rulebook.service(service).is_none() {
        let known = rulebook.services().iter().map(|service| service.code.as_str());
        let (it, en) = ("servizio che questa raccolta di regole non ha", "a service that this rulebook does not have");
        checks.found(|| Error::unknown(path(), known, it, en));
    }
}

pub(super) fn findings(
    rulebook: &Rulebook,
    input: &EmployerInput,
    duty: &EmployerDuty,
    unanalysed: Option<&Unanalysed>,
    journal: &mut Journal,
) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(no_catalogue(rulebook, input.as_of));
    found.extend(elsewhere(rulebook, input));
    found.extend(not_for_employers(rulebook, input));
    found.extend(conventions(rulebook, input, duty));
    found.extend(without_duty(rulebook, input, duty));
    found.extend(unanalysed.map(analysis_with_the_service));
    found.extend(quality(rulebook, input));
    found.iter().for_each(|finding| journal.rule(&finding.rule));
    found
}

/// The employer works in a province that the service does not serve.
fn elsewhere(rulebook: &Rulebook, input: &EmployerInput) -> Option<Finding> {
    let served = rulebook.list("province_servite")?;
    let rule = rulebook.rule(&served.rule).filter(|rule| rule.in_force(input.as_of))?;
    let province = input.province.as_ref()?;
    let known = || served.values.join(", ");
    (!served.has(province.as_str())).then(|| Finding::new(Severity::Avviso, &rule.id, None, text::elsewhere(&known())))
}

/// SERV-DEST: each service that was asked for or given up to the day, and that is not for employers.
fn not_for_employers(rulebook: &Rulebook, input: &EmployerInput) -> Vec<Finding> {
    let for_persons = |code: &str| {
        rulebook.service(code).is_some_and(|service| !service.recipients.contains(&Target::DatoriDiLavoro))
    };
    let finding =
        |code: &str, event| Finding::new(Severity::Avviso, rule::SERV_DEST, event, text::not_for_employers(code));
    let asked = input.requests.iter().filter(|request| request.date <= input.as_of);
    let asked: BTreeSet<&str> =
        asked.map(|request| request.service.as_str()).filter(|code| for_persons(code)).collect();
    let mut given: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, event) in input.events.iter().enumerate().filter(|(_, event)| event.date <= input.as_of) {
        if let Some(code) = event.service.as_deref().filter(|code| for_persons(code)) {
            given.entry(code).or_default().push(index);
        }
    }
    let given = given.into_iter().map(|(code, events)| about(finding(code, events.first().copied()), events));
    asked.into_iter().map(|code| finding(code, None)).chain(given).collect()
}

/// A finding about several events.
fn about(finding: Finding, events: Vec<usize>) -> Finding {
    finding.detail("events", events)
}

/// SERV-E: the analysis of the needs is made before the services or together with them.
fn analysis_with_the_service(unanalysed: &Unanalysed) -> Finding {
    let Unanalysed { rule, codes } = unanalysed;
    Finding::new(Severity::Nota, rule, None, text::analysis(codes)).detail("services", codes.clone())
}

/// L68-CONV: a convention that the employer may not have, or with too many persons.
fn conventions(rulebook: &Rulebook, input: &EmployerInput, duty: &EmployerDuty) -> Vec<Finding> {
    let Some(quota) = &duty.quota else { return Vec::new() };
    let private = |kind| rulebook.lists(&CONVENZIONI_DATORI_PRIVATI, kind, input.as_of);
    let mut found = Vec::new();
    for one in input.conventions.iter().filter(|one| input.as_of.within(Some(one.from), one.to)) {
        let Some(rule) = quota.conventions.iter().find(|rule| rule.kind == one.kind) else { continue };
        let finding = |text| Finding::new(Severity::Avviso, rule::L68_CONV, None, text);
        match (rule.allowed, rule.max_persons, one.persons) {
            _ if input.public_body == Some(true) && private(one.kind) => {
                found.push(finding(text::private_only(one.kind)))
            }
            (Some(false), _, _) => found.push(finding(text::not_allowed(one.kind))),
            (_, Some(most), Some(persons)) if persons > most => found.push(finding(text::too_many(one.kind, most))),
            _ => {}
        }
    }
    found
}

/// SERV-C3: the advice to an employer without the duty is about the convention under art. 11 c. 3.
fn without_duty(rulebook: &Rulebook, input: &EmployerInput, duty: &EmployerDuty) -> Option<Finding> {
    let rule = rulebook.rule(rule::SERV_C3).filter(|rule| rule.in_force(input.as_of))?;
    (duty.bound == Some(false)).then(|| Finding::new(Severity::Nota, &rule.id, None, text::without_duty()))
}

/// VAC-QUAL: a vacancy has ended, and the quality of the service was not checked; a check of an unknown vacancy.
fn quality(rulebook: &Rulebook, input: &EmployerInput) -> Vec<Finding> {
    if rulebook.rule(rule::VAC_QUAL).is_none_or(|rule| !rule.in_force(input.as_of)) {
        return Vec::new();
    }
    let checked = checked(input);
    let finding = |event, text| Finding::new(Severity::Avviso, rule::VAC_QUAL, event, text);
    let owed = |one: &Vacancy| ended(input, one) && !withdrawn(one) && !is_checked(input, one, &checked);
    let open = input.vacancies.iter().enumerate().filter(|(_, one)| owed(one));
    let open = open.map(|(index, _)| finding(None, text::quality(index.saturating_add(1))).detail("vacancy", index));
    let ids: BTreeSet<&Id> = input.vacancies.iter().filter_map(|one| one.id.as_ref()).collect();
    let events = input.events.iter().enumerate().filter(|(_, event)| event.date <= input.as_of);
    let unknown = events.filter(|(_, event)| event.vacancy.as_ref().is_some_and(|id| !ids.contains(id)));
    let unknown: Vec<usize> = unknown.map(|(index, _)| index).collect();
    let first = unknown.first().copied();
    let unknown = first.map(|first| about(finding(Some(first), text::unknown_vacancy(unknown.len())), unknown));
    open.chain(unknown).collect()
}

/// The vacancies for which an event records a check of the quality.
fn checked(input: &EmployerInput) -> BTreeSet<&Id> {
    let checks = input.events.iter().filter(|event| event.kind == EmployerEventKind::VerificaQualita);
    checks.filter(|event| event.date <= input.as_of).filter_map(|event| event.vacancy.as_ref()).collect()
}

fn ended(input: &EmployerInput, vacancy: &Vacancy) -> bool {
    vacancy.closed.is_some_and(|closed| closed <= input.as_of)
}

fn withdrawn(vacancy: &Vacancy) -> bool {
    vacancy.outcome == Some(VacancyOutcome::Ritirato)
}

fn is_checked(input: &EmployerInput, vacancy: &Vacancy, checked: &BTreeSet<&Id>) -> bool {
    vacancy.quality_checked.is_some_and(|day| day <= input.as_of)
        || vacancy.id.as_ref().is_some_and(|id| checked.contains(id))
}

pub(super) fn indicators(input: &EmployerInput) -> EmployerIndicators {
    let checked = checked(input);
    let events = |kind| input.events.iter().filter(move |event| event.kind == kind && event.date <= input.as_of);
    let satisfied = |yes| events(EmployerEventKind::VerificaQualita).filter(move |event| event.satisfied == Some(yes));
    let ended = || input.vacancies.iter().filter(|one| ended(input, one));
    let over = || ended().filter(|one| !withdrawn(one));
    EmployerIndicators {
        vacancies_open: input.vacancies.iter().filter(|one| one.open_on(input.as_of, None)).count(),
        vacancies_closed: over().count(),
        vacancies_withdrawn: ended().filter(|one| withdrawn(one)).count(),
        quality_checked: over().filter(|one| is_checked(input, one, &checked)).count(),
        satisfied: satisfied(true).count(),
        not_satisfied: satisfied(false).count(),
        visits: events(EmployerEventKind::Visita).count(),
    }
}
