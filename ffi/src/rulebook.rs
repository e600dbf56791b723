//! The rulebook handle.

use std::ffi::{CString, c_char};
use std::ptr;

use collocamento::Rulebook;

use crate::guard::{Poison, guard};
use crate::pointer::{self, Out};

/// The rules of one place: the national law, with a region's own where it has them. It never changes once open.
#[allow(non_camel_case_types)]
pub struct colloc_rulebook {
    pub(crate) rules: Rulebook,
    pub(crate) poison: Poison,
    name: CString,
}

/// What the header says of threads holds.
const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<colloc_rulebook>();
};

const DEFAULT: &str = "nazionale";

/// Opens a rulebook of the library: "nazionale", "umbria", "toscana" or "lombardia". Opening reads all of its rules: open
/// once, keep it, and share it.
///
/// name: UTF-8, ends with NUL; NULL stands for "nazionale".
/// out: receives the handle; written only on success.
///
/// # Ownership
/// The handle is the caller's, until colloc_rulebook_free.
///
/// # Threads
/// Any.
///
/// # Errors
/// COLLOC_ERR_RULEBOOK_SCONOSCIUTO for another name; COLLOC_ERR_UTF8; COLLOC_ERR_NULL where out is NULL.
///
/// # Safety
/// name is NULL or ends with NUL; out is NULL or points to a writable pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_rulebook_open(name: *const c_char, out: *mut *mut colloc_rulebook) -> i32 {
    guard(None, || {
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new(out) }?;
        let name = match name.is_null() {
            true => DEFAULT,
            // SAFETY: ends with NUL, as the caller promises.
            false => unsafe { pointer::name("name", name) }?,
        };
        let rules = Rulebook::bundled(name)?;
        let name = pointer::c_text(rules.name());
        out.give(colloc_rulebook { rules, poison: Poison::default(), name });
        Ok(())
    })
}

/// The name of a rulebook, ends with NUL. NULL for NULL.
///
/// # Ownership
/// The text is the rulebook's and lives as long as it does. Do not free it.
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

/// Frees a rulebook, poisoned or not. NULL is nothing to do. Buffers that came from its calls live on.
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
