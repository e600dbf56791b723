//! L68-CONV: the agreements (*convenzioni*) between an employer and the service, with the limits that are known.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::text;
use super::types::{Convention, QuotaInput};
use crate::answer::journal::Journal;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::convention::ConventionKind;
use crate::rulebook::book::Rulebook;
use crate::rulebook::lists::CONVENZIONI_CON_OBBLIGO;
use crate::rulebook::parameters::l68::{L68_12_BASE, L68_12_PERCENTUALE};
use crate::rulebook::read::Read;

pub(super) fn of(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Vec<Convention>, Error> {
    let base = rulebook.read(L68_12_BASE, input.date)?;
    let share = rulebook.read(L68_12_PERCENTUALE, input.date)?;
    let most = quota.map(|quota| art12(input, quota, base, share)).transpose()?;
    journal.apply(rule::L68_CONV, input.date, || text::conventions(quota, most, base, share));
    let convention = |kind: ConventionKind| {
        let needs_duty = rulebook.lists(&CONVENZIONI_CON_OBBLIGO, kind, input.date);
        let allowed = if needs_duty { quota.map(|quota| quota > 0) } else { Some(true) };
        Convention { kind, needs_duty, allowed, max_persons: if kind == ConventionKind::Art12 { most } else { None } }
    };
    Ok(ConventionKind::ALL.map(convention).to_vec())
}

/// One person for a small employer, else a share of the quota in whole persons; never more than the quota.
fn art12(input: &QuotaInput, quota: u32, base: Read<u32>, share: Read<Decimal>) -> Result<u32, Error> {
    if input.base < *base {
        return Ok(quota.min(1));
    }
    let most = Decimal::from(quota).checked_mul(*share).and_then(|most| most.checked_div(Decimal::ONE_HUNDRED));
    most.and_then(|most| most.floor().to_u32()).ok_or_else(|| Error::new(Code::FuoriLimite).at("/base"))
}
