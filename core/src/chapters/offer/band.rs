//! OFF-BANDA: the length of unemployment on the day of the offer.

use super::input::Offer;
use crate::base::error::Error;
use crate::base::words::table::words;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{MESI_BANDA_PRIMA, MESI_BANDA_SECONDA};
use crate::rulebook::read::Read;
use crate::status::since_did::SinceDid;

words! {
    /// A band of months of unemployment, without suspensions.
    pub enum Band {
        /// Up to six months, included.
        1 Fino6: "fino_6", "fino a 6 mesi", "up to 6 months", "Fino a sei mesi, compresi.";
        /// Over six and up to twelve months, included.
        2 Da6A12: "da_6_a_12", "oltre 6 e fino a 12 mesi", "over 6 and up to 12 months",
            "Oltre sei e fino a dodici mesi, compresi.";
        /// Over twelve months.
        3 Oltre12: "oltre_12", "oltre 12 mesi", "over 12 months", "Oltre dodici mesi.";
    }
}

impl Band {
    /// The band on the day of the offer, with its limits; `None` if the DID is not known.
    pub(super) fn of(rulebook: &Rulebook, offer: &Offer) -> Result<Option<(Self, Borders)>, Error> {
        let Some(did) = offer.did else { return Ok(None) };
        let first = rulebook.read(MESI_BANDA_PRIMA, offer.date)?;
        let second = rulebook.read(MESI_BANDA_SECONDA, offer.date)?;
        let unemployed = SinceDid::new(did, offer.suspended_days);
        let band = match offer.date {
            date if date <= unemployed.last_of(*first) => Self::Fino6,
            date if date <= unemployed.last_of(*second) => Self::Da6A12,
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
