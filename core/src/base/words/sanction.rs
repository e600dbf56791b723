//! Words of sanctions: measure, share, recipient, reason, subject.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a violation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Nothing.
    Nessuna,
    /// A part of the benefit.
    Decurtazione,
    /// The benefit and, where the answer says so, the state.
    Decadenza,
}

/// A part of a month's benefit, or more than one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Fraction {
    /// A quarter of a month.
    #[serde(rename = "1/4")]
    Quarto,
    /// A third of a month.
    #[serde(rename = "1/3")]
    Terzo,
    /// Half a month.
    #[serde(rename = "1/2")]
    Mezzo,
    /// A month.
    #[serde(rename = "1")]
    Intera,
    /// Two months.
    #[serde(rename = "2")]
    Doppia,
}

impl Measure {
    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nessuna => "nessuna",
            Self::Decurtazione => "decurtazione",
            Self::Decadenza => "decadenza",
        }
    }
}

impl Fraction {
    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quarto => "1/4",
            Self::Terzo => "1/3",
            Self::Mezzo => "1/2",
            Self::Intera => "1",
            Self::Doppia => "2",
        }
    }

    /// Numerator and denominator.
    #[must_use]
    pub const fn ratio(self) -> (u32, u32) {
        match self {
            Self::Quarto => (1, 4),
            Self::Terzo => (1, 3),
            Self::Mezzo => (1, 2),
            Self::Intera => (1, 1),
            Self::Doppia => (2, 1),
        }
    }
}

/// Who is told of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// ANPAL, up to 29 February 2024.
    Anpal,
    /// The Ministry of Labour, from 1 March 2024.
    Ministero,
    /// INPS, who executes and recovers.
    Inps,
}

/// A reason that may excuse a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Illness or injury.
    MalattiaInfortunio,
    /// Civil or military service.
    ServizioCivileLeva,
    /// Pregnancy.
    Gravidanza,
    /// A summons to court.
    CitazioneTribunale,
    /// Serious family reasons.
    GraviMotiviFamiliari,
    /// A legal limit to personal mobility.
    LimitazioneMobilita,
    /// Any other objective impediment.
    ImpedimentoOggettivo,
}

/// What a reason is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An absence.
    Assenza,
    /// The refusal of an offer.
    Offerta,
}
