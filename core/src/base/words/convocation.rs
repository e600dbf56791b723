//! Words of summonses: kind and channel.

use crate::base::words::table::words;

words! {
    /// Whether an appointment was agreed.
    pub enum ConvocationKind {
        /// Agreed in the patto.
        1 Ordinaria: "ordinaria", "ordinaria", "ordinary", "Concordata nel patto.";
        /// In addition to those agreed in the patto.
        2 Straordinaria: "straordinaria", "straordinaria", "extraordinary",
            "In aggiunta a quelle concordate nel patto.";
        /// The first one, before any patto.
        3 Prima: "prima", "prima convocazione", "first summons", "La prima, precedente a ogni patto.";
    }

    /// How a summons is sent.
    pub enum ConvocationChannel {
        /// A registered letter.
        1 Raccomandata: "raccomandata", "raccomandata", "registered letter", "Lettera raccomandata.";
        /// Certified e-mail.
        2 Pec: "pec", "PEC", "certified e-mail (PEC)", "Posta elettronica certificata.";
        /// An appointment agreed and countersigned.
        3 Concordato: "concordato", "appuntamento concordato", "agreed appointment",
            "Appuntamento concordato e controfirmato.";
        /// Plain e-mail.
        4 Email: "email", "e-mail", "e-mail", "Posta elettronica ordinaria.";
        /// A text message.
        5 Sms: "sms", "SMS", "text message", "Messaggio di testo.";
        /// Plain mail.
        6 Posta: "posta", "posta ordinaria", "ordinary mail", "Posta ordinaria.";
        /// The platform SIISL.
        7 Siisl: "siisl", "SIISL", "SIISL platform", "La piattaforma SIISL.";
    }
}
