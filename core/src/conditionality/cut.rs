//! COND-QUARTO: what a fraction of a month comes to, in days and in euro.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Fraction, choice, number};
use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::money::Money;
use crate::rulebook::Rulebook;

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
        let part = days.map_or((numerator, denominator), |days| (days, month));
        let amount = monthly.map(|monthly| share(monthly, part)).transpose()?;
        Ok(Self { fraction, days, amount })
    }
}

/// So many days of the month, where they are whole.
fn whole(month: u32, numerator: u32, denominator: u32) -> Option<u32> {
    let days = month.checked_mul(numerator)?;
    if days.checked_rem(denominator)? == 0 { days.checked_div(denominator) } else { None }
}

/// A part of the month's benefit, to the cent, half up.
fn share(monthly: Money, (numerator, denominator): (u32, u32)) -> Result<Money, Error> {
    let exact = monthly.decimal().checked_mul(numerator.into()).and_then(|all| all.checked_div(denominator.into()));
    let rounded = exact.map(|exact: Decimal| exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero));
    rounded.and_then(Money::from_decimal).ok_or_else(|| Error::new(Code::FuoriLimite).at("/monthly_amount"))
}
