//! The faults of a code, and how serious they are.

use super::text;
use crate::answer::journal::Journal;
use crate::answer::problem::FieldProblem;
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::weight::Weight;
use crate::rulebook::read::Reading;

/// The problems found so far, each with the parameter behind it.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<(FieldProblem, Option<Reading>)>);

impl Problems {
    pub(crate) fn add(&mut self, severity: Weight, rule: Rule, path: impl Into<String>, text: Text) {
        self.add_by(None, severity, rule, path, text);
    }

    /// The same for a problem with a parameter behind it.
    pub(crate) fn add_by(
        &mut self,
        reading: Option<Reading>,
        severity: Weight,
        rule: Rule,
        path: impl Into<String>,
        message: Text,
    ) {
        self.0.push((FieldProblem { severity, rule: rule.into(), path: path.into(), message }, reading));
    }

    /// How many have this severity.
    pub(crate) fn count(&self, severity: Weight) -> usize {
        self.0.iter().filter(|(problem, _)| problem.severity == severity).count()
    }

    /// Whether one of them rejects the code.
    pub(crate) fn refuse(&self) -> bool {
        self.count(Weight::Vincolante) > 0
    }

    /// Records their rules and, in a trace, each of them.
    pub(crate) fn note(self, date: Option<Day>, journal: &mut Journal) -> Vec<FieldProblem> {
        let noted = self.0.into_iter().map(|(problem, reading)| {
            journal.apply(&problem.rule, date, || text::problem(&problem).all(reading));
            problem
        });
        noted.collect()
    }
}
