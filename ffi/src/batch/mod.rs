//! Tables of any size over the Arrow C stream interface: a stream in, a stream out, processed as it is read.
//!
//! The functions exist in every build, so that one header and one table of the ABI are right for all. Without the
//! feature `arrow` they return an error that says so.

mod options;
#[cfg(feature = "arrow")]
mod stream;
mod watch;
#[cfg(any(not(feature = "arrow"), test))]
#[cfg_attr(feature = "arrow", expect(dead_code, reason = "here for its tests"))]
mod without;

use std::ffi::c_char;

use collocamento::Rulebook;

use self::options::Asked;
#[cfg(feature = "arrow")]
use self::stream as engine;
#[cfg(not(feature = "arrow"))]
use self::without as engine;
use crate::pointer::{self, Out};
use crate::rulebook::{colloc_rulebook, with_rules};
use crate::sized;

pub use self::options::colloc_batch_options;
pub use self::watch::{
    colloc_batch_watch, colloc_batch_watch_cancel, colloc_batch_watch_free, colloc_batch_watch_refused,
    colloc_batch_watch_rows,
};

/// A stream of the Arrow C stream interface, as the header defines it; here only its address matters.
#[repr(C)]
pub struct ArrowArrayStream {
    _opaque: [u8; 0],
}

/// Asks about the persons of a table of events. The answer is also a stream. Rows are processed lazily, as the answer
/// is read, so memory does not grow with the table, except by sixteen bytes a person.
///
/// rulebook: the rules to apply.
/// options: the question.
/// events: the table. A column for each field of an event that is used, by its name in JSON: "person" (whole number or text),
/// "type" and "date" are required. The rows of a person must be together, in any order. Texts may be dictionaries;
/// dates and amounts may be text.
/// persons: "person" with "birth_date", "l68_from", "l68_to", one row for each person, read to its end by this call;
/// NULL for none.
/// watch: receives a handle to monitor or cancel the run from another thread; may be NULL.
/// out: receives the answer, written only on success. An earlier stream in it is overwritten, not released.
///
/// A row that can't be read gives its person an error in the answer ("error", "error_column"); the others are not touched.
/// For COLLOC_TABLE_AGENDA a deadline that only a certain service meets is left out if the table has no column for its code:
/// "code" for "servizio", "service" or "activity" for "colloquio". The next contact needs "frequency_days".
/// COLLOC_TABLE_STOCKS and COLLOC_TABLE_FLOWS leave such persons out: colloc_batch_watch_refused counts them.
///
/// get_next of the answer returns EINVAL if the table is rejected, EIO if a stream can't be read, the run was cancelled, or
/// the library has a fault. get_last_error gives the reason, and so does colloc_last_error_ on the thread of the call that
/// failed first. Further calls, on any thread, return the same number, and get_last_error the same text. get_next also
/// returns EINVAL, without a reason, for a released stream, and to a producer that reads its own answer.
///
/// # Ownership
/// events and persons are moved into the library, even if the call fails: their release is NULL afterwards, and the
/// library releases them, at the latest with the answer. Only COLLOC_ERR_NOT_BUILT and a stream that is NULL leave them
/// as they are. The answer belongs to the caller until its own release; it needs neither the rulebook nor the watch.
/// Batches read from it stay valid after that. The watch belongs to the caller until colloc_batch_watch_free.
///
/// # Threads
/// Any, also on one rulebook at the same time. Any thread may call get_next of the answer, also several at a time: they wait
/// for each other. The events are read on the thread that calls get_next. No other call may run on the answer while its
/// release runs. If options ask for more threads, they live no longer than one get_next.
///
/// # Errors
/// COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_CAMPO_SCONOSCIUTO, COLLOC_ERR_VALORE_NON_VALIDO for a column or an option:
/// colloc_last_error_path names it, the detail "argument" says which table. COLLOC_ERR_REGIME_NON_COPERTO for a day before the
/// reform of 2015, COLLOC_ERR_DATA_NON_VALIDA, COLLOC_ERR_FUORI_LIMITE. COLLOC_ERR_STREAM for a stream that can't be read:
/// its producer fails, its arrays do not have the shape of its schema, or its types are nested more than 64 deep.
/// COLLOC_ERR_NULL, also if all_persons is set without persons. COLLOC_ERR_UTF8 for carry. COLLOC_ERR_NOT_BUILT,
/// COLLOC_ERR_SIZE, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; options is NULL or a struct of the size that it says, with lists of their lengths; events and
/// persons are NULL or two streams as the Arrow C stream interface defines them, and so are their arrays; watch and out are NULL
/// or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_events(
    rulebook: *const colloc_rulebook,
    options: *const colloc_batch_options,
    events: *mut ArrowArrayStream,
    persons: *mut ArrowArrayStream,
    watch: *mut *mut colloc_batch_watch,
    out: *mut ArrowArrayStream,
) -> i32 {
    // SAFETY: NULL or a stream, as the caller promises.
    let events = unsafe { engine::Input::take("events", events) };
    // SAFETY: NULL or a stream, as the caller promises.
    let persons = unsafe { engine::Input::take("persons", persons) };
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("options", options) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let watch = unsafe { Out::new("watch", watch) }.ok();
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out.cast()) }?;
        // SAFETY: the lists in the options are as the caller promises.
        let asked = unsafe { Asked::read(&given) }?;
        let (answer, seen) = engine::events(rules, asked, events?, persons.ok())?;
        if let Some(watch) = watch {
            watch.give_owned(colloc_batch_watch(seen));
        }
        out.give(answer);
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// Asks about the persons of a table of jobs, one row for each, and of a table of DIDs; both may have their rows in any
/// order, and are in memory from the first batch of the answer on. The rest is as for colloc_batch_events.
///
/// rulebook: the rules to apply.
/// options: the question.
/// map, len: which column holds what: the name of a bundled map, such as "lombardia", or its TOML or JSON text, with its length in
/// bytes; UTF-8, needs no NUL. NULL with 0: each field has its own name. For the jobs these are "person", "start", "end",
/// "cob" or "kind", "gross_annual_pay", "annual_income", "monthly_pay" with "pay_basis" and "months_per_year", "employer",
/// "job", "initial_cob", "agency", "availability_duty", "recorded_at"; for the DIDs "person", "date", "status", "naspi",
/// "recorded_at".
/// jobs: the table of jobs. Columns that the map does not name are ignored.
/// dids: the table of DIDs; NULL for none.
/// persons, watch, out: as for colloc_batch_events.
///
/// The answer has more columns than that of colloc_batch_events: "state_if_within" and "pay_unknown" (COLLOC_TABLE_STATUS; the
/// first also COLLOC_TABLE_TIMELINE), the state if each unknown pay were within the limits; and with "error_row" and "row"
/// the table of that row, "jobs" or "did", in "error_table" and "table".
///
/// # Ownership
/// As colloc_batch_events; map belongs to the caller.
///
/// # Threads
/// As colloc_batch_events.
///
/// # Errors
/// As colloc_batch_events. The path of an error about the map begins with "/columns", of one about a column with the table,
/// "/jobs" or "/did". COLLOC_ERR_UTF8 for map.
///
/// # Safety
/// As for colloc_batch_events; map is NULL or has len bytes; dids is NULL or a stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_jobs(
    rulebook: *const colloc_rulebook,
    options: *const colloc_batch_options,
    map: *const c_char,
    len: usize,
    jobs: *mut ArrowArrayStream,
    dids: *mut ArrowArrayStream,
    persons: *mut ArrowArrayStream,
    watch: *mut *mut colloc_batch_watch,
    out: *mut ArrowArrayStream,
) -> i32 {
    // SAFETY: NULL or a stream, as the caller promises.
    let jobs = unsafe { engine::Input::take("jobs", jobs) };
    // SAFETY: NULL or a stream, as the caller promises.
    let dids = unsafe { engine::Input::take("dids", dids) };
    // SAFETY: NULL or a stream, as the caller promises.
    let persons = unsafe { engine::Input::take("persons", persons) };
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("options", options) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let watch = unsafe { Out::new("watch", watch) }.ok();
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out.cast()) }?;
        // SAFETY: the lists in the options are as the caller promises.
        let asked = unsafe { Asked::read(&given) }?;
        // SAFETY: NULL or as long as it says, as the caller promises.
        let map = unsafe { pointer::text("map", map, len) }?;
        let (answer, seen) = engine::jobs(rules, asked, map.unwrap_or_default(), jobs?, dids.ok(), persons.ok())?;
        if let Some(watch) = watch {
            watch.give_owned(colloc_batch_watch(seen));
        }
        out.give(answer);
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// The sanction for each violation of a table, as colloc_sanction: row for row, in the same order, processed as it is
/// read.
///
/// rulebook: the rules to apply.
/// violations: the table. "benefit", "violation" and "date" are required; "justified", "earlier_convocazione",
/// "earlier_orientamento", "earlier_formazione", "earlier_offerta" (earlier violations of the same claim that count), or
/// "earlier" instead (those of the row's own kind), "monthly_amount" and "missed_hours_percent" are optional.
/// out: receives the answer, written only on success. An earlier stream in it is overwritten, not released.
///
/// Its columns: "measure", "step", "fraction", "days", "amount", "loses_benefit", "loses_status", "bar_until", "rules" (the
/// ids, with a blank between), and for a row without an answer "error" and "error_column".
///
/// # Ownership
/// As colloc_batch_events.
///
/// # Threads
/// As colloc_batch_events.
///
/// # Errors
/// COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_CAMPO_SCONOSCIUTO, COLLOC_ERR_VALORE_NON_VALIDO for a column; COLLOC_ERR_STREAM,
/// COLLOC_ERR_NOT_BUILT, COLLOC_ERR_NULL, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; violations is NULL or a stream as the Arrow C stream interface defines it, and so are its
/// arrays; out is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_sanctions(
    rulebook: *const colloc_rulebook,
    violations: *mut ArrowArrayStream,
    out: *mut ArrowArrayStream,
) -> i32 {
    // SAFETY: NULL or a stream, as the caller promises.
    let violations = unsafe { engine::Input::take("violations", violations) };
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out.cast()) }?;
        out.give(engine::sanctions(rules, violations?)?);
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}
