//! Codes of active measures: what the code reads.

use super::choice::Obligation;
use super::{choices, parameters};

choices! {
    /// Whether the events of a measure must be given.
    EventObligation {
        Facoltativi = "facoltativi",
        Obbligatori = "obbligatori",
    }
}

parameters! {
    DATE_POLITICA: Obligation = "date_politica";
    EVENTO_POLITICA: EventObligation = "evento_politica";
}
