//! Words of vacancies and selections: what an employer asks for, and how a public body's candidates are called.

use super::table::words;

words! {
    /// What an employer asks for a vacancy.
    pub enum RequestKind {
        /// Selection of the personnel.
        Selezione: "selezione", "selezione del personale", "selection of the personnel", "Selezione del personale.";
        /// Preselection, which ends with a shortlist.
        Preselezione: "preselezione", "preselezione", "preselection",
            "Preselezione, che finisce con una rosa di candidati.";
        /// A shortlist of names from the data base alone.
        Rosa: "rosa", "semplice invio della rosa", "a shortlist alone", "Una rosa di nominativi dalla sola banca dati.";
    }

    /// How persons are called.
    pub enum CallKind {
        /// By their place in the ranking.
        Graduatoria: "graduatoria", "ordine di graduatoria", "order of the ranking", "Secondo il posto in graduatoria.";
        /// By their place among those present (*asta sui presenti*).
        AstaSuiPresenti: "asta_sui_presenti", "asta sui presenti", "call on those present",
            "Secondo il posto tra i presenti (asta sui presenti).";
    }
}
