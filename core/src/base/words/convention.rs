//! Conventions between employers and the service.

use crate::base::words::table::words;

words! {
    /// The kinds of convention.
    pub enum ConventionKind {
        /// Hiring programme; also open to employers without a duty.
        Art11: "art_11", "convenzione art. 11 L. 68/1999", "convention under art. 11 L. 68/1999",
            "Programma di assunzioni; aperta anche ai datori senza obbligo.";
        /// Temporary placement at another employer's, with training.
        Art12: "art_12", "convenzione art. 12 L. 68/1999", "convention under art. 12 L. 68/1999",
            "Inserimento temporaneo presso un altro datore, con formazione.";
        /// Placement at another employer's of persons who find work with particular difficulty.
        Art12Bis: "art_12_bis", "convenzione art. 12-bis L. 68/1999", "convention under art. 12-bis L. 68/1999",
            "Inserimento presso un altro datore di persone che trovano lavoro con particolare difficoltà.";
        /// Work given to social cooperatives (art. 14 D.Lgs. 276/2003).
        Art14: "art_14", "convenzione art. 14 D.Lgs. 276/2003", "convention under art. 14 D.Lgs. 276/2003",
            "Commesse di lavoro a cooperative sociali (art. 14 D.Lgs. 276/2003).";
    }
}
