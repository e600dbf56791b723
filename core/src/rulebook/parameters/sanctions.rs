//! Sanctions: what the code reads.

use super::{choices, parameters};

choices! {
    /// Which violations are counted together.
    Counting {
        PerLettera = "per_lettera",
        APiuB = "a_piu_b",
        Complessivo = "complessivo",
    }
    /// How a quarter of a month is counted.
    Quarter {
        Inps8Giorni = "inps_8_giorni",
        Letterale = "letterale",
    }
}

parameters! {
    GIORNI_QUARTO_MENSILITA: u32 = "giorni_quarto_mensilita";
    GIORNI_MENSILITA: u32 = "giorni_mensilita";
    GIORNI_ASSENZA_EVENTO: u32 = "giorni_assenza_evento";
    CONTEGGIO: Counting = "conteggio";
    QUARTO: Quarter = "quarto";
}
