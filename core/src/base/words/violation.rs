//! What a person can violate.

use crate::base::words::table::words;

words! {
    /// What is violated.
    pub enum Violation {
        /// Absence from an appointment, agreed or by summons.
        1 Convocazione: "convocazione", "assenza a convocazione o appuntamento", "missed appointment";
        /// Absence from guidance.
        2 Orientamento: "orientamento", "assenza all'orientamento", "absence from guidance";
        /// Absence from training or public works.
        3 Formazione: "formazione", "assenza alla formazione", "absence from training";
        /// Refusal of a suitable offer.
        4 Offerta: "offerta", "rifiuto di un'offerta congrua", "refusal of a suitable offer";
        /// Failure to sign the patto.
        5 MancataFirma: "mancata_firma", "mancata firma del patto", "failure to sign the patto";
        /// Absence from schooling for adults.
        6 ScuolaAdulti: "scuola_adulti", "assenza all'istruzione degli adulti", "absence from adult education";
        /// Failure to report a change, or a false statement.
        7 Comunicazione: "comunicazione", "comunicazione mancata o mendace", "failure to report, or a false statement";
    }
}
