//! The last error on this thread.
//!
//! `try_with` everywhere: a host may call from a destructor of a dying thread, when the store no longer exists. Then
//! there is no last error, and no panic.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char};
use std::ptr;

use crate::codes::lang::{COLLOC_LANG_EN, COLLOC_LANG_IT};
use crate::fault::Report;
use crate::pointer::c_text;

struct LastError {
    code: CString,
    path: CString,
    rule: Option<CString>,
    message: CString,
    message_en: CString,
    lines: [CString; 2],
    details: CString,
    json: CString,
}

thread_local! {
    static LAST: RefCell<Option<LastError>> = const { RefCell::new(None) };
}

/// Replaces the last error.
pub(crate) fn record(report: Report) {
    let error = LastError {
        code: c_text(report.code),
        path: c_text(&report.path),
        rule: report.rule.as_deref().map(c_text),
        message: c_text(&report.message),
        message_en: c_text(&report.message_en),
        lines: report.lines.map(|lines| c_text(&lines)),
        details: c_text(&report.details),
        json: c_text(&report.json),
    };
    put(Some(error));
}

fn put(error: Option<LastError>) {
    // The store of a dying thread no longer exists: nobody could read the error there.
    let _ = LAST.try_with(|last| last.replace(error));
}

/// The last error in one line: code, place, and the message in both languages.
#[cfg(feature = "arrow")]
pub(crate) fn words() -> String {
    let text = |text: &CStr| text.to_string_lossy().into_owned();
    let line = |last: &LastError| {
        let parts = [&last.code, &last.path, &last.message].map(|part| text(part));
        let [code, path, message] = parts;
        let blank = if path.is_empty() { "" } else { " " };
        format!("{code}{blank}{path}: {message} / {}", text(&last.message_en))
    };
    LAST.try_with(|last| last.borrow().as_ref().map(line)).ok().flatten().unwrap_or_default()
}

fn get(field: impl FnOnce(&LastError) -> Option<&CStr>) -> *const c_char {
    let text = |last: &RefCell<Option<LastError>>| last.borrow().as_ref().and_then(field).map(CStr::as_ptr);
    LAST.try_with(text).ok().flatten().unwrap_or(ptr::null())
}

/// The wire name of the last error's code, such as "data_non_valida". NULL if there is no error.
///
/// # Ownership
/// Like every text of colloc_last_error_*, it belongs to the library, and lives until the next call that fails on this
/// thread, colloc_clear_error, or the end of the thread. A call that succeeds leaves it as it is. Do not free it.
///
/// # Threads
/// Every thread has its own last error, and sees no other.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_code() -> *const c_char {
    get(|error| Some(&error.code))
}

/// Where in the input the last error is: a JSON pointer (RFC 6901), empty for the input as a whole. A NUL inside a key of
/// the input is shown as U+FFFD. NULL if there is no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_path() -> *const c_char {
    get(|error| Some(&error.path))
}

/// The id of the rule behind the last error, such as "STATO-08". NULL if there is none, or no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_rule() -> *const c_char {
    get(|error| error.rule.as_deref())
}

/// The message of the last error in Italian: the place by its label, the fault, the allowed words and the nearest one; without
/// values of the input. NULL if there is no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_message() -> *const c_char {
    get(|error| Some(&error.message))
}

/// The message of the last error in English, without values of the input. NULL if there is no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_message_en() -> *const c_char {
    get(|error| Some(&error.message_en))
}

/// Every error of the input in COLLOC_LANG_IT or COLLOC_LANG_EN, to be shown or logged: a line each, with code, path and
/// message, without values of the input. NULL if there is no error, and for another language.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_text(lang: i32) -> *const c_char {
    get(|error| {
        let [it, en] = &error.lines;
        match lang {
            COLLOC_LANG_IT => Some(it),
            COLLOC_LANG_EN => Some(en),
            _ => None,
        }
    })
}

/// Further facts on the last error, such as limits and the values allowed: a JSON object, empty if there are none. NULL
/// if there is no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_details() -> *const c_char {
    get(|error| Some(&error.details))
}

/// The last error as one JSON object: {"error": {"code", "message", "message_en", "path", "rule", "details"}}. An input with
/// several errors has all of them in "errors", the first included; at most 100, and "errors_omitted" counts the others that were
/// found: after a thousand, or sooner in a very large input, no more are looked for. NULL if there is no error.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_last_error_json() -> *const c_char {
    get(|error| Some(&error.json))
}

/// Clears the last error of this thread, and frees its texts.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_clear_error() {
    put(None);
}
