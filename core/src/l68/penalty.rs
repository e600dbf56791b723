//! `l68.penalty`: what it costs not to employ, to state late, or to be exempted.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, answer, l68 as tell};
use crate::money::Money;
use crate::rule;
use crate::rulebook::Rulebook;

/// What an employer pays for, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PenaltyInput {
    /// The day whose amounts hold for all the days; a time over two periods is asked about in two parts.
    pub date: Day,
    /// The persons not employed, or those of the exemption; not for a late statement.
    pub missing: Option<u32>,
    /// Working days; for a late statement, days of delay.
    pub days: u32,
    /// What it is for.
    #[serde(default)]
    pub kind: Breach,
}

/// What an employer pays for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Breach {
    /// Persons not employed.
    #[default]
    Scopertura,
    /// A late statement (*prospetto informativo*).
    Prospetto,
    /// The fee of a partial exemption.
    Esonero,
}

/// What an employer pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Penalty {
    /// Euro.
    pub amount: Money,
}

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
    journal.step(|| tell::penalty(input, &bill, amount));
    Ok(Penalty { amount })
}

/// How an amount is made up.
pub(crate) struct Bill {
    pub(crate) fixed: Money,
    pub(crate) rate: Money,
    pub(crate) persons: u32,
    pub(crate) days: u32,
    pub(crate) parameters: &'static [&'static str],
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
