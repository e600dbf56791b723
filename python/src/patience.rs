//! Long work that an interruption ends.

use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use collocamento::batch::{Stream, Watch};
use pyo3::prelude::*;

use crate::exception;
use crate::fault::panic_if_requested;
use crate::stop::Halt;

/// The time between two checks of the signals.
const TICK: Duration = Duration::from_millis(100);

/// Runs the handlers of signals, between two batches, if this is the main thread.
pub(crate) fn check_signals(listens: bool) -> Result<(), Halt> {
    if listens { Python::attach(|py| py.check_signals()).map_err(Halt::Raised) } else { Ok(()) }
}

/// Whether this is the main thread, the only one on which the interpreter runs the handlers of signals.
pub(crate) fn on_main_thread(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    threading.call_method0("get_ident")?.eq(main)
}

/// Reads a piece of the input on this thread, and processes it; `false` if there is none left. `listens`: whether this is the
/// main thread, which runs the handlers of signals.
pub(crate) fn advance(stream: &mut Stream, listens: bool) -> Result<bool, Halt> {
    if stream.is_over() {
        return Ok(false);
    }
    check_signals(listens)?;
    let piece = stream.read()?;
    let (at_once, watch) = (!listens || stream.keeps(piece.as_ref()), stream.watch());
    let process = || {
        panic_if_requested();
        stream.process(piece)
    };
    if at_once {
        process()?
    } else {
        patiently(&watch, process).map_err(Halt::Raised)??
    }
    Ok(true)
}

/// Runs work on another thread, while this one, the main thread, runs the handlers of signals. An exception of theirs
/// cancels the work and is returned instead.
pub(crate) fn patiently<T: Send>(watch: &Watch, work: impl FnOnce() -> T + Send) -> PyResult<T> {
    let (done, mut ended) = mpsc::channel::<()>();
    let work = Mutex::new(Some(work));
    let take = || work.lock().ok().and_then(|mut work| work.take()).map(|work| work());
    thread::scope(|scope| {
        let worker = spawned(scope, move || {
            let _dropped_at_the_end = done;
            take()
        });
        // Without a thread to spare, nobody listens.
        let Some(worker) = worker else { return Ok(take()) };
        let mut raised = None;
        loop {
            // What the work drops may wait for the interpreter, which this thread may hold.
            let ended = &mut ended;
            let heard = Python::attach(|py| match py.detach(move || ended.recv_timeout(TICK)) {
                Err(RecvTimeoutError::Timeout) => Some(py.check_signals()),
                _ => None,
            });
            match heard {
                None => break,
                Some(Ok(())) => {}
                Some(Err(error)) => {
                    watch.cancel();
                    raised.get_or_insert(error);
                }
            }
        }
        let result = worker.join();
        match raised {
            Some(error) => Err(error),
            None => result.map_err(|_| Python::attach(|py| exception(py, "InternalError"))),
        }
    })?
    .ok_or_else(|| Python::attach(|py| exception(py, "InternalError")))
}

fn spawned<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> Option<ScopedJoinHandle<'scope, T>> {
    thread::Builder::new().spawn_scoped(scope, work).ok()
}
