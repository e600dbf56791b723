//! `colloc_call`: every operation, from JSON to JSON.

use std::ffi::c_char;

use crate::buffer::colloc_buffer;
use crate::fault::Fault;
use crate::guard::guard;
use crate::pointer::{self, Out};
use crate::rulebook::colloc_rulebook;

/// Runs an operation of the contract: a JSON object in, a JSON object out.
///
/// rulebook: the rules to apply. An input that names a "rulebook" of its own is answered by that one.
/// op: the operation, such as "dossier.assess"; UTF-8, ends with NUL.
/// json, len: the input and its length in bytes; UTF-8, needs no NUL. NULL with 0 is the empty text, which is not JSON.
/// out: receives the answer; written only on success.
///
/// # Ownership
/// The inputs stay the caller's, and the library keeps none of them. The answer is the caller's, until colloc_buffer_free.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// COLLOC_ERR_JSON_NON_VALIDO to COLLOC_ERR_FUORI_LIMITE where the rules refuse the input: colloc_last_error_path points to
/// the field. COLLOC_ERR_NULL, COLLOC_ERR_UTF8 for op, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; op is NULL or ends with NUL; json is NULL or has len bytes; out is NULL or points to a writable
/// pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_call(
    rulebook: *const colloc_rulebook,
    op: *const c_char,
    json: *const c_char,
    len: usize,
    out: *mut *mut colloc_buffer,
) -> i32 {
    // SAFETY: NULL or open, as the caller promises.
    let rulebook = unsafe { rulebook.as_ref() };
    guard(rulebook.map(|rulebook| &rulebook.poison), || {
        let rulebook = rulebook.ok_or(Fault::Null("rulebook"))?;
        // SAFETY: NULL or ends with NUL, as the caller promises.
        let op = unsafe { pointer::name("op", op) }?;
        // SAFETY: NULL or `len` bytes, as the caller promises.
        let json = unsafe { pointer::bytes("json", json, len) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new(out) }?;
        let answer = collocamento::call(&rulebook.rules, op, json)?;
        out.give(colloc_buffer::new(answer));
        Ok(())
    })
}
