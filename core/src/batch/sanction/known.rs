//! The cases that any table over a rulebook has asked about: the rules never change, so each is answered once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use super::asked::KINDS;
use super::outcome::Outcome;
use super::periods::Periods;
use crate::base::words::benefit::Benefit;
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;

/// The maximum number of answers that are kept for other tables.
const MOST: usize = 1 << 16;

/// A violation as far as its sanction depends on it, apart from the share of missed hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Case {
    pub(super) period: u32,
    pub(super) benefit: Benefit,
    pub(super) violation: Violation,
    pub(super) justified: bool,
    /// Earlier violations of each kind.
    pub(super) earlier: [u8; KINDS],
}

/// What tables over one rulebook share.
#[derive(Default)]
pub(super) struct Known {
    periods: OnceLock<Arc<Periods>>,
    /// In a tree: tools that look for lost memory do not find what a hash table holds.
    answers: Mutex<BTreeMap<Case, Arc<Outcome>>>,
}

impl Known {
    pub(super) fn of(rulebook: &Rulebook) -> Arc<Self> {
        rulebook.sanctions().get()
    }

    pub(super) fn periods(&self, rulebook: &Rulebook) -> Arc<Periods> {
        Arc::clone(self.periods.get_or_init(|| Arc::new(Periods::new(rulebook))))
    }

    /// The outcome of a case, if a table has asked about it before.
    pub(super) fn find(&self, case: &Case) -> Option<Arc<Outcome>> {
        self.answers.lock().ok()?.get(case).cloned()
    }

    /// Keeps the outcome of a case that does not depend on the share of missed hours.
    pub(super) fn keep(&self, case: Case, outcome: &Arc<Outcome>) {
        if let Ok(mut answers) = self.answers.lock()
            && answers.len() < MOST
        {
            answers.insert(case, Arc::clone(outcome));
        }
    }
}
