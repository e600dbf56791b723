//! GG-BONUS: what the employer of a Garanzia Giovani participant received.

use rust_decimal::Decimal;

use super::text;
use super::types::{Bonus, Hiring, HiringKind};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::amounts::Amounts;

/// The employment bonus for the hiring of a person of this class (1 to 4) on this day.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/class` for another class.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let hiring: profiling::Hiring = serde_json::from_str(r#"{"kind": "indeterminato", "hours_ratio": "0.6"}"#)?;
/// let bonus = profiling::bonus(&Rulebook::bundled("nazionale")?, 4, "2015-06-01".parse()?, &hiring)?;
/// assert_eq!(bonus.amount.map(|amount| amount.to_string()).as_deref(), Some("3600.00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn bonus(rulebook: &Rulebook, class: u32, date: Day, hiring: &Hiring) -> Result<Answer<Bonus>, Error> {
    answer(rulebook, |journal| run(rulebook, class, date, hiring, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    class: u32,
    date: Day,
    hiring: &Hiring,
    journal: &mut Journal,
) -> Result<Bonus, Error> {
    let place = class.checked_sub(1).filter(|_| class <= 4).and_then(|place| usize::try_from(place).ok());
    let place = place.ok_or_else(|| Error::new(Code::ValoreNonValido).at("/class").rule(rule::GG_BONUS))?;
    let mut missing = Vec::new();
    let whole = full_time_amount(rulebook, place, date, hiring, &mut missing)?;
    let amount = match (whole, hiring.hours_ratio) {
        (Some(whole), _) if whole == Money::default() => Some(whole),
        (_, Some(share)) if share.decimal() < rulebook.figure("quota_orario_bonus_gg", date)? => Some(Money::default()),
        (Some(whole), Some(share)) => {
            whole.decimal().checked_mul(share.decimal().min(Decimal::ONE)).and_then(Money::rounded)
        }
        (_, share) => {
            missing.extend(share.is_none().then_some("/hiring/hours_ratio"));
            None
        }
    };
    if amount.is_some() {
        missing.clear();
    }
    journal.rule(rule::GG_BONUS);
    journal.step(|| text::bonus(date, class, amount));
    Ok(Bonus { amount, missing })
}

/// The amount for full time: zero where the hiring, the day or the region has none; `None` where facts are missing.
fn full_time_amount(
    rulebook: &Rulebook,
    place: usize,
    date: Day,
    hiring: &Hiring,
    missing: &mut Vec<&'static str>,
) -> Result<Option<Money>, Error> {
    let none = Some(Money::default());
    let row = |name| rulebook.amounts(name, date);
    let rows: Vec<Option<&Amounts>> = match (hiring.kind, hiring.months) {
        (HiringKind::Indeterminato, _) => vec![row("bonus_gg_indeterminato")?],
        (HiringKind::Determinato, None) => {
            vec![None, row("bonus_gg_determinato_6")?, row("bonus_gg_determinato_12")?]
        }
        (HiringKind::Determinato, Some(months)) => {
            let (Some(_), Ok(least), Ok(long)) = (
                row("bonus_gg_determinato_6")?,
                rulebook.figure("mesi_bonus_gg", date),
                rulebook.figure("mesi_bonus_gg_pieno", date),
            ) else {
                return Ok(none);
            };
            match months.decimal() {
                months if months < least => vec![None],
                months if months < long => vec![row("bonus_gg_determinato_6")?],
                _ => vec![row("bonus_gg_determinato_12")?],
            }
        }
    };
    // Every row that the hiring may fall in, and in each whether the region pays it.
    let mut amounts = Vec::new();
    let mut region_unknown = false;
    for row in rows.into_iter().flatten() {
        let paid = row.paid_in(hiring.region);
        amounts.push(if paid == Some(false) { Money::default() } else { row.at(place)? });
        region_unknown |= paid.is_none() && row.at(place)? != Money::default();
    }
    let Some(highest) = amounts.iter().max() else { return Ok(none) };
    if *highest == Money::default() {
        return Ok(none);
    }
    let months_unknown = hiring.kind == HiringKind::Determinato && hiring.months.is_none();
    missing.extend(months_unknown.then_some("/hiring/months"));
    missing.extend(region_unknown.then_some("/hiring/region"));
    Ok((!months_unknown && !region_unknown).then_some(*highest))
}
