//! `offer.evaluate`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::offer::{self, Offer, Suitability};
use crate::rulebook::Rulebook;

pub(super) struct Evaluate;

impl Operate for Evaluate {
    const NAME: &'static str = "offer.evaluate";
    type Input = Offer;
    type Output = Suitability;

    fn run(rulebook: &Rulebook, input: Offer, journal: &mut Journal) -> Result<Suitability, Error> {
        offer::run(rulebook, &input, journal)
    }
}
