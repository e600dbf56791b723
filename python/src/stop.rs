//! Why a run has ended early, as an exception.

use arrow_schema::ArrowError;
use collocamento::batch::Stop;
use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;

use crate::{class, exception, raise};

/// Why a run has ended early.
pub(crate) enum Halt {
    Stop(Stop),
    /// The handler of a signal has raised this, or the library has a fault.
    Raised(PyErr),
}

impl From<Stop> for Halt {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

/// The exception for a run that has ended early.
pub(crate) fn halted(py: Python<'_>, halt: Halt) -> PyErr {
    match halt {
        Halt::Raised(error) => error,
        Halt::Stop(Stop::Refused(error)) => raise(py, &error),
        Halt::Stop(Stop::Arrow(error)) => unreadable(py, error),
        Halt::Stop(stop) => PyRuntimeError::new_err(stop.to_string()),
    }
}

/// The exception for a stream that fails. What its producer says may hold data: it is the cause, and not in the message.
pub(crate) fn unreadable(py: Python<'_>, error: ArrowError) -> PyErr {
    let cause = match error {
        ArrowError::ExternalError(error) => match error.downcast::<PyErr>() {
            Ok(error) => *error,
            Err(error) => PyRuntimeError::new_err(error.to_string()),
        },
        error => PyRuntimeError::new_err(error.to_string()),
    };
    let ours = class(py, "RuleError").is_ok_and(|class| cause.matches(py, class).unwrap_or(false));
    if ours || !cause.is_instance_of::<PyException>(py) {
        return cause;
    }
    let error = exception(py, "StreamUnreadable");
    error.set_cause(py, Some(cause));
    error
}
