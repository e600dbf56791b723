//! Vacancies in Umbria: what the code reads.

use super::parameters;

parameters! { umbria
    GIORNI_PUBBLICAZIONE: u32 = "giorni_pubblicazione";
    GIORNI_ROSA: u32 = "giorni_rosa";
    GIORNI_SELEZIONE: u32 = "giorni_selezione";
    GIORNI_ESITO_ROSA: u32 = "giorni_esito_rosa";
    ROSA_MASSIMO: u32 = "rosa_massimo";
}
