//! Which library and which ABI this is.

use std::ffi::{CStr, c_char};

/// The ABI that this header describes. It increases when a function or a number changes its meaning, not when one is
/// added.
pub const COLLOC_ABI_VERSION: u32 = 1;

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The ABI of the loaded library. Compare it with COLLOC_ABI_VERSION before any other call: if they differ, the
/// header and the library do not belong together.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_abi_version() -> u32 {
    COLLOC_ABI_VERSION
}

/// The version of the loaded library, such as "0.1.0".
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_version() -> *const c_char {
    VERSION.as_ptr()
}
