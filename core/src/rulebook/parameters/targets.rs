//! Target groups: what the code reads.

use super::parameters;

parameters! {
    MESI_RAPPORTO_REGOLARE: u32 = "mesi_rapporto_regolare";
    MESI_SVANTAGGIATO: u32 = "mesi_svantaggiato";
    ETA_SVANTAGGIATO_MINIMA: u32 = "eta_svantaggiato_minima";
    ETA_SVANTAGGIATO_MASSIMA: u32 = "eta_svantaggiato_massima";
    ISCED_SVANTAGGIATO: u32 = "isced_svantaggiato";
    ANNI_FINE_STUDI: u32 = "anni_fine_studi";
    ETA_SVANTAGGIATO_MATURA: u32 = "eta_svantaggiato_matura";
    ETA_SVANTAGGIATO_SOLO: u32 = "eta_svantaggiato_solo";
    MESI_MOLTO_SVANTAGGIATO: u32 = "mesi_molto_svantaggiato";
    MESI_MOLTO_SVANTAGGIATO_CON_ALTRO: u32 = "mesi_molto_svantaggiato_con_altro";
    ETA_NEET_MINIMA: u32 = "eta_neet_minima";
    ETA_NEET_MASSIMA: u32 = "eta_neet_massima";
}
