//! The deadlines of the steps of a vacancy: from the actions that start them to those that meet them.

use super::text;
use super::types::StepDeadline;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::vacancy::VacancyOrigin;
use crate::chapters::workflow::action::Action;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::workflow::definition::{Outcome, StepTerm, Workflow};

/// How a vacancy ended.
#[derive(Clone, Copy)]
pub(super) struct End {
    pub(super) day: Day,
    pub(super) outcome: Outcome,
}

/// A vacancy whose deadlines are asked for.
pub(super) struct Question<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) workflow: &'a Workflow,
    pub(super) kind: &'a str,
    pub(super) origin: VacancyOrigin,
    pub(super) actions: &'a [Action],
    pub(super) end: Option<End>,
}

/// Whether the origin of a vacancy changes the deadlines of a kind of request.
pub(super) fn depend_on_origin(workflow: &Workflow, kind: &str) -> bool {
    workflow.terms.iter().any(|term| term.is_about(Some(kind)) && !term.origins.is_empty())
}

impl Question<'_> {
    /// Every deadline that the actions start, in the order of their starts.
    pub(super) fn deadlines(&self, as_of: Day, journal: &mut Journal) -> Result<Vec<StepDeadline>, Error> {
        let mut deadlines = Vec::new();
        let of_kind = |term: &&StepTerm| {
            term.is_about(Some(self.kind)) && (term.origins.is_empty() || term.origins.contains(&self.origin))
        };
        for term in self.workflow.terms.iter().filter(of_kind) {
            for (action, met_by) in self.stretches(term) {
                let Some(start) = self.day_of(action) else { continue };
                let mut readings = Vec::new();
                if !self.applies(term, start, &mut readings) {
                    continue;
                }
                let due = self.due(term, action, start, &mut readings, journal)?;
                let met_on = met_by.and_then(|index| self.day_of(index));
                let late = met_on.zip(due).map(|(met, due)| due.days_until(met)).filter(|days| *days > 0);
                let deadline = StepDeadline {
                    id: term.rule.clone(),
                    start,
                    due,
                    state: self.state(due, met_on, late, as_of),
                    bound: term.bound.clone(),
                    action,
                    met_by,
                    met_on,
                    days_late: late,
                };
                let day = due.unwrap_or(start);
                journal.apply(&term.rule, day, || text::deadline(self.rulebook, &deadline, readings));
                deadlines.push(deadline);
            }
        }
        deadlines.sort_by_key(|one| (one.action, one.due.unwrap_or(Day::NEVER)));
        Ok(deadlines)
    }

    /// The index of each action that starts a term, with that of the first action after it that meets the term. A term without a
    /// last day starts once until it is met.
    fn stretches(&self, term: &StepTerm) -> Vec<(usize, Option<usize>)> {
        let mut next = None;
        let mut stretches = Vec::new();
        for (index, action) in self.actions.iter().enumerate().rev() {
            if term.starts_with(&action.action) {
                stretches.push((index, next));
            }
            if term.is_met_by(&action.action) {
                next = Some(index);
            }
        }
        stretches.reverse();
        if term.days.is_none() {
            stretches.dedup_by_key(|(_, met_by)| *met_by);
        }
        stretches
    }

    fn day_of(&self, action: usize) -> Option<Day> {
        self.actions.get(action).map(|action| action.at.day())
    }

    /// Whether a term applies from a day: its rule is in force, and the parameter has the choice that it needs.
    fn applies(&self, term: &StepTerm, start: Day, readings: &mut Vec<Reading>) -> bool {
        let in_force = self.rulebook.rule(&term.rule).is_some_and(|rule| rule.in_force(start));
        let chosen = term.only_if.as_ref().is_none_or(|one| {
            readings.extend(self.rulebook.reading_of(&one.parameter, start));
            self.rulebook.chosen(&one.parameter, start) == Some(one.choice.as_str())
        });
        in_force && chosen
    }

    /// The last day of a term; `None` if it has none.
    fn due(
        &self,
        term: &StepTerm,
        action: usize,
        start: Day,
        readings: &mut Vec<Reading>,
        journal: &mut Journal,
    ) -> Result<Option<Day>, Error> {
        let Some(days) = &term.days else { return Ok(None) };
        let path = format!("/actions/{action}/at");
        let (amount, reading) = self.rulebook.read_named(days, start).map_err(|error| error.at(&*path))?;
        readings.push(reading);
        let roll = term.roll.as_deref().and_then(|name| self.rulebook.find_named::<Roll>(name, start));
        readings.extend(roll.map(|(_, reading)| reading));
        journal.rule(rule::TERM_09);
        let length = Term { amount, unit: Unit::Giorni, roll: roll.map(|(roll, _)| roll).unwrap_or_default() };
        let due = match term.duty {
            Some(duty) => journal.due_of_duty(self.rulebook, duty, length, start, &path)?,
            None => journal.due(self.rulebook, length, start, &path)?,
        };
        Ok(Some(due))
    }

    fn state(&self, due: Option<Day>, met_on: Option<Day>, late: Option<i32>, as_of: Day) -> DeadlineState {
        let lapsed = self.end.is_some_and(|end| match due {
            Some(due) => end.day <= due,
            None => end.outcome == Outcome::Annullato,
        });
        match (met_on, late) {
            (Some(_), None) => DeadlineState::Rispettata,
            (Some(_), Some(_)) => DeadlineState::RispettataInRitardo,
            _ if lapsed => DeadlineState::Estinta,
            _ if due.is_some_and(|due| due < as_of) => DeadlineState::Scaduta,
            _ => DeadlineState::Aperta,
        }
    }
}
