//! The unemployment status: what the code reads.

use rust_decimal::Decimal;

use super::{choices, parameters};
use crate::base::money::Money;

choices! {
    /// The regime of the status.
    RegimeInForce {
        B = "REG-B",
        C = "REG-C",
    }
    /// Yes or no.
    YesNo {
        No = "no",
        Si = "si",
    }
    /// Whether an extension restarts the count of suspension days.
    ExtensionCount {
        Continua = "continua",
        Riparte = "riparte",
    }
    /// Whether incomes of both types are added together.
    IncomeSum {
        Totale = "totale",
        PerTipo = "per_tipo",
    }
    /// Which self-employed income counts against the limit of the year.
    SelfEmployedYear {
        Anno = "anno",
        InCorso = "in_corso",
    }
    /// The day from which the suspended days count after a raise.
    RaiseCount {
        DaInizioRapporto = "da_inizio_rapporto",
        DaVariazione = "da_variazione",
    }
    /// Whether a further job with the same employer continues the count.
    SameEmployerCount {
        Continua = "continua",
        Riparte = "riparte",
    }
    /// How a monthly pay is projected to a year.
    IncomeProjection {
        Annualizzata = "annualizzata",
        AttesaNellAnno = "attesa_nell_anno",
    }
}

impl YesNo {
    pub(crate) const fn yes(self) -> bool {
        match self {
            Self::Si => true,
            Self::No => false,
        }
    }
}

parameters! {
    REGIME: RegimeInForce = "regime";
    LIMITE_REDDITO_DIPENDENTE: Money = "limite_reddito_dipendente";
    LIMITE_REDDITO_AUTONOMO: Money = "limite_reddito_autonomo";
    LIMITE_OCCASIONALE_54BIS: Money = "limite_occasionale_54bis";
    MESI_PARTITA_IVA_INATTIVA: u32 = "mesi_partita_iva_inattiva";
    GIORNI_SOSPENSIONE: u32 = "giorni_sospensione";
    MESI_SOSPENSIONE_REG_B: u32 = "mesi_sospensione_reg_b";
    GIORNI_LUNGA_DURATA: u32 = "giorni_lunga_durata";
    GIORNI_SEI_MESI: u32 = "giorni_sei_mesi";
    GIORNI_MESE_ANZIANITA: u32 = "giorni_mese_anzianita";
    MESI_DIVIETO_DID: u32 = "mesi_divieto_did";
    ANZIANITA_DA_A_RISCHIO: YesNo = "anzianita_da_a_rischio";
    CONTEGGIO_PROROGA: ExtensionCount = "conteggio_proroga";
    RIVALUTAZIONE_ANNUALE: YesNo = "rivalutazione_annuale";
    CUMULO_REDDITI: IncomeSum = "cumulo_redditi";
    PROIEZIONE_REDDITO: IncomeProjection = "proiezione_reddito";
    QUOTA_CONTRIBUTI_DIPENDENTE: Decimal = "quota_contributi_dipendente";
    QUOTA_CONTRIBUTI_APPRENDISTA: Decimal = "quota_contributi_apprendista";
    ALIQUOTA_PARASUBORDINATO: Decimal = "quota_contributi_parasubordinato";
    RETRIBUZIONE_SEGNAPOSTO: Money = "retribuzione_segnaposto";
    REDDITI_AUTONOMI_ANNO: SelfEmployedYear = "redditi_autonomi_anno";
    CONTEGGIO_DOPO_VARIAZIONE: RaiseCount = "conteggio_dopo_variazione";
    CONTEGGIO_STESSO_DATORE: SameEmployerCount = "conteggio_stesso_datore";
    GIORNI_OCCASIONALE_AGRICOLO: u32 = "giorni_occasionale_agricolo";
    GIORNI_VENTIQUATTRO_MESI: u32 = "giorni_ventiquattro_mesi";
    MESI_RIPRISTINO: u32 = "mesi_ripristino";
}
