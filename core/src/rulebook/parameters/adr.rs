//! The assegno di ricollocazione: what the code reads.

use rust_decimal::Decimal;

use super::parameters;

parameters! {
    SOGLIA_INDICE_ADR: Decimal = "soglia_indice_adr";
    MESI_SCELTA_ADR: u32 = "mesi_scelta_adr";
    MESI_DURATA_ADR: u32 = "mesi_durata_adr";
}
