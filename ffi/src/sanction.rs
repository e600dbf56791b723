//! A typed call on conditionality: the sanction for a violation.

use std::ffi::c_char;

use collocamento::Rulebook;
use collocamento::conditionality::{PastViolation, Percent, Province, Recipient, Sanction, SanctionInput, sanction};
use collocamento::{Code, Error, Text};
use rust_decimal::Decimal;

use crate::buffer::colloc_buffer;
use crate::codes::benefit::BENEFITS;
use crate::codes::conditionality::{MEASURES, VIOLATIONS};
use crate::codes::number as code;
use crate::fault::{Fault, Refused};
use crate::pointer::{self, Out};
use crate::reasons::reasons;
use crate::rulebook::{colloc_rulebook, with_rules};
use crate::sized::{self, List, SizedOut, plain};
use crate::value::{Place, number};

/// An earlier violation.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_past_violation {
    /// One of COLLOC_VIOLATION_.
    pub violation: i32,
    /// Its day; YYYYMMDD.
    pub date: i32,
    /// Whether the person had a justified reason: COLLOC_YES, COLLOC_NO, 0 for no.
    pub justified: i32,
    /// 0.
    pub reserved: i32,
}

plain!(colloc_past_violation, first: reserved, violation: i32, date: i32, justified: i32, reserved: i32);

/// A violation, and the earlier ones. Zero in a field means "not given": memset the whole struct, then set size.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_sanction_input {
    /// sizeof (colloc_sanction_input).
    pub size: u32,
    /// The benefit received on that day: one of COLLOC_BENEFIT_.
    pub benefit: i32,
    /// What is violated: one of COLLOC_VIOLATION_.
    pub violation: i32,
    /// The day of the violation; YYYYMMDD.
    pub date: i32,
    /// Whether the person had a justified reason: COLLOC_YES, COLLOC_NO, 0 for no.
    pub justified: i32,
    /// The day of the claim for the benefit, YYYYMMDD: violations before it do not count. 0: all of them count.
    pub claim_date: i32,
    /// The day on which the person received the decision, YYYYMMDD; 0: no deadline for the appeal is reported.
    pub received: i32,
    /// sizeof (colloc_past_violation), if there is a history.
    pub history_size: u32,
    /// Earlier violations, in any order, none after date.
    pub history: *const colloc_past_violation,
    /// The number of earlier violations; at most 10,000.
    pub history_count: usize,
    /// The benefit of a month in euro cents, without the family increments, which the law protects.
    pub monthly_amount: i64,
    /// 1 if monthly_amount is given.
    pub has_monthly_amount: i32,
    /// 1 if missed_hours_percent is given.
    pub has_missed_hours_percent: i32,
    /// The share of the course's hours that were missed, in hundredths of a percent: 2499 is 24.99 percent.
    pub missed_hours_percent: i32,
    /// 0.
    pub reserved: i32,
    /// The province of the Centro per l'Impiego by its two-letter sign, if its appeal body differs.
    pub province: *const c_char,
    /// Its length: 2, or 0.
    pub province_len: usize,
}

plain!(colloc_sanction_input, first: province_len,
    size: u32, benefit: i32, violation: i32, date: i32, justified: i32, claim_date: i32, received: i32, history_size: u32,
    history: *const colloc_past_violation, history_count: usize, monthly_amount: i64, has_monthly_amount: i32,
    has_missed_hours_percent: i32, missed_hours_percent: i32, reserved: i32, province: *const c_char, province_len: usize);

/// The sanction for a violation.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_sanction_output {
    /// sizeof (colloc_sanction_output), set by the caller before the call.
    pub size: u32,
    /// One of COLLOC_MEASURE_.
    pub measure: i32,
    /// The step of the ladder, from 1; 0 without a measure, and on a ladder that does not count violations.
    pub step: i32,
    /// The part of a month's benefit that is withheld: numerator; 0 for none.
    pub fraction_numerator: i32,
    /// Its denominator; 0 for none.
    pub fraction_denominator: i32,
    /// The same in days of benefit; 0 if nothing is withheld, or if the days are not a whole number.
    pub days: i32,
    /// The same in euro cents, if has_amount is 1.
    pub amount: i64,
    /// 1 if amount is known.
    pub has_amount: i32,
    /// 1 if the benefit is lost, else 0.
    pub loses_benefit: i32,
    /// 1 if the state of unemployment is lost, else 0.
    pub loses_status: i32,
    /// The first day of a possible new DID, YYYYMMDD; 0 without a bar.
    pub bar_until: i32,
    /// The last day for an appeal, YYYYMMDD; 0 if the day of receipt is not known.
    pub appeal_by: i32,
    /// 1 if ANPAL is notified, else 0.
    pub notify_anpal: i32,
    /// 1 if the Ministry of Labour is notified, else 0.
    pub notify_ministero: i32,
    /// 1 if INPS is notified, else 0.
    pub notify_inps: i32,
}

plain!(colloc_sanction_output, first: notify_inps,
    size: u32, measure: i32, step: i32, fraction_numerator: i32, fraction_denominator: i32, days: i32, amount: i64,
    has_amount: i32, loses_benefit: i32, loses_status: i32, bar_until: i32, appeal_by: i32, notify_anpal: i32,
    notify_ministero: i32, notify_inps: i32);

/// The sanction for a violation, as the operation conditionality.sanction.
///
/// rulebook: the rules to apply.
/// input: the violation, and the earlier ones.
/// out: receives the sanction; its size is read, the rest is written only on success.
///
/// # Ownership
/// The library keeps none of the pointers of the input.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As conditionality.sanction: colloc_last_error_path names the field, "/history/0/date" that of an entry. COLLOC_ERR_NULL,
/// COLLOC_ERR_SIZE, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable; history is NULL
/// or has history_count entries of history_size bytes; province is NULL or has province_len bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_sanction(
    rulebook: *const colloc_rulebook,
    input: *const colloc_sanction_input,
    out: *mut colloc_sanction_output,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("input", input) }?;
        // SAFETY: NULL or a writable struct of its size, as the caller promises.
        let out = unsafe { SizedOut::new(out) }?;
        // SAFETY: the pointers of the input are as the caller promises.
        let input = unsafe { question(&given) }?;
        let answer = sanction(rules, &input)?.into_body();
        out.give(|size| flat(size, &answer))
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// Why colloc_sanction answers as it does, as JSON: {"rules", "findings"}. Each of the "rules" applied has "id", "title",
/// "title_en" and the "citation" that was in force on the day of the violation; there are no "findings".
///
/// rulebook, input: as for colloc_sanction.
/// out: receives the text; written only on success.
///
/// # Ownership
/// The library keeps none of the pointers of the input. The text belongs to the caller until colloc_buffer_free.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As colloc_sanction.
///
/// # Safety
/// rulebook and input are as for colloc_sanction; out is NULL or points to a writable pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_sanction_reasons(
    rulebook: *const colloc_rulebook,
    input: *const colloc_sanction_input,
    out: *mut *mut colloc_buffer,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("input", input) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        // SAFETY: the pointers of the input are as the caller promises.
        let input = unsafe { question(&given) }?;
        let answer = sanction(rules, &input)?;
        out.give_owned(reasons(rules, input.date, &answer.rules, &[]));
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// # Safety
/// The pointers of the input are NULL or as long as it says.
unsafe fn question(given: &colloc_sanction_input) -> Result<SanctionInput, Fault> {
    let (at, mut refused) = (Place::Input, Refused::default());
    refused.value(at.unused("reserved", given.reserved))?;
    // SAFETY: NULL or `province_len` bytes, as the caller promises.
    let province = unsafe { pointer::text("province", given.province, given.province_len) }?;
    let reason =
        Text::new("la provincia si indica con la sigla di due lettere", "a province is given by its two-letter sign");
    let wrong = || Error::new(Code::ValoreNonValido).at("/province").hint(reason).into();
    let province = refused.option(province.map(|text| Province::new(text).ok_or_else(wrong)).transpose())?;
    let benefit = refused.value(at.needed("benefit", at.one_of("benefit", BENEFITS, given.benefit)))?;
    let violation = refused.value(at.needed("violation", at.one_of("violation", VIOLATIONS, given.violation)))?;
    let date = refused.value(at.needed("date", at.day("date", given.date)))?;
    let justified = refused.option(at.answer("justified", given.justified))?;
    // SAFETY: NULL or `history_count` entries of `history_size` bytes, as the caller promises.
    let history = refused.value(unsafe { history(given) })?.unwrap_or_default();
    let claim_date = refused.option(at.day("claim_date", given.claim_date))?;
    let monthly_amount = refused.option(at.money("monthly_amount", given.has_monthly_amount, given.monthly_amount))?;
    let missed = missed_hours(at, given.has_missed_hours_percent, given.missed_hours_percent);
    let missed_hours_percent = refused.option(missed)?;
    let received = refused.option(at.day("received", given.received))?;
    let (Some(benefit), Some(violation), Some(date)) = (benefit, violation, date) else { return Err(refused.fault()) };
    refused.check()?;
    let mut input = SanctionInput::new(benefit, violation, date);
    input.justified = justified;
    input.history = history;
    input.claim_date = claim_date;
    input.monthly_amount = monthly_amount;
    input.missed_hours_percent = missed_hours_percent;
    input.received = received;
    input.province = province;
    Ok(input)
}

/// A share in hundredths of a percent.
pub(crate) fn missed_hours(at: Place, mark: i32, number: i32) -> Result<Option<Percent>, Fault> {
    const FIELD: &str = "missed_hours_percent";
    let wrong = || Error::new(Code::ValoreNonValido).at(at.path(FIELD));
    match at.marked(FIELD, mark, number)? {
        Some(number) => Ok(Some(Percent::new(Decimal::new(number.into(), 2)).ok_or_else(wrong)?)),
        None => Ok(None),
    }
}

/// # Safety
/// `history` is NULL or has `history_count` entries of `history_size` bytes.
unsafe fn history(given: &colloc_sanction_input) -> Result<Vec<PastViolation>, Fault> {
    // SAFETY: as the caller promises.
    let entries = unsafe { List::new("history", given.history, given.history_count, given.history_size) }?;
    entries.each(|index, entry| {
        let (at, mut refused) = (Place::Entry("history", index), Refused::default());
        refused.value(at.unused("reserved", entry.reserved))?;
        let violation = refused.value(at.needed("violation", at.one_of("violation", VIOLATIONS, entry.violation)))?;
        let date = refused.value(at.needed("date", at.day("date", entry.date)))?;
        let justified = refused.option(at.answer("justified", entry.justified))?;
        let (Some(violation), Some(date)) = (violation, date) else { return Err(refused.fault()) };
        refused.check()?;
        let mut past = PastViolation::new(violation, date);
        past.justified = justified;
        Ok(past)
    })
}

fn flat(size: u32, answer: &Sanction) -> Result<colloc_sanction_output, Error> {
    let small = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let told = |recipient: Recipient| answer.notify.contains(&recipient).into();
    let (numerator, denominator) = answer.fraction.map_or((0, 0), |fraction| fraction.ratio());
    Ok(colloc_sanction_output {
        size,
        measure: code(MEASURES, &answer.measure),
        step: answer.step.map_or(0, small),
        fraction_numerator: small(numerator),
        fraction_denominator: small(denominator),
        days: answer.days.map_or(0, small),
        amount: answer.amount.map_or(0, collocamento::Money::cents),
        has_amount: answer.amount.is_some().into(),
        loses_benefit: answer.loses_benefit.into(),
        loses_status: answer.loses_status.into(),
        bar_until: number(answer.bar_until)?,
        appeal_by: number(answer.appeal_by)?,
        notify_anpal: told(Recipient::Anpal),
        notify_ministero: told(Recipient::Ministero),
        notify_inps: told(Recipient::Inps),
    })
}
