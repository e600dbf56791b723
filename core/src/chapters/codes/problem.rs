//! What is wrong with a code, and how much it weighs.

use super::text;
use super::types::Problem;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::weight::Weight;

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, severity: Weight, rule: Rule, path: impl Into<String>, text: Text) {
        let (message, message_en) = (text.it.into_owned(), text.en.into_owned());
        self.0.push(Problem { severity, rule, path: path.into(), message, message_en });
    }

    /// Whether one of them refuses.
    pub(crate) fn refuse(&self) -> bool {
        self.0.iter().any(|problem| problem.severity == Weight::Vincolante)
    }

    /// Notes their rules and, in a trace, each of them.
    pub(crate) fn note(self, date: Day, journal: &mut Journal) -> Vec<Problem> {
        for problem in &self.0 {
            journal.rule(problem.rule);
            journal.step(|| text::problem(date, problem));
        }
        self.0
    }
}
