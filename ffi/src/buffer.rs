//! Bytes that the library passes to the host.

use std::ffi::c_char;
use std::ptr;

use crate::pointer;

/// Text returned by a function: UTF-8, with its length, and a NUL after it.
#[allow(non_camel_case_types)]
pub struct colloc_buffer {
    /// The text and its closing NUL.
    bytes: Vec<u8>,
    len: usize,
}

impl colloc_buffer {
    pub(crate) fn new(text: String) -> Self {
        let len = text.len();
        let mut bytes = text.into_bytes();
        bytes.push(0);
        Self { bytes, len }
    }
}

/// The text of a buffer. A NUL follows its last byte, so it is also a C string. NULL for NULL.
///
/// # Ownership
/// The text is the buffer's and lives as long as it does. Do not free it, do not change it.
///
/// # Threads
/// Any, also on a buffer that other threads read.
///
/// # Safety
/// buffer is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_buffer_data(buffer: *const colloc_buffer) -> *const c_char {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { buffer.as_ref() }.map_or(ptr::null(), |buffer| buffer.bytes.as_ptr().cast())
}

/// The length of the text in bytes, without the NUL. 0 for NULL.
///
/// # Threads
/// Any, also on a buffer that other threads read.
///
/// # Safety
/// buffer is NULL or not yet freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_buffer_len(buffer: *const colloc_buffer) -> usize {
    // SAFETY: NULL or alive, as the caller promises.
    unsafe { buffer.as_ref() }.map_or(0, |buffer| buffer.len)
}

/// Frees a buffer and its text. NULL is allowed and does nothing.
///
/// # Threads
/// Any thread, not only the one that received it, once no thread reads it.
///
/// # Safety
/// buffer is NULL, or not yet freed and not in use. It is gone afterwards: a second free is a fault of the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_buffer_free(buffer: *mut colloc_buffer) {
    // SAFETY: NULL, or given by this library and not in use, as the caller promises.
    unsafe { pointer::free(buffer) };
}
