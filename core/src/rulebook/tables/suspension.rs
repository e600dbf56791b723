//! Periods in which the law suspends duties, their sanctions and their terms.

use serde::Deserialize;

use super::life::Life;
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;

/// What a law may suspend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Duty {
    /// The duties of conditionality of a benefit.
    #[serde(skip)]
    Of(Benefit),
    /// The hiring of persons with disabilities (L. 68/1999).
    L68,
    /// The selections for public bodies (art. 16 L. 56/1987).
    Art16,
}

impl From<Benefit> for Duty {
    fn from(benefit: Benefit) -> Self {
        Self::Of(benefit)
    }
}

/// A period in which some duties are suspended.
#[derive(Clone, Debug)]
pub(crate) struct DutySuspension {
    pub(crate) rule: RuleId,
    pub(crate) duties: Vec<Duty>,
    pub(crate) life: Life,
    /// The benefits under which an offer in the person's own municipality must still be accepted.
    pub(crate) own_municipality: Vec<Benefit>,
}

impl DutySuspension {
    pub(crate) fn covers(&self, duty: Duty, day: Day) -> bool {
        self.duties.contains(&duty) && self.life.covers(day)
    }
}
