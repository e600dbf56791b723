//! Converts raw pointers to Rust values and back.

use std::ffi::{CStr, CString, c_char};
use std::ptr::NonNull;
use std::slice;

use collocamento::{Code, Error};

use crate::fault::Fault;

/// A NUL-terminated name.
///
/// # Safety
/// NULL, or a NUL-terminated string that lives and does not change for `'a`.
pub(crate) unsafe fn name<'a>(argument: &'static str, text: *const c_char) -> Result<&'a str, Fault> {
    if text.is_null() {
        return Err(Fault::Null(argument));
    }
    // SAFETY: not NULL, so NUL-terminated, as the caller promises.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str().map_err(|_| Fault::Utf8(argument, String::new()))
}

/// Bytes with their length; NULL is the empty text if the length is zero.
///
/// # Safety
/// NULL, or `len` readable bytes that live and do not change for `'a`.
pub(crate) unsafe fn bytes<'a>(argument: &'static str, data: *const c_char, len: usize) -> Result<&'a [u8], Fault> {
    // No object is longer than this: a larger length is a negative number read as unsigned.
    let longest = isize::MAX.unsigned_abs();
    match data.is_null() {
        true if len == 0 => Ok(&[]),
        true => Err(Fault::Null(argument)),
        false if len > longest => Err(Error::new(Code::FuoriLimite).detail("limit", longest).into()),
        // SAFETY: not NULL and no longer than an object can be; readable as the caller promises.
        false => Ok(unsafe { slice::from_raw_parts(data.cast(), len) }),
    }
}

/// A text with its length; `None` for an empty one.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(
    argument: &'static str,
    data: *const c_char,
    len: usize,
) -> Result<Option<&'a str>, Fault> {
    // SAFETY: as the caller promises.
    let bytes = unsafe { bytes(argument, data, len) }?;
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Utf8(argument, String::new()))?;
    Ok((!text.is_empty()).then_some(text))
}

/// Text for C. A NUL, which would end it early, becomes U+FFFD.
pub(crate) fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', "\u{FFFD}")).unwrap_or_default()
}

/// The place for the result of a function: checked first, written last.
pub(crate) struct Out<T>(NonNull<T>);

impl<T> Out<T> {
    /// # Safety
    /// NULL, or writable until [`Out::give`].
    pub(crate) unsafe fn new(argument: &'static str, out: *mut T) -> Result<Self, Fault> {
        NonNull::new(out).map(Self).ok_or(Fault::Null(argument))
    }

    /// Writes the value there.
    pub(crate) fn give(self, value: T) {
        // SAFETY: not NULL, and writable as the maker of `self` promised; COBOL does not align the fields of a group.
        // The earlier content is not read or dropped.
        unsafe { self.0.write_unaligned(value) };
    }
}

impl<T> Out<*mut T> {
    /// Passes the value to the host: it lives until [`free`].
    pub(crate) fn give_owned(self, value: T) {
        self.give(Box::into_raw(Box::new(value)));
    }
}

/// Frees a value from [`Out::give_owned`]. NULL is allowed and does nothing.
///
/// # Safety
/// NULL, or given by [`Out::give_owned`], not yet freed, and not in use.
pub(crate) unsafe fn free<T>(value: *mut T) {
    if !value.is_null() {
        // SAFETY: it came from a `Box`, and nothing else holds it, as the caller promises.
        drop(unsafe { Box::from_raw(value) });
    }
}
