//! The flat events of a typed dossier.

use std::ffi::c_char;

use crate::sized::plain;

/// An event. Its type decides which fields it has, besides date and recorded_at; the others are zero. Zero in a field
/// means "not given": memset the whole struct, then set the known fields.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_event {
    /// One of COLLOC_EVENT_. A type without a number (profilazione, fabbisogno, attivita_sap) changes no state: leave such events
    /// out, or pass them to colloc_call.
    pub r#type: i32,
    /// The day on which it happened; YYYYMMDD.
    pub date: i32,
    /// The day on which the office recorded it, YYYYMMDD; 0: its own date.
    pub recorded_at: i32,
    /// The last day, included; YYYYMMDD.
    pub end: i32,
    /// The last of consecutive days worked, included, YYYYMMDD; 0 for one day.
    pub to: i32,
    /// The kind of work: one of COLLOC_JOB_.
    pub kind: i32,
    /// The benefit: one of COLLOC_BENEFIT_.
    pub benefit: i32,
    /// Why a DID ends: one of COLLOC_CAUSE_.
    pub cause: i32,
    /// The name of the job in the events; UTF-8, needs no NUL.
    pub job: *const c_char,
    /// Its length in bytes.
    pub job_len: usize,
    /// The contract-type code of the Comunicazioni Obbligatorie, in place of kind.
    pub cob: *const c_char,
    /// Its length in bytes.
    pub cob_len: usize,
    /// The code of a service given, such as "D1".
    pub code: *const c_char,
    /// Its length in bytes.
    pub code_len: usize,
    /// Subordinate and assimilated work: the taxable pay of a full year, whatever the agreed length, net of the worker's
    /// contributions; self-employed work: the income forecast for the tax year. In euro cents.
    pub annual_income: i64,
    /// The monthly pay, if no annual income is given, in euro cents.
    pub monthly_pay: i64,
    /// 1 if annual_income is given.
    pub has_annual_income: i32,
    /// 1 if monthly_pay is given.
    pub has_monthly_pay: i32,
    /// The number of months of pay in a year, 1 to 16.
    pub months_per_year: i32,
    /// Intermittent work: whether the worker must answer a call; COLLOC_YES or COLLOC_NO.
    pub availability_duty: i32,
    /// When to appear: the day; YYYYMMDD.
    pub appointment: i32,
    /// The hour of the appointment; HHMM, 0 is midnight.
    pub appointment_time: i32,
    /// How a person was summoned: one of COLLOC_CHANNEL_; how a person contacted the office: one of COLLOC_CONTACT_.
    pub channel: i32,
    /// One of COLLOC_CONVOCATION_.
    pub convocation_kind: i32,
    /// What is violated: one of COLLOC_VIOLATION_.
    pub violation: i32,
    /// Whether the person had a justified reason: COLLOC_YES or COLLOC_NO.
    pub justified: i32,
    /// 1 if missed_hours_percent is given.
    pub has_missed_hours_percent: i32,
    /// The share of the course's hours that were missed, in hundredths of a percent.
    pub missed_hours_percent: i32,
    /// The measure of the office: COLLOC_MEASURE_DECURTAZIONE or COLLOC_MEASURE_DECADENZA.
    pub measure: i32,
    /// Whether the state is lost with the measure: COLLOC_YES or COLLOC_NO; 0: yes for a decadenza, no for a
    /// decurtazione.
    pub loses_status: i32,
    /// The phase of the assegno di ricollocazione: one of COLLOC_ADR_.
    pub adr_phase: i32,
    /// 0.
    pub reserved: i32,
    /// The employer, the same text in all jobs with it; UTF-8, needs no NUL.
    pub employer: *const c_char,
    /// Its length in bytes.
    pub employer_len: usize,
    /// The name of the job from now on, if a change of employer gives it another one.
    pub to_job: *const c_char,
    /// Its length in bytes.
    pub to_job_len: usize,
    /// The gross pay of a full year, if annual_income is not given, in euro cents.
    pub gross_annual_pay: i64,
    /// 1 if gross_annual_pay is given.
    pub has_gross_annual_pay: i32,
    /// What monthly_pay is: one of COLLOC_PAY_; 0: taxable pay.
    pub pay_basis: i32,
    /// Whether an agency supplies the worker to others: COLLOC_YES or COLLOC_NO.
    pub agency: i32,
    /// The day of the DID that is annulled; YYYYMMDD.
    pub did: i32,
    /// Whether a restoration gives the seniority back: COLLOC_YES or COLLOC_NO.
    pub seniority: i32,
    /// Whether a summons used the contact details that the person gave: COLLOC_YES or COLLOC_NO; 0: yes.
    pub claim_contact: i32,
}

plain!(colloc_event, first: reserved,
    r#type: i32, date: i32, recorded_at: i32, end: i32, to: i32, kind: i32, benefit: i32, cause: i32,
    job: *const c_char, job_len: usize, cob: *const c_char, cob_len: usize, code: *const c_char, code_len: usize,
    annual_income: i64, monthly_pay: i64, has_annual_income: i32, has_monthly_pay: i32, months_per_year: i32,
    availability_duty: i32, appointment: i32, appointment_time: i32, channel: i32, convocation_kind: i32, violation: i32,
    justified: i32, has_missed_hours_percent: i32, missed_hours_percent: i32, measure: i32, loses_status: i32,
    adr_phase: i32, reserved: i32,
    employer: *const c_char, employer_len: usize, to_job: *const c_char, to_job_len: usize, gross_annual_pay: i64,
    has_gross_annual_pay: i32, pay_basis: i32, agency: i32, did: i32, seniority: i32, claim_contact: i32);
