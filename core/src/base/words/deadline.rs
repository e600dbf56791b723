//! Words of deadlines: their state, and the responsible party.

use crate::base::words::table::words;

words! {
    /// The state of a deadline on the day of the assessment.
    pub enum DeadlineState {
        /// A right that does not exist yet.
        NonAncora: "non_ancora", "non ancora", "not yet";
        /// Not met yet, and still running; for a right: it may be used.
        Aperta: "aperta", "aperta", "open";
        /// Met in time.
        Rispettata: "rispettata", "rispettata", "met";
        /// Met after its last day.
        RispettataInRitardo: "rispettata_in_ritardo", "rispettata in ritardo", "met late";
        /// Not met, and its last day is past.
        Scaduta: "scaduta", "scaduta", "missed";
        /// What it belongs to, such as the state or the benefit, ended before its last day; for a right: it was used
        /// up, or is over.
        Estinta: "estinta", "estinta", "lapsed";
        /// It does not run, because the law has suspended it.
        Sospesa: "sospesa", "sospesa", "suspended";
    }

    /// The party responsible for a deadline.
    pub enum Bound {
        /// The person.
        Persona: "persona", "persona", "person";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI";
    }

    /// The authority from which a right is requested.
    pub enum Authority {
        /// ANPAL, up to its end.
        Anpal: "anpal", "ANPAL", "ANPAL";
        /// The Ministry of Labour, which took its place.
        Ministero: "ministero", "Ministero del lavoro", "Ministry of Labour";
    }
}
