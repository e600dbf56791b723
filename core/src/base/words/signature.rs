//! Words of identities, signatures and certificates.

use crate::base::words::table::words;

words! {
    /// How a person was identified.
    pub enum Identity {
        /// By SPID.
        Spid: "spid", "SPID", "SPID";
        /// By the Carta Nazionale dei Servizi.
        Cns: "cns", "carta nazionale dei servizi (CNS)", "national services card (CNS)";
        /// By the electronic identity card.
        Cie: "cie", "carta d'identità elettronica (CIE)", "electronic identity card (CIE)";
        /// By user name and password.
        Credenziali: "credenziali", "nome utente e password", "user name and password";
    }

    /// The kind of a signature, from the weakest; a digital signature is a kind of qualified one (section 6.3).
    ///
    /// ```
    /// use collocamento::workflow::SignatureKind::*;
    /// assert!(Semplice < Avanzata && Avanzata < Qualificata);
    /// assert!(Digitale >= Qualificata);
    /// ```
    pub enum SignatureKind {
        /// Simple.
        Semplice: "semplice", "firma semplice", "simple signature";
        /// Advanced (FEA).
        Avanzata: "avanzata", "firma avanzata (FEA)", "advanced signature (FEA)";
        /// Qualified (FEQ).
        Qualificata: "qualificata", "firma qualificata (FEQ)", "qualified signature (FEQ)";
        /// Digital.
        Digitale: "digitale", "firma digitale", "digital signature";
    }

    /// The state of a certificate.
    pub enum Certificate {
        /// Good.
        Valido: "valido", "valido", "valid";
        /// Revoked.
        Revocato: "revocato", "revocato", "revoked";
        /// Expired.
        Scaduto: "scaduto", "scaduto", "expired";
        /// Suspended.
        Sospeso: "sospeso", "sospeso", "suspended";
    }
}
