//! Claims for benefits: what the code reads.

use super::parameters;

parameters! {
    GIORNI_DECORRENZA: u32 = "giorni_decorrenza";
    MESI_COMUNICAZIONE_REDDITO: u32 = "mesi_comunicazione_reddito";
    MESI_DIMISSIONI_PRECEDENTI: u32 = "mesi_dimissioni_precedenti";
    SETTIMANE_CONTRIBUTI: u32 = "settimane_contributi";
    GIORNI_LAVORO_DIS_COLL: u32 = "giorni_lavoro_dis_coll";
}
