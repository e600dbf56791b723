//! The citizens' portal of Toscana: what the code reads.

use super::choice::Admission;
use super::parameters;

parameters! { toscana
    CREDENZIALI_RILASCIO_PORTALE: Admission = "credenziali_rilascio_portale";
    CREDENZIALI_USO_PORTALE: Admission = "credenziali_uso_portale";
    CV_BYTES_MASSIMO: u32 = "cv_bytes_massimo";
    MESI_CONSERVAZIONE_CV: u32 = "mesi_conservazione_cv";
    GIORNI_AVVISO_CV: u32 = "giorni_avviso_cv";
    MINUTI_ISCRIZIONE: u32 = "minuti_iscrizione";
    MINUTI_CURRICULUM: u32 = "minuti_curriculum";
    MINUTI_RICERCA_LAVORO: u32 = "minuti_ricerca_lavoro";
    MINUTI_TIROCINI: u32 = "minuti_tirocini";
    ETA_GG_MINIMA: u32 = "eta_gg_minima";
    ETA_GG_MASSIMA: u32 = "eta_gg_massima";
}
