//! What a person can violate.

use crate::base::words::table::words;

words! {
    /// What is violated.
    pub enum Violation {
        /// Absence from an appointment, agreed or by summons.
        1 Convocazione: "convocazione", "assenza a convocazione o appuntamento", "missed appointment",
            "Assenza a un appuntamento, concordato o per convocazione.";
        /// Absence from guidance.
        2 Orientamento: "orientamento", "assenza all'orientamento", "absence from guidance",
            "Assenza all'orientamento.";
        /// Absence from training or public works.
        3 Formazione: "formazione", "assenza alla formazione", "absence from training",
            "Assenza alla formazione o ai lavori di pubblica utilità.";
        /// Refusal of a suitable offer.
        4 Offerta: "offerta", "rifiuto di un'offerta congrua", "refusal of a suitable offer",
            "Rifiuto di un'offerta congrua.";
        /// Failure to sign the patto.
        5 MancataFirma: "mancata_firma", "mancata firma del patto", "failure to sign the patto",
            "Mancata firma del patto.";
        /// Absence from schooling for adults.
        6 ScuolaAdulti: "scuola_adulti", "assenza all'istruzione degli adulti", "absence from adult education",
            "Assenza all'istruzione degli adulti.";
        /// Failure to report a change, or a false statement.
        7 Comunicazione: "comunicazione", "comunicazione mancata o mendace", "failure to report, or a false statement",
            "Mancata comunicazione di una variazione, o dichiarazione falsa.";
    }
}
