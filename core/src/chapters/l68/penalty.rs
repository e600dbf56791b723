//! `l68.penalty`: what an employer pays for a missing hire, a late statement or an exemption.

use rust_decimal::Decimal;

use super::text;
use super::types::{Bill, Breach, Penalty, PenaltyInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::l68::{
    FirstDay, L68_ESONERO_GIORNO, L68_PROSPETTO_FISSO, L68_PROSPETTO_GIORNO, L68_PROSPETTO_PRIMO_GIORNO,
    L68_SANZIONE_GIORNO,
};
use crate::rulebook::read::Param;
use crate::rulebook::tables::suspension::Duty;

/// Computes what an employer pays (L68-IMP).
///
/// # Errors
/// [`Code::CampoMancante`] at `/missing` without the persons, [`Code::ValoreNonValido`] there with persons for a late statement;
/// [`Code::ParametroNonDisponibile`] at `/date` before 2011; [`Code::FuoriLimite`] if the amount is too large.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input = l68::PenaltyInput::new("2021-12-31".parse()?, 10).missing(2).kind(l68::Breach::Scopertura);
/// let penalty = l68::penalty(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(penalty.amount.to_string(), "3064.00"); // 153.20 a person and day
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn penalty(rulebook: &Rulebook, input: &PenaltyInput) -> Result<Answer<Penalty>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PenaltyInput, journal: &mut Journal) -> Result<Penalty, Error> {
    // COVID-40: on a day on which the duty to hire is suspended nobody is missing.
    let hiring = input.kind == Breach::Scopertura && input.missing.is_some();
    if let Some(suspension) = rulebook.duty_suspension(Duty::L68, input.date).filter(|_| hiring) {
        journal.apply(&suspension.rule, input.date, text::duty_suspended);
        return Ok(Penalty { amount: Money::default(), findings: Vec::new() });
    }
    let bill = match (input.kind, input.missing) {
        (Breach::Scopertura, Some(persons)) => Bill::daily(rulebook, input, persons, L68_SANZIONE_GIORNO)?,
        (Breach::Esonero, Some(persons)) => Bill::daily(rulebook, input, persons, L68_ESONERO_GIORNO)?,
        (Breach::Prospetto, None) => Bill::late(rulebook, input)?,
        (Breach::Scopertura | Breach::Esonero, None) => {
            return Err(Error::new(Code::CampoMancante).at("/missing").rule(rule::L68_IMP));
        }
        (Breach::Prospetto, Some(_)) => {
            let (it, en) = (
                "il prospetto in ritardo non dipende dalle persone mancanti",
                "a late statement does not depend on the persons missing",
            );
            return Err(Error::refused("/missing", it, en));
        }
    };
    let amount = bill.total().ok_or_else(|| Error::new(Code::FuoriLimite).at("/days"))?;
    journal.apply(rule::L68_IMP, input.date, || text::penalty(input, &bill, amount));
    Ok(Penalty { amount, findings: unreviewed(rulebook, &[rule::L68_IMP], input.date) })
}

impl Bill {
    fn daily(rulebook: &Rulebook, input: &PenaltyInput, persons: u32, rate: Param<Money>) -> Result<Self, Error> {
        let rate = rulebook.read(rate, input.date)?;
        let (fixed, days, readings) = (Money::default(), input.days, vec![rate.reading()]);
        Ok(Self { fixed, rate: *rate, persons, days, readings })
    }

    /// A fixed sum as soon as the statement is late, and one for each day.
    fn late(rulebook: &Rulebook, input: &PenaltyInput) -> Result<Self, Error> {
        let sum = rulebook.read(L68_PROSPETTO_FISSO, input.date)?;
        let rate = rulebook.read(L68_PROSPETTO_GIORNO, input.date)?;
        let first_day = rulebook.read(L68_PROSPETTO_PRIMO_GIORNO, input.date)?;
        let (fixed, days) = match (input.days, *first_day) {
            (0, _) => (Money::default(), 0),
            (days, FirstDay::Aggiunto) => (*sum, days),
            (days, FirstDay::CompresoNelFisso) => (*sum, days.saturating_sub(1)),
        };
        let readings = vec![sum.reading(), rate.reading(), first_day.reading()];
        Ok(Self { fixed, rate: *rate, persons: 1, days, readings })
    }

    fn total(&self) -> Option<Money> {
        let daily = self.rate.decimal().checked_mul(Decimal::from(self.persons))?;
        Money::rounded(daily.checked_mul(Decimal::from(self.days))?.checked_add(self.fixed.decimal())?)
    }
}
