//! Benefits.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A benefit, as chapter 3 names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// Assicurazione sociale per l'impiego.
    Aspi,
    /// Nuova assicurazione sociale per l'impiego.
    Naspi,
    /// Unemployment benefit of collaborators.
    DisColl,
    /// Mobility allowance.
    Mobilita,
    /// Assegno di disoccupazione.
    Asdi,
    /// Sostegno per l'inclusione attiva.
    Sia,
    /// Reddito di inclusione.
    Rei,
    /// Reddito di cittadinanza.
    Rdc,
    /// Supporto per la formazione e il lavoro.
    Sfl,
    /// Assegno di inclusione.
    Adi,
    /// Income support during employment (art. 22 D.Lgs. 150/2015).
    Costanza,
    /// Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).
    Cigs,
    /// No benefit.
    Nessuna,
}

impl Benefit {
    /// Every value.
    #[cfg(feature = "arrow")]
    pub(crate) const ALL: [Self; 13] = [
        Self::Aspi,
        Self::Naspi,
        Self::DisColl,
        Self::Mobilita,
        Self::Asdi,
        Self::Sia,
        Self::Rei,
        Self::Rdc,
        Self::Sfl,
        Self::Adi,
        Self::Costanza,
        Self::Cigs,
        Self::Nessuna,
    ];

    /// Whether a claim for it is a DID (STATO-02).
    pub(crate) const fn claim_is_did(self) -> bool {
        matches!(self, Self::Naspi | Self::DisColl | Self::Aspi | Self::Mobilita)
    }
}
