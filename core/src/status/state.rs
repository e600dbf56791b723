//! The states.

use schemars::JsonSchema;
use serde::Serialize;

/// The state of a person on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// No valid DID.
    NonRegistrato,
    /// DID given after notice of dismissal, the job still running.
    ARischio,
    /// DID, and no work.
    Disoccupato,
    /// DID, and work whose income stays within the limits: still unemployed in law.
    Conservazione,
    /// DID, and subordinate work above the limit, up to 180 days.
    Sospeso,
    /// The state is lost.
    Decaduto,
    /// The DID was withdrawn, or ended by pension, death, or loss of the right to work.
    Revocato,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::NonRegistrato,
        Self::ARischio,
        Self::Disoccupato,
        Self::Conservazione,
        Self::Sospeso,
        Self::Decaduto,
        Self::Revocato,
    ];

    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NonRegistrato => "non_registrato",
            Self::ARischio => "a_rischio",
            Self::Disoccupato => "disoccupato",
            Self::Conservazione => "conservazione",
            Self::Sospeso => "sospeso",
            Self::Decaduto => "decaduto",
            Self::Revocato => "revocato",
        }
    }

    /// Whether a DID is active.
    #[must_use]
    pub const fn active(self) -> bool {
        matches!(self, Self::ARischio | Self::Disoccupato | Self::Conservazione | Self::Sospeso)
    }

    /// Whether the person is unemployed in law.
    #[must_use]
    pub const fn legally_unemployed(self) -> bool {
        matches!(self, Self::Disoccupato | Self::Conservazione)
    }
}
