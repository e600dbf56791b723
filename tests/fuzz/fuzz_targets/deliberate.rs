//! Reads behind a buffer, on purpose: a sanitizer that lets this pass watches nothing.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let four = black_box(vec![1_u8; 4]);
    // Not sound, and that is the point.
    let behind = unsafe { four.as_ptr().add(4 + data.len() % 2).read_volatile() };
    black_box(behind);
});
