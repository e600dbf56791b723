//! Who observes the state machine.

use super::state::State;
use crate::answer::finding::Finding;
use crate::answer::step::Step;
use crate::base::calendar::day::Day;
use crate::base::rule::Rule;

/// What the state machine reports while it runs. Findings and steps are made only where somebody keeps them: here nobody does.
pub(crate) trait Observer {
    /// A new state from this day on. Its rule is looked for only where somebody asks.
    fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
        let _ = (from, state, rule);
    }

    /// A DID that counts from its day; `claim` where a claim stands for it.
    fn did(&mut self, event: u32, claim: bool) {
        let _ = (event, claim);
    }

    /// A claim by someone whose DID is active already.
    fn claim(&mut self, event: u32) {
        let _ = event;
    }

    /// A rule was applied.
    fn rule(&mut self, rule: Rule) {
        let _ = rule;
    }

    /// Something that an operator should know.
    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        let _ = finding;
    }

    /// A step of the trace.
    fn step(&mut self, step: impl FnOnce() -> Step) {
        let _ = step;
    }
}

/// Observes nothing.
pub(crate) struct NoObserver;

impl Observer for NoObserver {}
