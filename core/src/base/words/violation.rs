//! What a person can violate.

use crate::base::words::table::words;

words! {
    /// What is violated.
    pub enum Violation {
        /// No-show at a convocation or appointment.
        1 Convocazione: "convocazione", "assenza a convocazione o appuntamento",
            "no-show at a convocation or appointment";
        /// No-show at guidance.
        2 Orientamento: "orientamento", "assenza all'orientamento", "no-show at guidance";
        /// No-show at training or public works.
        3 Formazione: "formazione", "assenza alla formazione", "no-show at training";
        /// Refusal of a suitable offer.
        4 Offerta: "offerta", "rifiuto di un'offerta congrua", "refusal of a suitable offer";
    }
}
