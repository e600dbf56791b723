//! The deadlines of the steps of a vacancy: from the actions that start them to those that meet them.

use super::text;
use super::types::StepDeadline;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::vacancy::{VacancyOrigin, VacancyOutcome};
use crate::chapters::workflow::action::Action;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::workflow::definition::{Outcome, StepTerm, Workflow};

/// How a vacancy ended.
#[derive(Clone, Copy)]
pub(super) struct End {
    pub(super) day: Day,
    pub(super) outcome: Outcome,
    filled: bool,
}

impl End {
    /// The end by an action.
    pub(super) fn of(action: &Action, outcome: Outcome) -> Self {
        Self { day: action.at.day(), outcome, filled: action.filled == Some(true) }
    }

    pub(super) const fn how(self) -> VacancyOutcome {
        match (self.outcome, self.filled) {
            (Outcome::Annullato, _) => VacancyOutcome::Ritirato,
            (_, true) => VacancyOutcome::Coperto,
            (_, false) => VacancyOutcome::Chiuso,
        }
    }
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

/// A term that runs from a day: its last day, and what was read for it.
pub(crate) struct Running {
    /// `None` if it has no last day.
    pub(crate) due: Option<Day>,
    pub(crate) readings: Vec<Reading>,
}

/// A term from a day, at the field `path`; `None` if it does not apply: its rule is not in force, or a parameter has another choice.
pub(crate) fn running(
    rulebook: &Rulebook,
    term: &StepTerm,
    start: Day,
    path: &str,
    journal: &mut Journal,
) -> Result<Option<Running>, Error> {
    let mut readings = Vec::new();
    let in_force = rulebook.rule(&term.rule).is_some_and(|rule| rule.in_force(start));
    let chosen = term.only_if.as_ref().is_none_or(|one| {
        readings.extend(rulebook.reading_of(&one.parameter, start));
        rulebook.chosen(&one.parameter, start) == Some(one.choice.as_str())
    });
    if !in_force || !chosen {
        return Ok(None);
    }
    let Some(days) = &term.days else { return Ok(Some(Running { due: None, readings })) };
    let (amount, reading) = rulebook.read_named(days, start).map_err(|error| error.at(path))?;
    readings.push(reading);
    let roll = term.roll.as_deref().and_then(|name| rulebook.find_named::<Roll>(name, start));
    readings.extend(roll.map(|(_, reading)| reading));
    journal.rule(rule::TERM_09);
    let length = Term { amount, unit: Unit::Giorni, roll: roll.map(|(roll, _)| roll).unwrap_or_default() };
    let due = match term.duty {
        Some(duty) => journal.due_of_duty(rulebook, duty, length, start, path)?,
        None => journal.due(rulebook, length, start, path)?,
    };
    Ok(Some(Running { due: Some(due), readings }))
}

/// A term from the first action that starts it to the action that is the last one for it.
#[derive(Clone, Copy)]
struct Stretch {
    start: usize,
    over: Option<Over>,
}

/// The action after which a term no longer runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Met(usize),
    Ended(usize),
}

impl Stretch {
    const fn met_by(self) -> Option<usize> {
        match self.over {
            Some(Over::Met(index)) => Some(index),
            _ => None,
        }
    }

    const fn ended_by(self) -> Option<usize> {
        match self.over {
            Some(Over::Ended(index)) => Some(index),
            _ => None,
        }
    }
}

impl Question<'_> {
    /// Every deadline that the actions start, in the order of their starts.
    pub(super) fn deadlines(&self, as_of: Day, journal: &mut Journal) -> Result<Vec<StepDeadline>, Error> {
        let mut deadlines = Vec::new();
        for term in self.workflow.terms.iter().filter(|term| term.is_for(self.kind, self.origin)) {
            for stretch in self.stretches(term) {
                let (action, met_by) = (stretch.start, stretch.met_by());
                let Some(start) = self.day_of(action) else { continue };
                let path = format!("/actions/{action}/at");
                let Some(Running { due, readings }) = running(self.rulebook, term, start, &path, journal)? else {
                    continue;
                };
                let met_on = met_by.and_then(|index| self.day_of(index));
                let late = met_on.zip(due).map(|(met, due)| due.days_until(met)).filter(|days| *days > 0);
                let ended = stretch.ended_by().and_then(|index| self.day_of(index));
                let deadline = StepDeadline {
                    id: term.rule.clone(),
                    start,
                    due,
                    state: self.state(due, met_on, late, ended, as_of),
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

    /// The stretches of a term. It starts once until it is met or ended: one check of the outcome is enough for two shortlists.
    fn stretches(&self, term: &StepTerm) -> Vec<Stretch> {
        let mut over = None;
        let mut stretches = Vec::new();
        for (index, action) in self.actions.iter().enumerate().rev() {
            if term.starts_with(&action.action) {
                stretches.push(Stretch { start: index, over });
            }
            if term.is_met_by(&action.action) {
                over = Some(Over::Met(index));
            } else if term.is_ended_by(&action.action) {
                over = Some(Over::Ended(index));
            }
        }
        stretches.reverse();
        stretches.dedup_by_key(|stretch| stretch.over);
        stretches
    }

    fn day_of(&self, action: usize) -> Option<Day> {
        self.actions.get(action).map(|action| action.at.day())
    }

    fn state(
        &self,
        due: Option<Day>,
        met_on: Option<Day>,
        late: Option<i32>,
        ended: Option<Day>,
        as_of: Day,
    ) -> DeadlineState {
        let in_time = |day: Day| due.is_none_or(|due| day <= due);
        let lapsed = self.end.is_some_and(|end| match due {
            Some(due) => end.day <= due,
            None => end.outcome == Outcome::Annullato,
        });
        match (met_on, late) {
            (Some(_), None) => DeadlineState::Rispettata,
            (Some(_), Some(_)) => DeadlineState::RispettataInRitardo,
            _ if lapsed || ended.is_some_and(in_time) => DeadlineState::Estinta,
            _ if due.is_some_and(|due| due < as_of) => DeadlineState::Scaduta,
            _ => DeadlineState::Aperta,
        }
    }
}
