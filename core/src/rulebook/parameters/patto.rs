//! The patto di servizio: what the code reads.

use super::{choices, parameters};

choices! {
    /// Whether an accredited body may sign the patto.
    AccreditedSignature {
        Esclusa = "esclusa",
        ConPartenariato = "con_partenariato",
    }
}

parameters! {
    FIRMA_PATTO_ACCREDITATO: AccreditedSignature = "firma_patto_accreditato";
}
