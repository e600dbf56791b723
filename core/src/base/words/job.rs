//! Kinds of work.

use serde::Deserialize;

use crate::base::words::table::words;

words! {
    /// The kind of a work relationship.
    pub enum JobKind {
        /// Open-ended subordinate work.
        1 Indeterminato: "indeterminato", "a tempo indeterminato", "open-ended";
        /// Fixed-term subordinate work.
        2 Determinato: "determinato", "a tempo determinato", "fixed-term";
        /// Apprenticeship.
        3 Apprendistato: "apprendistato", "apprendistato", "apprenticeship";
        /// Agency work.
        4 Somministrazione: "somministrazione", "somministrazione", "agency work";
        /// Intermittent (on-call) work.
        5 Intermittente: "intermittente", "intermittente", "intermittent";
        /// Co.co.co. and the like: assimilated to subordinate work for the income limit only.
        6 Parasubordinato: "parasubordinato", "parasubordinato", "parasubordinate";
        /// Self-employed work.
        7 Autonomo: "autonomo", "autonomo", "self-employed";
        /// Occasional self-employed work.
        8 AutonomoOccasionale: "autonomo_occasionale", "autonomo occasionale", "occasional self-employed";
        /// Work in a family business.
        9 ImpresaFamiliare: "impresa_familiare", "impresa familiare", "family business";
        /// Occasional work under art. 54-bis DL 50/2017.
        10 Occasionale54bis: "occasionale_54bis", "occasionale art. 54-bis", "occasional, art. 54-bis";
        /// Traineeship.
        11 Tirocinio: "tirocinio", "tirocinio", "traineeship";
        /// Lavori di pubblica utilità.
        12 Lpu: "lpu", "lavori di pubblica utilità", "public utility work";
        /// Lavori socialmente utili.
        13 Lsu: "lsu", "lavori socialmente utili", "socially useful work";
        /// Work experience grant.
        14 EsperienzaLavorativa: "esperienza_lavorativa", "esperienza lavorativa", "work experience";
        /// A VAT number without activity.
        15 PartitaIvaInattiva: "partita_iva_inattiva", "partita IVA inattiva", "VAT number without activity";
    }
}

/// How a kind of work bears on the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Family {
    /// Can suspend the state.
    #[serde(rename = "subordinato")]
    Subordinate,
    /// Counts against the dependent limit, can't suspend.
    #[serde(rename = "assimilato")]
    Parasubordinate,
    /// Counts against the self-employed limit, can't suspend.
    #[serde(rename = "autonomo")]
    SelfEmployed,
    /// No effect at all (STATO-17).
    #[serde(rename = "nessun_effetto")]
    NoEffect,
}
