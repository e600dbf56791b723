//! Vacancies in Umbria: what the code reads.

use super::parameters;

parameters! { umbria
    GIORNI_SELEZIONE: u32 = "giorni_selezione";
    ROSA_MASSIMO: u32 = "rosa_massimo";
}
