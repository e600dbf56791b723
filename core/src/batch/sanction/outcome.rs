//! What a violation can take: the distinct outcomes of the cases so far.

use std::collections::HashMap;
use std::sync::Arc;

use crate::base::error::Code;
use crate::base::money::Money;
use crate::base::words::sanction::{Fraction, Measure};

/// The sanction of a case. It does not depend on the day within a period in which no rule changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Outcome {
    /// Why there is no answer, and the column.
    pub(super) refused: Option<(Code, &'static str)>,
    pub(super) measure: Measure,
    pub(super) step: Option<u32>,
    pub(super) fraction: Option<Fraction>,
    pub(super) days: Option<u32>,
    /// The part of a month's benefit that is withheld.
    pub(super) part: Option<(u32, u32)>,
    /// An amount that does not depend on the month's benefit.
    pub(super) amount: Option<Money>,
    pub(super) loses_benefit: bool,
    pub(super) loses_status: bool,
    /// The rules applied.
    pub(super) rules: String,
}

impl Outcome {
    pub(super) const fn refused(code: Code, column: &'static str) -> Self {
        Self {
            refused: Some((code, column)),
            measure: Measure::Nessuna,
            step: None,
            fraction: None,
            days: None,
            part: None,
            amount: None,
            loses_benefit: false,
            loses_status: false,
            rules: String::new(),
        }
    }

    /// What it has, a bit each.
    pub(super) fn marks(&self) -> u8 {
        let has = [
            (Has::Answer, self.refused.is_none()),
            (Has::Refusal, self.refused.is_some()),
            (Has::Step, self.step.is_some()),
            (Has::Fraction, self.fraction.is_some()),
            (Has::Days, self.days.is_some()),
            (Has::LossOfBenefit, self.loses_benefit),
            (Has::LossOfStatus, self.loses_status),
        ];
        has.into_iter().filter(|(_, has)| *has).fold(0, |marks, (what, _)| marks | what.bit())
    }
}

/// What an outcome may have.
#[derive(Clone, Copy)]
pub(super) enum Has {
    Answer,
    Refusal,
    Step,
    Fraction,
    Days,
    LossOfBenefit,
    LossOfStatus,
}

impl Has {
    /// Their number.
    pub(super) const ALL: usize = 7;

    pub(super) const fn bit(self) -> u8 {
        1_u8.wrapping_shl(self as u32)
    }
}

/// The outcomes so far, each once.
#[derive(Default)]
pub(super) struct Outcomes {
    all: Vec<Arc<Outcome>>,
    places: HashMap<Arc<Outcome>, u32>,
}

impl Outcomes {
    /// The place of an outcome.
    pub(super) fn place(&mut self, outcome: &Arc<Outcome>) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(Arc::clone(outcome)).or_insert(next);
        if place == next {
            self.all.push(Arc::clone(outcome));
        }
        place
    }

    pub(super) fn at(&self, place: u32) -> Option<&Outcome> {
        self.all.get(usize::try_from(place).ok()?).map(AsRef::as_ref)
    }

    pub(super) fn all(&self) -> &[Arc<Outcome>] {
        &self.all
    }
}
