//! What an operation notes while it works.

use std::collections::BTreeSet;

use super::assumption::Assumption;
use super::reply::Answer;
use super::step::{Note, Step, cite};
use crate::base::calendar::day::Day;
use crate::base::calendar::term::Term;
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;

/// What an operation notes while it works.
#[derive(Debug)]
pub(crate) struct Journal {
    /// In the order in which they were noted, some more than once.
    rules: Vec<RuleId>,
    assumptions: BTreeSet<Assumption>,
    steps: Option<Vec<Step>>,
    silent: bool,
}

impl Journal {
    /// A journal that keeps the steps only where asked for.
    fn new(explain: bool) -> Self {
        Self { rules: Vec::new(), assumptions: BTreeSet::new(), steps: explain.then(Vec::new), silent: false }
    }

    /// A journal that keeps nothing, for answers without a trace.
    #[cfg(feature = "arrow")]
    pub(crate) fn silent() -> Self {
        Self { silent: true, ..Self::new(false) }
    }

    /// Notes a rule as applied. Most are noted again and again, and by the same text: that is seen without reading it.
    pub(crate) fn rule(&mut self, rule: impl Into<RuleId>) {
        let rule = rule.into();
        let same = |noted: &RuleId| std::ptr::eq::<str>(noted.as_str(), rule.as_str());
        if !self.silent && !self.rules.iter().any(same) {
            self.rules.push(rule);
        }
    }

    /// Notes a rule as applied on a day, and the step that says so; without a trace the step is never made. A rule that is
    /// about no day, such as a check of a code, gives none.
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

    /// Notes a step; without a trace the step is never made. Its rule is noted by itself, so that the rules of an answer do
    /// not depend on whether somebody asks for the trace.
    pub(crate) fn step(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    /// Whether somebody asks for the trace.
    pub(crate) const fn keeps_steps(&self) -> bool {
        self.steps.is_some()
    }

    /// Notes a fact that the input does not give and that the answer takes for granted; `field` is its JSON pointer.
    pub(crate) fn assume(&mut self, field: &str, text: impl FnOnce() -> Text) {
        if !self.silent {
            self.assumptions.insert(Assumption::new(field, text()));
        }
    }

    /// The last day of a term, with the calendar's rules noted; too late is an error about the field that it starts from.
    pub(crate) fn due(&mut self, rulebook: &Rulebook, term: Term, start: Day, path: &str) -> Result<Day, Error> {
        let due = term.due(start, rulebook.holidays(), None).map_err(|error| error.at(path))?;
        self.rules.extend(due.rules);
        Ok(due.day)
    }

    /// An empty journal that keeps steps where this one does.
    pub(crate) fn inner(&self) -> Self {
        Self { silent: self.silent, ..Self::new(self.steps.is_some()) }
    }

    /// Takes over what an inner question noted; its facts are found elsewhere in this input.
    pub(crate) fn absorb(&mut self, inner: Self, found_at: impl Fn(&str) -> String) {
        self.rules.extend(inner.rules);
        self.assumptions.extend(inner.assumptions.into_iter().map(|assumption| assumption.found_at(&found_at)));
        if let (Some(steps), Some(more)) = (&mut self.steps, inner.steps) {
            steps.extend(more.into_iter().map(|step| step.found_at(&found_at)));
        }
    }

    /// The answer with its rules and the trace with its citations.
    fn close<T>(self, body: T, rulebook: &Rulebook) -> Answer<T> {
        let rules = self.rules.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let trace = self.steps.map(|steps| steps.into_iter().map(|step| cite(step, rulebook)).collect());
        Answer { body, rules, assumptions: self.assumptions.into_iter().collect(), trace }
    }
}

/// Runs an operation without a trace.
pub(crate) fn answer<T>(
    rulebook: &Rulebook,
    run: impl FnOnce(&mut Journal) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    explained(rulebook, false, run)
}

/// Runs an operation, with a trace where asked for.
pub(crate) fn explained<T>(
    rulebook: &Rulebook,
    explain: bool,
    run: impl FnOnce(&mut Journal) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    let mut journal = Journal::new(explain);
    let body = run(&mut journal)?;
    Ok(journal.close(body, rulebook))
}
