// Written by core/tests/it/c_numbers.rs from the table of event types; do not change it by hand.
//! Types of events.

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
