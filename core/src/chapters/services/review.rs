//! What an operator should check in a dossier before relying on the services.

use super::group::Group;
use super::situation::Situation;
use super::text;
use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::rule::{POL_ATT, Rule, SERV_CODICE, SERV_ETA};
use crate::base::words::event::Cause;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

/// The list of activity codes of the SAP.
const ACTIVITIES: &str = "attivita";

/// Activity codes that nobody knows; where the rulebook has a catalogue on the day, also service codes and groups, and a right
/// to work that was lost.
pub(crate) fn review(rulebook: &Rulebook, situation: &Situation<'_>) -> Vec<Finding> {
    let seen = situation.seen.all().iter();
    let activities = seen.clone().filter_map(|(index, event)| unknown_activity(rulebook, *index, event));
    if !rulebook.services().iter().any(|service| service.in_force(situation.as_of)) {
        return activities.collect();
    }
    let services = seen.flat_map(|(index, event)| unknown_services(rulebook, *index, event));
    let groups = situation.person.targets.iter().enumerate();
    let groups = groups.filter(|(_, group)| Group::from_wire(group).is_none()).map(|(place, _)| {
        let known: Vec<&str> = Group::ALL.into_iter().map(Group::as_str).collect();
        text::unknown_group(place, &known).detail("known", known)
    });
    let title = situation.revoked_for(Cause::TitoloSoggiorno).map(text::right_to_work_lost);
    activities.chain(services).chain(groups).chain(title).collect()
}

/// SERV-ETA: the cards rest on a text that later law has overtaken.
pub(crate) fn old_text(rulebook: &Rulebook, day: Day) -> Option<Finding> {
    rulebook.in_force(SERV_ETA, day).then(text::old_text)
}

/// An activity code of the SAP that is not in the list.
fn unknown_activity(rulebook: &Rulebook, index: usize, event: &Event) -> Option<Finding> {
    let code = match &event.fact {
        Fact::Colloquio(interview) => interview.activity.as_deref(),
        Fact::AttivitaSap(measure) => Some(measure.code.as_str()),
        _ => None,
    }?;
    let list = rulebook.code_list(ACTIVITIES).ok()?;
    if list.codes.iter().any(|one| one.code == code) {
        return None;
    }
    let known: Vec<&str> = list.codes.iter().map(|one| one.code.as_str()).collect();
    Some(unknown(POL_ATT, (index, event), code, known))
}

/// The service codes of an event that are not in the catalogue.
fn unknown_services(rulebook: &Rulebook, index: usize, event: &Event) -> Vec<Finding> {
    let codes: Vec<&str> = match &event.fact {
        Fact::Colloquio(interview) => interview.service.as_deref().into_iter().collect(),
        Fact::Servizio(service) => vec![service.code.as_str()],
        Fact::Fabbisogno(need) => need.services.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let known = || rulebook.services().iter().map(|service| service.code.as_str()).collect();
    let unknown_codes = codes.into_iter().filter(|code| rulebook.service_named(code).is_none());
    unknown_codes.map(|code| unknown(SERV_CODICE, (index, event), code, known())).collect()
}

/// A finding about an unknown code. The code is given if it has the form of one: any other text might be about the person.
fn unknown(rule: Rule, (index, event): (usize, &Event), code: &str, known: Vec<&str>) -> Finding {
    let finding = Finding { date: Some(event.date), ..text::unknown_code(rule, index, &known) };
    let has_form = code.len() <= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let finding = finding.detail("known", known);
    if has_form { finding.detail("code", code) } else { finding }
}
