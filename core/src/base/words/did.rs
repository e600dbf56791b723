//! What the national DID service answers about a DID (DID-EV).

use super::table::words;

words! {
    /// What the national DID service answers about a DID, by its code.
    pub(crate) enum DidOutcome {
        /// A DID is active already.
        AlreadyActive: "E003", "DID già attiva", "DID already active";
        /// A job is under way.
        JobUnderWay: "E005", "rapporto di lavoro in corso", "job under way";
        /// The DID is accepted.
        Accepted: "E100", "DID accolta", "DID accepted";
        /// The person is below the minimum age.
        BelowMinimumAge: "E102", "età inferiore alla minima", "age below the minimum";
    }
}
