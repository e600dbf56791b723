//! What the national DID service answers about a DID (DID-EV).

use super::table::words;

words! {
    /// What the national DID service answers about a DID, by its code.
    pub(crate) enum DidOutcome {
        /// A DID is active already.
        AlreadyActive: "E003", "DID già attiva", "DID already active", "Una DID è già attiva.";
        /// A job is under way.
        JobUnderWay: "E005", "rapporto di lavoro in corso", "job under way", "Un rapporto di lavoro è in corso.";
        /// The DID is accepted.
        Accepted: "E100", "DID accolta", "DID accepted", "La DID è accolta.";
        /// The person is below the minimum age.
        BelowMinimumAge: "E102", "età inferiore alla minima", "age below the minimum",
            "La persona è sotto l'età minima.";
    }
}
