//! ADR-IMP: the amount grows with the distance from work.

use rust_decimal::Decimal;

use super::text;
use super::types::{AmountInput, AmountOutput, Placement};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::SOGLIA_INDICE_ADR;

/// Works out the amount of the voucher.
///
/// # Errors
/// Errors about a rulebook without the amounts.
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
    // The amounts have no dates: they are the same on any day.
    let day = Day::LAST;
    let threshold = rulebook.read(SOGLIA_INDICE_ADR, day)?;
    let (lowest, highest, paid) = match rulebook.amounts(row, day)? {
        Some(row) => (row.at(0)?, row.at(1)?, row.paid_in(input.region, day)),
        None => (Money::default(), Money::default(), Some(false)),
    };
    let index = input.index.decimal();
    let amount = match paid {
        None => None,
        Some(false) => Some(Money::default()),
        Some(true) => Some(
            grown(lowest.decimal(), highest.decimal(), *threshold, index)
                .and_then(Money::rounded)
                .ok_or_else(|| Error::new(Code::FuoriLimite).at("/index"))?,
        ),
    };
    journal.apply(rule::ADR_IMP, None, || text::amount(index, threshold, (lowest, highest), paid, amount));
    let missing = if amount.is_none() { vec!["/region"] } else { Vec::new() };
    Ok(AmountOutput { amount, missing })
}

/// The minimum up to the threshold, then in proportion up to the maximum at index 1.
fn grown(lowest: Decimal, highest: Decimal, threshold: Decimal, index: Decimal) -> Option<Decimal> {
    if index < threshold {
        return Some(lowest);
    }
    let room = Decimal::ONE.checked_sub(threshold).filter(|room| !room.is_zero())?;
    let way = index.checked_sub(threshold)?.checked_mul(highest.checked_sub(lowest)?)?.checked_div(room)?;
    lowest.checked_add(way)
}
