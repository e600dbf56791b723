//! L68-CONV: the agreements (*convenzioni*) between an employer and the service, with the known limits.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::text;
use super::types::{Convention, QuotaInput};
use crate::answer::journal::Journal;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::convention::ConventionKind;
use crate::rulebook::book::Rulebook;
use crate::rulebook::lists::CONVENZIONI_CON_OBBLIGO;
use crate::rulebook::parameters::l68::{L68_12_BASE, L68_12_BIS_BASE, L68_12_BIS_PERCENTUALE, L68_12_PERCENTUALE};
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
    let bis = art12_bis(rulebook, input, quota, journal)?;
    let convention = |kind: ConventionKind| {
        let needs_duty = rulebook.lists(&CONVENZIONI_CON_OBBLIGO, kind, input.date);
        let max_persons = match kind {
            ConventionKind::Art12 => most,
            ConventionKind::Art12Bis => bis,
            ConventionKind::Art11 | ConventionKind::Art14 => None,
        };
        let allowed = match kind {
            ConventionKind::Art12Bis if bis == Some(0) => Some(false),
            _ if needs_duty => quota.map(|quota| quota > 0 && max_persons != Some(0)),
            _ => Some(true),
        };
        Convention { kind, needs_duty, allowed, max_persons }
    };
    Ok(ConventionKind::ALL.map(convention).to_vec())
}

/// One person for a small employer, otherwise a share of the quota in whole persons; never more than the quota.
fn art12(input: &QuotaInput, quota: u32, base: Read<u32>, share: Read<Decimal>) -> Result<u32, Error> {
    if input.base < *base {
        return Ok(quota.min(1));
    }
    part(quota, *share, RoundingStrategy::ToZero)
}

/// The most persons under art. 12-bis, open to employers of a certain size only, for a share of the quota: to the nearest person,
/// one half counting as one.
fn art12_bis(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Option<u32>, Error> {
    let found = rulebook.find(L68_12_BIS_BASE, input.date).zip(rulebook.find(L68_12_BIS_PERCENTUALE, input.date));
    let Some((base, share)) = found else { return Ok(Some(0)) };
    let most = match quota {
        _ if input.base < *base => Some(0),
        Some(quota) => Some(part(quota, *share, RoundingStrategy::MidpointAwayFromZero)?),
        None => None,
    };
    journal.apply(rule::L68_CONV, input.date, || text::art12_bis(input.base, base, share, most));
    Ok(most)
}

/// A share of the quota in whole persons.
fn part(quota: u32, share: Decimal, rounding: RoundingStrategy) -> Result<u32, Error> {
    let exact = Decimal::from(quota).checked_mul(share).and_then(|part| part.checked_div(Decimal::ONE_HUNDRED));
    let whole = exact.and_then(|exact| exact.round_dp_with_strategy(0, rounding).to_u32());
    whole.ok_or_else(|| Error::new(Code::FuoriLimite).at("/base"))
}
