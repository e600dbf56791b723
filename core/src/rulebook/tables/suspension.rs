//! Periods in which the law suspends the duties of conditionality, their sanctions and their terms.

use super::life::Life;
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;

/// A period in which the duties of some benefits are suspended.
#[derive(Clone, Debug)]
pub(crate) struct DutySuspension {
    pub(crate) rule: RuleId,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) life: Life,
    /// The benefits under which an offer in the person's own municipality must still be accepted.
    pub(crate) own_municipality: Vec<Benefit>,
}

impl DutySuspension {
    pub(crate) fn covers(&self, benefit: Benefit, day: Day) -> bool {
        self.benefits.contains(&benefit) && self.life.covers(day)
    }
}
