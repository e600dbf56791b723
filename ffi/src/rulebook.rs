//! The rulebook handle.

use std::ffi::{CString, c_char};
use std::ptr;

use collocamento::Rulebook;

use crate::fault::Fault;
use crate::guard::{Poison, guard};
use crate::pointer::{self, Out};

/// The rules of one place: the national law, with a region's own if it has them. It never changes once open.
#[allow(non_camel_case_types)]
pub struct colloc_rulebook {
    pub(crate) rules: Rulebook,
    pub(crate) poison: Poison,
    name: CString,
    digest: CString,
    id: CString,
}

impl colloc_rulebook {
    fn new(rules: Rulebook) -> Self {
        let [name, digest] = [rules.name(), rules.digest()].map(pointer::c_text);
        let id = pointer::c_text(&rules.id().to_string());
        Self { rules, poison: Poison::default(), name, digest, id }
    }
}

/// The handle may be used as the header says under THREADS.
const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<colloc_rulebook>();
};

/// Runs the body of a function with the rules of its rulebook, and returns the status.
///
/// # Safety
/// NULL or open.
pub(crate) unsafe fn with_rules(
    rulebook: *const colloc_rulebook,
    body: impl FnOnce(&Rulebook) -> Result<(), Fault>,
) -> i32 {
    // SAFETY: NULL or open, as the caller promises.
    let rulebook = unsafe { rulebook.as_ref() };
    guard(rulebook.map(|rulebook| &rulebook.poison), || body(&rulebook.ok_or(Fault::Null("rulebook"))?.rules))
}

const DEFAULT: &str = "nazionale";

/// Opens a rulebook of the library: "nazionale", "umbria", "toscana" or "lombardia". The first opening
/// reads its rules, which the library then keeps until the process ends; the next ones share them.
///
/// name: UTF-8, ends with NUL; NULL means "nazionale".
/// out: receives the handle; written only on success.
///
/// # Ownership
/// The handle belongs to the caller until colloc_rulebook_free.
///
/// # Threads
/// Any.
///
/// # Errors
/// COLLOC_ERR_RULEBOOK_SCONOSCIUTO for another name; COLLOC_ERR_UTF8; COLLOC_ERR_NULL if out is NULL.
///
/// # Safety
/// name is NULL or ends with NUL; out is NULL or points to a writable pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_open(name: *const c_char, out: *mut *mut colloc_rulebook) -> i32 {
    guard(None, || {
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        let name = match name.is_null() {
            true => DEFAULT,
            // SAFETY: ends with NUL, as the caller promises.
            false => unsafe { pointer::name("name", name) }?,
        };
        out.give_owned(colloc_rulebook::new(Rulebook::bundled(name)?));
        Ok(())
    })
}

/// Opens a rulebook of the host's own: an open one with a layer of rule data over it. The open one does not change, and
/// either may be freed before the other.
///
/// rulebook: the rulebook under the layer.
/// name: the name of the new rulebook, which must not look like that of a bundled one; the blanks around it are dropped. UTF-8,
/// ends with NUL.
/// text, len: the layer, as TOML or JSON, and its length in bytes; UTF-8, needs no NUL.
/// out: receives the handle; written only on success.
///
/// # Ownership
/// The handle belongs to the caller until colloc_rulebook_free.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// COLLOC_ERR_RULEBOOK_NON_VALIDO for rule data that is malformed: colloc_last_error_details names file, line, entry and field, and
/// for a value outside the bounds of its parameter the value and the bounds.
/// COLLOC_ERR_VALORE_NON_VALIDO for a name that is empty, too long, taken, or has invisible characters.
/// COLLOC_ERR_FUORI_LIMITE for a text above 16 MiB, and for a table with too many entries.
/// COLLOC_ERR_NULL, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; name is NULL or ends with NUL; text is NULL or has len bytes; out is NULL or points to a writable
/// pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_overlay(
    rulebook: *const colloc_rulebook,
    name: *const c_char,
    text: *const c_char,
    len: usize,
    out: *mut *mut colloc_rulebook,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or ends with NUL, as the caller promises.
        let name = unsafe { pointer::name("name", name) }?;
        // SAFETY: NULL or `len` bytes, as the caller promises.
        let text = unsafe { pointer::text("text", text, len) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        out.give_owned(colloc_rulebook::new(rules.overlay(name, text.unwrap_or_default())?));
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// The name of a rulebook, ends with NUL. NULL for NULL.
///
/// # Ownership
/// The text belongs to the rulebook and lives as long as it does. Do not free it.
///
/// # Threads
/// Any, also on a rulebook that other threads use.
///
/// # Safety
/// rulebook is NULL or open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_name(rulebook: *const colloc_rulebook) -> *const c_char {
    // SAFETY: NULL or open, as the caller promises.
    unsafe { rulebook.as_ref() }.map_or(ptr::null(), |rulebook| rulebook.name.as_ptr())
}

/// The SHA-256 of the data of a rulebook with all its layers: 64 hexadecimal digits, ends with NUL. Any change of the data or
/// of an overlay changes it. NULL for NULL.
///
/// # Ownership
/// The text belongs to the rulebook and lives as long as it does. Do not free it.
///
/// # Threads
/// Any, also on a rulebook that other threads use.
///
/// # Safety
/// rulebook is NULL or open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_digest(rulebook: *const colloc_rulebook) -> *const c_char {
    // SAFETY: NULL or open, as the caller promises.
    unsafe { rulebook.as_ref() }.map_or(ptr::null(), |rulebook| rulebook.digest.as_ptr())
}

/// The name-based UUID (version 5) of the digest of a rulebook, by which an act can cite the rules: 36 characters, ends with NUL.
/// NULL for NULL.
///
/// # Ownership
/// The text belongs to the rulebook and lives as long as it does. Do not free it.
///
/// # Threads
/// Any, also on a rulebook that other threads use.
///
/// # Safety
/// rulebook is NULL or open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_id(rulebook: *const colloc_rulebook) -> *const c_char {
    // SAFETY: NULL or open, as the caller promises.
    unsafe { rulebook.as_ref() }.map_or(ptr::null(), |rulebook| rulebook.id.as_ptr())
}

/// Frees a rulebook, poisoned or not. NULL is allowed and does nothing. Buffers from its calls stay valid.
///
/// # Threads
/// Any, once no other thread uses it.
///
/// # Safety
/// rulebook is NULL, or open and not in use. It is gone afterwards: a second free is a fault of the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_free(rulebook: *mut colloc_rulebook) {
    // SAFETY: NULL, or from `colloc_rulebook_open` and not in use, as the caller promises.
    unsafe { pointer::free(rulebook) };
}
