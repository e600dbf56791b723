//! ADR-IMP: the amount grows with the distance from work.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::dossier::Index;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, adr as tell, answer};
use crate::money::Money;
use crate::region::Region;
use crate::rule;
use crate::rulebook::Rulebook;

/// What the amount depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmountInput {
    /// The index of the profile, 0 to 1; 1 is furthest from work.
    pub index: Index,
    /// The job that the service led to.
    pub result: Placement,
    /// The region; it matters for contracts of 3 to 6 months only.
    pub region: Option<Region>,
}

/// The job that the service led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Placement {
    /// Open-ended.
    #[serde(rename = "indeterminato")]
    Indeterminato,
    /// Fixed-term of at least 6 months.
    #[serde(rename = "determinato_6")]
    Determinato6,
    /// Fixed-term of at least 3 and less than 6 months.
    #[serde(rename = "determinato_3_6")]
    Determinato3To6,
}

/// The amount of the voucher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AmountOutput {
    /// Euro; zero where nothing is due, null where the region would decide.
    pub amount: Option<Money>,
    /// The facts that would decide, as JSON pointers; empty where the amount is known.
    pub missing: Vec<&'static str>,
}

/// Works out the amount of the voucher.
///
/// # Errors
/// Those of a rulebook without the amounts.
///
/// ```
/// use collocamento::{Rulebook, adr};
/// let input: adr::AmountInput = serde_json::from_str(r#"{"index": "0.8", "result": "indeterminato"}"#)?;
/// let answer = adr::amount(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.amount.map(|amount| amount.to_string()).as_deref(), Some("3400.00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn amount(rulebook: &Rulebook, input: &AmountInput) -> Result<Answer<AmountOutput>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AmountInput, journal: &mut Journal) -> Result<AmountOutput, Error> {
    let row = match input.result {
        Placement::Indeterminato => "adr_indeterminato",
        Placement::Determinato6 => "adr_determinato_6",
        Placement::Determinato3To6 => "adr_determinato_3_6",
    };
    // The amounts carry no dates: any day finds them.
    let day = Day::LAST;
    let threshold = rulebook.figure("soglia_indice_adr", day)?;
    let (lowest, highest, paid) = match rulebook.amounts(row, day)? {
        Some(row) => (row.at(0)?, row.at(1)?, row.paid_in(input.region)),
        None => (Money::default(), Money::default(), Some(false)),
    };
    let index = input.index.decimal();
    let amount = match paid {
        None => None,
        Some(false) => Some(Money::default()),
        Some(true) => Some(
            grown(lowest.decimal(), highest.decimal(), threshold, index)
                .and_then(Money::rounded)
                .ok_or_else(|| Error::new(Code::FuoriLimite).at("/index"))?,
        ),
    };
    journal.rule(rule::ADR_IMP);
    journal.step(|| tell::amount(day, index, (lowest, highest), paid, amount).parameter("soglia_indice_adr", day));
    let missing = if amount.is_none() { vec!["/region"] } else { Vec::new() };
    Ok(AmountOutput { amount, missing })
}

/// The lowest up to the threshold, then in proportion up to the highest at 1.
fn grown(lowest: Decimal, highest: Decimal, threshold: Decimal, index: Decimal) -> Option<Decimal> {
    if index < threshold {
        return Some(lowest);
    }
    let room = Decimal::ONE.checked_sub(threshold).filter(|room| !room.is_zero())?;
    let way = index.checked_sub(threshold)?.checked_mul(highest.checked_sub(lowest)?)?.checked_div(room)?;
    lowest.checked_add(way)
}
