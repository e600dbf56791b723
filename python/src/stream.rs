//! The stream of a table of answers.

use std::sync::Arc;
use std::thread::{self, ThreadId};

use arrow_array::RecordBatch;
use collocamento::batch::Stream;
use collocamento_arrow::{Batches, Failure};
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;

use crate::exception;
use crate::fault::panic_if_requested;
use crate::last_run::LastRun;
use crate::patience;
use crate::stop::{Halt, halted};

/// A run that a consumer pulls, with or without the interpreter's lock.
pub(crate) struct TableStream {
    pub(crate) stream: Stream,
    /// Where a failure is recorded.
    pub(crate) run: Arc<LastRun>,
    /// The main thread, if that is the one that asked for it: it has the lock, or may wait for it.
    pub(crate) main: Option<ThreadId>,
}

impl Batches for TableStream {
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
        panic_if_requested();
        let listens = self.main == Some(thread::current().id());
        let stream = &mut self.stream;
        let next = detached(|| -> Result<_, Halt> {
            loop {
                if let Some(batch) = stream.ready() {
                    return Ok(Some(batch));
                }
                if !patience::advance(stream, listens)? {
                    return Ok(None);
                }
            }
        });
        next.map_err(|halt| self.failed(|py| halted(py, halt)))
    }

    fn panicked(&mut self) -> Failure {
        self.failed(|py| exception(py, "InternalError"))
    }

    fn wait(until_free: &(dyn Fn() + Sync)) {
        // The other thread may need the interpreter.
        detached(until_free);
    }
}

/// Runs work without the interpreter's lock, which a consumer such as polars holds while it pulls.
fn detached<T: Send>(mut work: impl FnMut() -> T + Send) -> T {
    // While the interpreter ends, nobody can have its lock.
    Python::try_attach(|py| py.detach(&mut work)).unwrap_or_else(work)
}

impl TableStream {
    /// Records why the run has failed. The consumer reports an error of its own, with the words of this one.
    fn failed(&self, error: impl FnOnce(Python<'_>) -> PyErr) -> Failure {
        let words = Python::try_attach(|py| {
            let error = error(py);
            if error.is_instance_of::<PyKeyboardInterrupt>(py) {
                // It follows the consumer's error.
                // SAFETY: attached to the interpreter.
                unsafe { pyo3::ffi::PyErr_SetInterrupt() };
                return "interrupted".to_owned();
            }
            let words = error.value(py).to_string();
            self.run.fail(error);
            words
        });
        // pyarrow raises ArrowInvalid for EINVAL.
        Failure { of_input: true, words: words.unwrap_or_default() }
    }
}
