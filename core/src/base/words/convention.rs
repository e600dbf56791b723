//! Conventions between employers and the service.

use crate::base::words::table::words;

words! {
    /// The kinds of convention.
    pub enum ConventionKind {
        /// Hiring programme; also open to employers without a duty.
        Art11: "art_11", "convenzione art. 11 L. 68/1999", "convention under art. 11 L. 68/1999";
        /// Temporary placement at another employer's, with training.
        Art12: "art_12", "convenzione art. 12 L. 68/1999", "convention under art. 12 L. 68/1999";
        /// Placement at another employer's of persons who find work with particular difficulty.
        Art12Bis: "art_12_bis", "convenzione art. 12-bis L. 68/1999", "convention under art. 12-bis L. 68/1999";
        /// Work given to social cooperatives (art. 14 D.Lgs. 276/2003).
        Art14: "art_14", "convenzione art. 14 D.Lgs. 276/2003", "convention under art. 14 D.Lgs. 276/2003";
    }
}
