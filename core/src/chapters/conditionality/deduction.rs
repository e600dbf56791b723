//! COND-QUARTO: what a fraction of a month comes to, in days and in euro.

use super::read::{choice, number};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::words::sanction::Fraction;
use crate::rulebook::book::Rulebook;

/// A cut of the benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) fraction: Fraction,
    /// Days of benefit; `None` where they are not whole.
    pub(crate) days: Option<u32>,
    /// `None` where the month's benefit is not known.
    pub(crate) amount: Option<Money>,
}

impl Cut {
    pub(super) fn of(fraction: Fraction, monthly: Option<Money>, day: Day, rulebook: &Rulebook) -> Result<Self, Error> {
        let month = number(rulebook, "giorni_mensilita", day, "/date")?;
        let quarter_days = number(rulebook, "giorni_quarto_mensilita", day, "/date")?;
        let literal = choice(rulebook, "quarto", day, "/date")? == "letterale";
        let (numerator, denominator) = fraction.ratio();
        let days = match fraction {
            Fraction::Quarto if literal => None,
            Fraction::Quarto => Some(quarter_days),
            _ => whole(month, numerator, denominator),
        };
        let too_large = || Error::new(Code::FuoriLimite).at("/monthly_amount");
        let part = |monthly| share(monthly, fraction.part(days, month)).ok_or_else(too_large);
        let amount = monthly.map(part).transpose()?;
        Ok(Self { fraction, days, amount })
    }
}

/// So many days of the month, where they are whole.
fn whole(month: u32, numerator: u32, denominator: u32) -> Option<u32> {
    let days = month.checked_mul(numerator)?;
    if days.checked_rem(denominator)? == 0 { days.checked_div(denominator) } else { None }
}

impl Fraction {
    /// The part of a month's benefit: its days of the month's, where they are whole.
    pub(crate) fn part(self, days: Option<u32>, month: u32) -> (u32, u32) {
        days.map_or(self.ratio(), |days| (days, month))
    }
}

/// A part of the month's benefit, to the cent, half up; `None` where it is too large.
pub(crate) fn share(monthly: Money, (numerator, denominator): (u32, u32)) -> Option<Money> {
    let (all, divisor) = (monthly.cents().checked_mul(i64::from(numerator))?, i64::from(denominator));
    let twice = all.checked_mul(2)?.checked_add(divisor)?;
    twice.checked_div(divisor.checked_mul(2)?).and_then(Money::from_cents)
}
