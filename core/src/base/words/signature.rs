//! Words of identities, signatures and certificates.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a person was identified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// By SPID.
    Spid,
    /// By the Carta Nazionale dei Servizi.
    Cns,
    /// By the electronic identity card.
    Cie,
    /// By user name and password.
    Credenziali,
}

/// The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3).
///
/// ```
/// use collocamento::workflow::SignatureKind::*;
/// assert!(Semplice < Avanzata && Avanzata < Qualificata);
/// assert!(Digitale >= Qualificata);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignatureKind {
    /// Simple.
    Semplice,
    /// Advanced (FEA).
    Avanzata,
    /// Qualified (FEQ).
    Qualificata,
    /// Digital.
    Digitale,
}

/// How a certificate stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certificate {
    /// Good.
    Valido,
    /// Revoked.
    Revocato,
    /// Past its end.
    Scaduto,
    /// Suspended.
    Sospeso,
}
