//! The groups that a dossier states for a person.

use crate::base::words::table::words;

words! {
    /// A group in `person.targets` that the catalogue of services knows.
    pub(crate) enum Group {
        /// Disadvantaged worker (TARG-SV).
        Svantaggiato: "svantaggiato", "svantaggiato", "disadvantaged", "Lavoratore svantaggiato (TARG-SV).";
        /// Severely disadvantaged worker (TARG-MSV).
        MoltoSvantaggiato: "molto_svantaggiato", "molto svantaggiato", "severely disadvantaged",
            "Lavoratore molto svantaggiato (TARG-MSV).";
        /// With a high degree of disadvantage (D5).
        AltoSvantaggio: "alto_svantaggio", "con alto grado di svantaggio", "with a high degree of disadvantage",
            "Con un alto grado di svantaggio (D5).";
        /// Disabled, enrolled under L. 68/1999 or not.
        Disabile: "disabile", "persona con disabilità", "person with a disability",
            "Persona con disabilità, iscritta o no ai sensi della L. 68/1999.";
        /// Refugee or under international protection.
        Rifugiato: "rifugiato", "rifugiato", "refugee", "Rifugiato o titolare di protezione internazionale.";
        /// Not in work, education or training (TARG-NEET).
        Neet: "neet", "NEET", "NEET", "Non lavora, non studia e non si forma (TARG-NEET).";
        /// Followed by the social services.
        ServiziSociali: "servizi_sociali", "seguito dai servizi sociali", "followed by the social services",
            "Seguito dai servizi sociali.";
        /// Under treatment.
        InCura: "in_cura", "in cura", "under treatment", "In cura.";
        /// Young person in search of the first job.
        GiovanePrimoImpiego: "giovane_primo_impiego", "giovane in cerca di primo impiego",
            "young person in search of the first job",
            "Giovane in cerca del primo impiego.";
        /// In education.
        Studente: "studente", "studente", "student", "Frequenta un corso di studi.";
    }
}
