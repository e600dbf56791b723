//! The numbers that functions return. A number is never reused.

use std::ffi::c_char;

use collocamento::Code;

use crate::codes::{Codes, Names, name, number};

// In the order of the header. The one that rustfmt skips is written by core/tests/it/c_numbers.rs.
pub mod done;

#[rustfmt::skip]
pub mod rules;

pub mod door;

pub use done::*;
pub use door::*;
pub use rules::*;

/// The status of a code of the rules.
pub(crate) fn of(code: Code) -> i32 {
    number(ERRORS, &code)
}

/// The name of an error, one of COLLOC_ERR_: its text in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its code in
/// JSON. NULL for an unknown number, and for COLLOC_OK. The details of a failed call are in colloc_last_error_message.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_error_name(error: i32, lang: i32) -> *const c_char {
    let codes: Codes<Names> = if error < COLLOC_ERR_NULL { ERR_NAMES } else { DOOR_NAMES };
    name(codes, error, lang)
}
