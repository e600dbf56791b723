//! OFF-BANDA: how long the person has been unemployed on the day of the offer.

use schemars::JsonSchema;
use serde::Serialize;

use super::input::Offer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

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

    /// The band on the day of the offer; `None` where the DID is not known.
    pub(super) fn of(rulebook: &Rulebook, offer: &Offer) -> Result<Option<Self>, Error> {
        let Some(did) = offer.did else {
            return Ok(None);
        };
        // The suspended days move the end of each band forward, as they do with the terms of an assessment.
        let suspended = i32::try_from(offer.suspended_days.unwrap_or_default()).unwrap_or(i32::MAX);
        let last = |parameter| -> Result<Day, Error> {
            Ok(did.plus_months(rulebook.whole(parameter, offer.date)?).plus_days(suspended))
        };
        Ok(Some(match offer.date {
            date if date <= last("mesi_banda_prima")? => Self::Fino6,
            date if date <= last("mesi_banda_seconda")? => Self::Da6A12,
            _ => Self::Oltre12,
        }))
    }
}
