//! Words of deadlines: their state, and the responsible party.

use crate::base::words::table::words;

words! {
    /// The state of a deadline on the day of the assessment.
    pub enum DeadlineState {
        /// A right that does not exist yet.
        NonAncora: "non_ancora", "non ancora", "not yet";
        /// Not met yet, and still running; for a right: it may be used.
        Aperta: "aperta", "aperta", "open";
        /// Met in time.
        Rispettata: "rispettata", "rispettata", "met";
        /// Met after its last day.
        RispettataInRitardo: "rispettata_in_ritardo", "rispettata in ritardo", "met late";
        /// Not met, and its last day is past.
        Scaduta: "scaduta", "scaduta", "missed";
        /// What it belongs to, such as the state or the benefit, ended before its last day; for a right: it was used
        /// up, or is over.
        Estinta: "estinta", "estinta", "lapsed";
        /// It does not run, because the law has suspended it.
        Sospesa: "sospesa", "sospesa", "suspended";
    }

    /// The party responsible for a deadline.
    pub enum Bound {
        /// The person.
        Persona: "persona", "persona", "person";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI";
    }

    /// The act with which a deadline is met, as an office plans it.
    pub enum TaskAct {
        /// The person and the Centro per l'Impiego get in contact.
        Contatto: "contatto", "contatto", "contact";
        /// The Centro per l'Impiego summons the person.
        Convocazione: "convocazione", "convocazione", "summons";
        /// An interview.
        Colloquio: "colloquio", "colloquio", "interview";
        /// The profile is made anew.
        Profilo: "profilo", "aggiornamento del profilo", "update of the profile";
        /// The individual assessment of a long-term unemployed person.
        Valutazione: "valutazione", "valutazione individuale", "individual assessment";
        /// A service is given.
        Servizio: "servizio", "servizio", "service";
        /// The patto is updated.
        Patto: "patto", "aggiornamento del patto", "update of the patto";
        /// The person registers.
        Iscrizione: "iscrizione", "iscrizione", "registration";
        /// The person completes PAD and CV on SIISL.
        Siisl: "siisl", "PAD e CV su SIISL", "PAD and CV on SIISL";
        /// The person chooses who gives the service of the assegno di ricollocazione.
        SceltaAdr: "scelta_adr", "scelta del servizio dell'assegno di ricollocazione", "choice of the service of the assegno di ricollocazione";
        /// An act that the rulebook does not name.
        Altro: "altro", "altro", "other";
    }

    /// The authority from which a right is requested.
    pub enum Authority {
        /// ANPAL, up to its end.
        Anpal: "anpal", "ANPAL", "ANPAL";
        /// The Ministry of Labour, which took its place.
        Ministero: "ministero", "Ministero del lavoro", "Ministry of Labour";
    }
}
