//! Claims for benefits: what the code reads.

use super::parameters;

parameters! {
    GIORNI_DECORRENZA: u32 = "giorni_decorrenza";
    GIORNI_DECORRENZA_TARDIVA: u32 = "giorni_decorrenza_tardiva";
    GIORNI_EVENTO_MALATTIA: u32 = "giorni_evento_malattia";
    GIORNI_COMUNICAZIONE_SUBORDINATO: u32 = "giorni_comunicazione_subordinato";
    MESI_COMUNICAZIONE_AUTONOMO: u32 = "mesi_comunicazione_autonomo";
    GIORNI_COMUNICAZIONE_IN_PIU: u32 = "giorni_comunicazione_in_piu";
    MESI_DIMISSIONI_PRECEDENTI: u32 = "mesi_dimissioni_precedenti";
    SETTIMANE_CONTRIBUTI: u32 = "settimane_contributi";
    GIORNI_LAVORO_DIS_COLL: u32 = "giorni_lavoro_dis_coll";
}
