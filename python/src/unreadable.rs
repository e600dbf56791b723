//! A stream that fails, as an exception of the package.

use arrow_schema::ArrowError;
use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;

use crate::{class, exception};

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
