//! GG-BONUS: the bonus for the employer of a Garanzia Giovani participant.

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
use crate::rulebook::parameters::profiling::{MESI_BONUS_GG, MESI_BONUS_GG_PIENO, QUOTA_ORARIO_BONUS_GG};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::amounts::Amounts;

/// The employment bonus for the hiring of a person of this class (1 to 4) on this day.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/class` for another class.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let hiring: profiling::Hiring = serde_json::from_str(r#"{"kind": "indeterminato", "hours_ratio": "0.6", "region": "umbria"}"#)?;
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
    let mut basis = Basis::default();
    let whole = full_time_amount(rulebook, place, date, hiring, &mut basis)?;
    let amount = match (whole, hiring.hours_ratio) {
        (Some(whole), _) if whole == Money::default() => Some(whole),
        (whole, Some(share)) => {
            let least = rulebook.read(QUOTA_ORARIO_BONUS_GG, date)?;
            basis.readings.push(least.reading());
            if share.decimal() < *least {
                Some(Money::default())
            } else {
                let part = |whole: Money| whole.decimal().checked_mul(share.decimal().min(Decimal::ONE));
                whole.and_then(part).and_then(Money::rounded)
            }
        }
        (_, None) => {
            basis.missing.push("/hiring/hours_ratio");
            None
        }
    };
    let Basis { missing, readings } = basis;
    journal.apply(rule::GG_BONUS, date, || text::bonus(class, amount).all(readings));
    Ok(Bonus { amount, missing: if amount.is_some() { Vec::new() } else { missing } })
}

/// What an amount depends on.
#[derive(Default)]
struct Basis {
    missing: Vec<&'static str>,
    readings: Vec<Reading>,
}

/// The amount for full time: zero if the hiring, the day or the region has none; `None` if facts are missing.
fn full_time_amount(
    rulebook: &Rulebook,
    place: usize,
    date: Day,
    hiring: &Hiring,
    basis: &mut Basis,
) -> Result<Option<Money>, Error> {
    let none = Some(Money::default());
    let row = |name| rulebook.amounts(name, date);
    let rows: Vec<Option<&Amounts>> = match (hiring.kind, hiring.months) {
        (HiringKind::Indeterminato, _) => vec![row("bonus_gg_indeterminato")?],
        (HiringKind::Determinato, None) => {
            vec![None, row("bonus_gg_determinato_6")?, row("bonus_gg_determinato_12")?]
        }
        (HiringKind::Determinato, Some(months)) => {
            let (Some(_), Some(least), Some(long)) = (
                row("bonus_gg_determinato_6")?,
                rulebook.find(MESI_BONUS_GG, date),
                rulebook.find(MESI_BONUS_GG_PIENO, date),
            ) else {
                return Ok(none);
            };
            basis.readings.extend([least.reading(), long.reading()]);
            match months.decimal() {
                months if months < Decimal::from(*least) => vec![None],
                months if months < Decimal::from(*long) => vec![row("bonus_gg_determinato_6")?],
                _ => vec![row("bonus_gg_determinato_12")?],
            }
        }
    };
    // Every row that may apply to the hiring, and for each whether the region pays it.
    let mut amounts = Vec::new();
    let mut region_unknown = false;
    for row in rows.into_iter().flatten() {
        let paid = row.paid_in(hiring.region, date);
        amounts.push(if paid == Some(false) { Money::default() } else { row.at(place)? });
        region_unknown |= paid.is_none() && row.at(place)? != Money::default();
    }
    let Some(highest) = amounts.iter().max() else { return Ok(none) };
    if *highest == Money::default() {
        return Ok(none);
    }
    let months_unknown = hiring.kind == HiringKind::Determinato && hiring.months.is_none();
    basis.missing.extend(months_unknown.then_some("/hiring/months"));
    basis.missing.extend(region_unknown.then_some("/hiring/region"));
    Ok((!months_unknown && !region_unknown).then_some(*highest))
}
