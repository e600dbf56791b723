//! PATTO-PERC: the services that a patto names, against the catalogue.

use super::content::PlannedService;
use super::text;
use super::types::PattoInput;
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Target;

/// The maximum number of services of a path, of occupations, and of heads of a need.
const MAX_ENTRIES: usize = 100;

/// Rejects a list with too many entries.
pub(super) fn validate(input: &PattoInput) -> Result<(), Error> {
    let lists = [
        ("/content/percorso", input.content.path().len()),
        ("/content/figure_professionali", input.content.occupations()),
        ("/content/valutazione_bisogno", input.content.heads()),
    ];
    lists.into_iter().try_for_each(|(path, length)| Error::at_most(path, length, MAX_ENTRIES))
}

/// What an operator should know about the services that the path lists; nothing where the rulebook has no such rule.
pub(super) fn findings(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Vec<Finding> {
    let in_force = rulebook.rule(rule::PATTO_PERC).is_some_and(|rule| rule.in_force(input.date));
    let path = input.content.path();
    if !in_force || path.is_empty() {
        return Vec::new();
    }
    let warning = |message| Finding::new(Severity::Avviso, rule::PATTO_PERC, None, message);
    let mut findings = Vec::new();
    for (index, PlannedService { service, by }) in path.iter().enumerate() {
        let named = named(index, service);
        let about = |message| warning(message).detail("index", index).detail("service", named.as_str());
        match rulebook.service(service).filter(|card| card.in_force(input.date)) {
            None => {
                let known: Vec<&str> = rulebook.services().iter().map(|card| card.code.as_str()).collect();
                findings.push(about(text::unknown_service(&named)).detail("known", known));
            }
            Some(card) if card.recipients == [Target::DatoriDiLavoro] => {
                findings.push(about(text::service_for_employers(&named)));
            }
            Some(_) => {}
        }
        findings.extend(match by {
            None => Some(about(text::service_without_time(&named))),
            Some(by) if *by < input.date => Some(about(text::service_before_the_patto(&named, *by))),
            Some(_) => None,
        });
    }
    journal.apply(rule::PATTO_PERC, input.date, || text::path_checked(path.len(), findings.len()));
    findings
}

/// The code of a service, or its place in the list if it has not the form of a code: a text may be anything.
fn named(index: usize, service: &str) -> String {
    let is_code = (1..=8).contains(&service.len()) && service.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_code { service.to_owned() } else { format!("n. {}", index.saturating_add(1)) }
}
