//! The question about a table of events.

use std::ffi::c_char;
use std::num::NonZero;
use std::ptr;

use collocamento::calendar::Day;
use collocamento::{Code, Error};

use crate::codes::table::{TABLES, Table};
use crate::fault::Fault;
use crate::pointer;
use crate::sized::plain;
use crate::value::Place;

/// The maximum number of days and of columns to carry, and that of threads.
const MOST: (usize, u32) = (1000, 256);

/// The question about a table of events. Zero in a field means "not given": memset the whole struct, then set size.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_batch_options {
    /// sizeof (colloc_batch_options).
    pub size: u32,
    /// The kind of answer: one of COLLOC_TABLE_.
    pub table: i32,
    /// The days asked about; YYYYMMDD. COLLOC_TABLE_STATUS has a row for each; the others go to the last of them.
    pub as_of: *const i32,
    /// The number of days; 1 to 1,000.
    pub as_of_count: usize,
    /// Only what the office knew on this day is used, YYYYMMDD; 0: everything.
    pub as_known_at: i32,
    /// COLLOC_YES for the next change if nothing else happens, which about doubles the time; 0 for no.
    /// COLLOC_TABLE_STATUS.
    pub next_change: i32,
    /// The number of threads that work, up to 256; 0 for the thread that reads the answer.
    pub threads: i32,
    /// Months are counted from the month of this day on, YYYYMMDD; 0: from that of the first event. COLLOC_TABLE_STOCKS
    /// and COLLOC_TABLE_FLOWS.
    pub first: i32,
    /// The last day that the list looks at, included, YYYYMMDD; 0: the last of the days asked about. COLLOC_TABLE_AGENDA.
    pub until: i32,
    /// 0.
    pub reserved: i32,
    /// COLLOC_YES for the columns "rules", the rules applied, and "findings_by_rule", the number of findings of each rule, both
    /// lists; 0 for neither. COLLOC_TABLE_STATUS.
    pub rules: i32,
    /// COLLOC_YES for a row also for each person of the persons table without events; 0 for those with events only.
    /// COLLOC_TABLE_STATUS.
    pub all_persons: i32,
    /// The names of columns of the events, or of the jobs, that go with each person into the answer, one name a line: up to
    /// 1,000. A person has the value of their last row that has one, a finding the value of its row. NULL for none. Not for
    /// COLLOC_TABLE_STOCKS and COLLOC_TABLE_FLOWS.
    pub carry: *const c_char,
    /// The length of carry in bytes.
    pub carry_len: usize,
}

plain!(colloc_batch_options, first: first,
    size: u32, table: i32, as_of: *const i32, as_of_count: usize, as_known_at: i32, next_change: i32, threads: i32,
    first: i32, until: i32, reserved: i32, rules: i32, all_persons: i32, carry: *const c_char, carry_len: usize);

/// The same, as values of the rules.
#[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "nobody asks"))]
pub(super) struct Asked {
    pub(super) table: Table,
    pub(super) as_of: Vec<Day>,
    pub(super) first: Option<Day>,
    pub(super) until: Option<Day>,
    pub(super) as_known_at: Option<Day>,
    pub(super) next_change: bool,
    pub(super) rules: bool,
    pub(super) all_persons: bool,
    pub(super) carry: Vec<String>,
    pub(super) threads: Option<NonZero<usize>>,
}

impl Asked {
    /// # Safety
    /// `as_of` is NULL or has `as_of_count` numbers; `carry` is NULL or has `carry_len` bytes.
    pub(super) unsafe fn read(given: &colloc_batch_options) -> Result<Self, Fault> {
        let at = Place::Input;
        let table = at.one_of("table", TABLES, given.table)?.ok_or_else(|| at.missing("table"))?;
        if table != Table::Status {
            at.unused("next_change", given.next_change)?;
            at.unused("rules", given.rules)?;
            at.unused("all_persons", given.all_persons)?;
        }
        // SAFETY: as the caller promises.
        let carry = unsafe { names(given.carry, given.carry_len) }?;
        if matches!(table, Table::Stocks | Table::Flows) {
            at.unused("carry", i32::from(!carry.is_empty()))?;
        } else {
            at.unused("first", given.first)?;
        }
        if table != Table::Agenda {
            at.unused("until", given.until)?;
        }
        at.unused("reserved", given.reserved)?;
        let threads = at.whole("threads", given.threads)?;
        if threads > MOST.1 {
            return Err(over("/threads", MOST.1.into()));
        }
        Ok(Self {
            table,
            // SAFETY: as the caller promises.
            as_of: unsafe { days(given.as_of, given.as_of_count) }?,
            first: at.day("first", given.first)?,
            until: at.day("until", given.until)?,
            as_known_at: at.day("as_known_at", given.as_known_at)?,
            next_change: at.answer("next_change", given.next_change)?.unwrap_or(false),
            rules: at.answer("rules", given.rules)?.unwrap_or(false),
            all_persons: at.answer("all_persons", given.all_persons)?.unwrap_or(false),
            carry,
            threads: usize::try_from(threads).ok().and_then(NonZero::new),
        })
    }
}

/// # Safety
/// `first` is NULL or has `count` numbers.
unsafe fn days(first: *const i32, count: usize) -> Result<Vec<Day>, Fault> {
    if count > MOST.0 {
        return Err(over("/as_of", u64::try_from(MOST.0).unwrap_or(u64::MAX)));
    }
    if count > 0 && first.is_null() {
        return Err(Fault::Null("as_of"));
    }
    let day = |index| {
        // SAFETY: `index` is below `count`, so the number is readable; a host need not align it.
        let number = unsafe { ptr::read_unaligned(first.wrapping_add(index)) };
        Ok(Day::from_number(number).map_err(|error| error.at(format!("/as_of/{index}")))?)
    };
    (0..count).map(day).collect()
}

/// The names in a text, one a line.
///
/// # Safety
/// `text` is NULL or has `len` bytes.
unsafe fn names(text: *const c_char, len: usize) -> Result<Vec<String>, Fault> {
    // SAFETY: as the caller promises.
    let text = unsafe { pointer::text("carry", text, len) }?.unwrap_or_default();
    let names: Vec<String> = text.lines().map(str::to_owned).collect();
    if names.len() > MOST.0 {
        return Err(over("/carry", u64::try_from(MOST.0).unwrap_or(u64::MAX)));
    }
    Ok(names)
}

fn over(path: &str, limit: u64) -> Fault {
    Error::new(Code::FuoriLimite).at(path).detail("limit", limit).into()
}
