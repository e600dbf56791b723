// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Violations, measures and ways to summon a person.

use std::ffi::c_char;

use collocamento::conditionality::ConvocationChannel;
use collocamento::conditionality::ConvocationKind;
use collocamento::conditionality::Measure;
use collocamento::dossier::Violation;

use super::{Codes, Names, Symbol, name, of_word};

/// convocazione (missed appointment): Absence from an appointment, agreed or by summons.
pub const COLLOC_VIOLATION_CONVOCAZIONE: i32 = 1;

/// orientamento (absence from guidance): Absence from guidance.
pub const COLLOC_VIOLATION_ORIENTAMENTO: i32 = 2;

/// formazione (absence from training): Absence from training or public works.
pub const COLLOC_VIOLATION_FORMAZIONE: i32 = 3;

/// offerta (refusal of a suitable offer): Refusal of a suitable offer.
pub const COLLOC_VIOLATION_OFFERTA: i32 = 4;

/// mancata_firma (failure to sign the patto): Failure to sign the patto.
pub const COLLOC_VIOLATION_MANCATA_FIRMA: i32 = 5;

/// scuola_adulti (absence from adult education): Absence from schooling for adults.
pub const COLLOC_VIOLATION_SCUOLA_ADULTI: i32 = 6;

/// comunicazione (failure to report, or a false statement): Failure to report a change, or a false statement.
pub const COLLOC_VIOLATION_COMUNICAZIONE: i32 = 7;

pub(crate) const VIOLATIONS: Codes<Violation> = &[
    (COLLOC_VIOLATION_CONVOCAZIONE, Violation::Convocazione),
    (COLLOC_VIOLATION_ORIENTAMENTO, Violation::Orientamento),
    (COLLOC_VIOLATION_FORMAZIONE, Violation::Formazione),
    (COLLOC_VIOLATION_OFFERTA, Violation::Offerta),
    (COLLOC_VIOLATION_MANCATA_FIRMA, Violation::MancataFirma),
    (COLLOC_VIOLATION_SCUOLA_ADULTI, Violation::ScuolaAdulti),
    (COLLOC_VIOLATION_COMUNICAZIONE, Violation::Comunicazione),
];

pub(crate) const VIOLATION_NAMES: Codes<Names> = &[
    (COLLOC_VIOLATION_CONVOCAZIONE, [c"convocazione", c"assenza a convocazione o appuntamento", c"missed appointment"]),
    (COLLOC_VIOLATION_ORIENTAMENTO, [c"orientamento", c"assenza all'orientamento", c"absence from guidance"]),
    (COLLOC_VIOLATION_FORMAZIONE, [c"formazione", c"assenza alla formazione", c"absence from training"]),
    (COLLOC_VIOLATION_OFFERTA, [c"offerta", c"rifiuto di un'offerta congrua", c"refusal of a suitable offer"]),
    (COLLOC_VIOLATION_MANCATA_FIRMA, [c"mancata_firma", c"mancata firma del patto", c"failure to sign the patto"]),
    (COLLOC_VIOLATION_SCUOLA_ADULTI, [c"scuola_adulti", c"assenza all'istruzione degli adulti", c"absence from adult education"]),
    (COLLOC_VIOLATION_COMUNICAZIONE, [c"comunicazione", c"comunicazione mancata o mendace", c"failure to report, or a false statement"]),
];

impl Symbol for Violation {
    fn symbol(self) -> String {
        of_word("VIOLATION", self)
    }
}

/// The name of a violation, one of COLLOC_VIOLATION_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_violation_name(violation: i32, lang: i32) -> *const c_char {
    name(VIOLATION_NAMES, violation, lang)
}

/// nessuna (no measure): No measure follows.
pub const COLLOC_MEASURE_NESSUNA: i32 = 1;

/// decurtazione (cut): A part of the benefit.
pub const COLLOC_MEASURE_DECURTAZIONE: i32 = 2;

/// decadenza (loss of the benefit): The benefit and, if the answer says so, the state.
pub const COLLOC_MEASURE_DECADENZA: i32 = 3;

/// riduzione (monthly reduction): A fixed reduction in each month that follows.
pub const COLLOC_MEASURE_RIDUZIONE: i32 = 4;

pub(crate) const MEASURES: Codes<Measure> = &[
    (COLLOC_MEASURE_NESSUNA, Measure::Nessuna),
    (COLLOC_MEASURE_DECURTAZIONE, Measure::Decurtazione),
    (COLLOC_MEASURE_DECADENZA, Measure::Decadenza),
    (COLLOC_MEASURE_RIDUZIONE, Measure::Riduzione),
];

pub(crate) const MEASURE_NAMES: Codes<Names> = &[
    (COLLOC_MEASURE_NESSUNA, [c"nessuna", c"nessuna misura", c"no measure"]),
    (COLLOC_MEASURE_DECURTAZIONE, [c"decurtazione", c"decurtazione", c"cut"]),
    (COLLOC_MEASURE_DECADENZA, [c"decadenza", c"decadenza dalla prestazione", c"loss of the benefit"]),
    (COLLOC_MEASURE_RIDUZIONE, [c"riduzione", c"riduzione mensile", c"monthly reduction"]),
];

impl Symbol for Measure {
    fn symbol(self) -> String {
        of_word("MEASURE", self)
    }
}

/// The name of a measure, one of COLLOC_MEASURE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_measure_name(measure: i32, lang: i32) -> *const c_char {
    name(MEASURE_NAMES, measure, lang)
}

/// raccomandata (registered letter): A registered letter.
pub const COLLOC_CHANNEL_RACCOMANDATA: i32 = 1;

/// pec (certified e-mail (PEC)): Certified e-mail.
pub const COLLOC_CHANNEL_PEC: i32 = 2;

/// concordato (agreed appointment): An appointment agreed and countersigned.
pub const COLLOC_CHANNEL_CONCORDATO: i32 = 3;

/// email (e-mail): Plain e-mail.
pub const COLLOC_CHANNEL_EMAIL: i32 = 4;

/// sms (text message): A text message.
pub const COLLOC_CHANNEL_SMS: i32 = 5;

/// posta (ordinary mail): Plain mail.
pub const COLLOC_CHANNEL_POSTA: i32 = 6;

/// siisl (SIISL platform): The platform SIISL.
pub const COLLOC_CHANNEL_SIISL: i32 = 7;

pub(crate) const CHANNELS: Codes<ConvocationChannel> = &[
    (COLLOC_CHANNEL_RACCOMANDATA, ConvocationChannel::Raccomandata),
    (COLLOC_CHANNEL_PEC, ConvocationChannel::Pec),
    (COLLOC_CHANNEL_CONCORDATO, ConvocationChannel::Concordato),
    (COLLOC_CHANNEL_EMAIL, ConvocationChannel::Email),
    (COLLOC_CHANNEL_SMS, ConvocationChannel::Sms),
    (COLLOC_CHANNEL_POSTA, ConvocationChannel::Posta),
    (COLLOC_CHANNEL_SIISL, ConvocationChannel::Siisl),
];

pub(crate) const CHANNEL_NAMES: Codes<Names> = &[
    (COLLOC_CHANNEL_RACCOMANDATA, [c"raccomandata", c"raccomandata", c"registered letter"]),
    (COLLOC_CHANNEL_PEC, [c"pec", c"PEC", c"certified e-mail (PEC)"]),
    (COLLOC_CHANNEL_CONCORDATO, [c"concordato", c"appuntamento concordato", c"agreed appointment"]),
    (COLLOC_CHANNEL_EMAIL, [c"email", c"e-mail", c"e-mail"]),
    (COLLOC_CHANNEL_SMS, [c"sms", c"SMS", c"text message"]),
    (COLLOC_CHANNEL_POSTA, [c"posta", c"posta ordinaria", c"ordinary mail"]),
    (COLLOC_CHANNEL_SIISL, [c"siisl", c"SIISL", c"SIISL platform"]),
];

impl Symbol for ConvocationChannel {
    fn symbol(self) -> String {
        of_word("CHANNEL", self)
    }
}

/// The name of a channel, one of COLLOC_CHANNEL_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_channel_name(channel: i32, lang: i32) -> *const c_char {
    name(CHANNEL_NAMES, channel, lang)
}

/// ordinaria (ordinary): Agreed in the patto.
pub const COLLOC_CONVOCATION_ORDINARIA: i32 = 1;

/// straordinaria (extraordinary): In addition to those agreed in the patto.
pub const COLLOC_CONVOCATION_STRAORDINARIA: i32 = 2;

/// prima (first summons): The first one, before any patto.
pub const COLLOC_CONVOCATION_PRIMA: i32 = 3;

pub(crate) const CONVOCATIONS: Codes<ConvocationKind> = &[
    (COLLOC_CONVOCATION_ORDINARIA, ConvocationKind::Ordinaria),
    (COLLOC_CONVOCATION_STRAORDINARIA, ConvocationKind::Straordinaria),
    (COLLOC_CONVOCATION_PRIMA, ConvocationKind::Prima),
];

pub(crate) const CONVOCATION_NAMES: Codes<Names> = &[
    (COLLOC_CONVOCATION_ORDINARIA, [c"ordinaria", c"ordinaria", c"ordinary"]),
    (COLLOC_CONVOCATION_STRAORDINARIA, [c"straordinaria", c"straordinaria", c"extraordinary"]),
    (COLLOC_CONVOCATION_PRIMA, [c"prima", c"prima convocazione", c"first summons"]),
];

impl Symbol for ConvocationKind {
    fn symbol(self) -> String {
        of_word("CONVOCATION", self)
    }
}

/// The name of a kind of convocation, one of COLLOC_CONVOCATION_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_convocation_name(convocation: i32, lang: i32) -> *const c_char {
    name(CONVOCATION_NAMES, convocation, lang)
}
