//! `portal.applications`: the citizen's own applications.

use super::period::{Period, at_most};
use super::types::{ApplicationRow, Applications, ApplicationsInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::{CAND_ESITO, CAND_LISTA};
use crate::chapters::portal::read::{no_portal, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{Label, Outcome, Stage, Workflow};

/// Lists the citizen's applications, filtered by day and outcome; concluded ones only with the history (CAND-LISTA).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at a state or an outcome that the workflow does not have, at an
/// application after `as_of`, at `/to` before `from`, at `/outcome` before the portal shows outcomes (CAND-ESITO);
/// [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 10,000 applications;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::ApplicationsInput = serde_json::from_str(r#"{"as_of": "2021-07-20", "applications": [
///     {"offer": "GR-9148", "office": "GROSSETO", "date": "2021-07-06", "state": "presa_in_carico"}
/// ]}"#)?;
/// let answer = portal::applications(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.rows[0].outcome.as_ref().unwrap().title, "Preso in carico");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn applications(rulebook: &Rulebook, input: &ApplicationsInput) -> Result<Answer<Applications>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &ApplicationsInput,
    journal: &mut Journal,
) -> Result<Applications, Error> {
    let workflow = rulebook.workflow("candidatura").ok_or_else(|| no_portal(CAND_LISTA, "/applications"))?;
    at_most(input.applications.len(), "/applications")?;
    let period = Period::new(input.from, input.to)?;
    let detailed = rulebook.rule(CAND_ESITO).is_some_and(|rule| rule.in_force(input.as_of));
    if let Some(outcome) = &input.outcome {
        state(workflow, outcome, "/outcome")?;
        if !detailed {
            let (it, en) =
                ("quel giorno il portale non mostra l'esito", "on that day the portal does not show the outcome");
            return Err(refused("/outcome", it, en).rule(CAND_ESITO));
        }
    }
    if input.history.is_none() {
        journal.assume("/history", text::no_history);
    }
    let mut answer = Applications { rows: Vec::new(), detailed, history_left_out: 0 };
    for (index, one) in input.applications.iter().enumerate() {
        let state = state(workflow, &one.state, &format!("/applications/{index}/state"))?;
        if input.as_of < one.date {
            let (it, en) = ("la candidatura è successiva ad as_of", "the application is after as_of");
            return Err(refused(format!("/applications/{index}/date"), it, en));
        }
        if !period.has(one.date) || input.outcome.as_ref().is_some_and(|outcome| *outcome != one.state) {
            continue;
        }
        let concluded = state.outcome != Outcome::InCorso;
        if concluded && input.history != Some(true) {
            answer.history_left_out = answer.history_left_out.saturating_add(1);
            continue;
        }
        answer.rows.push(ApplicationRow {
            index,
            offer: one.offer.clone(),
            office: one.office.clone(),
            date: one.date,
            profession: one.profession.clone(),
            outcome: detailed.then(|| shown(state)),
            concluded,
        });
    }
    journal.apply(CAND_LISTA, input.as_of, || text::applications_listed(answer.rows.len(), answer.history_left_out));
    journal.apply(CAND_ESITO, input.as_of, || text::outcomes_shown(detailed));
    Ok(answer)
}

/// The state of an application that has been sent.
fn state<'r>(workflow: &'r Workflow, name: &str, path: &str) -> Result<&'r Stage, Error> {
    let sent = || workflow.states.iter().filter(|state| state.name != workflow.initial);
    sent().find(|state| state.name == name).ok_or_else(|| {
        let known: Vec<&str> = sent().map(|state| state.name.as_str()).collect();
        let (it, en) = ("stato che una candidatura non ha", "a state that an application does not have");
        Error::unknown(path, known, it, en).rule(CAND_LISTA)
    })
}

/// The state as the list prints it, with a capital.
fn shown(state: &Stage) -> Label {
    let capital = |text: &str| {
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    };
    Label { name: state.name.clone(), title: capital(&state.title), title_en: capital(&state.title_en) }
}
