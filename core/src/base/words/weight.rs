//! How serious a problem is.

use crate::base::words::table::words;

words! {
    /// How serious a problem is (SAP-2L).
    pub enum Weight {
        /// It is refused.
        Vincolante: "vincolante", "vincolante", "binding", "È rifiutato.";
        /// The operator decides.
        Avviso: "avviso", "avviso", "warning", "Decide l'operatore.";
    }
}
