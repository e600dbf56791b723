//! Observers of the state machine.

use super::text;
use crate::answer::finding::Finding;
use crate::answer::step::{Note, Step};
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;
use crate::base::words::state::State;

/// What the state machine reports while it runs. Findings and steps are built only for an observer that keeps them; the
/// defaults keep none.
pub(crate) trait Observer {
    /// A new state from this day on. Its rule is looked up only if the observer asks.
    fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
        let _ = (from, state, rule);
    }

    /// A DID that counts from its day; `claim` if it is a claim.
    fn did(&mut self, event: u32, claim: bool) {
        let _ = (event, claim);
    }

    /// A claim by a person whose DID is already active.
    fn claim(&mut self, event: u32) {
        let _ = event;
    }

    /// Consecutive days that count for the seniority, and the number of days counted before them.
    fn seniority(&mut self, from: Day, before: i32, days: i32) {
        let _ = (from, before, days);
    }

    /// Whether rules are kept.
    fn keeps_rules(&self) -> bool {
        false
    }

    /// A rule was applied.
    fn rule(&mut self, rule: Rule) {
        let _ = rule;
    }

    /// Something that an operator should know.
    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        let _ = finding;
    }

    /// The same about a job, by its name.
    fn finding_about(&mut self, job: u32, finding: impl FnOnce(&str) -> Finding) {
        let _ = job;
        self.finding(|| finding(""));
    }

    /// A step of the trace about a job, by its name.
    fn step_about(&mut self, rule: Rule, day: Day, job: u32, note: impl FnOnce(&str) -> Note) {
        let _ = job;
        self.step(|| Step::of(rule, Some(day), note("")));
    }

    /// STATO-25: events after the last day.
    fn later(&mut self, events: &[u32]) {
        events.iter().for_each(|event| self.finding(|| text::not_yet(*event)));
    }

    /// A rule was applied on a day, and this is what it says.
    fn apply(&mut self, rule: Rule, day: Day, note: impl FnOnce() -> Note) {
        self.rule(rule);
        self.step(|| Step::of(rule, Some(day), note()));
    }

    /// Whether steps are kept.
    fn keeps_steps(&self) -> bool {
        false
    }

    /// A step of the trace.
    fn step(&mut self, step: impl FnOnce() -> Step) {
        let _ = step;
    }
}

/// Observes nothing.
pub(crate) struct NoObserver;

impl Observer for NoObserver {}
