//! `codes.cob`: the job kind of a contract-type code (COB-01).

use super::text;
use super::types::{Cob, CobInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;

/// Returns the job kind of a contract-type code on a day.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/code` for a code that the rulebook does not have on that day; the detail `code`
/// repeats it if it has the form of a code. The same error at `/agency` for a code that does not cover work at an
/// agency.
///
/// ```
/// use collocamento::{Rulebook, codes, dossier::JobKind};
/// let input: codes::CobInput = serde_json::from_str(r#"{"code": "A.02.00", "date": "2025-03-03", "agency": true}"#)?;
/// let answer = codes::cob(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.kind, Some(JobKind::Somministrazione));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cob(rulebook: &Rulebook, input: &CobInput) -> Result<Answer<Cob>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CobInput, journal: &mut Journal) -> Result<Cob, Error> {
    let contract = rulebook.contract_type(&input.code, input.date).ok_or_else(|| unknown(&input.code))?;
    let agency = input.agency == Some(true);
    if agency && contract.agency.is_none() {
        let (it, en) = ("il codice non è di lavoro in somministrazione", "the code stands for no agency work");
        return Err(Error::refused("/agency", it, en).rule(rule::COB_01));
    }
    let (with_end, without) = (contract.kind_of(true, agency), contract.kind_of(false, agency));
    let kind = match input.has_end {
        Some(true) => Some(with_end),
        Some(false) => Some(without),
        None => (with_end == without).then_some(with_end),
    };
    journal.apply(rule::COB_01, input.date, || text::cob(kind));
    Ok(Cob { kind, missing: if kind.is_none() { vec!["/has_end"] } else { Vec::new() } })
}

/// The error repeats a code of the right form. Any other text may hold personal data, and is not repeated.
fn unknown(code: &str) -> Error {
    let (it, en) = ("codice contratto sconosciuto a quella data", "contract code not known on that date");
    let error = Error::new(Code::ValoreNonValido).at("/code").rule(rule::COB_01).hint(Text::new(it, en));
    if has_form(code) { error.detail("code", code) } else { error }
}

/// Whether a text has the form of a contract-type code.
pub(crate) fn has_form(code: &str) -> bool {
    code.len() == 7
        && code.bytes().zip(b"A.00.00").all(|(byte, like)| match like {
            b'A' => byte.is_ascii_alphabetic(),
            b'0' => byte.is_ascii_digit(),
            _ => byte == *like,
        })
}
