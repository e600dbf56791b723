//! Kinds of work.

use collocamento::dossier::JobKind;

use super::Codes;

/// indeterminato: open-ended subordinate work.
pub const COLLOC_JOB_INDETERMINATO: i32 = 1;

/// determinato: fixed-term subordinate work.
pub const COLLOC_JOB_DETERMINATO: i32 = 2;

/// apprendistato: apprenticeship.
pub const COLLOC_JOB_APPRENDISTATO: i32 = 3;

/// somministrazione: agency work.
pub const COLLOC_JOB_SOMMINISTRAZIONE: i32 = 4;

/// intermittente: intermittent work.
pub const COLLOC_JOB_INTERMITTENTE: i32 = 5;

/// parasubordinato: coordinated collaboration.
pub const COLLOC_JOB_PARASUBORDINATO: i32 = 6;

/// autonomo: self-employed work.
pub const COLLOC_JOB_AUTONOMO: i32 = 7;

/// autonomo_occasionale: occasional self-employed work.
pub const COLLOC_JOB_AUTONOMO_OCCASIONALE: i32 = 8;

/// impresa_familiare: work in a family business.
pub const COLLOC_JOB_IMPRESA_FAMILIARE: i32 = 9;

/// occasionale_54bis: occasional work under art. 54-bis DL 50/2017.
pub const COLLOC_JOB_OCCASIONALE_54BIS: i32 = 10;

/// tirocinio: traineeship.
pub const COLLOC_JOB_TIROCINIO: i32 = 11;

/// lpu: lavori di pubblica utilita.
pub const COLLOC_JOB_LPU: i32 = 12;

/// lsu: lavori socialmente utili.
pub const COLLOC_JOB_LSU: i32 = 13;

/// esperienza_lavorativa: work experience grant.
pub const COLLOC_JOB_ESPERIENZA_LAVORATIVA: i32 = 14;

/// partita_iva_inattiva: a VAT number without activity.
pub const COLLOC_JOB_PARTITA_IVA_INATTIVA: i32 = 15;

pub(crate) const JOBS: Codes<JobKind> = &[
    (COLLOC_JOB_INDETERMINATO, JobKind::Indeterminato),
    (COLLOC_JOB_DETERMINATO, JobKind::Determinato),
    (COLLOC_JOB_APPRENDISTATO, JobKind::Apprendistato),
    (COLLOC_JOB_SOMMINISTRAZIONE, JobKind::Somministrazione),
    (COLLOC_JOB_INTERMITTENTE, JobKind::Intermittente),
    (COLLOC_JOB_PARASUBORDINATO, JobKind::Parasubordinato),
    (COLLOC_JOB_AUTONOMO, JobKind::Autonomo),
    (COLLOC_JOB_AUTONOMO_OCCASIONALE, JobKind::AutonomoOccasionale),
    (COLLOC_JOB_IMPRESA_FAMILIARE, JobKind::ImpresaFamiliare),
    (COLLOC_JOB_OCCASIONALE_54BIS, JobKind::Occasionale54bis),
    (COLLOC_JOB_TIROCINIO, JobKind::Tirocinio),
    (COLLOC_JOB_LPU, JobKind::Lpu),
    (COLLOC_JOB_LSU, JobKind::Lsu),
    (COLLOC_JOB_ESPERIENZA_LAVORATIVA, JobKind::EsperienzaLavorativa),
    (COLLOC_JOB_PARTITA_IVA_INATTIVA, JobKind::PartitaIvaInattiva),
];
