//! The violations before one: those that count with it, and the benefits lost by them.

use std::collections::BTreeSet;

use crate::assess::text;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::benefit::Benefit;
use crate::chapters::conditionality::types::PastViolation;

/// The violations judged so far.
#[derive(Default)]
pub(super) struct Past {
    /// Those that were not justified, by day.
    unjustified: Vec<PastViolation>,
    /// The last of the others.
    justified: Option<PastViolation>,
    /// The benefits lost, each with its claim.
    pub(super) lost: BTreeSet<(Benefit, Option<Day>)>,
    /// How many violations were counted, over all sanctions.
    counted: usize,
}

/// The maximum number of violations that are counted, over all sanctions of a dossier.
const MOST_COUNTED: usize = 1_000_000;

impl Past {
    /// The violations that may count for one of a claim: all that were not justified, and one justified violation: it has no
    /// weight, but its rule is cited.
    pub(super) fn of_claim(&mut self, claim: Option<Day>) -> Result<Vec<PastViolation>, Error> {
        let of_claim = |past: &PastViolation| claim.is_none_or(|claim| claim <= past.date);
        let before = self.unjustified.partition_point(|past| !of_claim(past));
        let unjustified = self.unjustified.get(before..).unwrap_or_default();
        self.counted = self.counted.saturating_add(unjustified.len());
        if self.counted > MOST_COUNTED {
            let error = Error::above("/events", MOST_COUNTED);
            return Err(error.hint(text::too_many_violations()));
        }
        Ok(unjustified.iter().chain(self.justified.iter().filter(|past| of_claim(past))).cloned().collect())
    }

    pub(super) fn add(&mut self, past: PastViolation) {
        match past.justified {
            Some(true) => self.justified = Some(past),
            _ => self.unjustified.push(past),
        }
    }
}
