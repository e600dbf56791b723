//! Deadlines: what the code reads.

use super::choice::AdrStatus;
use super::parameters;

parameters! {
    GIORNI_AGGIORNAMENTO_PROFILO: u32 = "giorni_aggiornamento_profilo";
    MESI_ADR: u32 = "mesi_adr";
    STATO_ADR: AdrStatus = "stato_adr";
}
