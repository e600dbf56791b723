//! The states of a person.

use super::table::words;

words! {
    /// The state of a person on a day.
    pub enum State {
        /// No valid DID.
        1 NonRegistrato: "non_registrato", "non registrato", "not registered", "Nessuna DID valida.";
        /// DID submitted after notice of dismissal, while the job still runs (STATO-03): not yet unemployed in law.
        2 ARischio: "a_rischio", "a rischio di disoccupazione", "at risk of unemployment",
            "DID resa dopo il preavviso di licenziamento, mentre il rapporto dura ancora (STATO-03): non ancora disoccupato per legge.";
        /// DID, and no work: unemployed in law.
        3 Disoccupato: "disoccupato", "disoccupato", "unemployed", "DID resa e nessun lavoro.";
        /// DID, and work whose income is within the limits: still unemployed in law.
        4 Conservazione: "conservazione", "in conservazione dello stato", "unemployed, status kept while working",
            "DID resa e lavoro con reddito entro i limiti: per legge ancora disoccupato.";
        /// DID, and subordinate work above the limit, up to 180 days: seniority does not run.
        5 Sospeso: "sospeso", "sospeso", "suspended",
            "DID resa e lavoro subordinato sopra il limite, fino a 180 giorni: l'anzianità non decorre.";
        /// The status is lost, because of work or a sanction; a new DID is needed.
        6 Decaduto: "decaduto", "decaduto", "status lost",
            "Lo stato è perso, per il lavoro o per una sanzione, e serve una nuova DID.";
        /// The DID was withdrawn, or ended by pension, death, or loss of the right to work.
        7 Revocato: "revocato", "revocato", "withdrawn",
            "La DID è stata revocata, o è cessata per pensione, decesso o perdita del diritto a lavorare.";
    }
}

impl State {
    /// Whether a DID is active.
    ///
    /// ```
    /// use collocamento::State;
    /// assert!(State::Sospeso.active() && !State::Sospeso.legally_unemployed());
    /// assert!(State::Conservazione.active() && State::Conservazione.legally_unemployed());
    /// ```
    #[must_use]
    pub const fn active(self) -> bool {
        matches!(self, Self::ARischio | Self::Disoccupato | Self::Conservazione | Self::Sospeso)
    }

    /// Whether the person is unemployed in law.
    #[must_use]
    pub const fn legally_unemployed(self) -> bool {
        matches!(self, Self::Disoccupato | Self::Conservazione)
    }
}
