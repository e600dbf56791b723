//! Who is sent to a selection for a public body, in which order, by when.

use std::collections::BTreeSet;

use super::text;
use super::types::{CallKind, Candidate, MAX_CANDIDATES, Selection, SelectionInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;

/// Tells whom to send to a public body's selection, and by when it convenes them (ART16).
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/posts` for 0, at `/told` before the request, at `/candidates/N/rank` and `/candidates/N/id` for
/// what is given twice; [`Code::FuoriLimite`] at `/candidates` above 10,000; [`Code::ParametroNonDisponibile`] at `/date` before
/// 24 August 1994.
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
    let call = match rulebook.chosen("art16_chiamata", input.date)? {
        "asta_sui_presenti" => CallKind::AstaSuiPresenti,
        _ => CallKind::Graduatoria,
    };
    let wanted = rulebook.whole("art16_persone_per_posto", input.date)?.saturating_mul(input.posts);
    journal.rule(rule::ART16);
    let applies = input.compulsory_schooling_only;
    journal.step(|| text::applies(input.date, applies, call));
    let (steps, to_send, missing) = match applies {
        Some(true) => {
            let (to_send, missing) = input.send(call, usize::try_from(wanted).unwrap_or(usize::MAX));
            (call.steps().to_vec(), to_send, missing)
        }
        Some(false) => (Vec::new(), Some(Vec::new()), Vec::new()),
        None => (Vec::new(), None, vec!["/compulsory_schooling_only".to_owned()]),
    };
    if applies == Some(true) {
        journal.step(|| text::sent(input.date, input.posts, wanted, to_send.as_ref().map(Vec::len)));
    }
    let convene_by = match (applies, input.told) {
        (Some(true), Some(told)) => Some(convene(rulebook, told, journal)?),
        _ => None,
    };
    Ok(Selection { applies, call, steps, to_send, convene_by, missing })
}

/// The body's own term does not move.
fn convene(rulebook: &Rulebook, told: Day, journal: &mut Journal) -> Result<Day, Error> {
    let amount = rulebook.whole("giorni_convocazione_art16", told).map_err(|error| error.at("/told"))?;
    let term = Term { amount, unit: Unit::Giorni, roll: Roll::Nessuno };
    let due = journal.due(rulebook, term, told, "/told")?;
    journal.step(|| text::convene(told, amount, due));
    Ok(due)
}

impl SelectionInput {
    fn validate(&self) -> Result<(), Error> {
        let wrong = |path: String, it, en| Err(Error::refused(path, it, en));
        if self.posts == 0 {
            return wrong("/posts".to_owned(), "serve almeno un posto", "at least one post is needed");
        }
        if self.told.is_some_and(|told| told < self.date) {
            let (it, en) = ("la comunicazione precede la richiesta", "the body is told before its request");
            return wrong("/told".to_owned(), it, en);
        }
        if self.candidates.len() > MAX_CANDIDATES {
            return Err(Error::new(Code::FuoriLimite).at("/candidates").detail("limit", MAX_CANDIDATES));
        }
        let (mut ranks, mut ids) = (BTreeSet::from([0]), BTreeSet::new());
        for (index, candidate) in self.candidates.iter().enumerate() {
            if !ranks.insert(candidate.rank) {
                let (it, en) = ("il posto è zero, o è già di un altro", "the place is zero, or somebody else's");
                return wrong(format!("/candidates/{index}/rank"), it, en);
            }
            if !ids.insert(&candidate.id) {
                return wrong(format!("/candidates/{index}/id"), "persona ripetuta", "a person given twice");
            }
        }
        Ok(())
    }

    /// Down the ranking until enough have been found; somebody of whom a fact is missing stops the search.
    fn send(&self, call: CallKind, wanted: usize) -> (Option<Vec<Id>>, Vec<String>) {
        let mut ranking: Vec<(usize, &Candidate)> = self.candidates.iter().enumerate().collect();
        ranking.sort_by_key(|(_, candidate)| candidate.rank);
        let mut chosen = Vec::new();
        for (index, candidate) in ranking {
            if chosen.len() >= wanted {
                break;
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
