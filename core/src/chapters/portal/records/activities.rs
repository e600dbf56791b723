//! `portal.activities`: the lists of activities of Garanzia Giovani and of the benefits.

use super::types::{Activities, ActivitiesInput, ActivityList, ActivityRow, ActivityState};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::{ATT_150, ATT_GG};
use crate::chapters::portal::lists::period::at_most;
use crate::chapters::portal::read::{list, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Lists the activities of a path: those of Garanzia Giovani for whoever has joined (ATT-GG), those under D.Lgs. 150/2015 and
/// RdC with their interviews (ATT-150).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at an interview that is not among those given; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 10,000 activities or
/// interviews; [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::ActivitiesInput = serde_json::from_str(r#"{
///     "as_of": "2021-06-13", "list": "gg", "joined": true, "activities": [
///         {"project": "02", "action": "TIROCINIO EXTRACURRICULARE", "proposed": "2021-06-10", "appointment": "2021-06-14T00:00"},
///         {"project": "05", "action": "COLLOQUI DI ORIENTAMENTO", "appointment": "2020-02-04"}
///     ]
/// }"#)?;
/// let answer = portal::activities(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.rows.len(), answer.rows[0].state.unwrap().as_str()), (1, "programmata"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn activities(rulebook: &Rulebook, input: &ActivitiesInput) -> Result<Answer<Activities>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ActivitiesInput, journal: &mut Journal) -> Result<Activities, Error> {
    let (rule, name) = match input.list {
        ActivityList::Gg => (ATT_GG, "attivita_gg"),
        ActivityList::Rdc150 => (ATT_150, "attivita_150"),
    };
    let projects = list(rulebook, name, rule, "/list")?;
    at_most(input.activities.len(), "/activities")?;
    at_most(input.interviews.len(), "/interviews")?;
    let known = |index: usize| index < input.interviews.len();
    if let Some(index) = input.activities.iter().position(|one| one.interview.is_some_and(|index| !known(index))) {
        let (it, en) = ("non c'è un colloquio con questo numero", "there is no interview of this number");
        return Err(refused(format!("/activities/{index}/interview"), it, en));
    }
    let visible = if input.list == ActivityList::Gg { input.joined } else { Some(true) };
    let missing = if visible.is_none() { vec!["/joined"] } else { Vec::new() };
    let shown = input.activities.iter().enumerate().filter(|(_, one)| projects.has(&one.project));
    let mut rows: Vec<ActivityRow> = shown
        .filter(|_| visible == Some(true))
        .map(|(index, one)| (index, one, one.interview.and_then(|interview| input.interviews.get(interview))))
        .map(|(index, one, interview)| ActivityRow {
            index,
            interview: one.interview,
            interview_date: interview.map(|interview| interview.date),
            interview_kind: interview.and_then(|interview| interview.kind.clone()),
            interview_officer: interview.and_then(|interview| interview.officer.clone()),
            action: one.action.clone(),
            proposed: one.proposed,
            appointment: one.appointment,
            end: one.end,
            provider: one.provider.clone(),
            state: one.appointment.map(|when| match when.day() <= input.as_of {
                true => ActivityState::Svolta,
                false => ActivityState::Programmata,
            }),
        })
        .collect();
    rows.sort_by_key(|row| (row.interview, row.proposed, row.index));
    journal.apply(rule, input.as_of, || text::activities_listed(rows.len(), visible));
    Ok(Activities { visible, rows, missing })
}
