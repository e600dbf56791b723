//! What is violated, what is taken, how a person is convened.

use collocamento::conditionality::{Channel, ConvocationKind, Measure};
use collocamento::dossier::Violation;

use super::Codes;

/// convocazione: no-show at a convocation or appointment.
pub const COLLOC_VIOLATION_CONVOCAZIONE: i32 = 1;

/// orientamento: no-show at guidance.
pub const COLLOC_VIOLATION_ORIENTAMENTO: i32 = 2;

/// formazione: no-show at training or public works.
pub const COLLOC_VIOLATION_FORMAZIONE: i32 = 3;

/// offerta: refusal of a suitable offer.
pub const COLLOC_VIOLATION_OFFERTA: i32 = 4;

pub(crate) const VIOLATIONS: Codes<Violation> = &[
    (COLLOC_VIOLATION_CONVOCAZIONE, Violation::Convocazione),
    (COLLOC_VIOLATION_ORIENTAMENTO, Violation::Orientamento),
    (COLLOC_VIOLATION_FORMAZIONE, Violation::Formazione),
    (COLLOC_VIOLATION_OFFERTA, Violation::Offerta),
];

/// nessuna: nothing is taken.
pub const COLLOC_MEASURE_NESSUNA: i32 = 1;

/// decurtazione: a cut of the benefit.
pub const COLLOC_MEASURE_DECURTAZIONE: i32 = 2;

/// decadenza: loss of the benefit and, where the answer says so, of the state.
pub const COLLOC_MEASURE_DECADENZA: i32 = 3;

pub(crate) const MEASURES: Codes<Measure> = &[
    (COLLOC_MEASURE_NESSUNA, Measure::Nessuna),
    (COLLOC_MEASURE_DECURTAZIONE, Measure::Decurtazione),
    (COLLOC_MEASURE_DECADENZA, Measure::Decadenza),
];

/// raccomandata: a registered letter.
pub const COLLOC_CHANNEL_RACCOMANDATA: i32 = 1;

/// pec: certified e-mail.
pub const COLLOC_CHANNEL_PEC: i32 = 2;

/// concordato: an appointment agreed and countersigned.
pub const COLLOC_CHANNEL_CONCORDATO: i32 = 3;

/// email: plain e-mail.
pub const COLLOC_CHANNEL_EMAIL: i32 = 4;

/// sms: a text message.
pub const COLLOC_CHANNEL_SMS: i32 = 5;

/// posta: plain mail.
pub const COLLOC_CHANNEL_POSTA: i32 = 6;

pub(crate) const CHANNELS: Codes<Channel> = &[
    (COLLOC_CHANNEL_RACCOMANDATA, Channel::Raccomandata),
    (COLLOC_CHANNEL_PEC, Channel::Pec),
    (COLLOC_CHANNEL_CONCORDATO, Channel::Concordato),
    (COLLOC_CHANNEL_EMAIL, Channel::Email),
    (COLLOC_CHANNEL_SMS, Channel::Sms),
    (COLLOC_CHANNEL_POSTA, Channel::Posta),
];

/// ordinaria: agreed in the patto.
pub const COLLOC_CONVOCATION_ORDINARIA: i32 = 1;

/// straordinaria: beside what the patto agrees.
pub const COLLOC_CONVOCATION_STRAORDINARIA: i32 = 2;

pub(crate) const CONVOCATIONS: Codes<ConvocationKind> = &[
    (COLLOC_CONVOCATION_ORDINARIA, ConvocationKind::Ordinaria),
    (COLLOC_CONVOCATION_STRAORDINARIA, ConvocationKind::Straordinaria),
];
