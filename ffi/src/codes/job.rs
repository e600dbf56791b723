// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Kinds of work, and of pay.

use std::ffi::c_char;

use collocamento::dossier::JobKind;
use collocamento::dossier::PayBasis;

use super::{Codes, Names, Symbol, name, of_word};

/// indeterminato (open-ended): Open-ended subordinate work.
pub const COLLOC_JOB_INDETERMINATO: i32 = 1;

/// determinato (fixed-term): Fixed-term subordinate work.
pub const COLLOC_JOB_DETERMINATO: i32 = 2;

/// apprendistato (apprenticeship): Apprenticeship, which is subordinate work.
pub const COLLOC_JOB_APPRENDISTATO: i32 = 3;

/// somministrazione (agency work): Agency work: the employer is the agency, and the work is done at the user's.
pub const COLLOC_JOB_SOMMINISTRAZIONE: i32 = 4;

/// intermittente (intermittent): Intermittent (on-call) work.
pub const COLLOC_JOB_INTERMITTENTE: i32 = 5;

/// parasubordinato (parasubordinate): Co.co.co. and the like: assimilated to subordinate work for the income limit only.
pub const COLLOC_JOB_PARASUBORDINATO: i32 = 6;

/// autonomo (self-employed): Self-employed work.
pub const COLLOC_JOB_AUTONOMO: i32 = 7;

/// autonomo_occasionale (occasional self-employed): Occasional self-employed work.
pub const COLLOC_JOB_AUTONOMO_OCCASIONALE: i32 = 8;

/// impresa_familiare (family business): Work in a family business.
pub const COLLOC_JOB_IMPRESA_FAMILIARE: i32 = 9;

/// occasionale_54bis (occasional, art. 54-bis): Occasional work under art. 54-bis DL 50/2017: no effect on the status (STATO-17).
pub const COLLOC_JOB_OCCASIONALE_54BIS: i32 = 10;

/// tirocinio (traineeship): Traineeship: it is no employment relationship and has no effect on the status (STATO-17).
pub const COLLOC_JOB_TIROCINIO: i32 = 11;

/// lpu (public utility work): Lavori di pubblica utilita': public utility work that an administration gives to persons without a job; no effect on the status (STATO-17).
pub const COLLOC_JOB_LPU: i32 = 12;

/// lsu (socially useful work): Lavori socialmente utili: socially useful work in a project of a public administration; no effect on the status (STATO-17).
pub const COLLOC_JOB_LSU: i32 = 13;

/// esperienza_lavorativa (work experience): Work experience with a grant, not an employment relationship: no effect on the status (STATO-17).
pub const COLLOC_JOB_ESPERIENZA_LAVORATIVA: i32 = 14;

/// partita_iva_inattiva (VAT number without activity): A VAT number without activity: no effect on the status (STATO-17).
pub const COLLOC_JOB_PARTITA_IVA_INATTIVA: i32 = 15;

/// servizio_civile (civilian service): Civilian service (*servizio civile*): no effect on the status (STATO-17).
pub const COLLOC_JOB_SERVIZIO_CIVILE: i32 = 16;

/// vigile_volontario (volunteer firefighter): Service as a volunteer firefighter: no effect on the status (STATO-17).
pub const COLLOC_JOB_VIGILE_VOLONTARIO: i32 = 17;

/// cantiere_lavoro (municipal work scheme): A *cantiere di lavoro*, a work scheme of a municipality: no effect on the status (STATO-17).
pub const COLLOC_JOB_CANTIERE_LAVORO: i32 = 18;

/// borsa_ricerca (research grant): A research grant: no effect on the status (STATO-17).
pub const COLLOC_JOB_BORSA_RICERCA: i32 = 19;

/// incarico_pubblico (public office): A public office, such as that of a councillor or a poll clerk: no effect on the status (STATO-17).
pub const COLLOC_JOB_INCARICO_PUBBLICO: i32 = 20;

/// volontariato (volunteering): Volunteering: no effect on the status (STATO-17).
pub const COLLOC_JOB_VOLONTARIATO: i32 = 21;

/// occasionale_agricolo (occasional farm work): Occasional farm work (LOAgri): without effect for its first days worked of a calendar year (STATO-17).
pub const COLLOC_JOB_OCCASIONALE_AGRICOLO: i32 = 22;

/// estero (work abroad): Work abroad.
pub const COLLOC_JOB_ESTERO: i32 = 23;

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
    (COLLOC_JOB_SERVIZIO_CIVILE, JobKind::ServizioCivile),
    (COLLOC_JOB_VIGILE_VOLONTARIO, JobKind::VigileVolontario),
    (COLLOC_JOB_CANTIERE_LAVORO, JobKind::CantiereLavoro),
    (COLLOC_JOB_BORSA_RICERCA, JobKind::BorsaRicerca),
    (COLLOC_JOB_INCARICO_PUBBLICO, JobKind::IncaricoPubblico),
    (COLLOC_JOB_VOLONTARIATO, JobKind::Volontariato),
    (COLLOC_JOB_OCCASIONALE_AGRICOLO, JobKind::OccasionaleAgricolo),
    (COLLOC_JOB_ESTERO, JobKind::Estero),
];

pub(crate) const JOB_NAMES: Codes<Names> = &[
    (COLLOC_JOB_INDETERMINATO, [c"indeterminato", c"a tempo indeterminato", c"open-ended"]),
    (COLLOC_JOB_DETERMINATO, [c"determinato", c"a tempo determinato", c"fixed-term"]),
    (COLLOC_JOB_APPRENDISTATO, [c"apprendistato", c"apprendistato", c"apprenticeship"]),
    (COLLOC_JOB_SOMMINISTRAZIONE, [c"somministrazione", c"somministrazione", c"agency work"]),
    (COLLOC_JOB_INTERMITTENTE, [c"intermittente", c"intermittente", c"intermittent"]),
    (COLLOC_JOB_PARASUBORDINATO, [c"parasubordinato", c"parasubordinato", c"parasubordinate"]),
    (COLLOC_JOB_AUTONOMO, [c"autonomo", c"autonomo", c"self-employed"]),
    (COLLOC_JOB_AUTONOMO_OCCASIONALE, [c"autonomo_occasionale", c"autonomo occasionale", c"occasional self-employed"]),
    (COLLOC_JOB_IMPRESA_FAMILIARE, [c"impresa_familiare", c"impresa familiare", c"family business"]),
    (COLLOC_JOB_OCCASIONALE_54BIS, [c"occasionale_54bis", c"occasionale art. 54-bis", c"occasional, art. 54-bis"]),
    (COLLOC_JOB_TIROCINIO, [c"tirocinio", c"tirocinio", c"traineeship"]),
    (COLLOC_JOB_LPU, [c"lpu", c"lavori di pubblica utilità", c"public utility work"]),
    (COLLOC_JOB_LSU, [c"lsu", c"lavori socialmente utili", c"socially useful work"]),
    (COLLOC_JOB_ESPERIENZA_LAVORATIVA, [c"esperienza_lavorativa", c"esperienza lavorativa", c"work experience"]),
    (COLLOC_JOB_PARTITA_IVA_INATTIVA, [c"partita_iva_inattiva", c"partita IVA inattiva", c"VAT number without activity"]),
    (COLLOC_JOB_SERVIZIO_CIVILE, [c"servizio_civile", c"servizio civile", c"civilian service"]),
    (COLLOC_JOB_VIGILE_VOLONTARIO, [c"vigile_volontario", c"vigile del fuoco volontario", c"volunteer firefighter"]),
    (COLLOC_JOB_CANTIERE_LAVORO, [c"cantiere_lavoro", c"cantiere di lavoro", c"municipal work scheme"]),
    (COLLOC_JOB_BORSA_RICERCA, [c"borsa_ricerca", c"borsa di ricerca", c"research grant"]),
    (COLLOC_JOB_INCARICO_PUBBLICO, [c"incarico_pubblico", c"incarico pubblico", c"public office"]),
    (COLLOC_JOB_VOLONTARIATO, [c"volontariato", c"volontariato", c"volunteering"]),
    (COLLOC_JOB_OCCASIONALE_AGRICOLO, [c"occasionale_agricolo", c"occasionale agricolo", c"occasional farm work"]),
    (COLLOC_JOB_ESTERO, [c"estero", c"all'estero", c"work abroad"]),
];

impl Symbol for JobKind {
    fn symbol(self) -> String {
        of_word("JOB", self)
    }
}

/// The name of a kind of work, one of COLLOC_JOB_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_job_name(job: i32, lang: i32) -> *const c_char {
    name(JOB_NAMES, job, lang)
}

/// imponibile (taxable pay): Taxable pay: net of the worker's social contributions.
pub const COLLOC_PAY_IMPONIBILE: i32 = 1;

/// lorda (gross): Gross pay.
pub const COLLOC_PAY_LORDA: i32 = 2;

pub(crate) const PAY_BASES: Codes<PayBasis> = &[
    (COLLOC_PAY_IMPONIBILE, PayBasis::Imponibile),
    (COLLOC_PAY_LORDA, PayBasis::Lorda),
];

pub(crate) const PAY_NAMES: Codes<Names> = &[
    (COLLOC_PAY_IMPONIBILE, [c"imponibile", c"imponibile fiscale", c"taxable pay"]),
    (COLLOC_PAY_LORDA, [c"lorda", c"lorda", c"gross"]),
];

impl Symbol for PayBasis {
    fn symbol(self) -> String {
        of_word("PAY", self)
    }
}

/// The name of what a monthly pay is, one of COLLOC_PAY_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_pay_name(pay: i32, lang: i32) -> *const c_char {
    name(PAY_NAMES, pay, lang)
}
