//! `offer.evaluate`.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::offer;
use crate::rulebook::Rulebook;

operations! {
    Evaluate = "offer.evaluate", offer::Offer => offer::Suitability, offer::run;
}
