//! The differences of another rulebook.

use super::types::DiffInput;
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::diff::Diff;

pub(crate) fn run(rulebook: &Rulebook, input: &DiffInput, _: &mut Journal) -> Result<Diff, Error> {
    let other = Rulebook::bundled(&input.other).map_err(|error| error.at("/other"))?;
    Ok(rulebook.diff(&other))
}
