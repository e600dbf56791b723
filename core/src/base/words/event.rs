//! Words of the events of a dossier.

use crate::base::words::table::words;

words! {
    /// Why a DID is withdrawn or ends.
    pub enum Cause {
        /// The person withdraws it.
        1 Volontaria: "volontaria", "revoca volontaria", "withdrawal by the person", "La persona la revoca.";
        /// The person receives a pension.
        2 Pensione: "pensione", "pensione", "pension", "Il pensionamento.";
        /// The death of the person.
        3 Decesso: "decesso", "decesso", "death", "Il decesso della persona.";
        /// The right to work is lost, as with an expired residence permit.
        4 TitoloSoggiorno: "titolo_soggiorno", "perdita del titolo a lavorare", "loss of the right to work",
            "Il diritto a lavorare è perso, come con un permesso di soggiorno scaduto.";
        /// No contact and no search for work, if a regional measure provides for it.
        5 Inattivita: "inattivita", "inattività", "inactivity",
            "Nessun contatto e nessuna ricerca di lavoro, se una misura regionale lo prevede.";
    }

    /// The measure of a sanction.
    pub enum RecordedMeasure {
        /// A cut of the benefit.
        Decurtazione: "decurtazione", "decurtazione", "cut", "Una riduzione della prestazione.";
        /// Loss of the benefit, and of the state unless stated otherwise.
        Decadenza: "decadenza", "decadenza dalla prestazione", "loss of the benefit",
            "Perdita della prestazione, e dello stato se non è indicato altro.";
    }

    /// How a person contacts the Centro per l'Impiego.
    pub enum ContactChannel {
        /// In the office.
        1 Sportello: "sportello", "allo sportello", "in the office", "Allo sportello dell'ufficio.";
        /// By telephone.
        2 Telefono: "telefono", "per telefono", "by telephone", "Per telefono.";
        /// By e-mail, certified or not.
        3 Email: "email", "per e-mail", "by e-mail", "Per posta elettronica, certificata o no.";
        /// By booking an appointment on the Umbrian portal LavoroPerTe.
        4 LavoroPerTe: "lavoro_per_te", "con appuntamento su LavoroPerTe", "by an appointment on LavoroPerTe",
            "Con un appuntamento fissato sul portale umbro LavoroPerTe.";
    }

    /// A phase of the assegno di ricollocazione.
    pub enum AdrPhase {
        /// It is issued.
        1 Rilascio: "rilascio", "rilascio", "issue", "È rilasciato.";
        /// The person chooses the provider of the service.
        2 Scelta: "scelta", "scelta del servizio", "choice of the service", "La persona sceglie chi eroga il servizio.";
        /// It ends.
        3 Fine: "fine", "fine", "end", "Finisce.";
    }

    /// A body at which the assegno di ricollocazione may be used (art. 23 c. 2).
    pub enum AdrProvider {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "Un Centro per l'Impiego.";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body", "Un soggetto accreditato.";
    }
}
