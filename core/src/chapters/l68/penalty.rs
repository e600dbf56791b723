//! `l68.penalty`: what it costs not to employ, to state late, or to be exempted.

use rust_decimal::Decimal;

use super::text;
use super::types::{Bill, Breach, Penalty, PenaltyInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// Works out what an employer pays (L68-IMP).
///
/// # Errors
/// [`Code::CampoMancante`] at `/missing` without the persons, [`Code::ValoreNonValido`] there with persons for a late statement;
/// [`Code::ParametroNonDisponibile`] at `/date` before 2011; [`Code::FuoriLimite`] where the amount is too large.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input = l68::PenaltyInput { date: "2021-12-31".parse()?, missing: Some(2), days: 10, kind: l68::Breach::Scopertura };
/// let penalty = l68::penalty(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(penalty.amount.to_string(), "3064.00"); // 153.20 a person and day
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn penalty(rulebook: &Rulebook, input: &PenaltyInput) -> Result<Answer<Penalty>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PenaltyInput, journal: &mut Journal) -> Result<Penalty, Error> {
    let bill = match (input.kind, input.missing) {
        (Breach::Scopertura, Some(persons)) => Bill::daily(rulebook, input, persons, &["l68_sanzione_giorno"])?,
        (Breach::Esonero, Some(persons)) => Bill::daily(rulebook, input, persons, &["l68_esonero_giorno"])?,
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
    journal.rule(rule::L68_IMP);
    journal.step(|| text::penalty(input, &bill, amount));
    Ok(Penalty { amount })
}

impl Bill {
    fn daily(
        rulebook: &Rulebook,
        input: &PenaltyInput,
        persons: u32,
        parameters: &'static [&'static str; 1],
    ) -> Result<Self, Error> {
        let [rate] = parameters;
        let rate = rulebook.money(rate, input.date)?;
        Ok(Self { fixed: Money::default(), rate, persons, days: input.days, parameters })
    }

    /// A fixed sum as soon as the statement is late, and one for each day.
    fn late(rulebook: &Rulebook, input: &PenaltyInput) -> Result<Self, Error> {
        let fixed = rulebook.money("l68_prospetto_fisso", input.date)?;
        let rate = rulebook.money("l68_prospetto_giorno", input.date)?;
        let first_is_free = rulebook.chosen("l68_prospetto_primo_giorno", input.date)? == "compreso_nel_fisso";
        let (fixed, days) = match input.days {
            0 => (Money::default(), 0),
            days => (fixed, days.saturating_sub(u32::from(first_is_free))),
        };
        let parameters = &["l68_prospetto_fisso", "l68_prospetto_giorno", "l68_prospetto_primo_giorno"];
        Ok(Self { fixed, rate, persons: 1, days, parameters })
    }

    fn total(&self) -> Option<Money> {
        let daily = self.rate.decimal().checked_mul(Decimal::from(self.persons))?;
        Money::rounded(daily.checked_mul(Decimal::from(self.days))?.checked_add(self.fixed.decimal())?)
    }
}
