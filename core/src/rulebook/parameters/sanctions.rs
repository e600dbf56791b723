//! Sanctions: what the code reads.

use super::{choices, parameters};

choices! {
    /// The authority for active policies.
    Authority {
        Anpal = "anpal",
        Ministero = "ministero",
    }
    /// The body that an appeal goes to.
    AppealBody {
        ComitatoAnpal = "comitato_anpal",
        ComitatoMinistero = "comitato_ministero",
        CommissioneProvinciale = "commissione_provinciale",
    }
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
    GIORNI_RICORSO: u32 = "giorni_ricorso";
    AUTORITA_POLITICHE_ATTIVE: Authority = "autorita_politiche_attive";
    ORGANO_RICORSO: AppealBody = "organo_ricorso";
    ORGANO_RICORSO_BOLZANO: AppealBody = "organo_ricorso_bolzano";
    GIORNI_ASSENZA_EVENTO: u32 = "giorni_assenza_evento";
    CONTEGGIO: Counting = "conteggio";
    QUARTO: Quarter = "quarto";
}
