//! Words of deadlines: their state, and the responsible party.

use crate::base::words::table::words;

words! {
    /// The state of a deadline on the day of the assessment.
    pub enum DeadlineState {
        /// A right that does not exist yet.
        NonAncora: "non_ancora", "non ancora", "not yet", "Un diritto che non esiste ancora.";
        /// Not met yet, and still running; for a right: it may be used.
        Aperta: "aperta", "aperta", "open",
            "Non ancora rispettata, e ancora in corso; per un diritto: si può esercitare.";
        /// Met in time.
        Rispettata: "rispettata", "rispettata", "met", "Rispettata in tempo.";
        /// Met after its last day.
        RispettataInRitardo: "rispettata_in_ritardo", "rispettata in ritardo", "met late",
            "Rispettata dopo l'ultimo giorno.";
        /// Not met, and its last day is past.
        Scaduta: "scaduta", "scaduta", "missed", "Non rispettata, e l'ultimo giorno è passato.";
        /// What it belongs to, such as the state or the benefit, ended before its last day; for a right: it was used
        /// up, or is over.
        Estinta: "estinta", "estinta", "lapsed",
            "Ciò a cui appartiene, come lo stato o la prestazione, è finito prima dell'ultimo giorno; per un diritto: è esaurito o cessato.";
        /// It does not run, because the law has suspended it.
        Sospesa: "sospesa", "sospesa", "suspended", "Non corre, perché la legge l'ha sospesa.";
    }

    /// The party responsible for a deadline.
    pub enum Bound {
        /// The person.
        Persona: "persona", "persona", "person", "La persona.";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI", "Il Centro per l'Impiego.";
    }

    /// The act with which a deadline is met, as an office plans it.
    pub enum TaskAct {
        /// The person and the Centro per l'Impiego get in contact.
        Contatto: "contatto", "contatto", "contact", "La persona e il Centro per l'Impiego si mettono in contatto.";
        /// The Centro per l'Impiego summons the person.
        Convocazione: "convocazione", "convocazione", "summons", "Il Centro per l'Impiego convoca la persona.";
        /// An interview.
        Colloquio: "colloquio", "colloquio", "interview", "Un colloquio.";
        /// The profile is made anew.
        Profilo: "profilo", "aggiornamento del profilo", "update of the profile", "Il profilo è rifatto.";
        /// The individual assessment of a long-term unemployed person.
        Valutazione: "valutazione", "valutazione individuale", "individual assessment",
            "La valutazione individuale di un disoccupato di lunga durata.";
        /// A service is given.
        Servizio: "servizio", "servizio", "service", "Un servizio è erogato.";
        /// The patto is updated.
        Patto: "patto", "aggiornamento del patto", "update of the patto", "Il patto è aggiornato.";
        /// The person registers.
        Iscrizione: "iscrizione", "iscrizione", "registration", "La persona si iscrive.";
        /// The person completes PAD and CV on SIISL.
        Siisl: "siisl", "PAD e CV su SIISL", "PAD and CV on SIISL", "La persona completa PAD e CV su SIISL.";
        /// The person chooses who gives the service of the assegno di ricollocazione.
        SceltaAdr: "scelta_adr", "scelta del servizio dell'assegno di ricollocazione",
            "choice of the service of the assegno di ricollocazione",
            "La persona sceglie chi eroga il servizio dell'assegno di ricollocazione.";
        /// An act that the rulebook does not name.
        Altro: "altro", "altro", "other", "Un atto che la raccolta di regole non nomina.";
    }

    /// The authority from which a right is requested.
    pub enum Authority {
        /// ANPAL, up to its end.
        Anpal: "anpal", "ANPAL", "ANPAL", "L'ANPAL, fino alla sua soppressione.";
        /// The Ministry of Labour, which took its place.
        Ministero: "ministero", "Ministero del lavoro", "Ministry of Labour",
            "Il Ministero del lavoro, che ne ha preso il posto.";
    }
}
