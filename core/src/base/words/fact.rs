//! Words of the facts that rules ask for.

use super::table::words;

words! {
    /// Which rules may ask for a fact.
    pub(crate) enum FactArea {
        /// Workflows: an action, or the process as a whole.
        Workflow: "workflow", "flussi", "workflows", "I flussi: un'azione, o il processo nel suo insieme.";
        /// Services at a distance.
        Remote: "remote", "servizi a distanza", "remote services", "I servizi a distanza.";
        /// An invitation to an appointment.
        Invitation: "invitation", "inviti", "invitations", "Un invito a un appuntamento.";
        /// A request for an appointment.
        Request: "request", "richieste di appuntamento", "requests for an appointment",
            "Una richiesta di appuntamento.";
        /// The functions of the portal.
        Portal: "portal", "portale", "portal", "Le funzioni del portale.";
    }

    /// The type of the value of a fact.
    pub(crate) enum FactType {
        /// Yes or no.
        SiNo: "si_no", "sì o no", "yes or no", "Sì o no.";
        /// A word of a list.
        Scelta: "scelta", "una parola di un elenco", "a word of a list", "Una parola di un elenco.";
        /// A day.
        Giorno: "giorno", "un giorno", "a day", "Un giorno.";
        /// A day with an hour.
        Ora: "ora", "un giorno con l'ora", "a day with an hour", "Un giorno con l'ora.";
        /// A text.
        Testo: "testo", "un testo", "a text", "Un testo.";
        /// A number.
        Numero: "numero", "un numero", "a number", "Un numero.";
    }
}
