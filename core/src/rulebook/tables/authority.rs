//! The authorities that establish a violation, decide on the measure, and hear appeals, by benefit and day.

use serde::Deserialize;

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
    /// The report of the violation to the authority that decides; `None` if the law requires none.
    pub(crate) report: Option<Report>,
    pub(crate) source: Cite,
}

/// By when, and where, a violation is reported.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Report {
    /// The parameter with the days.
    pub(crate) parameter: String,
    /// Their unit.
    pub(crate) unit: Unit,
    /// The day from which they run.
    pub(crate) start: ReportStart,
    /// Whether the report is made on SIISL.
    #[serde(default)]
    pub(crate) on_siisl: bool,
}

/// The day from which the days for a report run.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReportStart {
    /// The day of the violation.
    Violazione,
    /// The day on which it was established.
    Accertamento,
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
