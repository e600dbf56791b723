//! Suitable offers: what the code reads.

use rust_decimal::Decimal;

use super::{choices, parameters};
use crate::base::money::Money;

choices! {
    /// The text that governs offers under NASpI.
    NaspiOfferText {
        Legge92 = "legge_92",
        Dm42 = "dm_42",
    }
    /// The text that governs offers under RdC.
    RdcOfferText {
        Dl4 = "dl_4",
        Legge234 = "legge_234",
        Controverso = "controverso",
    }
    /// The text that governs offers under ADI and SFL.
    AdiOfferText {
        Dl48 = "dl_48",
    }
}

parameters! {
    TESTO_OFFERTA_NASPI: NaspiOfferText = "testo_offerta_naspi";
    TESTO_OFFERTA_RDC: RdcOfferText = "testo_offerta_rdc";
    TESTO_OFFERTA_ADI: AdiOfferText = "testo_offerta_adi";
    TESTO_OFFERTA_SFL: AdiOfferText = "testo_offerta_sfl";
    MESI_BANDA_PRIMA: u32 = "mesi_banda_prima";
    MESI_BANDA_SECONDA: u32 = "mesi_banda_seconda";
    MESI_CONTRATTO_OFFERTA: u32 = "mesi_contratto_offerta";
    QUOTA_ORARIO_OFFERTA: Decimal = "quota_orario_offerta";
    KM_OFFERTA: u32 = "km_offerta";
    MINUTI_OFFERTA: u32 = "minuti_offerta";
    KM_OFFERTA_OLTRE_12: u32 = "km_offerta_oltre_12";
    MINUTI_OFFERTA_OLTRE_12: u32 = "minuti_offerta_oltre_12";
    QUOTA_SENZA_MEZZI: Decimal = "quota_senza_mezzi";
    MAGGIORAZIONE_OFFERTA: Decimal = "maggiorazione_offerta";
    KM_RDC_PRIMA: u32 = "km_rdc_prima";
    MINUTI_RDC_PRIMA: u32 = "minuti_rdc_prima";
    KM_RDC_SECONDA: u32 = "km_rdc_seconda";
    MESI_RDC: u32 = "mesi_rdc";
    KM_RDC_DISABILE: u32 = "km_rdc_disabile";
    MESI_RDC_MINORI: u32 = "mesi_rdc_minori";
    RETRIBUZIONE_MINIMA_RDC: Money = "retribuzione_minima_rdc";
    QUOTA_ORARIO_RDC: Decimal = "quota_orario_rdc";
    KM_ADI: u32 = "km_adi";
    MINUTI_ADI: u32 = "minuti_adi";
    QUOTA_ORARIO_ADI: Decimal = "quota_orario_adi";
}
