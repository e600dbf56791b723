//! Targeted placement (L. 68/1999): what the code reads.

use rust_decimal::Decimal;

use super::choice::Admission;
use super::{choices, parameters};
use crate::base::calendar::term::Roll;
use crate::base::money::Money;

choices! {
    /// What a new enrolment requires.
    NewEnrolment {
        StatoDiDisoccupazione = "stato_di_disoccupazione",
        SenzaLavoro = "senza_lavoro",
    }
    /// Whether the quota is due only after a new hire.
    NewHire {
        Necessaria = "necessaria",
        NonNecessaria = "non_necessaria",
    }
    /// Whether the first day of delay is paid in addition to the fixed amount.
    FirstDay {
        Aggiunto = "aggiunto",
        CompresoNelFisso = "compreso_nel_fisso",
    }
}

parameters! {
    L68_INVALIDITA_CIVILE: Decimal = "l68_invalidita_civile";
    L68_INVALIDITA_LAVORO: Decimal = "l68_invalidita_lavoro";
    L68_CATEGORIA_MASSIMA: u32 = "l68_categoria_massima";
    L68_ASSEGNO_ORDINARIO: Admission = "l68_assegno_ordinario";
    L68_VITTIME_CROLLI: Admission = "l68_vittime_crolli";
    L68_SUPERSTITI_LAVORO: Admission = "l68_superstiti_lavoro";
    ETA_MINIMA_L68: u32 = "eta_minima_l68";
    ETA_MASSIMA_L68: u32 = "eta_massima_l68";
    L68_NUOVA_ISCRIZIONE: NewEnrolment = "l68_nuova_iscrizione";
    L68_BASE_UNA_PERSONA: u32 = "l68_base_una_persona";
    L68_BASE_DUE_PERSONE: u32 = "l68_base_due_persone";
    L68_BASE_PERCENTUALE: u32 = "l68_base_percentuale";
    L68_PERCENTUALE: Decimal = "l68_percentuale";
    L68_NUOVA_ASSUNZIONE: NewHire = "l68_nuova_assunzione";
    L68_18_BASE_UNA_PERSONA: u32 = "l68_18_base_una_persona";
    L68_18_BASE_PERCENTUALE: u32 = "l68_18_base_percentuale";
    L68_18_PERCENTUALE: Decimal = "l68_18_percentuale";
    L68_BASE_MESI_DETERMINATO: u32 = "l68_base_mesi_determinato";
    L68_ESONERO_BASE: u32 = "l68_esonero_base";
    L68_ESONERO_PERCENTUALE: u32 = "l68_esonero_percentuale";
    L68_ESONERO_PERCENTUALE_SPECIALE: u32 = "l68_esonero_percentuale_speciale";
    L68_INVALIDITA_PART_TIME: Decimal = "l68_invalidita_part_time";
    GIORNI_RICHIESTA_L68: u32 = "giorni_richiesta_l68";
    MESI_RICHIESTA_L68: u32 = "mesi_richiesta_l68";
    GIORNI_PROSPETTO_L68: u32 = "giorni_prospetto_l68";
    RINVIO_TERMINI_DATORE: Roll = "rinvio_termini_datore";
    L68_SANZIONE_GIORNO: Money = "l68_sanzione_giorno";
    L68_PROSPETTO_FISSO: Money = "l68_prospetto_fisso";
    L68_PROSPETTO_GIORNO: Money = "l68_prospetto_giorno";
    L68_PROSPETTO_PRIMO_GIORNO: FirstDay = "l68_prospetto_primo_giorno";
    L68_ESONERO_GIORNO: Money = "l68_esonero_giorno";
    L68_12_BASE: u32 = "l68_12_base";
    L68_12_PERCENTUALE: Decimal = "l68_12_percentuale";
    L68_12_BIS_BASE: u32 = "l68_12_bis_base";
    L68_12_BIS_PERCENTUALE: Decimal = "l68_12_bis_percentuale";
}
