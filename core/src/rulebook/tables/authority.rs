//! Who finds a violation, who decides on the measure, and whom to appeal to: by benefit and day.

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
    /// The province that it is for; `None` for all that have none of their own.
    pub(crate) province: Option<String>,
    pub(crate) life: Life,
    pub(crate) found_by: Finder,
    pub(crate) decided_by: Decider,
    /// Who is told of the measure.
    pub(crate) notify: Vec<Recipient>,
    /// `None` where the law gives no appeal to an authority.
    pub(crate) appeal_to: Option<AppealBody>,
    /// The parameter with the days to appeal; `None` where the law gives no term.
    pub(crate) appeal_days: Option<String>,
    /// The report of who finds to who decides; `None` where the law asks for none.
    pub(crate) report: Option<Report>,
    pub(crate) source: Cite,
}

/// By when, and where, who finds a violation reports it.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// The parameter with its days.
    pub(crate) parameter: String,
    pub(crate) unit: Unit,
    pub(crate) on_siisl: bool,
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
