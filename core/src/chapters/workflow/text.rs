//! The sentences about a process and its actions.

use super::action::Action;
use super::log::hour;
use crate::answer::step::Step;
use crate::base::calendar::moment::Moment;
use crate::base::text::{Lang, Text, text};
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{Guard, Outcome, Stage, Transition, Workflow, words};

pub(crate) fn action(workflow: &Workflow, row: &Transition, action: &Action, index: usize, state: &Stage) -> Step {
    let (il, on) = (hour(action.at, Lang::It), hour(action.at, Lang::En));
    let who = |lang| words(&workflow.actors, &action.by, lang);
    let what = |lang| words(&workflow.actions, &action.action, lang);
    let (chi, cosa, stato) = (who(Lang::It), what(Lang::It), state.title(Lang::It));
    let (by, does, then) = (who(Lang::En), what(Lang::En), state.title(Lang::En));
    let text = text!("{il}, {chi}: {cosa}. Stato: {stato}.", "{on}, {by}: {does}. State: {then}.");
    Step::new(row.rule.clone(), action.at.day(), text).fact(format!("/actions/{index}")).value("state", &state.name)
}

pub(crate) fn guard(rulebook: &Rulebook, guard: &Guard, action: &Action, index: usize, met: bool) -> Step {
    let titles = rulebook.rule(&guard.rule).map(|rule| (rule.title.as_str(), rule.title_en.as_str()));
    let (title, title_en) = titles.unwrap_or_default();
    let text = match met {
        true => text!("{title}: è così.", "{title_en}: so it is."),
        false => text!("{title}: non risulta, ed è un avviso.", "{title_en}: nothing shows it, which is a warning."),
    };
    let step = Step::new(guard.rule.clone(), action.at.day(), text).value("met", met);
    guard.facts().into_iter().fold(step, |step, fact| step.fact(fact.path(index)))
}

pub(crate) fn outcome(rule: &str, at: Moment, state: &Stage, outcome: Outcome) -> Step {
    let (stato, named) = (state.title(Lang::It), state.title(Lang::En));
    let (esito, ends) = (outcome.label(Lang::It), outcome.label(Lang::En));
    let text = Text::new(
        format!("Con lo stato «{stato}» il processo è {esito}."),
        format!("In the state “{named}” the process is {ends}."),
    );
    Step::new(rule.to_owned(), at.day(), text).value("outcome", outcome)
}
