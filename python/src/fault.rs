//! Where a panic of the native part stops: it becomes an exception of the package.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

use crate::exception;

/// Runs the body of a native call. Rulebooks and tables do not change while they answer, so a panic damages none of them.
pub(crate) fn guarded<T>(py: Python<'_>, body: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let faulty = || {
        panic_if_requested();
        body()
    };
    catch_unwind(AssertUnwindSafe(faulty)).unwrap_or_else(|_| Err(exception(py, "InternalError")))
}

/// Panics if a test has requested it.
#[cfg(feature = "test-panic")]
#[expect(clippy::panic, reason = "it is what this function is for")]
pub(crate) fn panic_if_requested() {
    if on_request::PANIC.load(std::sync::atomic::Ordering::Relaxed) {
        panic!("requested by a test");
    }
}

#[cfg(not(feature = "test-panic"))]
pub(crate) fn panic_if_requested() {}

#[cfg(feature = "test-panic")]
pub(crate) mod on_request {
    use std::sync::atomic::{AtomicBool, Ordering};

    use pyo3::prelude::*;

    pub(super) static PANIC: AtomicBool = AtomicBool::new(false);

    /// Makes every native call panic, every batch that is pulled, and every piece that is processed; or no longer.
    #[pyfunction]
    pub(crate) fn test_panic(on: bool) {
        PANIC.store(on, Ordering::Relaxed);
    }
}
