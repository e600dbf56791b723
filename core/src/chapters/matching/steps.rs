//! The deadlines of the workflow of vacancies, from the days of the input.

use super::text;
use super::types::ShortlistInput;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::selection::RequestKind;
use crate::base::words::vacancy::VacancyOrigin;
use crate::chapters::vacancy::terms::{Running, running};
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{StepTerm, Workflow};

/// The actions of the workflow of vacancies whose days the input gives, or whose last days the answer gives.
mod action {
    pub(super) const TAKE_ON: &str = "acquisisci";
    pub(super) const PUBLISH: &str = "pubblica";
    pub(super) const PRESELECT: &str = "avvia_preselezione";
    pub(super) const SEND: &str = "invia_rosa";
    pub(super) const ASK_FOR_SELECTION: &str = "richiedi_selezione";
    pub(super) const SELECT: &str = "avvia_selezione";
    pub(super) const CHECK: &str = "verifica_esito";
}

/// An input with the kind of request and the origin that hold for it.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) kind: RequestKind,
    pub(super) origin: VacancyOrigin,
    pub(super) input: &'a ShortlistInput,
}

/// The last day of each step, if it has one.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Steps {
    pub(super) publish_by: Option<Day>,
    pub(super) preselection_by: Option<Day>,
    pub(super) shortlist_by: Option<Day>,
    pub(super) selection_by: Option<Day>,
    pub(super) outcome_by: Option<Day>,
    /// Whether a request for a selection took the place of the shortlist.
    pub(super) gave_way: bool,
}

impl Given<'_> {
    /// Whether the selection was asked for with the vacancy, as far as is known.
    pub(super) fn selection_with_vacancy(&self) -> bool {
        self.kind == RequestKind::Selezione && self.input.selection_requested.is_none()
    }

    /// Whether the employer asked for a selection instead before a step was due, and before the shortlist was sent.
    fn gave_way(&self, by: Day) -> bool {
        let asked = self.input.selection_requested.filter(|asked| *asked <= by);
        asked.is_some_and(|asked| self.input.sent.is_none_or(|sent| asked < sent))
    }

    /// The deadlines of the steps.
    pub(super) fn steps(
        &self,
        rulebook: &Rulebook,
        workflow: &Workflow,
        journal: &mut Journal,
    ) -> Result<Steps, Error> {
        let mut steps = Steps::default();
        for term in workflow.terms.iter().filter(|term| term.is_for(self.kind.as_str(), self.origin)) {
            let (Some((path, start)), Some(step)) = (self.start(term), steps.of(term)) else { continue };
            let Some(Running { due: Some(due), readings }) = running(rulebook, term, start, path, journal)? else {
                continue;
            };
            // A shortlist that was sent nevertheless has its day; nobody owes one that was not.
            let gave_way = term.is_ended_by(action::ASK_FOR_SELECTION) && self.gave_way(due);
            if !gave_way || self.input.sent.is_some() {
                *step = Some(step.map_or(due, |before| before.min(due)));
            }
            if term.is_met_by(action::SEND) {
                steps.gave_way = gave_way;
            }
            journal.apply(&term.rule, due, || text::due(rulebook, term, path, readings, start, due));
        }
        Ok(steps)
    }

    /// The field and the day from which a term runs; `None` if that has not happened.
    fn start(&self, term: &StepTerm) -> Option<(&'static str, Day)> {
        let ShortlistInput { received, selection_requested, sent, .. } = self.input;
        if let Some(asked) = selection_requested.filter(|_| term.is_met_by(action::SELECT)) {
            return Some(("/selection_requested", asked));
        }
        if term.starts_with(action::TAKE_ON) {
            return Some(("/received", *received));
        }
        sent.filter(|_| term.starts_with(action::SEND)).map(|sent| ("/sent", sent))
    }
}

impl Steps {
    /// The step that meets a term, if the answer has it.
    fn of(&mut self, term: &StepTerm) -> Option<&mut Option<Day>> {
        let steps = [
            (action::PUBLISH, &mut self.publish_by),
            (action::PRESELECT, &mut self.preselection_by),
            (action::SEND, &mut self.shortlist_by),
            (action::SELECT, &mut self.selection_by),
            (action::CHECK, &mut self.outcome_by),
        ];
        steps.into_iter().find(|(name, _)| term.is_met_by(name)).map(|(_, step)| step)
    }
}
