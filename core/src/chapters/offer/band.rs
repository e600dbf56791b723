//! OFF-BANDA: how long the person has been unemployed on the day of the offer.

use schemars::JsonSchema;
use serde::Serialize;

use super::input::Offer;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{MESI_BANDA_PRIMA, MESI_BANDA_SECONDA};
use crate::rulebook::read::Read;

/// A band of months of unemployment, suspensions left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub enum Band {
    /// Up to six months, included.
    #[serde(rename = "fino_6")]
    Fino6,
    /// Over six and up to twelve months, included.
    #[serde(rename = "da_6_a_12")]
    Da6A12,
    /// Over twelve months.
    #[serde(rename = "oltre_12")]
    Oltre12,
}

impl Band {
    pub(super) const ALL: [Self; 3] = [Self::Fino6, Self::Da6A12, Self::Oltre12];

    /// The band on the day of the offer, with its borders; `None` where the DID is not known.
    pub(super) fn of(rulebook: &Rulebook, offer: &Offer) -> Result<Option<(Self, Borders)>, Error> {
        let Some(did) = offer.did else { return Ok(None) };
        let first = rulebook.read(MESI_BANDA_PRIMA, offer.date)?;
        let second = rulebook.read(MESI_BANDA_SECONDA, offer.date)?;
        // The suspended days move the end of each band forward, as they do with the deadlines of an assessment.
        let suspended = i32::try_from(offer.suspended_days.unwrap_or_default()).unwrap_or(i32::MAX);
        let last = |months: u32| did.plus_months(months).plus_days(suspended);
        let band = match offer.date {
            date if date <= last(*first) => Self::Fino6,
            date if date <= last(*second) => Self::Da6A12,
            _ => Self::Oltre12,
        };
        Ok(Some((band, Borders { first, second })))
    }
}

/// The last month of the first and of the second band.
#[derive(Clone, Copy, Debug)]
pub(super) struct Borders {
    pub(super) first: Read<u32>,
    pub(super) second: Read<u32>,
}
