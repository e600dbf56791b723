//! Words of selections for public bodies: how persons are called.

use super::table::words;

words! {
    /// How persons are called.
    pub enum CallKind {
        /// By their place in the ranking.
        Graduatoria: "graduatoria", "ordine di graduatoria", "order of the ranking";
        /// By their place among those present (*asta sui presenti*).
        AstaSuiPresenti: "asta_sui_presenti", "asta sui presenti", "call on those present";
    }
}
