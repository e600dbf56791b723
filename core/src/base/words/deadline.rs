//! Words of deadlines: where one stands, and who must keep it.

use crate::base::words::table::words;

words! {
    /// Where a term stands on the day of the assessment.
    pub enum DeadlineState {
        /// Not met yet, and still time.
        Aperta: "aperta", "aperta", "open";
        /// Met in time.
        Rispettata: "rispettata", "rispettata", "met";
        /// Not met in time.
        Scaduta: "scaduta", "scaduta", "missed";
        /// The state or benefit that it belongs to ended before it fell due.
        Estinta: "estinta", "estinta", "lapsed";
        /// It stands still, because the law has suspended it.
        Sospesa: "sospesa", "sospesa", "suspended";
    }

    /// Who must keep a deadline.
    pub enum Bound {
        /// The person.
        Persona: "persona", "persona", "person";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI";
        /// ANPAL, or who has taken its place.
        Anpal: "anpal", "ANPAL", "ANPAL";
    }
}
