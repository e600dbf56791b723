//! A handle to monitor or cancel a run.

use super::engine::Watch;
use crate::pointer;

/// Looks on while an answer is pulled: how far it has come, and an end to it.
#[allow(non_camel_case_types)]
pub struct colloc_batch_watch(pub(super) Watch);

/// What the header says of threads holds.
const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<colloc_batch_watch>();
};

/// How many rows of events are processed. 0 for NULL.
///
/// # Threads
/// Any, also while another pulls the answer.
///
/// # Safety
/// watch is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_rows(watch: *const colloc_batch_watch) -> u64 {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { watch.as_ref() }.map_or(0, |watch| watch.0.rows())
}

/// How many persons of those rows have no answer, for a row that can't be read. 0 for NULL.
///
/// # Threads
/// Any, also while another pulls the answer.
///
/// # Safety
/// watch is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_refused(watch: *const colloc_batch_watch) -> u64 {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { watch.as_ref() }.map_or(0, |watch| watch.0.refused())
}

/// Ends the work: get_next of the answer fails within some thousand rows, with COLLOC_ERR_CANCELLED as its last error.
/// NULL, and an answer that is at its end or released, is nothing to do.
///
/// # Threads
/// Any, also while another pulls the answer.
///
/// # Safety
/// watch is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_cancel(watch: *const colloc_batch_watch) {
    // SAFETY: NULL or alive, as the caller promises.
    if let Some(watch) = unsafe { watch.as_ref() } {
        watch.0.cancel();
    }
}

/// Frees a watch, before or after the answer that it belongs to. NULL is allowed and does nothing.
///
/// # Threads
/// Any, once no other thread uses it.
///
/// # Safety
/// watch is NULL, or not yet freed and not in use. It is gone afterwards: a second free is a fault of the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_free(watch: *mut colloc_batch_watch) {
    // SAFETY: NULL, or given by this library and not in use, as the caller promises.
    unsafe { pointer::free(watch) };
}
