//! The assegno di ricollocazione: what the code reads.

use rust_decimal::Decimal;

use super::{choices, parameters};

choices! {
    /// From when the voucher suspends the patto di servizio.
    PattoSuspension {
        Scelta = "scelta",
        Rilascio = "rilascio",
    }
}

parameters! {
    SOGLIA_INDICE_ADR: Decimal = "soglia_indice_adr";
    MESI_DURATA_ADR: u32 = "mesi_durata_adr";
    GIORNI_RICHIESTA_ADR_CIGS: u32 = "giorni_richiesta_adr_cigs";
    MESI_PROROGA_ADR_CIGS: u32 = "mesi_proroga_adr_cigs";
    SOSPENSIONE_PATTO_ADR: PattoSuspension = "sospensione_patto_adr";
}
