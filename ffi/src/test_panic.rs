//! A fault on demand. Only with the feature `test-panic`, and never in the header.

use crate::guard::guard;
use crate::rulebook::colloc_rulebook;

/// Panics inside a call on this rulebook, or without a rulebook if it is NULL: COLLOC_ERR_PANIC, then
/// COLLOC_ERR_POISONED.
///
/// # Safety
/// rulebook is NULL or open.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "it is what this function is for")]
pub unsafe extern "C" fn colloc_test_panic(rulebook: *const colloc_rulebook) -> i32 {
    // SAFETY: NULL or open, as the caller promises.
    let rulebook = unsafe { rulebook.as_ref() };
    guard(rulebook.map(|rulebook| &rulebook.poison), || panic!("asked for by a test"))
}
