//! `patto.check`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::patto;
use crate::rulebook::Rulebook;

pub(super) struct Check;

impl Operate for Check {
    const NAME: &'static str = "patto.check";
    type Input = patto::PattoInput;
    type Output = patto::PattoCheck;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        patto::run(rulebook, &input, journal)
    }
}
