//! Kinds of work.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::text::Lang;

/// The kind of a work relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// Open-ended subordinate work.
    Indeterminato,
    /// Fixed-term subordinate work.
    Determinato,
    /// Apprenticeship.
    Apprendistato,
    /// Agency work.
    Somministrazione,
    /// Intermittent (on-call) work.
    Intermittente,
    /// Co.co.co. and the like: assimilated to subordinate work for the income limit only.
    Parasubordinato,
    /// Self-employed work.
    Autonomo,
    /// Occasional self-employed work.
    AutonomoOccasionale,
    /// Work in a family business.
    ImpresaFamiliare,
    /// Occasional work under art. 54-bis DL 50/2017.
    #[serde(rename = "occasionale_54bis")]
    Occasionale54bis,
    /// Traineeship.
    Tirocinio,
    /// Lavori di pubblica utilità.
    Lpu,
    /// Lavori socialmente utili.
    Lsu,
    /// Work experience grant.
    EsperienzaLavorativa,
    /// A VAT number without activity.
    PartitaIvaInattiva,
}

/// How a kind of work bears on the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Can suspend the state.
    Subordinate,
    /// Counts against the dependent limit, can't suspend.
    Parasubordinate,
    /// Counts against the self-employed limit, can't suspend.
    SelfEmployed,
    /// No effect at all (STATO-17).
    NoEffect,
}

impl JobKind {
    pub(crate) const fn family(self) -> Family {
        match self {
            Self::Indeterminato
            | Self::Determinato
            | Self::Apprendistato
            | Self::Somministrazione
            | Self::Intermittente => Family::Subordinate,
            Self::Parasubordinato => Family::Parasubordinate,
            Self::Autonomo | Self::AutonomoOccasionale | Self::ImpresaFamiliare => Family::SelfEmployed,
            Self::Occasionale54bis
            | Self::Tirocinio
            | Self::Lpu
            | Self::Lsu
            | Self::EsperienzaLavorativa
            | Self::PartitaIvaInattiva => Family::NoEffect,
        }
    }
}

pub(crate) fn kind_name(kind: JobKind, lang: Lang) -> &'static str {
    let (it, en) = match kind {
        JobKind::Indeterminato => ("a tempo indeterminato", "open-ended"),
        JobKind::Determinato => ("a tempo determinato", "fixed-term"),
        JobKind::Apprendistato => ("apprendistato", "apprenticeship"),
        JobKind::Somministrazione => ("somministrazione", "agency work"),
        JobKind::Intermittente => ("intermittente", "intermittent"),
        JobKind::Parasubordinato => ("parasubordinato", "parasubordinate"),
        JobKind::Autonomo => ("autonomo", "self-employed"),
        JobKind::AutonomoOccasionale => ("autonomo occasionale", "occasional self-employed"),
        JobKind::ImpresaFamiliare => ("impresa familiare", "family business"),
        JobKind::Occasionale54bis => ("occasionale art. 54-bis", "occasional, art. 54-bis"),
        JobKind::Tirocinio => ("tirocinio", "traineeship"),
        JobKind::Lpu => ("lavori di pubblica utilità", "public utility work"),
        JobKind::Lsu => ("lavori socialmente utili", "socially useful work"),
        JobKind::EsperienzaLavorativa => ("esperienza lavorativa", "work experience"),
        JobKind::PartitaIvaInattiva => ("partita IVA inattiva", "VAT number without activity"),
    };
    match lang {
        Lang::It => it,
        Lang::En => en,
    }
}
