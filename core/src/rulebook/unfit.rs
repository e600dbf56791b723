//! The error of a rulebook that does not hold what the code reads.

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// A rulebook whose entry is missing or is not what the code reads it as.
pub(super) fn unfit(entry: &str) -> Error {
    let (it, en) = ("manca una voce, o non è del tipo atteso", "an entry is missing, or is not what is expected");
    Error::new(Code::RulebookNonValido).detail("entry", entry).hint(Text::new(it, en))
}
