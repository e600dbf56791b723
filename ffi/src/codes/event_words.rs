//! The values that only events take.

use collocamento::dossier::{AdrPhase, Cause};

use super::Codes;

/// volontaria: the person withdraws the DID.
pub const COLLOC_CAUSE_VOLONTARIA: i32 = 1;

/// pensione: a pension.
pub const COLLOC_CAUSE_PENSIONE: i32 = 2;

/// decesso: death.
pub const COLLOC_CAUSE_DECESSO: i32 = 3;

/// titolo_soggiorno: the right to work is lost.
pub const COLLOC_CAUSE_TITOLO_SOGGIORNO: i32 = 4;

pub(crate) const CAUSES: Codes<Cause> = &[
    (COLLOC_CAUSE_VOLONTARIA, Cause::Volontaria),
    (COLLOC_CAUSE_PENSIONE, Cause::Pensione),
    (COLLOC_CAUSE_DECESSO, Cause::Decesso),
    (COLLOC_CAUSE_TITOLO_SOGGIORNO, Cause::TitoloSoggiorno),
];

/// rilascio: it is issued.
pub const COLLOC_ADR_RILASCIO: i32 = 1;

/// scelta: the person chooses who gives the service.
pub const COLLOC_ADR_SCELTA: i32 = 2;

/// fine: it ends.
pub const COLLOC_ADR_FINE: i32 = 3;

pub(crate) const ADR_PHASES: Codes<AdrPhase> = &[
    (COLLOC_ADR_RILASCIO, AdrPhase::Rilascio),
    (COLLOC_ADR_SCELTA, AdrPhase::Scelta),
    (COLLOC_ADR_FINE, AdrPhase::Fine),
];
