//! `l68.quota`: how many persons an employer must employ.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::types::{Quota, QuotaInput};
use super::{convention, terms, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::l68::{
    L68_18_BASE_PERCENTUALE, L68_18_BASE_UNA_PERSONA, L68_18_PERCENTUALE, L68_BASE_DUE_PERSONE, L68_BASE_PERCENTUALE,
    L68_BASE_UNA_PERSONA, L68_NUOVA_ASSUNZIONE, L68_PERCENTUALE, NewHire,
};

/// Computes the quotas of an employer, with their deadlines and conventions.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` before 18 January 2000; [`Code::ValoreNonValido`] at `/duty_from` after the day
/// and at `/last_statement` on another day than a 31 December.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input = l68::QuotaInput::new(151, "2024-03-01".parse()?);
/// let quota = l68::quota(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!((quota.quota, quota.quota_art18), (Some(11), 2)); // 7 % is 10.57, 1 % is 1.51
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn quota(rulebook: &Rulebook, input: &QuotaInput) -> Result<Answer<Quota>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &QuotaInput, journal: &mut Journal) -> Result<Quota, Error> {
    if input.duty_from.is_some_and(|from| input.date < from) {
        return Err(Error::refused("/duty_from", "l'obbligo sorge dopo la data", "the duty arises after the date"));
    }
    let (quota, quota_art18) = (owed(rulebook, input, journal)?, art18(rulebook, input, journal)?);
    let conventions = convention::of(rulebook, input, quota, journal)?;
    let request_by = terms::request(rulebook, input, quota, journal)?;
    let statement_by = terms::statement(rulebook, input, quota, quota_art18, journal)?;
    let missing = if quota.is_none() { vec!["/new_hire"] } else { Vec::new() };
    Ok(Quota { quota, quota_art18, request_by, statement_by, conventions, missing })
}

/// L68-QUOTA: one, two, or a share of the base.
pub(super) fn owed(rulebook: &Rulebook, input: &QuotaInput, journal: &mut Journal) -> Result<Option<u32>, Error> {
    let (base, date) = (input.base, input.date);
    let one = rulebook.read(L68_BASE_UNA_PERSONA, date)?;
    let two = rulebook.read(L68_BASE_DUE_PERSONE, date)?;
    let share = rulebook.read(L68_BASE_PERCENTUALE, date)?;
    let percent = rulebook.read(L68_PERCENTUALE, date)?;
    let new_hire = rulebook.read(L68_NUOVA_ASSUNZIONE, date)?;
    if base >= *share {
        let quota = round(base, *percent)?;
        journal.apply(rule::L68_QUOTA, date, || text::quota_by_share(base, share, percent, quota));
        return Ok(Some(quota));
    }
    let (quota, hire) = match base {
        base if base >= *two => (Some(2), None),
        base if base >= *one => match *new_hire {
            NewHire::Necessaria => (input.new_hire.map(u32::from), Some(new_hire)),
            NewHire::NonNecessaria => (Some(1), Some(new_hire)),
        },
        _ => (Some(0), None),
    };
    journal.apply(rule::L68_QUOTA, date, || text::quota_by_base(input, [one, two, share], hire, quota));
    Ok(quota)
}

/// L68-18: one, or a share of the base.
fn art18(rulebook: &Rulebook, input: &QuotaInput, journal: &mut Journal) -> Result<u32, Error> {
    let (base, date) = (input.base, input.date);
    let one = rulebook.read(L68_18_BASE_UNA_PERSONA, date)?;
    let share = rulebook.read(L68_18_BASE_PERCENTUALE, date)?;
    let percent = rulebook.read(L68_18_PERCENTUALE, date)?;
    if base >= *share {
        let quota = round(base, *percent)?;
        journal.apply(rule::L68_18, date, || text::quota_art18_by_share(base, share, percent, quota));
        return Ok(quota);
    }
    let quota = u32::from(base >= *one);
    journal.apply(rule::L68_18, date, || text::quota_art18_by_base(base, [one, share], quota));
    Ok(quota)
}

/// A percentage in whole persons: a fraction strictly above one half counts as one.
fn round(base: u32, percent: Decimal) -> Result<u32, Error> {
    let half = Decimal::new(5, 1);
    let persons = || {
        let exact = Decimal::from(base).checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)?;
        let up = u32::from(exact.fract() > half);
        exact.trunc().to_u32()?.checked_add(up)
    };
    persons().ok_or_else(|| Error::new(Code::FuoriLimite).at("/base"))
}
