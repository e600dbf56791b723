//! The states of a person.

use super::table::words;

words! {
    /// The state of a person on a day.
    pub enum State {
        /// No valid DID.
        1 NonRegistrato: "non_registrato", "non registrato", "not registered";
        /// DID submitted after notice of dismissal, while the job still runs.
        2 ARischio: "a_rischio", "a rischio di disoccupazione", "at risk of unemployment";
        /// DID, and no work.
        3 Disoccupato: "disoccupato", "disoccupato", "unemployed";
        /// DID, and work whose income is within the limits: still unemployed in law.
        4 Conservazione: "conservazione", "in conservazione dello stato", "unemployed, status kept while working";
        /// DID, and subordinate work above the limit, up to 180 days.
        5 Sospeso: "sospeso", "sospeso", "suspended";
        /// The state is lost.
        6 Decaduto: "decaduto", "decaduto", "status lost";
        /// The DID was withdrawn, or ended by pension, death, or loss of the right to work.
        7 Revocato: "revocato", "revocato", "withdrawn";
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
