// Written by core/tests/it/c_numbers.rs from the table of event types; do not change it by hand.
//! Types of events.

use std::ffi::c_char;

use super::{Codes, Names, name};

/// did (declaration of availability (DID)): The person declares to be immediately available for work (*dichiarazione di
/// immediata disponibilita'*, art. 19 c. 1 D.Lgs. 150/2015). From its day the person is `disoccupato`, or
/// `conservazione` with work within the income limits, or `a_rischio` after a notice of dismissal; seniority starts. It
/// is refused during work above the limits, while a DID is active, and during the bar after a sanction (STATO-18).
pub const COLLOC_EVENT_DID: i32 = 1;

/// domanda_prestazione (claim for a benefit): The person claims a benefit. A claim for NASpI, DIS-COLL, ASpI or
/// mobilita' counts as a DID on its day (STATO-02). A claim for another benefit does not change the state. Takes
/// benefit.
pub const COLLOC_EVENT_DOMANDA_PRESTAZIONE: i32 = 2;

/// prestazione_inizio (start of a benefit): The first day of a benefit. The state does not change. From then on the
/// duties of that benefit hold: its deadlines, its sanctions and its rules on offers. Takes benefit.
pub const COLLOC_EVENT_PRESTAZIONE_INIZIO: i32 = 3;

/// prestazione_fine (end of a benefit): The last day for which a benefit is paid; a suspension is no end. The state
/// does not change. From the day after, a violation has no sanction under that benefit. Takes benefit.
pub const COLLOC_EVENT_PRESTAZIONE_FINE: i32 = 4;

/// preavviso_licenziamento (notice of dismissal): The worker receives the notice of a dismissal (art. 19 c. 4 D.Lgs.
/// 150/2015). The state does not change by itself: a DID submitted from then on, while the job still runs, makes the
/// person `a_rischio` (STATO-03). Takes job.
pub const COLLOC_EVENT_PREAVVISO_LICENZIAMENTO: i32 = 5;

/// rapporto_inizio (start of a job): The first day of a job. With an income within the limit the status is kept,
/// `conservazione` (STATO-09). Above it, or if the income is not known, subordinate work suspends the status, `sospeso`
/// (STATO-06, STATO-24), and other work ends it, `decaduto` (STATO-10). Some kinds have no effect (STATO-17). Takes
/// job, kind or cob, agency, employer, end, annual_income, gross_annual_pay, monthly_pay, pay_basis, months_per_year,
/// availability_duty.
pub const COLLOC_EVENT_RAPPORTO_INIZIO: i32 = 6;

/// rapporto_proroga (extension of a job): The agreed last day of a job becomes a later one. The same job goes on, with
/// the same count of days of suspension (STATO-07). Its day is the old last day. Takes job, end.
pub const COLLOC_EVENT_RAPPORTO_PROROGA: i32 = 7;

/// rapporto_trasformazione (transformation of a job): The kind of a job changes, as from fixed-term to open-ended. The
/// same job goes on, with the same count of days of suspension (STATO-07); from its day the limit of the new kind
/// applies (STATO-12). Takes job, kind or cob, end.
pub const COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE: i32 = 8;

/// rapporto_variazione (change of income): The expected income of a job changes, and the job goes on. From its day the
/// new income is compared with the limit: above it the status is suspended (STATO-21) or lost (STATO-10), within it the
/// status is kept. Takes job, annual_income, gross_annual_pay.
pub const COLLOC_EVENT_RAPPORTO_VARIAZIONE: i32 = 9;

/// rapporto_fine (end of a job): The last day worked in a job; a fixed-term job that ends on its agreed day needs none.
/// From the day after, without other work, a person whose status was suspended, kept or at risk is `disoccupato`
/// (STATO-03, STATO-08, STATO-23). A lost status does not come back. Takes job.
pub const COLLOC_EVENT_RAPPORTO_FINE: i32 = 10;

/// giornate_lavorate (days worked): Days worked in an intermittent job, or in occasional farm work. In an intermittent
/// job above the limit, without a duty to answer calls, only these days suspend the status (STATO-16). In farm work
/// they count toward the days of the year without effect (STATO-17). Takes job, to.
pub const COLLOC_EVENT_GIORNATE_LAVORATE: i32 = 11;

/// revoca (withdrawal of the DID): The person withdraws the DID, or it ends by a pension, by death or with the right to
/// work. From its day the state is `revocato`; a new DID may be submitted, and seniority starts again from 1
/// (STATO-19). Takes cause.
pub const COLLOC_EVENT_REVOCA: i32 = 12;

/// contatto_cpi (contact with the CPI): The person contacts the Centro per l'Impiego, without a summons. The state does
/// not change. It meets the deadline of the person to contact the office for the patto (TERM-CPI-30, TERM-CPI-15).
/// Takes channel.
pub const COLLOC_EVENT_CONTATTO_CPI: i32 = 13;

/// convocazione (summons): The Centro per l'Impiego summons the person to an appointment. The state does not change. An
/// absence can be sanctioned only if the channel and the notice of the summons allow it (`conditionality.convocation`).
/// Takes appointment, appointment_time, channel, convocation_kind, claim_contact.
pub const COLLOC_EVENT_CONVOCAZIONE: i32 = 14;

/// colloquio (interview): An interview between the person and the office takes place. The state does not change. It
/// meets the deadlines for an interview, and for the service that it names.
pub const COLLOC_EVENT_COLLOQUIO: i32 = 15;

/// patto (patto di servizio): The person and the service sign a patto di servizio (art. 20 D.Lgs. 150/2015). The state
/// does not change. It meets the deadlines for the patto and opens the services that require one; from then on contacts
/// are due as often as agreed (TERM-CONTATTI).
pub const COLLOC_EVENT_PATTO: i32 = 17;

/// servizio (service given): A service of the catalogue is given. The state does not change. It meets the deadlines of
/// that service and opens those that come after it. Takes code, end.
pub const COLLOC_EVENT_SERVIZIO: i32 = 19;

/// siisl (registration on SIISL): The person completes the PAD (digital activation agreement) and the CV on the
/// platform SIISL (art. 25 DL 60/2024). The state does not change. It meets the deadline of those who receive NASpI or
/// DIS-COLL (TERM-SIISL-15).
pub const COLLOC_EVENT_SIISL: i32 = 20;

/// violazione (violation of a duty): The person violates a duty: an appointment, a course, an offer, the patto, a
/// report (art. 21 D.Lgs. 150/2015 and the laws on each benefit). The sanction follows from the benefit of that day and
/// from earlier violations. Where it is the loss of the status, the person is `decaduto` from that day, and a new DID
/// is barred for two months (COND-09). Without a benefit, or with a justified reason, nothing follows. Takes violation,
/// justified, missed_hours_percent.
pub const COLLOC_EVENT_VIOLAZIONE: i32 = 21;

/// sanzione (sanction): A measure that the office has adopted, where the violation behind it is not on record. A
/// `decadenza` ends the status, `decaduto`, unless `loses_status` is false, and bars a new DID for two months
/// (COND-09). A `decurtazione` leaves it as it is. Takes measure, loses_status.
pub const COLLOC_EVENT_SANZIONE: i32 = 22;

/// adr (assegno di ricollocazione): A phase of the assegno di ricollocazione: issue, choice of the service, end (art.
/// 23 D.Lgs. 150/2015). From the choice to the end the patto is suspended (ADR-PSP). If no service is chosen within the
/// term from the issue, the status and the benefit are lost; under the RdC the benefit only (ADR-2M). Takes adr_phase.
pub const COLLOC_EVENT_ADR: i32 = 23;

/// preavviso_revocato (withdrawal of a notice of dismissal): A notice of dismissal is withdrawn (art. 19 c. 4 D.Lgs.
/// 150/2015). A DID submitted during the notice becomes void (STATO-34). Takes job.
pub const COLLOC_EVENT_PREAVVISO_REVOCATO: i32 = 25;

/// cambio_datore (change of employer): A job continues under another employer, as in a merger or the transfer of a
/// business. The state does not change: the count of days, the income and the start of the job stay as they are. Takes
/// job, to_job, employer.
pub const COLLOC_EVENT_CAMBIO_DATORE: i32 = 26;

/// annullamento_did (annulment of the DID): A DID is annulled, because it should not have been registered. It counts as
/// if it had never been submitted: its state and its seniority go. Takes did.
pub const COLLOC_EVENT_ANNULLAMENTO_DID: i32 = 27;

/// ripristino (restoration of the status): The office undoes the loss of the status for inactivity, if a regional rule
/// sets a term for it (STATO-35). Within the term the person is `disoccupato` again, with the earlier seniority if
/// `seniority` is true. Takes seniority.
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
