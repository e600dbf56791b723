//! Words of summonses: kind and channel.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether an appointment was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConvocationKind {
    /// Agreed in the patto.
    Ordinaria,
    /// Beside what the patto agrees.
    Straordinaria,
}

/// How a convocation is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A registered letter.
    Raccomandata,
    /// Certified e-mail.
    Pec,
    /// An appointment agreed and countersigned.
    Concordato,
    /// Plain e-mail.
    Email,
    /// A text message.
    Sms,
    /// Plain mail.
    Posta,
}
