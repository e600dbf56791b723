//! Words of vacancies and selections: what an employer asks for, and how a public body's candidates are called.

use super::table::words;

words! {
    /// What an employer asks for a vacancy.
    pub enum RequestKind {
        /// Selection of the personnel.
        Selezione: "selezione", "selezione del personale", "selection of the personnel";
        /// Preselection, which ends with a shortlist.
        Preselezione: "preselezione", "preselezione", "preselection";
        /// A shortlist of names from the data base alone.
        Rosa: "rosa", "semplice invio della rosa", "a shortlist alone";
    }

    /// How persons are called.
    pub enum CallKind {
        /// By their place in the ranking.
        Graduatoria: "graduatoria", "ordine di graduatoria", "order of the ranking";
        /// By their place among those present (*asta sui presenti*).
        AstaSuiPresenti: "asta_sui_presenti", "asta sui presenti", "call on those present";
    }
}
