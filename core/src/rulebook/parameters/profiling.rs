//! Profiles: what the code reads.

use rust_decimal::Decimal;

use super::choice::Obligation;
use super::{choices, parameters};

choices! {
    /// The place of the path for complex needs among the others.
    ComplexNeedsPlace {
        Primo = "primo",
        Ultimo = "ultimo",
    }
}

parameters! {
    QUOTA_ORARIO_BONUS_GG: Decimal = "quota_orario_bonus_gg";
    MESI_BONUS_GG: u32 = "mesi_bonus_gg";
    MESI_BONUS_GG_PIENO: u32 = "mesi_bonus_gg_pieno";
    ETA_MINIMA_DID: u32 = "eta_minima_did";
    VARIABILI_PROFILO: Obligation = "variabili_profilo";
    PERCORSO_GOL_BISOGNI_COMPLESSI: ComplexNeedsPlace = "percorso_gol_bisogni_complessi";
}
