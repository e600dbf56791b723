//! `colloc_call`: every operation, from JSON to JSON.

use std::ffi::c_char;
use std::ptr;

use collocamento::Rulebook;

use crate::buffer::colloc_buffer;
use crate::fault::Fault;
use crate::pointer::{self, Out};
use crate::rulebook::{colloc_rulebook, with_rules};

/// Runs an operation of the contract: a JSON object in, a JSON object out.
///
/// rulebook: the rules to apply. An input that names a "rulebook" of its own is answered by that one.
/// op: the operation, such as "dossier.assess"; UTF-8, ends with NUL.
/// json, len: the input and its length in bytes; UTF-8, needs no NUL. NULL with 0 is the empty text, which is not JSON.
/// out: receives the answer; written only on success.
///
/// # Ownership
/// The inputs belong to the caller, and the library keeps none of them. The answer belongs to the caller until
/// colloc_buffer_free.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// COLLOC_ERR_JSON_NON_VALIDO to COLLOC_ERR_FUORI_LIMITE if the rules refuse the input: colloc_last_error_path points
/// to the field. COLLOC_ERR_NULL, COLLOC_ERR_UTF8 for op, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
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
    let body = |rules: &Rulebook| {
        // SAFETY: as the caller promises.
        let (op, json) = unsafe { question(op, json, len) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        out.give_owned(colloc_buffer::new(collocamento::call(rules, op, json)?));
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// Runs an operation as colloc_call does, and writes the answer into memory of the caller.
///
/// rulebook, op, json, len: as for colloc_call.
/// text, room: the place for the answer, and its size in bytes. NULL with 0 asks for the length only.
/// needed: receives the number of bytes of the answer, including the NUL; written on success and on COLLOC_ERR_ROOM.
/// May be NULL.
///
/// A call with too little room does all of its work in vain: start with 64 KiB.
///
/// # Ownership
/// Everything belongs to the caller.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As colloc_call, and COLLOC_ERR_ROOM if the answer and its NUL do not fit; then nothing is written to text.
///
/// # Safety
/// As for colloc_call; text is NULL or has room writable bytes that overlap no other argument; needed is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_call_into(
    rulebook: *const colloc_rulebook,
    op: *const c_char,
    json: *const c_char,
    len: usize,
    text: *mut c_char,
    room: usize,
    needed: *mut usize,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: as the caller promises.
        let (op, json) = unsafe { question(op, json, len) }?;
        if text.is_null() && room > 0 {
            return Err(Fault::Null("text"));
        }
        // SAFETY: NULL or writable, as the caller promises.
        let needed = unsafe { Out::new("needed", needed) }.ok();
        let mut answer = collocamento::call(rules, op, json)?.into_bytes();
        answer.push(0);
        if let Some(needed) = needed {
            needed.give(answer.len());
        }
        if answer.len() > room {
            return Err(Fault::Room);
        }
        // SAFETY: the answer is never empty, so `text` is not NULL; `room` bytes are writable there, and overlap
        // nothing else.
        unsafe { ptr::copy_nonoverlapping(answer.as_ptr(), text.cast(), answer.len()) };
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// The name of an operation and its input.
///
/// # Safety
/// `op` is NULL or ends with NUL, `json` is NULL or has `len` bytes; both live and do not change for `'a`.
unsafe fn question<'a>(op: *const c_char, json: *const c_char, len: usize) -> Result<(&'a str, &'a [u8]), Fault> {
    // SAFETY: NULL or ends with NUL, as the caller promises.
    let op = unsafe { pointer::name("op", op) }?;
    // SAFETY: NULL or `len` bytes, as the caller promises.
    let json = unsafe { pointer::bytes("json", json, len) }?;
    Ok((op, json))
}
