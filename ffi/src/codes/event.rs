// Written by core/tests/it/c_numbers.rs from the table of event types; do not change it by hand.
//! Types of events.

use std::ffi::c_char;

use super::{Codes, Names, name};

/// did: declaration of availability for work.
pub const COLLOC_EVENT_DID: i32 = 1;

/// domanda_prestazione: a claim; takes benefit.
pub const COLLOC_EVENT_DOMANDA_PRESTAZIONE: i32 = 2;

/// prestazione_inizio: the first day of a benefit; takes benefit.
pub const COLLOC_EVENT_PRESTAZIONE_INIZIO: i32 = 3;

/// prestazione_fine: the last day of a benefit; takes benefit.
pub const COLLOC_EVENT_PRESTAZIONE_FINE: i32 = 4;

/// preavviso_licenziamento: notice of dismissal; takes job.
pub const COLLOC_EVENT_PREAVVISO_LICENZIAMENTO: i32 = 5;

/// rapporto_inizio: the first day of a job; takes job, kind or cob, agency, employer, end, annual_income,
/// gross_annual_pay, monthly_pay, pay_basis, months_per_year, availability_duty.
pub const COLLOC_EVENT_RAPPORTO_INIZIO: i32 = 6;

/// rapporto_proroga: a new last day; takes job, end.
pub const COLLOC_EVENT_RAPPORTO_PROROGA: i32 = 7;

/// rapporto_trasformazione: a new kind; takes job, kind or cob, end.
pub const COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE: i32 = 8;

/// rapporto_variazione: a new forecast of the income; takes job, annual_income, gross_annual_pay.
pub const COLLOC_EVENT_RAPPORTO_VARIAZIONE: i32 = 9;

/// rapporto_fine: the last day worked; takes job.
pub const COLLOC_EVENT_RAPPORTO_FINE: i32 = 10;

/// giornate_lavorate: days worked in an intermittent job; takes job, to.
pub const COLLOC_EVENT_GIORNATE_LAVORATE: i32 = 11;

/// revoca: the DID is withdrawn, or ends; takes cause.
pub const COLLOC_EVENT_REVOCA: i32 = 12;

/// contatto_cpi: the person contacts the office; takes channel.
pub const COLLOC_EVENT_CONTATTO_CPI: i32 = 13;

/// convocazione: the person is summoned to an appointment; takes appointment, appointment_time, channel,
/// convocation_kind, claim_contact.
pub const COLLOC_EVENT_CONVOCAZIONE: i32 = 14;

/// colloquio: an interview.
pub const COLLOC_EVENT_COLLOQUIO: i32 = 15;

/// patto: a patto di servizio.
pub const COLLOC_EVENT_PATTO: i32 = 17;

/// servizio: a service given; takes code, end.
pub const COLLOC_EVENT_SERVIZIO: i32 = 19;

/// siisl: PAD and CV on SIISL.
pub const COLLOC_EVENT_SIISL: i32 = 20;

/// violazione: a duty is violated; takes violation, justified, missed_hours_percent.
pub const COLLOC_EVENT_VIOLAZIONE: i32 = 21;

/// sanzione: a measure of the office; takes measure, loses_status.
pub const COLLOC_EVENT_SANZIONE: i32 = 22;

/// adr: a phase of the assegno di ricollocazione; takes adr_phase.
pub const COLLOC_EVENT_ADR: i32 = 23;

/// preavviso_revocato: a notice of dismissal is withdrawn; takes job.
pub const COLLOC_EVENT_PREAVVISO_REVOCATO: i32 = 25;

/// cambio_datore: a job continues under another employer; takes job, to_job, employer.
pub const COLLOC_EVENT_CAMBIO_DATORE: i32 = 26;

/// annullamento_did: a DID is annulled, as if it had never been submitted; takes did.
pub const COLLOC_EVENT_ANNULLAMENTO_DID: i32 = 27;

/// ripristino: a loss for inactivity is undone; takes seniority.
pub const COLLOC_EVENT_RIPRISTINO: i32 = 28;

pub(crate) const EVENT_NAMES: Codes<Names> = &[
    (COLLOC_EVENT_DID, [c"did", c"DID", c"declaration of availability (DID)"]),
    (COLLOC_EVENT_DOMANDA_PRESTAZIONE, [c"domanda_prestazione", c"domanda di prestazione", c"claim for a benefit"]),
    (COLLOC_EVENT_PRESTAZIONE_INIZIO, [c"prestazione_inizio", c"inizio della prestazione", c"start of a benefit"]),
    (COLLOC_EVENT_PRESTAZIONE_FINE, [c"prestazione_fine", c"fine della prestazione", c"end of a benefit"]),
    (COLLOC_EVENT_PREAVVISO_LICENZIAMENTO, [c"preavviso_licenziamento", c"preavviso di licenziamento", c"notice of dismissal"]),
    (COLLOC_EVENT_RAPPORTO_INIZIO, [c"rapporto_inizio", c"inizio del rapporto di lavoro", c"start of a job"]),
    (COLLOC_EVENT_RAPPORTO_PROROGA, [c"rapporto_proroga", c"proroga del rapporto di lavoro", c"extension of a job"]),
    (COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE, [c"rapporto_trasformazione", c"trasformazione del rapporto di lavoro", c"transformation of a job"]),
    (COLLOC_EVENT_RAPPORTO_VARIAZIONE, [c"rapporto_variazione", c"variazione del reddito", c"change of income"]),
    (COLLOC_EVENT_RAPPORTO_FINE, [c"rapporto_fine", c"fine del rapporto di lavoro", c"end of a job"]),
    (COLLOC_EVENT_GIORNATE_LAVORATE, [c"giornate_lavorate", c"giornate lavorate", c"days worked"]),
    (COLLOC_EVENT_REVOCA, [c"revoca", c"revoca della DID", c"withdrawal of the DID"]),
    (COLLOC_EVENT_CONTATTO_CPI, [c"contatto_cpi", c"contatto con il CPI", c"contact with the CPI"]),
    (COLLOC_EVENT_CONVOCAZIONE, [c"convocazione", c"convocazione", c"summons"]),
    (COLLOC_EVENT_COLLOQUIO, [c"colloquio", c"colloquio", c"interview"]),
    (COLLOC_EVENT_PATTO, [c"patto", c"patto di servizio", c"patto di servizio"]),
    (COLLOC_EVENT_SERVIZIO, [c"servizio", c"servizio erogato", c"service given"]),
    (COLLOC_EVENT_SIISL, [c"siisl", c"iscrizione al SIISL", c"registration on SIISL"]),
    (COLLOC_EVENT_VIOLAZIONE, [c"violazione", c"violazione di un obbligo", c"violation of a duty"]),
    (COLLOC_EVENT_SANZIONE, [c"sanzione", c"sanzione", c"sanction"]),
    (COLLOC_EVENT_ADR, [c"adr", c"assegno di ricollocazione", c"assegno di ricollocazione"]),
    (COLLOC_EVENT_PREAVVISO_REVOCATO, [c"preavviso_revocato", c"revoca del preavviso di licenziamento", c"withdrawal of a notice of dismissal"]),
    (COLLOC_EVENT_CAMBIO_DATORE, [c"cambio_datore", c"cambio del datore di lavoro", c"change of employer"]),
    (COLLOC_EVENT_ANNULLAMENTO_DID, [c"annullamento_did", c"annullamento della DID", c"annulment of the DID"]),
    (COLLOC_EVENT_RIPRISTINO, [c"ripristino", c"ripristino dello stato", c"restoration of the status"]),
];

/// The name of a type of event, one of COLLOC_EVENT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_event_name(event: i32, lang: i32) -> *const c_char {
    name(EVENT_NAMES, event, lang)
}
