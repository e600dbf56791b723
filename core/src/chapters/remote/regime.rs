//! The rules of a region on services at a distance.

use crate::base::error::Error;
use crate::base::region::Region;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::remote::Regime;

/// The rules of a region on services at a distance.
pub(super) fn regime(rulebook: &Rulebook, region: Region) -> Result<&Regime, Error> {
    rulebook.remote().get(&region).ok_or_else(|| {
        let known = rulebook.remote().keys().map(|region| region.as_str());
        let (it, en) = (
            "questa raccolta di regole non ha regole sui servizi a distanza di questa regione",
            "this rulebook has no rules on services at a distance for this region",
        );
        Error::unknown("/region", known, it, en)
    })
}
