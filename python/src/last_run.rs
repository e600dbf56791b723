//! The last run of a table: its progress, and why it failed.

use std::mem;
use std::sync::Mutex;

use collocamento::batch::Watch;
use pyo3::prelude::*;

/// The last run that began. What it replaces is dropped after the lock: another thread may wait for the lock, and hold the
/// interpreter's.
#[derive(Default)]
pub(crate) struct LastRun(Mutex<Run>);

#[derive(Default)]
struct Run {
    watch: Watch,
    failure: Option<PyErr>,
}

impl LastRun {
    /// Another run begins.
    pub(crate) fn begin(&self, watch: Watch) {
        let begun = Run { watch, failure: None };
        let before = self.0.lock().map(|mut run| mem::replace(&mut *run, begun));
        drop(before);
    }

    /// Records why it has failed.
    pub(crate) fn fail(&self, failure: PyErr) {
        let before = self.0.lock().ok().and_then(|mut run| run.failure.replace(failure));
        drop(before);
    }

    pub(crate) fn watch(&self) -> Watch {
        self.0.lock().map(|run| run.watch.clone()).unwrap_or_default()
    }

    /// The exception with which it stopped early; `None` if it did not.
    pub(crate) fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let run = self.0.lock().ok()?;
        run.failure.as_ref().map(|error| error.clone_ref(py))
    }
}
