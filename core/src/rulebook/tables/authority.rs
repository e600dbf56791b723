//! The authorities that establish a violation, decide on the measure, and hear appeals, by benefit and day.

use super::life::Life;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::Unit;
use crate::base::words::benefit::Benefit;
use crate::base::words::sanction::{AppealBody, Decider, Finder, Recipient};
use crate::rulebook::sources::Cite;

/// The authorities of some benefits in a period.
#[derive(Clone, Debug)]
pub(crate) struct Authority {
    pub(crate) benefits: Vec<Benefit>,
    /// The province that the entry is for; `None` for all provinces without an entry of their own.
    pub(crate) province: Option<String>,
    pub(crate) life: Life,
    pub(crate) found_by: Finder,
    pub(crate) decided_by: Decider,
    /// Who is notified of the measure.
    pub(crate) notify: Vec<Recipient>,
    /// `None` if the law gives no appeal to an authority.
    pub(crate) appeal_to: Option<AppealBody>,
    /// The parameter with the days to appeal; `None` if the law gives no term.
    pub(crate) appeal_days: Option<String>,
    /// The parameter with the days within which the violation is reported to the authority that decides, and their
    /// unit.
    pub(crate) report: Option<(String, Unit)>,
    pub(crate) source: Cite,
}

impl Authority {
    pub(crate) fn covers(&self, benefit: Benefit, province: Option<&str>, day: Day) -> bool {
        self.benefits.contains(&benefit) && self.province.as_deref() == province && self.life.covers(day)
    }

    pub(crate) fn clashes(&self, other: &Self) -> bool {
        self.life.meets(other.life)
            && self.province == other.province
            && self.benefits.iter().any(|one| other.benefits.contains(one))
    }
}
