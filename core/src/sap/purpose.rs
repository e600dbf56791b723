//! What a SAP is checked for.

use crate::base::words::table::words;

words! {
    /// What a SAP is for: it decides what must be in it (SAP-2L).
    pub enum Purpose {
        /// To be printed for the person: ids and events of measures are not asked, and the codice fiscale may be blank.
        Stampa: "stampa", "stampa", "print",
            "Da stampare per la persona: gli identificativi e gli eventi delle misure non sono richiesti, e il codice fiscale può mancare.";
        /// To be sent to other systems.
        Scambio: "scambio", "scambio", "exchange", "Da inviare ad altri sistemi.";
    }
}
