//! Words of the facts that rules ask for.

use super::table::words;

words! {
    /// Which rules may ask for a fact.
    pub(crate) enum FactArea {
        /// Workflows: an action, or the process as a whole.
        Workflow: "workflow", "flussi", "workflows";
        /// Services at a distance.
        Remote: "remote", "servizi a distanza", "remote services";
        /// An invitation to an appointment.
        Invitation: "invitation", "inviti", "invitations";
        /// A request for an appointment.
        Request: "request", "richieste di appuntamento", "requests for an appointment";
        /// The functions of the portal.
        Portal: "portal", "portale", "portal";
    }

    /// The type of the value of a fact.
    pub(crate) enum FactType {
        /// Yes or no.
        SiNo: "si_no", "sì o no", "yes or no";
        /// A word of a list.
        Scelta: "scelta", "una parola di un elenco", "a word of a list";
        /// A day.
        Giorno: "giorno", "un giorno", "a day";
        /// A day with an hour.
        Ora: "ora", "un giorno con l'ora", "a day with an hour";
        /// A text.
        Testo: "testo", "un testo", "a text";
        /// A number.
        Numero: "numero", "un numero", "a number";
    }
}
