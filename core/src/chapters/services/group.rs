//! The groups that a dossier states for a person.

use crate::base::words::table::words;

words! {
    /// A group in `person.targets` that the catalogue of services knows.
    pub(crate) enum Group {
        /// Disadvantaged worker (TARG-SV).
        Svantaggiato: "svantaggiato", "svantaggiato", "disadvantaged";
        /// Severely disadvantaged worker (TARG-MSV).
        MoltoSvantaggiato: "molto_svantaggiato", "molto svantaggiato", "severely disadvantaged";
        /// With a high degree of disadvantage (D5).
        AltoSvantaggio: "alto_svantaggio", "con alto grado di svantaggio", "with a high degree of disadvantage";
        /// Disabled, enrolled under L. 68/1999 or not.
        Disabile: "disabile", "persona con disabilità", "person with a disability";
        /// Refugee or under international protection.
        Rifugiato: "rifugiato", "rifugiato", "refugee";
        /// Not in work, education or training (TARG-NEET).
        Neet: "neet", "NEET", "NEET";
        /// Followed by the social services.
        ServiziSociali: "servizi_sociali", "seguito dai servizi sociali", "followed by the social services";
        /// Under treatment.
        InCura: "in_cura", "in cura", "under treatment";
        /// Young person in search of the first job.
        GiovanePrimoImpiego: "giovane_primo_impiego", "giovane in cerca di primo impiego",
            "young person in search of the first job";
        /// In education.
        Studente: "studente", "studente", "student";
    }
}
