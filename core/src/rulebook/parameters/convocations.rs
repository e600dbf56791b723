//! Summonses, excuses, meetings under ADI and SFL: what the code reads.

use super::{choices, parameters};

choices! {
    /// Whether a channel may carry a summons.
    ChannelUse {
        Si = "si",
        RecapitiDomanda = "recapiti_domanda",
        No = "no",
    }
    /// Whether a term runs from the end of an impediment.
    AfterImpediment {
        Si = "si",
        No = "no",
    }
    /// When a suspension starts.
    SuspensionStart {
        MeseSuccessivo = "mese_successivo",
        GiornoSuccessivo = "giorno_successivo",
    }
}

parameters! {
    ORE_PREAVVISO_MINIME: u32 = "ore_preavviso_minime";
    ORE_PREAVVISO_MASSIME: u32 = "ore_preavviso_massime";
    CANALE_POSTA: ChannelUse = "canale_posta";
    CANALE_ELETTRONICO: ChannelUse = "canale_elettronico";
    GIORNI_COMUNICAZIONE_ASSENZA: u32 = "giorni_comunicazione_assenza";
    GIORNI_COMUNICAZIONE_OFFERTA: u32 = "giorni_comunicazione_offerta";
    TERMINE_DOPO_IMPEDIMENTO: AfterImpediment = "termine_dopo_impedimento";
    GIORNI_PRIMO_INCONTRO_ADI: u32 = "giorni_primo_incontro_adi";
    GIORNI_INCONTRI_ADI: u32 = "giorni_incontri_adi";
    GIORNI_PATTO_ADI: u32 = "giorni_patto_adi";
    GIORNI_CONFERMA_SFL: u32 = "giorni_conferma_sfl";
    SOSPENSIONE_ADI: SuspensionStart = "sospensione_adi";
    SOSPENSIONE_SFL: SuspensionStart = "sospensione_sfl";
}
