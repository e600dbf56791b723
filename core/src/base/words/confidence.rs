//! How reliable the source of a rule or a parameter is.

use super::table::words;

words! {
    /// How sure a rule is, as the rulebook marks it.
    pub enum Confidence {
        /// Read in a primary text.
        P: "P", "letta nel testo della fonte", "read in a primary text", "Letta in un testo primario.";
        /// Seen in concordant secondary sources.
        S: "S", "fonti secondarie concordi", "concordant secondary sources", "Vista in fonti secondarie concordi.";
        /// Seen in the field's own data standards.
        C: "C", "standard di dati del settore", "the field's own data standards",
            "Vista negli standard di dati del settore.";
        /// Derived by this library.
        D: "D", "interpretazione adottata dalla libreria", "derived by this library",
            "Interpretazione di questa libreria.";
    }
}
