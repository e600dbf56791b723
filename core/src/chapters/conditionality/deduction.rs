//! COND-QUARTO: a fraction of a month's benefit, in days and in euro.

use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::words::sanction::Fraction;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::sanctions::{GIORNI_MENSILITA, GIORNI_QUARTO_MENSILITA, QUARTO, Quarter};
use crate::rulebook::read::Read;

/// A part of the benefit that is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Deduction {
    pub(crate) fraction: Fraction,
    /// Days of benefit; `None` if they are not whole.
    pub(crate) days: Option<u32>,
    /// `None` if the month's benefit is not known.
    pub(crate) amount: Option<Money>,
    /// The days of a month.
    pub(crate) month: Read<u32>,
    /// For a quarter: how it is counted, and its days.
    pub(crate) quarter: Option<(Read<Quarter>, Read<u32>)>,
}

impl Deduction {
    /// COND-QUARTO.
    pub(super) fn of(fraction: Fraction, monthly: Option<Money>, day: Day, rulebook: &Rulebook) -> Result<Self, Error> {
        let month = rulebook.read(GIORNI_MENSILITA, day)?;
        let quarter = match fraction {
            Fraction::Quarto => Some((rulebook.read(QUARTO, day)?, rulebook.read(GIORNI_QUARTO_MENSILITA, day)?)),
            _ => None,
        };
        let days = match quarter {
            Some((method, days)) => match *method {
                Quarter::Inps8Giorni => Some(*days),
                Quarter::Letterale => None,
            },
            None => whole(*month, fraction.ratio()),
        };
        let too_large = || Error::new(Code::FuoriLimite).at("/monthly_amount");
        let part = |monthly| share(monthly, fraction.part(days, *month)).ok_or_else(too_large);
        let amount = monthly.map(part).transpose()?;
        Ok(Self { fraction, days, amount, month, quarter })
    }
}

/// A part of the days of a month, if it is a whole number.
fn whole(month: u32, (numerator, denominator): (u32, u32)) -> Option<u32> {
    let days = month.checked_mul(numerator)?;
    if days.checked_rem(denominator)? == 0 { days.checked_div(denominator) } else { None }
}

impl Fraction {
    /// The part of a month's benefit: by days of the month, if they are a whole number.
    pub(crate) fn part(self, days: Option<u32>, month: u32) -> (u32, u32) {
        days.map_or(self.ratio(), |days| (days, month))
    }
}

/// A part of the month's benefit, to the cent, half up; `None` if it is too large.
pub(crate) fn share(monthly: Money, (numerator, denominator): (u32, u32)) -> Option<Money> {
    let (all, divisor) = (monthly.cents().checked_mul(i64::from(numerator))?, i64::from(denominator));
    let twice = all.checked_mul(2)?.checked_add(divisor)?;
    twice.checked_div(divisor.checked_mul(2)?).and_then(Money::from_cents)
}
