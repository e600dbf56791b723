//! The types of events, by their wire names, for rule data that name them.

/// Every type, in the order of the contract. A fact of a dossier stands for each (`dossier::event`).
pub(crate) const EVENT_TYPES: &[&str] = &[
    "did",
    "domanda_prestazione",
    "prestazione_inizio",
    "prestazione_fine",
    "preavviso_licenziamento",
    "rapporto_inizio",
    "rapporto_proroga",
    "rapporto_trasformazione",
    "rapporto_variazione",
    "rapporto_fine",
    "giornate_lavorate",
    "revoca",
    "contatto_cpi",
    "convocazione",
    "colloquio",
    "profilazione",
    "patto",
    "fabbisogno",
    "servizio",
    "siisl",
    "violazione",
    "sanzione",
    "adr",
    "attivita_sap",
];
