//! Selection for public bodies: what the code reads.

use super::declare::words_of;
use super::parameters;
use crate::base::words::selection::CallKind;

words_of! {
    CallKind {
        Graduatoria = "graduatoria",
        AstaSuiPresenti = "asta_sui_presenti",
    }
}

parameters! {
    GIORNI_CONVOCAZIONE_ART16: u32 = "giorni_convocazione_art16";
    ART16_PERSONE_PER_POSTO: u32 = "art16_persone_per_posto";
    ART16_CHIAMATA: CallKind = "art16_chiamata";
}
