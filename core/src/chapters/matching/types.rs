//! What is asked and answered.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::selection::RequestKind;
use crate::base::words::table::words;
use crate::base::words::vacancy::VacancyOrigin;

record! {
    /// A vacancy and what has happened to it.
    pub struct ShortlistInput {
        /// The day on which the vacancy is taken on.
        pub received: Day,
        /// What the employer asks for; if absent, the deadlines of a preselection are given. If those of a shortlist without
        /// preselection differ, `assumptions` says so.
        pub asked: Option<RequestKind>,
        /// How the service came to know of it; if absent, the employer asked. If the deadlines of the other origin differ,
        /// `assumptions` says so.
        pub origin: Option<VacancyOrigin>,
        /// The number of suitable candidates.
        pub candidates: u32,
        /// Whether the employer accepts more persons than the maximum of a shortlist; if absent, no.
        pub employer_allows_more: Option<bool>,
        /// The day on which the employer, or a public administration, asks for a selection; not before `received`. If absent and
        /// `asked` is `selezione`, it is taken to be `received`.
        pub selection_requested: Option<Day>,
        /// The day on which the shortlist was sent; not before `received`.
        pub sent: Option<Day>,
        /// The number of persons on the shortlist that was sent; if absent, all candidates.
        pub names: Option<u32>,
        /// The day on which the answer is wanted, not before `received`; if absent, nothing is said about what is late on it.
        pub as_of: Option<Day>,
    }
}

words! {
    /// What the service does with a shortlist.
    pub enum Action {
        /// The shortlist is sent.
        Invia: "invia", "inviare la rosa", "send the shortlist", "La rosa è inviata.";
        /// The employer is asked for further criteria.
        ChiediParametri: "chiedi_parametri", "chiedere altri parametri", "ask for further criteria",
            "Al datore si chiedono altri criteri.";
        /// Nobody is suitable: further candidates are looked for.
        CercaCandidati: "cerca_candidati", "cercare altri candidati", "look for further candidates",
            "Nessuno è adatto: si cercano altri candidati.";
    }
}

/// The deadlines of a vacancy, each a last day, included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shortlist {
    /// The vacancy is published by this day (MATCH-PUB).
    pub publish_by: Day,
    /// The preselection starts by this day (MATCH-ROSA); null unless the rulebook takes the deadline of the shortlist to be that of
    /// the start.
    pub preselection_by: Option<Day>,
    /// The shortlist is sent by this day (MATCH-ROSA); null if the employer asks for a selection, and where only the start of the
    /// preselection has a last day.
    pub shortlist_by: Option<Day>,
    /// The selection starts by this day (MATCH-SEL); null if none was requested.
    pub selection_by: Option<Day>,
    /// The outcome is checked by this day (MATCH-ESITO); null while the shortlist has not been sent.
    pub outcome_by: Option<Day>,
    /// What comes next (MATCH-MAX).
    pub action: Action,
    /// A shortlist that is late, or has more names than the rule allows.
    pub findings: Vec<Finding>,
}
