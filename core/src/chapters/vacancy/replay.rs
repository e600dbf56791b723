//! `vacancy.replay`: where a vacancy stands.

use std::borrow::Cow;

use super::terms::{self, End};
use super::text;
use super::types::{StepDeadline, VacancyIndicators, VacancyInput, VacancyReplay};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::fact::FactArea;
use crate::base::words::id::Id;
use crate::base::words::vacancy::VacancyOrigin;
use crate::chapters::art16::selection;
use crate::chapters::art16::types::{Selection, SelectionInput};
use crate::chapters::workflow::action::{Action, Case};
use crate::chapters::workflow::given::filled;
use crate::chapters::workflow::processes::{at_most, of_vacancy, run_vacancy};
use crate::dossier::vacancy::{ART16, Vacancy};
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::put;
use crate::rulebook::tables::workflow::condition::ActionFact;
use crate::rulebook::tables::workflow::definition::{StepTerm, Workflow};

/// Replays the actions on a vacancy, and reports the deadline of each step (VAC-STATI).
///
/// # Errors
/// [`Code::ParametroNonDisponibile`](crate::Code) if the rulebook has no workflow for vacancies; [`Code::ValoreNonValido`](crate::Code)
/// at `/asked` or in an action for a name that is not known (the detail `known` lists the names), and at `/ranking` and
/// `/posts` as `art16.selection`; [`Code::FuoriLimite`](crate::Code) above 1,000 actions; [`Code::AzioneNonAmmessa`](crate::Code)
/// for a rejected action, as [`crate::workflow::signature`].
///
/// ```
/// use collocamento::{Rulebook, vacancy};
/// let input: vacancy::VacancyInput = serde_json::from_str(r#"{
///     "asked": "selezione", "actions": [
///         {"action": "acquisisci", "by": "cpi", "at": "2026-03-02T09:00"},
///         {"action": "pubblica", "by": "cpi", "at": "2026-03-02T10:00"},
///         {"action": "avvia_selezione", "by": "cpi", "at": "2026-03-09T09:00"}
///     ]
/// }"#)?;
/// let answer = vacancy::replay(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.process.state, "in_selezione");
/// assert_eq!((answer.indicators.in_time, answer.indicators.late), (2, 0)); // published at once, started on the 7th day
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn replay(rulebook: &Rulebook, input: &VacancyInput) -> Result<Answer<VacancyReplay>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &VacancyInput, journal: &mut Journal) -> Result<VacancyReplay, Error> {
    let workflow = of_vacancy(rulebook, "/asked", &input.asked)?;
    at_most(&input.actions)?;
    let input = &with_facts(rulebook, input)?;
    let actions = seen(input);
    let case = Case {
        document: Some(input.asked.clone()),
        employer_allows_more: input.employer_allows_more,
        public_body: input.public_body,
        compulsory_schooling_only: input.compulsory_schooling_only,
        facts: input.facts.clone(),
        ..Case::default()
    };
    let (process, ended) = run_vacancy(rulebook, workflow, case, actions, journal)?;
    let last = actions.last().map(|action| action.at.day());
    let as_of = input.as_of.or(last);
    if input.as_of.is_none() && last.is_some() {
        journal.assume("/as_of", text::last_day_assumed);
    }
    let origin = input.origin.unwrap_or(VacancyOrigin::Richiesta);
    if input.origin.is_none() && terms::depend_on_origin(workflow, &input.asked) {
        journal.rule(rule::VAC_TEMPI);
        journal.assume("/origin", text::request_assumed);
    }
    let end = ended.and_then(|index| actions.get(index)).map(|action| End::of(action, process.outcome));
    let question = terms::Question { rulebook, workflow, kind: &input.asked, origin, actions, end };
    let deadlines = as_of.map(|as_of| question.deadlines(as_of, journal)).transpose()?.unwrap_or_default();
    let opened = actions.first().map(|action| action.at.day());
    let mut missing = Vec::new();
    let referral = match opened.filter(|_| input.asked == ART16) {
        Some(opened) => {
            let day = as_of.map(|day| end.map_or(day, |end| end.day.min(day)));
            referral(rulebook, input, actions, Asked { opened, day }, &deadlines, &mut missing, journal)?
        }
        None => None,
    };
    let indicators = indicators(workflow, input, actions, &deadlines, opened, end);
    let vacancy = opened.map(|opened| record(input, opened, end, &deadlines, &indicators));
    let findings = opened.and_then(|_| other_way(input, &mut missing, journal));
    Ok(VacancyReplay {
        findings: findings.into_iter().collect(),
        process,
        as_of,
        vacancy,
        deadlines,
        referral,
        indicators,
        missing,
    })
}

/// The vacancy with the facts that are given by their names in the fields of the same facts.
fn with_facts<'a>(rulebook: &Rulebook, input: &'a VacancyInput) -> Result<Cow<'a, VacancyInput>, Error> {
    let actions = filled(rulebook, &input.actions, &input.facts)?;
    if input.facts.is_empty() && matches!(actions, Cow::Borrowed(_)) {
        return Ok(Cow::Borrowed(input));
    }
    let mut whole = VacancyInput { actions: actions.into_owned(), ..input.clone() };
    rulebook.fill(FactArea::Workflow, &input.facts, |fact: ActionFact, value| match fact {
        ActionFact::EmployerAllowsMore => put(&mut whole.employer_allows_more, value, "", fact.as_str()),
        ActionFact::PublicBody => put(&mut whole.public_body, value, "", fact.as_str()),
        ActionFact::CompulsorySchoolingOnly => put(&mut whole.compulsory_schooling_only, value, "", fact.as_str()),
        _ => Ok(()),
    })?;
    Ok(Cow::Owned(whole))
}

/// The actions up to the day that is asked about; they are in the order of their times, or the replay rejects them.
fn seen(input: &VacancyInput) -> &[Action] {
    let later = |action: &Action| input.as_of.is_some_and(|as_of| as_of < action.at.day());
    let count = input.actions.iter().position(later).unwrap_or(input.actions.len());
    input.actions.get(..count).unwrap_or_default()
}

/// The days of a request of a public administration: that on which it was taken on, and that on which the answer is wanted, no later
/// than its end.
#[derive(Clone, Copy)]
struct Asked {
    opened: Day,
    day: Option<Day>,
}

/// The persons to refer under art. 16, by the rules of its own chapter.
fn referral(
    rulebook: &Rulebook,
    input: &VacancyInput,
    actions: &[Action],
    asked: Asked,
    deadlines: &[StepDeadline],
    missing: &mut Vec<String>,
    journal: &mut Journal,
) -> Result<Option<Selection>, Error> {
    let Some(posts) = input.posts else {
        missing.push("/posts".to_owned());
        return Ok(None);
    };
    // The body is informed when the persons are referred: the deadline of its summons runs from there.
    let informed = deadlines.iter().rev().find(|one| one.id == rule::ART16.as_str()).map(|one| one.action);
    let started = deadlines.iter().filter(|one| one.id == rule::MATCH_SEL.as_str()).find_map(|one| one.met_on);
    let question = SelectionInput {
        date: asked.opened,
        posts,
        compulsory_schooling_only: input.compulsory_schooling_only,
        candidates: input.ranking.clone(),
        told: informed.and_then(|index| actions.get(index)).map(|action| action.at.day()),
        started,
        as_of: asked.day,
    };
    let place = |path: &str| match path {
        "/date" => "/actions/0/at".to_owned(),
        "/told" => format!("/actions/{}/at", informed.unwrap_or_default()),
        path => path.replacen("/candidates", "/ranking", 1),
    };
    let mut inner = journal.inner();
    let answered = selection::run(rulebook, &question, &mut inner);
    journal.absorb(inner, place);
    let mut referral = answered.map_err(|error| error.moved(place))?;
    referral.missing.iter_mut().for_each(|path| *path = place(path));
    missing.extend(referral.missing.iter().cloned());
    Ok(Some(referral))
}

/// ART16: a public administration fills posts that need compulsory schooling only by that way, whatever it asked for.
fn other_way(input: &VacancyInput, missing: &mut Vec<String>, journal: &mut Journal) -> Option<Finding> {
    if input.asked == ART16 {
        return None;
    }
    match (input.public_body, input.compulsory_schooling_only) {
        (Some(true), Some(true)) => {
            journal.rule(rule::ART16);
            return Some(Finding::new(Severity::Avviso, rule::ART16, None, text::by_art16()));
        }
        (Some(true), None) => missing.push("/compulsory_schooling_only".to_owned()),
        (None, Some(true)) => missing.push("/public_body".to_owned()),
        _ => {}
    }
    None
}

fn indicators(
    workflow: &Workflow,
    input: &VacancyInput,
    actions: &[Action],
    deadlines: &[StepDeadline],
    opened: Option<Day>,
    end: Option<End>,
) -> VacancyIndicators {
    let count = |state: DeadlineState| deadlines.iter().filter(|one| one.state == state).count();
    let check =
        deadlines.iter().filter(|one| one.id == rule::VAC_QUAL.as_str()).filter_map(|one| one.met_by).next_back();
    let check = check.and_then(|index| actions.get(index));
    // The shortlists sent are the actions from which the outcome is to be checked.
    let checks = |term: &StepTerm| term.rule == rule::MATCH_ESITO.as_str() && term.is_about(Some(&input.asked));
    let sends = |action: &&Action| workflow.terms.iter().any(|term| checks(term) && term.starts_with(&action.action));
    let mut candidates = actions.iter().filter(sends).map(|action| action.candidates);
    VacancyIndicators {
        in_time: count(DeadlineState::Rispettata),
        late: count(DeadlineState::RispettataInRitardo),
        missed: count(DeadlineState::Scaduta),
        most_days_late: deadlines.iter().filter_map(|one| one.days_late).max(),
        candidates_sent: candidates.try_fold(0_u32, |sum, one| sum.checked_add(one?)),
        days_open: opened.zip(end).map(|(opened, end)| opened.days_until(end.day)),
        quality_checked: check.map(|action| action.at.day()),
        satisfied: check.and_then(|action| action.satisfied),
    }
}

/// The record that other operations take.
fn record(
    input: &VacancyInput,
    opened: Day,
    end: Option<End>,
    deadlines: &[StepDeadline],
    indicators: &VacancyIndicators,
) -> Vacancy {
    let open = deadlines.iter().filter(|one| one.met_by.is_none() && one.state != DeadlineState::Estinta);
    Vacancy {
        id: input.id.clone(),
        kind: Id::new(input.asked.clone()),
        origin: input.origin,
        outcome: end.map(End::how),
        public_body: if input.asked == ART16 { Some(true) } else { input.public_body },
        opened,
        closed: end.map(|end| end.day),
        due: open.filter_map(|one| one.due).min(),
        quality_checked: indicators.quality_checked,
    }
}
