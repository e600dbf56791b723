//! Words of vacancies: how the service came to know of one.

use super::table::words;

words! {
    /// How the service came to know of a vacancy.
    pub enum VacancyOrigin {
        /// The employer asked on its own initiative.
        Richiesta: "richiesta", "richiesta del datore di lavoro", "request by the employer";
        /// The service found it by promotion or scouting (E1).
        Scouting: "scouting", "promozione o scouting", "promotion or scouting";
    }
}
