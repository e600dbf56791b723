//! `signature.next`: one more action on a document whose state is stored.

use super::processes::begin;
use super::text;
use super::types::{Next, NextInput, NotAllowed};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::text::{Lang, Text};
use crate::rulebook::book::Rulebook;

/// Applies one action to a document in a stored state.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/workflow`, `/document`, `/state` or in the action for a name that is not known; the
/// detail `known` lists the names. A rejected action is no error: `allowed` is false and `problem` says why.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::NextInput = serde_json::from_str(r#"{
///     "workflow": "toscana", "document": "patto_servizio_150", "state": "firmato_cittadino",
///     "action": {"action": "firma", "by": "operatore", "at": "2021-06-17T10:41", "signature": "digitale"}
/// }"#)?;
/// let answer = workflow::next(&Rulebook::bundled("toscana")?, &input)?;
/// assert!(answer.allowed);
/// assert_eq!(answer.state, "firmato_operatore");
/// assert_eq!(answer.log[0].text, "Firmato Operatore il 17/06/2021 10:41");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn next(rulebook: &Rulebook, input: &NextInput) -> Result<Answer<Next>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &NextInput, journal: &mut Journal) -> Result<Next, Error> {
    let first = input.first.or(input.previous.map(|moment| moment.day()));
    let process = begin(
        rulebook,
        &input.workflow,
        &input.document,
        input.practice.as_ref(),
        input.session.as_ref(),
        &input.facts,
    )?;
    let mut process = process.stored(&input.state, first, input.previous)?;
    if input.previous.is_none() && process.compares_days(&input.action) {
        journal.assume("/previous", text::same_day_assumed);
    }
    let mut inner = journal.inner();
    let tried = process.apply(&input.action, &mut inner);
    let problem = match tried {
        Ok(()) => None,
        Err(error) if error.code == Code::AzioneNonAmmessa => Some(NotAllowed::of(&error)),
        Err(error) => return Err(error.moved(found_at)),
    };
    if let Some(rule) = problem.as_ref().and_then(|problem| problem.rule.clone()) {
        journal.rule(rule);
    }
    let replay = process.close(&mut inner)?;
    journal.absorb(inner, found_at);
    Ok(Next {
        allowed: problem.is_none(),
        state: replay.state,
        outcome: replay.outcome,
        log: replay.log,
        open: replay.open,
        notices: replay.notices,
        signatures: replay.signatures,
        events: replay.events,
        problem,
        warnings: replay.warnings,
    })
}

/// The place in this input of a fact of a replay with this one action.
fn found_at(path: &str) -> String {
    path.strip_prefix("/actions/0").map_or_else(|| path.to_owned(), |rest| format!("/action{rest}"))
}

impl NotAllowed {
    fn of(error: &Error) -> Self {
        let missing = error.details.get("missing").cloned();
        Self {
            rule: error.rule.clone(),
            missing: missing.and_then(|missing| serde_json::from_value(missing).ok()).unwrap_or_default(),
            message: Text::new(error.reason(Lang::It), error.reason(Lang::En)),
        }
    }
}
