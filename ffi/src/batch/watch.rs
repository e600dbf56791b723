//! A handle to monitor or cancel a run.

use super::engine::Watch;
use crate::pointer;

/// Monitors or cancels a run from another thread while its answer is read.
#[allow(non_camel_case_types)]
pub struct colloc_batch_watch(pub(super) Watch);

/// The handle may be used as the header says under THREADS.
const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<colloc_batch_watch>();
};

/// The number of rows of events processed so far. 0 for NULL.
///
/// # Threads
/// Any, also while another reads the answer.
///
/// # Safety
/// watch is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_rows(watch: *const colloc_batch_watch) -> u64 {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { watch.as_ref() }.map_or(0, |watch| watch.0.rows())
}

/// The number of persons of those rows without an answer, because a row can't be read. 0 for NULL.
///
/// # Threads
/// Any, also while another reads the answer.
///
/// # Safety
/// watch is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_batch_watch_refused(watch: *const colloc_batch_watch) -> u64 {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { watch.as_ref() }.map_or(0, |watch| watch.0.refused())
}

/// Cancels the run: get_next of the answer fails within some thousand rows, with COLLOC_ERR_CANCELLED as its last
/// error. The call does nothing for NULL, or if the answer is at its end or released.
///
/// # Threads
/// Any, also while another reads the answer.
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
