//! What is to be done by a day: the deadlines that ask for an act which nobody has done yet.

use super::facts::Facts;
use super::running::Computed;
use super::types::Task;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::book::Rulebook;

impl Facts<'_> {
    /// What is to be done by a day, in the order of the last days.
    pub(crate) fn tasks(&self, rulebook: &Rulebook, until: Day, journal: &mut Journal) -> Vec<Task> {
        let open = self.computed(rulebook).into_iter().filter(|one| one.deadline.due <= until && one.is_to_do());
        let tasks = open.filter_map(|one| {
            let act = one.act?;
            let deadline = one.record(journal);
            Some(Task {
                act,
                days_left: self.as_of.days_until(deadline.due),
                rule: deadline.id,
                bound: deadline.bound,
                start: deadline.start,
                due: deadline.due,
                state: deadline.state,
                event: deadline.event,
            })
        });
        tasks.collect()
    }
}

impl Computed {
    /// Whether the act is still owed. After its last day it is not if what it belongs to has ended, or if another deadline has
    /// taken its place.
    fn is_to_do(&self) -> bool {
        match self.deadline.state {
            DeadlineState::NonAncora | DeadlineState::Aperta | DeadlineState::Sospesa => true,
            DeadlineState::Scaduta => !self.over && !self.followed,
            DeadlineState::Rispettata | DeadlineState::RispettataInRitardo | DeadlineState::Estinta => false,
        }
    }
}
