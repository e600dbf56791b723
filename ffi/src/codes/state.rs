// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! States of a person.

use std::ffi::c_char;

use collocamento::State;

use super::{Codes, Names, Symbol, name, of_word};

/// non_registrato (not registered): No valid DID.
pub const COLLOC_STATE_NON_REGISTRATO: i32 = 1;

/// a_rischio (at risk of unemployment): DID submitted after notice of dismissal, while the job still runs (STATO-03): not yet unemployed in law.
pub const COLLOC_STATE_A_RISCHIO: i32 = 2;

/// disoccupato (unemployed): DID, and no work: unemployed in law.
pub const COLLOC_STATE_DISOCCUPATO: i32 = 3;

/// conservazione (unemployed, status kept while working): DID, and work whose income is within the limits: still unemployed in law.
pub const COLLOC_STATE_CONSERVAZIONE: i32 = 4;

/// sospeso (suspended): DID, and subordinate work above the limit, up to 180 days: seniority does not run.
pub const COLLOC_STATE_SOSPESO: i32 = 5;

/// decaduto (status lost): The status is lost, because of work or a sanction; a new DID is needed.
pub const COLLOC_STATE_DECADUTO: i32 = 6;

/// revocato (withdrawn): The DID was withdrawn, or ended by pension, death, or loss of the right to work.
pub const COLLOC_STATE_REVOCATO: i32 = 7;

pub(crate) const STATES: Codes<State> = &[
    (COLLOC_STATE_NON_REGISTRATO, State::NonRegistrato),
    (COLLOC_STATE_A_RISCHIO, State::ARischio),
    (COLLOC_STATE_DISOCCUPATO, State::Disoccupato),
    (COLLOC_STATE_CONSERVAZIONE, State::Conservazione),
    (COLLOC_STATE_SOSPESO, State::Sospeso),
    (COLLOC_STATE_DECADUTO, State::Decaduto),
    (COLLOC_STATE_REVOCATO, State::Revocato),
];

pub(crate) const STATE_NAMES: Codes<Names> = &[
    (COLLOC_STATE_NON_REGISTRATO, [c"non_registrato", c"non registrato", c"not registered"]),
    (COLLOC_STATE_A_RISCHIO, [c"a_rischio", c"a rischio di disoccupazione", c"at risk of unemployment"]),
    (COLLOC_STATE_DISOCCUPATO, [c"disoccupato", c"disoccupato", c"unemployed"]),
    (COLLOC_STATE_CONSERVAZIONE, [c"conservazione", c"in conservazione dello stato", c"unemployed, status kept while working"]),
    (COLLOC_STATE_SOSPESO, [c"sospeso", c"sospeso", c"suspended"]),
    (COLLOC_STATE_DECADUTO, [c"decaduto", c"decaduto", c"status lost"]),
    (COLLOC_STATE_REVOCATO, [c"revocato", c"revocato", c"withdrawn"]),
];

impl Symbol for State {
    fn symbol(self) -> String {
        of_word("STATE", self)
    }
}

/// The name of a state, one of COLLOC_STATE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_state_name(state: i32, lang: i32) -> *const c_char {
    name(STATE_NAMES, state, lang)
}
