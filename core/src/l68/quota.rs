//! `l68.quota`: how many persons an employer must employ.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Convention, convention, terms};
use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, answer, l68 as tell};
use crate::rule;
use crate::rulebook::Rulebook;

/// An employer on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuotaInput {
    /// The computed base: the persons employed that the law counts.
    pub base: u32,
    /// The day.
    pub date: Day,
    /// Whether the employer has hired anew; read up to 31 December 2017 for a base of 15 to 35.
    pub new_hire: Option<bool>,
    /// The day on which the duty arose, from which the term for the hiring request runs.
    pub duty_from: Option<Day>,
    /// The quotas of the last statement (*prospetto informativo*), compared with those of the day; given for a 31 December
    /// only.
    pub last_statement: Option<Reserved>,
}

/// The persons that an employer must employ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reserved {
    /// Under art. 3.
    pub quota: u32,
    /// Under art. 18.
    pub quota_art18: u32,
}

/// What an employer owes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Quota {
    /// Persons with disabilities (L68-QUOTA); null where it depends on a new hire that is not known.
    pub quota: Option<u32>,
    /// Persons of art. 18 c. 2 (L68-18).
    pub quota_art18: u32,
    /// The last day for the hiring request (L68-60); null where nothing is owed or the day of the duty is not given.
    pub request_by: Option<Day>,
    /// The last day for the statement (L68-60); null where nothing has changed or no last statement is given.
    pub statement_by: Option<Day>,
    /// The conventions, and what the employer may do by them (L68-CONV).
    pub conventions: Vec<Convention>,
    /// The facts that would decide what is not known, as JSON pointers.
    pub missing: Vec<&'static str>,
}

/// Works out the quotas of an employer, with the terms and conventions that go with them.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` before 18 January 2000; [`Code::ValoreNonValido`] at `/duty_from` after the day
/// and at `/last_statement` on another day than a 31 December.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input = l68::QuotaInput { base: 151, date: "2024-03-01".parse()?, new_hire: None, duty_from: None, last_statement: None };
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
fn owed(rulebook: &Rulebook, input: &QuotaInput, journal: &mut Journal) -> Result<Option<u32>, Error> {
    let (base, date) = (input.base, input.date);
    let one = rulebook.whole("l68_base_una_persona", date)?;
    let two = rulebook.whole("l68_base_due_persone", date)?;
    let share = rulebook.whole("l68_base_percentuale", date)?;
    let percent = rulebook.figure("l68_percentuale", date)?;
    let on_new_hire = rulebook.chosen("l68_nuova_assunzione", date)? == "necessaria";
    let quota = match base {
        base if base >= share => Some(round(base, percent)?),
        base if base >= two => Some(2),
        base if base >= one && on_new_hire => input.new_hire.map(u32::from),
        base if base >= one => Some(1),
        _ => Some(0),
    };
    journal.rule(rule::L68_QUOTA);
    let by_share = (base >= share).then_some(percent);
    let hire_matters = on_new_hire && (one..two).contains(&base);
    journal.step(|| tell::quota(input, quota, by_share, hire_matters));
    Ok(quota)
}

/// L68-18: one, or a share of the base.
fn art18(rulebook: &Rulebook, input: &QuotaInput, journal: &mut Journal) -> Result<u32, Error> {
    let (base, date) = (input.base, input.date);
    let one = rulebook.whole("l68_18_base_una_persona", date)?;
    let share = rulebook.whole("l68_18_base_percentuale", date)?;
    let percent = rulebook.figure("l68_18_percentuale", date)?;
    let quota = match base {
        base if base >= share => round(base, percent)?,
        base if base >= one => 1,
        _ => 0,
    };
    journal.rule(rule::L68_18);
    let by_share = (base >= share).then_some(percent);
    journal.step(|| tell::quota_art18(input, quota, by_share));
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
