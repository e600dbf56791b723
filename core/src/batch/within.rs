//! The second answer for a person whose pay is unknown: what would hold if it were within the limits.

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::status::events::DatedEvent;
use crate::status::machine::{Enrolled, StateMachine};
use crate::status::observer::Observer;

/// The same state machine over the same facts, with an income that adds nothing instead of each unknown one.
pub(super) struct IfWithin<'w> {
    rulebook: &'w Rulebook,
    pub(super) machine: StateMachine<'w>,
    facts: Vec<DatedEvent>,
    /// The day that the machine has reached, [`Day::NEVER`] if it can't go on from there, and the facts that it has taken.
    reached: (Day, usize),
}

impl<'w> IfWithin<'w> {
    pub(super) fn new(rulebook: &'w Rulebook) -> Self {
        let machine = StateMachine::new(rulebook.law(), None, Day::FIRST);
        Self { rulebook, machine, facts: Vec::new(), reached: (Day::NEVER, 0) }
    }

    /// Before a new person, or facts that do not continue those before.
    pub(super) fn begin(&mut self) {
        self.facts.clear();
        self.reached = (Day::NEVER, 0);
    }

    /// Runs to the end of a day over the facts up to it, which begin with those of the run before.
    pub(super) fn run_to(
        &mut self,
        as_of: Day,
        facts: &[DatedEvent],
        (enrolled, first): (Option<Enrolled>, Day),
        observer: &mut impl Observer,
    ) -> Result<(), Error> {
        let law = self.rulebook.law();
        let more = facts.get(self.facts.len()..).unwrap_or_default();
        self.facts.extend(more.iter().map(|fact| fact.with_unknown_within(law.at(fact.day))));
        if as_of <= self.reached.0 {
            self.machine.begin(enrolled, first);
            self.reached.1 = 0;
        }
        let new = self.facts.get(self.reached.1..facts.len()).unwrap_or_default();
        self.machine.run(new, as_of, observer)?;
        self.reached = (as_of, facts.len());
        Ok(())
    }
}
