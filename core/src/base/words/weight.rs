//! How serious a problem is.

use crate::base::words::table::words;

words! {
    /// How much a problem weighs (SAP-2L).
    pub enum Weight {
        /// It is refused.
        Vincolante: "vincolante", "vincolante", "binding";
        /// The operator decides.
        Avviso: "avviso", "avviso", "warning";
    }
}
