//! Words of summonses: kind and channel.

use crate::base::words::table::words;

words! {
    /// Whether an appointment was agreed.
    pub enum ConvocationKind {
        /// Agreed in the patto.
        1 Ordinaria: "ordinaria", "ordinaria", "ordinary";
        /// In addition to those agreed in the patto.
        2 Straordinaria: "straordinaria", "straordinaria", "extraordinary";
        /// The first one, before any patto.
        3 Prima: "prima", "prima convocazione", "first summons";
    }

    /// How a summons is sent.
    pub enum ConvocationChannel {
        /// A registered letter.
        1 Raccomandata: "raccomandata", "raccomandata", "registered letter";
        /// Certified e-mail.
        2 Pec: "pec", "PEC", "certified e-mail (PEC)";
        /// An appointment agreed and countersigned.
        3 Concordato: "concordato", "appuntamento concordato", "agreed appointment";
        /// Plain e-mail.
        4 Email: "email", "e-mail", "e-mail";
        /// A text message.
        5 Sms: "sms", "SMS", "text message";
        /// Plain mail.
        6 Posta: "posta", "posta ordinaria", "ordinary mail";
        /// The platform SIISL.
        7 Siisl: "siisl", "SIISL", "SIISL platform";
    }
}
