//! Words of the events of a dossier.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why a DID is withdrawn or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The person withdraws it.
    Volontaria,
    /// A pension.
    Pensione,
    /// Death.
    Decesso,
    /// The right to work is lost.
    TitoloSoggiorno,
}

/// What a sanction takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A cut of the benefit.
    Decurtazione,
    /// Loss of the benefit, and of the state unless said otherwise.
    Decadenza,
}

/// A phase of the assegno di ricollocazione.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdrPhase {
    /// It is issued.
    Rilascio,
    /// The person chooses who gives the service.
    Scelta,
    /// It ends.
    Fine,
}

impl AdrPhase {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Rilascio => "rilascio",
            Self::Scelta => "scelta",
            Self::Fine => "fine",
        }
    }
}
