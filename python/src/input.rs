//! Tables as they come in: objects with the Arrow PyCapsule interface.

use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use collocamento_arrow::Source;
use pyo3::exceptions::{PyBaseException, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::capsule::{ARRAY, SCHEMA, STREAM};
use crate::stop::unreadable;

/// The rows as a stream.
pub(crate) type Input = Box<dyn RecordBatchReader + Send>;

/// Reads rows again.
pub(crate) fn reopened(rows: &Bound<'_, PyAny>) -> PyResult<Input> {
    check_again(rows)?;
    reader(rows)
}

/// An error if the rows can be read only once: an object that is its own iterator has nothing left afterwards, and would not
/// report it.
pub(crate) fn check_again(rows: &Bound<'_, PyAny>) -> PyResult<()> {
    if rows.hasattr("__next__")? {
        return Err(PyValueError::new_err("the rows come from a reader, which can be read only once: pass a table"));
    }
    Ok(())
}

/// Reads an object with the interface: a stream of record batches, or a single batch.
pub(crate) fn reader(rows: &Bound<'_, PyAny>) -> PyResult<Input> {
    let py = rows.py();
    let rows = py.import("collocamento._runtime.batches")?.getattr("checked_reader")?.call1((rows,))?;
    let no_table = |error| match error {
        ArrowError::SchemaError(why) => PyTypeError::new_err(format!("not a table of named columns: {why}")),
        error => unreadable(py, error),
    };
    if rows.hasattr("__arrow_c_stream__")? {
        let capsule = rows.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: the name says what the pointer is; its content is moved out, as the interface has it.
        let stream = unsafe { Source::open(FFI_ArrowArrayStream::from_raw(stream.as_ptr())) };
        return Ok(without_index(WithException { source: stream.map_err(no_table)?, rows: rows.unbind() }));
    }
    if rows.hasattr("__arrow_c_array__")? {
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) =
            rows.call_method0("__arrow_c_array__")?.extract()?;
        let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
        let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
        // SAFETY: the names say what the pointers are; the array's content is moved out, as the interface has it.
        let source = unsafe { Source::single(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
        return Ok(without_index(source.map_err(no_table)?));
    }
    Err(PyTypeError::new_err(
        "a table is expected: an object with __arrow_c_stream__ or __arrow_c_array__ (call .collect() on a LazyFrame)",
    ))
}

/// A stream of an object that may know why it fails: the interface itself carries a text only.
struct WithException {
    source: Source,
    rows: Py<PyAny>,
}

impl WithException {
    fn raised(&self) -> Option<PyErr> {
        Python::attach(|py| {
            let failure = self.rows.bind(py).getattr("failure").ok()?;
            failure.is_instance_of::<PyBaseException>().then(|| PyErr::from_value(failure))
        })
    }
}

impl Iterator for WithException {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.source.next()?;
        Some(next.map_err(|error| self.raised().map_or(error, |raised| ArrowError::ExternalError(raised.into()))))
    }
}

impl RecordBatchReader for WithException {
    fn schema(&self) -> SchemaRef {
        self.source.schema()
    }
}

/// The rows without the columns into which pandas puts an index without a name, such as that of a sorted frame.
fn without_index(rows: impl RecordBatchReader + Send + 'static) -> Input {
    let schema = rows.schema();
    let named = |at: &usize| schema.fields().get(*at).is_some_and(|field| !field.name().starts_with("__index_level_"));
    let kept: Vec<usize> = (0..schema.fields().len()).filter(named).collect();
    if kept.len() == schema.fields().len() {
        return Box::new(rows);
    }
    let fields: Vec<_> = kept.iter().filter_map(|at| schema.fields().get(*at).cloned()).collect();
    let schema = Arc::new(Schema::new(fields));
    Box::new(RecordBatchIterator::new(rows.map(move |batch| batch?.project(&kept)), schema))
}
