//! `matching.shortlist`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::matching;
use crate::rulebook::Rulebook;

pub(super) struct Shortlist;

impl Operate for Shortlist {
    const NAME: &'static str = "matching.shortlist";
    type Input = matching::ShortlistInput;
    type Output = matching::Shortlist;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        matching::run(rulebook, &input, journal)
    }
}
