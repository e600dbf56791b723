//! The error about a rulebook that does not contain what the code reads.

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The error about a rulebook in which an entry is missing, or has another type than the code expects.
pub(super) fn unfit(entry: &str) -> Error {
    let (it, en) = ("manca una voce, o non è del tipo atteso", "an entry is missing, or is not what is expected");
    Error::new(Code::RulebookNonValido).detail("entry", entry).hint(Text::new(it, en))
}
