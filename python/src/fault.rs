//! Where a panic of the native part stops: it becomes an exception of the package.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

use crate::exception;

/// Runs the body of a native call. Rulebooks and tables do not change while they answer, so a panic damages none of them.
pub(crate) fn guarded<T>(py: Python<'_>, body: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let faulty = || {
        perhaps();
        body()
    };
    catch_unwind(AssertUnwindSafe(faulty)).unwrap_or_else(|_| Err(exception(py, "InternalError")))
}

/// Panics if a test has asked for it.
#[cfg(feature = "test-panic")]
#[expect(clippy::panic, reason = "it is what this function is for")]
pub(crate) fn perhaps() {
    if asked::PANIC.load(std::sync::atomic::Ordering::Relaxed) {
        panic!("asked for by a test");
    }
}

#[cfg(not(feature = "test-panic"))]
pub(crate) fn perhaps() {}

#[cfg(feature = "test-panic")]
pub(crate) mod asked {
    use std::sync::atomic::{AtomicBool, Ordering};

    use pyo3::prelude::*;

    pub(super) static PANIC: AtomicBool = AtomicBool::new(false);

    /// Makes every native call panic, and every batch that is pulled, or no longer.
    #[pyfunction]
    pub(crate) fn test_panic(on: bool) {
        PANIC.store(on, Ordering::Relaxed);
    }
}
