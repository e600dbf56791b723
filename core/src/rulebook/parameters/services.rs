//! The catalogue of services: what the code reads.

use super::choice::Admission;
use super::{choices, parameters};

parameters! { umbria
    A2_SOSPESO: Admission = "a2_sospeso";
    AREA_D_SENZA_PATTO: WithoutPatto = "area_d_senza_patto";
    DESTINATARI_D5: Breadth = "destinatari_d5";
    GIORNI_ANTICIPO_VALUTAZIONE: u32 = "giorni_anticipo_valutazione";
    RIDUZIONE_ORARIO: u32 = "riduzione_orario";
    SERVIZI_OCCUPATI: Breadth = "servizi_occupati";
}

choices! {
    /// The services of area D that an office provides without a patto.
    WithoutPatto {
        Nessuno = "nessuno",
        D4 = "D4",
        D6 = "D6",
        D4D6 = "D4_D6",
    }
    /// Whether a card is read narrowly or broadly.
    Breadth {
        Scheda = "scheda",
        Tutti = "tutti",
    }
}

impl WithoutPatto {
    /// Whether a service is provided without a patto.
    pub(crate) fn covers(self, service: &str) -> bool {
        match self {
            Self::Nessuno => false,
            Self::D4 => service == "D4",
            Self::D6 => service == "D6",
            Self::D4D6 => matches!(service, "D4" | "D6"),
        }
    }
}
