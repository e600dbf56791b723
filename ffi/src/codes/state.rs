//! States of a person.

use collocamento::State;

use super::Codes;

/// non_registrato: no valid DID.
pub const COLLOC_STATE_NON_REGISTRATO: i32 = 1;

/// a_rischio: DID given after notice of dismissal, the job still running.
pub const COLLOC_STATE_A_RISCHIO: i32 = 2;

/// disoccupato: DID, and no work.
pub const COLLOC_STATE_DISOCCUPATO: i32 = 3;

/// conservazione: DID, and work whose income stays within the limits.
pub const COLLOC_STATE_CONSERVAZIONE: i32 = 4;

/// sospeso: DID, and subordinate work above the limit, up to 180 days.
pub const COLLOC_STATE_SOSPESO: i32 = 5;

/// decaduto: the state is lost.
pub const COLLOC_STATE_DECADUTO: i32 = 6;

/// revocato: the DID was withdrawn, or ended.
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
