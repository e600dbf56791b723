//! The Italian regions by their names on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A region, or one of the two autonomous provinces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the name of a region")]
pub enum Region {
    Abruzzo,
    Basilicata,
    Calabria,
    Campania,
    EmiliaRomagna,
    FriuliVeneziaGiulia,
    Lazio,
    Liguria,
    Lombardia,
    Marche,
    Molise,
    Piemonte,
    Puglia,
    Sardegna,
    Sicilia,
    Toscana,
    TrentinoAltoAdige,
    Bolzano,
    Trento,
    Umbria,
    ValleDAosta,
    Veneto,
}

impl Region {
    /// Its name on the wire.
    pub(crate) fn name(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            _ => String::new(),
        }
    }
}
