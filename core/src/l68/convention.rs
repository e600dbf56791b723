//! L68-CONV: the conventions between an employer and the service, with the limits that are known.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::Serialize;

use super::quota::QuotaInput;
use crate::error::{Code, Error};
use crate::explain::{Journal, l68 as tell};
use crate::rule;
use crate::rulebook::Rulebook;

/// The kinds of convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub enum ConventionKind {
    /// Hiring programme; open to employers without a duty too.
    #[serde(rename = "art_11")]
    Art11,
    /// Temporary placement at another employer's, with training.
    #[serde(rename = "art_12")]
    Art12,
    /// Placement at another employer's of persons who find work with particular difficulty.
    #[serde(rename = "art_12_bis")]
    Art12Bis,
    /// Work given to social cooperatives (art. 14 D.Lgs. 276/2003).
    #[serde(rename = "art_14")]
    Art14,
}

/// A kind of convention, and what an employer may do by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Convention {
    /// Its kind.
    pub kind: ConventionKind,
    /// Whether it needs a duty to employ.
    pub needs_duty: bool,
    /// Whether the employer may make one; null where the quota is not known.
    pub allowed: Option<bool>,
    /// The most persons placed by it; null where no limit is known.
    pub max_persons: Option<u32>,
}

impl ConventionKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Art11, Self::Art12, Self::Art12Bis, Self::Art14];

    /// Whether it needs a duty to employ.
    #[must_use]
    pub const fn needs_duty(self) -> bool {
        !matches!(self, Self::Art11)
    }
}

pub(super) fn of(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Vec<Convention>, Error> {
    let most = art12(rulebook, input, quota)?;
    journal.rule(rule::L68_CONV);
    journal.step(|| tell::conventions(input, quota, most));
    let convention = |kind: ConventionKind| Convention {
        kind,
        needs_duty: kind.needs_duty(),
        allowed: if kind.needs_duty() { quota.map(|quota| quota > 0) } else { Some(true) },
        max_persons: if kind == ConventionKind::Art12 { most } else { None },
    };
    Ok(ConventionKind::ALL.map(convention).to_vec())
}

/// One person for a small employer, else a share of the quota in whole persons; never more than are owed.
fn art12(rulebook: &Rulebook, input: &QuotaInput, quota: Option<u32>) -> Result<Option<u32>, Error> {
    let Some(quota) = quota else { return Ok(None) };
    let small = input.base < rulebook.whole("l68_12_base", input.date)?;
    if small {
        return Ok(Some(quota.min(1)));
    }
    let share = rulebook.figure("l68_12_percentuale", input.date)?;
    let most = Decimal::from(quota).checked_mul(share).and_then(|most| most.checked_div(Decimal::ONE_HUNDRED));
    let most = most.and_then(|most| most.floor().to_u32());
    most.map(Some).ok_or_else(|| Error::new(Code::FuoriLimite).at("/base"))
}
