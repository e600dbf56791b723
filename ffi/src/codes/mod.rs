//! Numbers for the values of the law. A number is never reused, and 0 is never one of them: it means "not given".

use std::ffi::{CStr, c_char};
use std::ptr;

// In the order of the header. Those that rustfmt skips are written by core/tests/it/c_numbers.rs.
pub mod answer;
pub mod lang;

#[rustfmt::skip]
pub mod benefit;
#[rustfmt::skip]
pub mod calendar;
#[rustfmt::skip]
pub mod conditionality;
#[rustfmt::skip]
pub mod event;
#[rustfmt::skip]
pub mod cause;
#[rustfmt::skip]
pub mod job;
#[rustfmt::skip]
pub mod offer;
#[rustfmt::skip]
pub mod state;

pub mod table;

use collocamento::words::Word;
use lang::{COLLOC_LANG_EN, COLLOC_LANG_IT};

/// A table of numbers and their meaning.
pub(crate) type Codes<T> = &'static [(i32, T)];

/// The names of a number: in JSON, in Italian, in English.
pub(crate) type Names = [&'static CStr; 3];

/// A value that has a number under a name of its own in the header.
pub(crate) trait Symbol: Copy {
    /// The name of its number, such as `COLLOC_JOB_LPU`.
    fn symbol(self) -> String;
}

/// The name of the number of a word.
pub(crate) fn of_word(prefix: &str, word: impl Word) -> String {
    format!("COLLOC_{prefix}_{}", word.entry().name.to_uppercase())
}

/// The name of a number in a language, or in JSON if `lang` is 0.
pub(crate) fn name(codes: Codes<Names>, number: i32, lang: i32) -> *const c_char {
    let known = codes.iter().find(|(known, _)| *known == number);
    match (known, lang) {
        (Some((_, [json, _, _])), 0) => json.as_ptr(),
        (Some((_, [_, it, _])), COLLOC_LANG_IT) => it.as_ptr(),
        (Some((_, [_, _, en])), COLLOC_LANG_EN) => en.as_ptr(),
        _ => ptr::null(),
    }
}

/// The number of a value. The tables are complete (a test checks this), so the result is never 0.
pub(crate) fn number<T: PartialEq>(codes: Codes<T>, value: &T) -> i32 {
    codes.iter().find(|(_, known)| known == value).map_or(0, |(number, _)| *number)
}

#[cfg(test)]
mod tests;
