// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Values that only events take.

use std::ffi::c_char;

use collocamento::dossier::AdrPhase;
use collocamento::dossier::Cause;
use collocamento::dossier::ContactChannel;

use super::{Codes, Names, Symbol, name, of_word};

/// volontaria (withdrawal by the person): The person withdraws it.
pub const COLLOC_CAUSE_VOLONTARIA: i32 = 1;

/// pensione (pension): The person receives a pension.
pub const COLLOC_CAUSE_PENSIONE: i32 = 2;

/// decesso (death): The death of the person.
pub const COLLOC_CAUSE_DECESSO: i32 = 3;

/// titolo_soggiorno (loss of the right to work): The right to work is lost, as with an expired residence permit.
pub const COLLOC_CAUSE_TITOLO_SOGGIORNO: i32 = 4;

/// inattivita (inactivity): No contact and no search for work, if a regional measure provides for it.
pub const COLLOC_CAUSE_INATTIVITA: i32 = 5;

pub(crate) const CAUSES: Codes<Cause> = &[
    (COLLOC_CAUSE_VOLONTARIA, Cause::Volontaria),
    (COLLOC_CAUSE_PENSIONE, Cause::Pensione),
    (COLLOC_CAUSE_DECESSO, Cause::Decesso),
    (COLLOC_CAUSE_TITOLO_SOGGIORNO, Cause::TitoloSoggiorno),
    (COLLOC_CAUSE_INATTIVITA, Cause::Inattivita),
];

pub(crate) const CAUSE_NAMES: Codes<Names> = &[
    (COLLOC_CAUSE_VOLONTARIA, [c"volontaria", c"revoca volontaria", c"withdrawal by the person"]),
    (COLLOC_CAUSE_PENSIONE, [c"pensione", c"pensione", c"pension"]),
    (COLLOC_CAUSE_DECESSO, [c"decesso", c"decesso", c"death"]),
    (COLLOC_CAUSE_TITOLO_SOGGIORNO, [c"titolo_soggiorno", c"perdita del titolo a lavorare", c"loss of the right to work"]),
    (COLLOC_CAUSE_INATTIVITA, [c"inattivita", c"inattività", c"inactivity"]),
];

impl Symbol for Cause {
    fn symbol(self) -> String {
        of_word("CAUSE", self)
    }
}

/// The name of a cause, one of COLLOC_CAUSE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_cause_name(cause: i32, lang: i32) -> *const c_char {
    name(CAUSE_NAMES, cause, lang)
}

/// rilascio (issue): It is issued.
pub const COLLOC_ADR_RILASCIO: i32 = 1;

/// scelta (choice of the service): The person chooses the provider of the service.
pub const COLLOC_ADR_SCELTA: i32 = 2;

/// fine (end): It ends.
pub const COLLOC_ADR_FINE: i32 = 3;

pub(crate) const ADR_PHASES: Codes<AdrPhase> = &[
    (COLLOC_ADR_RILASCIO, AdrPhase::Rilascio),
    (COLLOC_ADR_SCELTA, AdrPhase::Scelta),
    (COLLOC_ADR_FINE, AdrPhase::Fine),
];

pub(crate) const ADR_NAMES: Codes<Names> = &[
    (COLLOC_ADR_RILASCIO, [c"rilascio", c"rilascio", c"issue"]),
    (COLLOC_ADR_SCELTA, [c"scelta", c"scelta del servizio", c"choice of the service"]),
    (COLLOC_ADR_FINE, [c"fine", c"fine", c"end"]),
];

impl Symbol for AdrPhase {
    fn symbol(self) -> String {
        of_word("ADR", self)
    }
}

/// The name of a phase of the assegno di ricollocazione, one of COLLOC_ADR_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_adr_name(adr: i32, lang: i32) -> *const c_char {
    name(ADR_NAMES, adr, lang)
}

/// sportello (in the office): In the office.
pub const COLLOC_CONTACT_SPORTELLO: i32 = 1;

/// telefono (by telephone): By telephone.
pub const COLLOC_CONTACT_TELEFONO: i32 = 2;

/// email (by e-mail): By e-mail, certified or not.
pub const COLLOC_CONTACT_EMAIL: i32 = 3;

/// lavoro_per_te (by an appointment on LavoroPerTe): By booking an appointment on the Umbrian portal LavoroPerTe.
pub const COLLOC_CONTACT_LAVORO_PER_TE: i32 = 4;

pub(crate) const CONTACTS: Codes<ContactChannel> = &[
    (COLLOC_CONTACT_SPORTELLO, ContactChannel::Sportello),
    (COLLOC_CONTACT_TELEFONO, ContactChannel::Telefono),
    (COLLOC_CONTACT_EMAIL, ContactChannel::Email),
    (COLLOC_CONTACT_LAVORO_PER_TE, ContactChannel::LavoroPerTe),
];

pub(crate) const CONTACT_NAMES: Codes<Names> = &[
    (COLLOC_CONTACT_SPORTELLO, [c"sportello", c"allo sportello", c"in the office"]),
    (COLLOC_CONTACT_TELEFONO, [c"telefono", c"per telefono", c"by telephone"]),
    (COLLOC_CONTACT_EMAIL, [c"email", c"per e-mail", c"by e-mail"]),
    (COLLOC_CONTACT_LAVORO_PER_TE, [c"lavoro_per_te", c"con appuntamento su LavoroPerTe", c"by an appointment on LavoroPerTe"]),
];

impl Symbol for ContactChannel {
    fn symbol(self) -> String {
        of_word("CONTACT", self)
    }
}

/// The name of a way to contact the office, one of COLLOC_CONTACT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_contact_name(contact: i32, lang: i32) -> *const c_char {
    name(CONTACT_NAMES, contact, lang)
}
