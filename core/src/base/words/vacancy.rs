//! Words of vacancies: how the service came to know of one, and how one ended.

use super::table::words;

words! {
    /// How the service came to know of a vacancy.
    pub enum VacancyOrigin {
        /// The employer asked on its own initiative.
        Richiesta: "richiesta", "richiesta del datore di lavoro", "request by the employer",
            "Il datore ha chiesto di propria iniziativa.";
        /// The service found it by promotion or scouting (E1).
        Scouting: "scouting", "promozione o scouting", "promotion or scouting",
            "Il servizio l'ha trovato con promozione o scouting (E1).";
    }
}

words! {
    /// How a vacancy ended.
    pub enum VacancyOutcome {
        /// It was filled.
        Coperto: "coperto", "coperto", "filled", "È stato coperto.";
        /// It was closed unfilled.
        Chiuso: "chiuso", "chiuso senza copertura", "closed unfilled", "È stato chiuso senza copertura.";
        /// The employer withdrew it.
        Ritirato: "ritirato", "ritirato", "withdrawn", "Il datore l'ha ritirato.";
    }
}
