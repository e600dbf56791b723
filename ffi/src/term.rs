//! Typed calls on the calendar: the last day of a term, whether a day is a holiday.

use std::ffi::c_char;

use collocamento::Rulebook;
use collocamento::calendar::{Day, Term};

use crate::codes::calendar::{ROLLS, UNITS};
use crate::fault::{Fault, Refused};
use crate::pointer::{self, Out};
use crate::rulebook::{colloc_rulebook, with_rules};
use crate::value::{Place, comune as checked, number};

/// The last day of a term, as the operation calendar.term.
///
/// rulebook: the rulebook with the holidays.
/// start: the day from which it runs, not counted; YYYYMMDD.
/// amount: the number of units, 0 to 100,000.
/// unit: one of COLLOC_UNIT_.
/// roll: one of COLLOC_ROLL_, where the last day moves if it is a holiday; 0: it does not move.
/// comune, comune_len: the municipality's Belfiore code, for its patron day, and its length; NULL with 0 for none.
/// due: receives the last day, included; YYYYMMDD.
/// rolled: receives 1 if a holiday moved it, else 0. May be NULL.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_VALORE_NON_VALIDO, COLLOC_ERR_DATA_NON_VALIDA, COLLOC_ERR_FUORI_LIMITE:
/// colloc_last_error_path names the parameter. COLLOC_ERR_NULL, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; comune is NULL or has comune_len bytes; due and rolled are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_term(
    rulebook: *const colloc_rulebook,
    start: i32,
    amount: i32,
    unit: i32,
    roll: i32,
    comune: *const c_char,
    comune_len: usize,
    due: *mut i32,
    rolled: *mut i32,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or `comune_len` bytes, as the caller promises.
        let comune = unsafe { pointer::text("comune", comune, comune_len) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let due = unsafe { Out::new("due", due) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let rolled = unsafe { Out::new("rolled", rolled) }.ok();
        let (at, mut refused) = (Place::Input, Refused::default());
        let start = refused.value(day("start", start))?;
        let amount = refused.value(at.whole("amount", amount))?;
        let unit = refused.value(at.needed("unit", at.one_of("unit", UNITS, unit)))?;
        let roll = refused.option(at.one_of("roll", ROLLS, roll))?.unwrap_or_default();
        let comune = refused.option(checked(comune).map_err(Fault::from))?;
        let (Some(start), Some(amount), Some(unit)) = (start, amount, unit) else { return Err(refused.fault()) };
        refused.check()?;
        let end = Term::new(amount, unit).roll(roll).due(start, rules.holidays(), comune)?;
        due.give(number(Some(end.day))?);
        if let Some(rolled) = rolled {
            rolled.give(end.rolled.into());
        }
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// Whether a day is a holiday: a Sunday or a listed one. A Saturday is not.
///
/// rulebook: the rulebook with the holidays.
/// date: the day; YYYYMMDD.
/// comune, comune_len: the municipality's Belfiore code, for its patron day, and its length; NULL with 0 for none.
/// out: receives 1 for a holiday, else 0.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As colloc_term.
///
/// # Safety
/// rulebook is NULL or open; comune is NULL or has comune_len bytes; out is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_is_holiday(
    rulebook: *const colloc_rulebook,
    date: i32,
    comune: *const c_char,
    comune_len: usize,
    out: *mut i32,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or `comune_len` bytes, as the caller promises.
        let comune = unsafe { pointer::text("comune", comune, comune_len) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        let date = day("date", date)?;
        out.give(rules.holidays().is_holiday(date, checked(comune)?).into());
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

fn day(field: &str, number: i32) -> Result<Day, Fault> {
    Place::Input.needed(field, Place::Input.day(field, number))
}
