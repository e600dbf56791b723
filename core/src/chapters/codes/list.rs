//! `codes.list`: a list of codes as the rulebook has it.

use super::text;
use super::types::{CodesOfList, ListInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

/// Returns a list of codes.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/list` for a list that the rulebook does not have; the detail
/// `known` lists those it has.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input = codes::ListInput::new("progetti");
/// let answer = codes::list(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.codes[0].code, "01");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn list(rulebook: &Rulebook, input: &ListInput) -> Result<Answer<CodesOfList>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ListInput, journal: &mut Journal) -> Result<CodesOfList, Error> {
    let list = rulebook.code_list(&input.list).map_err(|_| {
        let (it, en) = ("elenco che questa raccolta di regole non ha", "a list that this rulebook does not have");
        Error::unknown("/list", rulebook.code_lists(), it, en)
    })?;
    journal.apply(&list.rule, None, || text::list(list.codes.len()));
    Ok(CodesOfList { codes: list.codes.clone() })
}
