//! The SAP of other systems: what the code reads.

use super::{choices, parameters};

choices! {
    /// Which day counts for a DID.
    DidDay {
        N00 = "n00",
        Disponibilita = "disponibilita",
    }
    /// What becomes of a DID that has ended.
    EndedDid {
        Revoca = "revoca",
        Resta = "resta",
    }
    /// What an index that is a whole number is.
    WholeIndex {
        Classe = "classe",
        Indice = "indice",
    }
}

parameters! {
    SAP_GIORNO_DID: DidDay = "sap_giorno_did";
    SAP_DID_CESSATA: EndedDid = "sap_did_cessata";
    SAP_INDICE_INTERO: WholeIndex = "sap_indice_intero";
}
