//! What a dossier shows about its patti di servizio: who signed them, the profile before them, the services after them.

use super::text;
use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::words::event_type::EventType;
use crate::dossier::event::Fact;
use crate::dossier::known_events::KnownEvents;
use crate::dossier::signature::Signature;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Target;

/// PATTO-AGE, PATTO-PROF, PATTO-AGG: what an operator should know about the patti. `path_from` is the first day of the present
/// path: what lies before it concerns an earlier one.
pub(super) fn findings(rulebook: &Rulebook, seen: &KnownEvents<'_>, path_from: Day) -> Vec<Finding> {
    let mut found = signers(rulebook, seen);
    found.extend(without_profile(rulebook, seen));
    found.extend(not_updated(rulebook, seen, path_from));
    found
}

/// Whether some patto does not name its signer, who is then taken to be a Centro per l'Impiego.
pub(super) fn takes_a_signer_for_granted(seen: &KnownEvents<'_>) -> bool {
    seen.of_type(EventType::Patto)
        .any(|(_, event)| matches!(&event.fact, Fact::Patto(patto) if patto.signed_by.is_none()))
}

/// PATTO-AGE: a patto whose signer may not sign it, or is not known to be entitled to.
fn signers(rulebook: &Rulebook, seen: &KnownEvents<'_>) -> Vec<Finding> {
    let judged = seen.of_type(EventType::Patto).filter_map(|(index, event)| match &event.fact {
        Fact::Patto(patto) => Some((index, Signature::of(rulebook, event.date, patto).valid())),
        _ => None,
    });
    let wrong = judged.filter(|(_, valid)| *valid != Some(true));
    wrong.map(|(index, valid)| text::patto_not_signed(index, valid)).collect()
}

/// PATTO-PROF: a patto with no profile on record up to its day.
fn without_profile(rulebook: &Rulebook, seen: &KnownEvents<'_>) -> Vec<Finding> {
    let profiled = seen.of_type(EventType::Profilazione).map(|(_, event)| event.date).min();
    let signed = seen.of_type(EventType::Patto).filter(|(_, event)| rulebook.in_force(rule::PATTO_PROF, event.date));
    let before = signed.filter(|(_, event)| profiled.is_none_or(|day| event.date < day));
    before.map(|(index, _)| text::patto_without_profile(index)).collect()
}

/// PATTO-AGG: services given after the last patto of the path, which its next version has to take up.
fn not_updated(rulebook: &Rulebook, seen: &KnownEvents<'_>, path_from: Day) -> Option<Finding> {
    let valid = seen.of_type(EventType::Patto).filter(|(_, event)| event.valid_patto(rulebook).is_some());
    let last = valid.map(|(_, event)| event.date).last().filter(|date| path_from <= *date)?;
    let given = seen.all().iter().filter(|(_, event)| last < event.date).filter_map(|(index, event)| {
        let code = match &event.fact {
            Fact::Servizio(service) => Some(service.code.as_str()),
            Fact::Colloquio(interview) => interview.service.as_deref(),
            _ => None,
        };
        code.filter(|code| for_persons(rulebook, code)).map(|code| (*index, event.date, code))
    });
    let mut given = given.filter(|(_, day, _)| rulebook.in_force(rule::PATTO_AGG, *day)).peekable();
    let first = given.peek().map(|(index, day, _)| (*index, *day))?;
    let mut codes: Vec<&str> = given.map(|(_, _, code)| code).collect();
    codes.sort_unstable();
    codes.dedup();
    Some(text::patto_not_updated(first, last, &codes))
}

/// Whether a code is one of the catalogue's, and the service not for employers alone.
fn for_persons(rulebook: &Rulebook, code: &str) -> bool {
    rulebook.service(code).is_some_and(|card| card.recipients.iter().any(|target| *target != Target::DatoriDiLavoro))
}
