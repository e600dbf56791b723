//! The persons to send to a selection for a public body, their order, and the deadline.

use std::collections::BTreeSet;

use super::text;
use super::types::{Candidate, MAX_CANDIDATES, Selection, SelectionInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::base::words::id::Id;
use crate::base::words::selection::CallKind;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::art16::{ART16_CHIAMATA, ART16_PERSONE_PER_POSTO, GIORNI_CONVOCAZIONE_ART16};
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_SERVIZIO;
use crate::rulebook::parameters::matching::GIORNI_SELEZIONE;
use crate::rulebook::read::Read;
use crate::rulebook::tables::catalogue::{Delivery, Requirement, Service};
use crate::rulebook::tables::suspension::Duty;

/// Lists the persons to send to a public body's selection, and the last day for the body's summons (ART16).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/posts` for 0, at `/told`, `/started` and `/as_of` before the
/// request, at `/candidates/N/rank` and `/candidates/N/id` for a repeated value;
/// [`Code::FuoriLimite`](crate::Code::FuoriLimite) at `/candidates` above 10,000;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` before 24 August 1994.
///
/// ```
/// use collocamento::{Rulebook, art16};
/// let input: art16::SelectionInput = serde_json::from_str(r#"{
///     "date": "2025-03-03", "posts": 1, "compulsory_schooling_only": true, "told": "2025-03-10",
///     "candidates": [{"id": "b", "rank": 2, "requirements_met": true}, {"id": "a", "rank": 1, "requirements_met": true}]
/// }"#)?;
/// let answer = art16::selection(&Rulebook::bundled("nazionale")?, &input)?;
/// let sent: Vec<&str> = answer.to_send.iter().flatten().map(|id| id.as_str()).collect();
/// assert_eq!(sent, ["a", "b"]);
/// assert_eq!(answer.convene_by.map(|day| day.to_string()).as_deref(), Some("2025-03-20"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn selection(rulebook: &Rulebook, input: &SelectionInput) -> Result<Answer<Selection>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &SelectionInput, journal: &mut Journal) -> Result<Selection, Error> {
    input.validate()?;
    let call = rulebook.read(ART16_CHIAMATA, input.date)?;
    let per_post = rulebook.read(ART16_PERSONE_PER_POSTO, input.date)?;
    let wanted = per_post.saturating_mul(input.posts);
    let applies = input.compulsory_schooling_only;
    journal.apply(rule::ART16, input.date, || text::applies(applies, call));
    let call = call.value();
    let service = service(rulebook, input.date);
    let (steps, to_send, missing) = match applies {
        Some(true) => {
            let (to_send, missing) = input.send(call, service.is_some(), usize::try_from(wanted).unwrap_or(usize::MAX));
            (call.steps().to_vec(), to_send, missing)
        }
        Some(false) => (Vec::new(), Some(Vec::new()), Vec::new()),
        None => (Vec::new(), None, vec!["/compulsory_schooling_only".to_owned()]),
    };
    if applies == Some(true) {
        let count = to_send.as_ref().map(Vec::len);
        journal.apply(rule::ART16, input.date, || text::sent(input.posts, per_post, wanted, count));
    }
    let convene_by = match (applies, input.told) {
        (Some(true), Some(notified)) => Some(summons(rulebook, notified, journal)?),
        _ => None,
    };
    let start_by = if applies == Some(true) { start(rulebook, input.date, journal)? } else { None };
    let mut findings = Vec::from_iter(start_by.and_then(|by| late(input, by)));
    if let (Some(card), Some(true)) = (service, applies) {
        findings.extend(outsiders(card, input, journal));
    }
    Ok(Selection { applies, call, steps, to_send, convene_by, start_by, missing, findings })
}

/// The service by which persons are referred to these selections, if the rulebook has it.
fn service(rulebook: &Rulebook, day: Day) -> Option<&Service> {
    let refers = |one: &Delivery| one.requires == Some(Requirement::RichiestaPa);
    rulebook.services().iter().find(|card| card.in_force(day) && card.conditions.iter().any(refers))
}

/// MATCH-SEL: the last day to start the selection, where the rulebook sets one. By TERM-09 a holiday does not move it, unless the
/// rulebook chooses otherwise.
fn start(rulebook: &Rulebook, date: Day, journal: &mut Journal) -> Result<Option<Day>, Error> {
    let Some(days) = rulebook.find(GIORNI_SELEZIONE, date) else { return Ok(None) };
    let roll = rulebook.find(RINVIO_TERMINI_SERVIZIO, date);
    let term = Term { amount: *days, unit: Unit::Giorni, roll: roll.map(Read::value).unwrap_or_default() };
    let due = journal.due_of_duty(rulebook, Duty::Art16, term, date, "/date")?;
    journal.apply(rule::MATCH_SEL, due, || text::start(date, days, roll, due));
    Ok(Some(due))
}

/// MATCH-SEL: a selection that started after its last day, or has not started on a day after it.
fn late(input: &SelectionInput, by: Day) -> Option<Finding> {
    let day = input.started.or(input.as_of).filter(|day| by < *day)?;
    let message = text::late(input.started.is_some(), by, day);
    let finding = Finding::new(Severity::Avviso, rule::MATCH_SEL, None, message);
    Some(finding.detail("due", by.to_string()).detail("days_late", by.days_until(day)))
}

/// The persons who may not have the service are not sent; that the others may is taken for granted where it is not said.
fn outsiders(card: &Service, input: &SelectionInput, journal: &mut Journal) -> Option<Finding> {
    let condition = card.conditions.iter().find(|one| one.requires == Some(Requirement::Destinatario))?;
    journal.rule(&condition.rule);
    if input.candidates.iter().any(|one| one.eligible.is_none()) {
        journal.assume("/candidates", || text::recipients_assumed(card));
    }
    let outside = input.candidates.iter().filter(|one| one.eligible == Some(false)).count();
    (outside > 0).then(|| Finding::new(Severity::Avviso, &condition.rule, None, text::outsiders(card, outside)))
}

/// The last day for the body's summons, from the day on which the body is notified; a holiday does not move it.
fn summons(rulebook: &Rulebook, notified: Day, journal: &mut Journal) -> Result<Day, Error> {
    let days = rulebook.read(GIORNI_CONVOCAZIONE_ART16, notified).map_err(|error| error.at("/told"))?;
    let term = Term { amount: *days, unit: Unit::Giorni, roll: Roll::Nessuno };
    let due = journal.due_of_duty(rulebook, Duty::Art16, term, notified, "/told")?;
    journal.apply(rule::ART16, due, || text::summons(notified, days, due));
    Ok(due)
}

impl SelectionInput {
    fn validate(&self) -> Result<(), Error> {
        let mut checks = Checks::default();
        checks.refuse_if(self.posts == 0, "/posts", "serve almeno un posto", "at least one post is needed");
        for (path, day) in [("/started", self.started), ("/as_of", self.as_of)] {
            let early = day.is_some_and(|day| day < self.date);
            checks.refuse_if(early, path, "la data precede la richiesta", "the date is before the request");
        }
        let early = self.told.is_some_and(|day| day < self.date);
        let (it, en) = ("la comunicazione precede la richiesta", "the body is notified before its request");
        checks.refuse_if(early, "/told", it, en);
        if self.candidates.len() > MAX_CANDIDATES {
            checks.add(Error::above("/candidates", MAX_CANDIDATES));
            return checks.end();
        }
        let (mut ranks, mut ids) = (BTreeSet::from([0]), BTreeSet::new());
        for (index, candidate) in self.candidates.iter().enumerate() {
            if !ranks.insert(candidate.rank) {
                let (it, en) =
                    ("il posto è zero, o è già di un altro", "the place is zero, or is already another person's");
                checks.add(Error::refused(format!("/candidates/{index}/rank"), it, en));
            }
            if !ids.insert(&candidate.id) {
                let (it, en) = ("persona ripetuta", "the person is listed twice");
                checks.add(Error::refused(format!("/candidates/{index}/id"), it, en));
            }
        }
        checks.end()
    }

    /// Goes down the ranking until there are enough persons. It stops at a person with a missing fact.
    fn send(&self, call: CallKind, for_recipients: bool, wanted: usize) -> (Option<Vec<Id>>, Vec<String>) {
        let mut ranking: Vec<(usize, &Candidate)> = self.candidates.iter().enumerate().collect();
        ranking.sort_by_key(|(_, candidate)| candidate.rank);
        let mut chosen = Vec::new();
        for (index, candidate) in ranking {
            if chosen.len() >= wanted {
                break;
            }
            if for_recipients && candidate.eligible == Some(false) {
                continue;
            }
            let present = if call == CallKind::AstaSuiPresenti { candidate.present } else { Some(true) };
            match (present, candidate.requirements_met) {
                (Some(true), Some(true)) => chosen.push(candidate.id.clone()),
                (Some(false), _) | (_, Some(false)) => {}
                (present, requirements) => {
                    let absent = [("present", present.is_none()), ("requirements_met", requirements.is_none())];
                    let paths = absent.into_iter().filter(|(_, absent)| *absent);
                    return (None, paths.map(|(field, _)| format!("/candidates/{index}/{field}")).collect());
                }
            }
        }
        (Some(chosen), Vec::new())
    }
}
