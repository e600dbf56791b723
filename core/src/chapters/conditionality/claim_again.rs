//! From when a benefit that was lost may be claimed again.

use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;

/// From when a new claim is possible, and what was read.
pub(super) struct ClaimAgain {
    pub(super) months: u32,
    pub(super) reading: Reading,
    pub(super) from: Day,
    /// Whether the benefit still exists on that day.
    pub(super) exists: bool,
}

impl ClaimAgain {
    /// The months of a parameter after the receipt of the decision.
    pub(super) fn after(rulebook: &Rulebook, benefit: Benefit, parameter: &str, received: Day) -> Result<Self, Error> {
        let at = |error: Error| error.at("/received");
        let (months, reading) = rulebook.read_named::<u32>(parameter, received).map_err(at)?;
        let from = received.plus_months(months);
        if from > Day::LAST {
            return Err(at(Error::new(Code::FuoriLimite)));
        }
        Ok(Self { months, reading, from, exists: rulebook.benefit_exists(benefit, from).is_ok() })
    }
}
