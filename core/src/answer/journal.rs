//! The journal: what an operation records while it works.

use std::collections::BTreeSet;

use super::assumption::Assumption;
use super::reply::Answer;
use super::stamp::Stamp;
use super::step::{Note, Step, cite};
use crate::base::calendar::day::Day;
use crate::base::calendar::term::Term;
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::base::rule_set::RuleSet;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;

/// The steps for which a trace has room from the start: a step is large, and moving it takes long.
const STEPS: usize = 32;

/// What an operation records while it works.
#[derive(Debug)]
pub(crate) struct Journal {
    rules: RuleSet,
    assumptions: BTreeSet<Assumption>,
    steps: Option<Vec<Step>>,
    silent: bool,
}

impl Journal {
    /// A journal that keeps the steps only on request.
    fn new(explain: bool) -> Self {
        Self { rules: RuleSet::default(), assumptions: BTreeSet::new(), steps: explain.then(Vec::new), silent: false }
    }

    /// A journal that keeps nothing, for answers without a trace.
    pub(crate) fn silent() -> Self {
        Self { silent: true, ..Self::new(false) }
    }

    /// Records a rule as applied.
    pub(crate) fn rule(&mut self, rule: impl Into<RuleId>) {
        if !self.silent {
            self.rules.insert(rule);
        }
    }

    /// Records a rule as applied on a day, and its step; without a trace the step is not built. A rule without a day,
    /// such as a check of a code, has none.
    pub(crate) fn apply<N: Into<Note>>(
        &mut self,
        rule: impl Into<RuleId>,
        day: impl Into<Option<Day>>,
        note: impl FnOnce() -> N,
    ) {
        let rule = rule.into();
        if let Some(steps) = &mut self.steps {
            steps.push(Step::of(rule.clone(), day.into(), note().into()));
        }
        self.rule(rule);
    }

    /// Records a step; without a trace the step is not built. The rule is recorded separately, so that the rules of an
    /// answer do not depend on whether a trace is requested.
    pub(crate) fn step(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    /// Whether a trace is requested.
    pub(crate) const fn keeps_steps(&self) -> bool {
        self.steps.is_some()
    }

    /// Records a fact that the input does not give and that the answer assumes; `field` is its JSON pointer.
    pub(crate) fn assume(&mut self, field: &str, text: impl FnOnce() -> Text) {
        if !self.silent {
            self.assumptions.insert(Assumption::new(field, text()));
        }
    }

    /// The last day of a term; records the rules of the calendar. A day that is too late is an error about the field of
    /// the start.
    pub(crate) fn due(&mut self, rulebook: &Rulebook, term: Term, start: Day, path: &str) -> Result<Day, Error> {
        let due = term.due(start, rulebook.holidays(), None).map_err(|error| error.at(path))?;
        due.rules.into_iter().for_each(|rule| self.rule(rule));
        Ok(due.day)
    }

    /// An empty journal that keeps steps if this one does.
    pub(crate) fn inner(&self) -> Self {
        Self { silent: self.silent, ..Self::new(self.steps.is_some()) }
    }

    /// Adds the records of an inner question, whose facts have other places in this input.
    pub(crate) fn absorb(&mut self, inner: Self, found_at: impl Fn(&str) -> String) {
        self.rules.extend(inner.rules);
        self.assumptions.extend(inner.assumptions.into_iter().map(|assumption| assumption.found_at(&found_at)));
        if let (Some(steps), Some(more)) = (&mut self.steps, inner.steps) {
            steps.extend(more.into_iter().map(|step| step.found_at(&found_at)));
        }
    }

    /// The answer with its rules and the trace with its citations.
    fn close<T>(self, body: T, rulebook: &Rulebook) -> Answer<T> {
        let rules = self.rules.into_ids();
        let trace = self.steps.map(|steps| steps.into_iter().map(|step| cite(step, rulebook)).collect());
        let stamp = Stamp(rulebook.rulebook_version().clone());
        Answer { body, rules, stamp, answer_id: None, assumptions: self.assumptions.into_iter().collect(), trace }
    }
}

/// Runs an operation without a trace.
pub(crate) fn answer<T>(
    rulebook: &Rulebook,
    run: impl FnOnce(&mut Journal) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    explained(rulebook, false, run)
}

/// Runs an operation, with a trace on request.
pub(crate) fn explained<T>(
    rulebook: &Rulebook,
    explain: bool,
    run: impl FnOnce(&mut Journal) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    let mut journal = Journal::new(explain);
    journal.steps.iter_mut().for_each(|steps| steps.reserve(STEPS));
    let body = run(&mut journal)?;
    Ok(journal.close(body, rulebook))
}
