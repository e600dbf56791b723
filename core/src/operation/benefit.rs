//! `benefit.claim_window`.

use super::Operate;
use crate::benefit::{self, Claim};
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

pub(super) struct ClaimWindow;

impl Operate for ClaimWindow {
    const NAME: &'static str = "benefit.claim_window";
    type Input = Claim;
    type Output = benefit::ClaimWindow;

    fn run(rulebook: &Rulebook, input: Claim, journal: &mut Journal) -> Result<benefit::ClaimWindow, Error> {
        benefit::run(rulebook, &input, journal)
    }
}
