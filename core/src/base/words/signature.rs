//! Words of identities, signatures and certificates.

use crate::base::words::table::words;

words! {
    /// How a person was identified.
    pub enum Identity {
        /// By SPID.
        Spid: "spid", "SPID", "SPID", "Con SPID.";
        /// By the Carta Nazionale dei Servizi.
        Cns: "cns", "carta nazionale dei servizi (CNS)", "national services card (CNS)",
            "Con la Carta nazionale dei servizi.";
        /// By the electronic identity card.
        Cie: "cie", "carta d'identità elettronica (CIE)", "electronic identity card (CIE)",
            "Con la carta d'identità elettronica.";
        /// By user name and password.
        Credenziali: "credenziali", "nome utente e password", "user name and password", "Con nome utente e password.";
    }

    /// The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3).
    ///
    /// ```
    /// use collocamento::workflow::SignatureKind::*;
    /// assert!(Semplice < Avanzata && Avanzata < Qualificata);
    /// assert!(Digitale >= Qualificata);
    /// ```
    pub enum SignatureKind {
        /// Simple electronic signature.
        Semplice: "semplice", "firma semplice", "simple signature", "Semplice.";
        /// Advanced electronic signature (FEA).
        Avanzata: "avanzata", "firma avanzata (FEA)", "advanced signature (FEA)", "Avanzata (FEA).";
        /// Qualified electronic signature (FEQ).
        Qualificata: "qualificata", "firma qualificata (FEQ)", "qualified signature (FEQ)", "Qualificata (FEQ).";
        /// Digital signature, a kind of qualified one.
        Digitale: "digitale", "firma digitale", "digital signature", "Digitale.";
    }

    /// The state of a certificate.
    pub enum Certificate {
        /// In force.
        Valido: "valido", "valido", "valid", "In corso di validità.";
        /// Revoked.
        Revocato: "revocato", "revocato", "revoked", "Revocato.";
        /// Expired.
        Scaduto: "scaduto", "scaduto", "expired", "Scaduto.";
        /// Suspended.
        Sospeso: "sospeso", "sospeso", "suspended", "Sospeso.";
    }
}
