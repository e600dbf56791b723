//! L68-CONV: the conventions between an employer and the service, with the limits that are known.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::text;
use super::types::{Convention, ConventionKind, QuotaInput};
use crate::answer::journal::Journal;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::rulebook::book::Rulebook;

pub(super) fn of(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Vec<Convention>, Error> {
    let most = art12(rulebook, input, quota)?;
    journal.rule(rule::L68_CONV);
    journal.step(|| text::conventions(input, quota, most));
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
