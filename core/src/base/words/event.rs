//! Words of the events of a dossier.

use crate::base::words::table::words;

words! {
    /// Why a DID is withdrawn or ends.
    pub enum Cause {
        /// The person withdraws it.
        1 Volontaria: "volontaria", "revoca volontaria", "withdrawal by the person";
        /// A pension.
        2 Pensione: "pensione", "pensione", "pension";
        /// Death.
        3 Decesso: "decesso", "decesso", "death";
        /// The right to work is lost.
        4 TitoloSoggiorno: "titolo_soggiorno", "perdita del titolo a lavorare", "loss of the right to work";
        /// No contact and no search for work, if a regional measure provides for it.
        5 Inattivita: "inattivita", "inattività", "inactivity";
    }

    /// The measure of a sanction.
    pub enum RecordedMeasure {
        /// A cut of the benefit.
        Decurtazione: "decurtazione", "decurtazione", "cut";
        /// Loss of the benefit, and of the state unless stated otherwise.
        Decadenza: "decadenza", "decadenza dalla prestazione", "loss of the benefit";
    }

    /// How a person contacts the Centro per l'Impiego.
    pub enum ContactChannel {
        /// In the office.
        1 Sportello: "sportello", "allo sportello", "in the office";
        /// By telephone.
        2 Telefono: "telefono", "per telefono", "by telephone";
        /// By e-mail, certified or not.
        3 Email: "email", "per e-mail", "by e-mail";
        /// By booking an appointment on the Umbrian portal LavoroPerTe.
        4 LavoroPerTe: "lavoro_per_te", "con appuntamento su LavoroPerTe", "by an appointment on LavoroPerTe";
    }

    /// A phase of the assegno di ricollocazione.
    pub enum AdrPhase {
        /// It is issued.
        1 Rilascio: "rilascio", "rilascio", "issue";
        /// The person chooses the provider of the service.
        2 Scelta: "scelta", "scelta del servizio", "choice of the service";
        /// It ends.
        3 Fine: "fine", "fine", "end";
    }

    /// A body at which the assegno di ricollocazione may be used (art. 23 c. 2).
    pub enum AdrProvider {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body";
    }
}
