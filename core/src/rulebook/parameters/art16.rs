//! Selection for public bodies: what the code reads.

use super::{choices, parameters};

choices! {
    /// Who takes part in a selection.
    Art16Call {
        Graduatoria = "graduatoria",
        AstaSuiPresenti = "asta_sui_presenti",
    }
}

parameters! {
    GIORNI_CONVOCAZIONE_ART16: u32 = "giorni_convocazione_art16";
    ART16_PERSONE_PER_POSTO: u32 = "art16_persone_per_posto";
    ART16_CHIAMATA: Art16Call = "art16_chiamata";
}
