//! What crosses the Arrow PyCapsule interface.

use std::ffi::CStr;

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_schema::SchemaRef;
use collocamento_arrow::{Batches, export};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::fault::guarded;
use crate::stop::unreadable;

/// The names of the capsules.
pub(crate) const STREAM: &CStr = c"arrow_array_stream";
pub(crate) const SCHEMA: &CStr = c"arrow_schema";
pub(crate) const ARRAY: &CStr = c"arrow_array";

/// A stream of batches as a capsule.
pub(crate) fn stream<B: Batches>(py: Python<'_>, schema: SchemaRef, batches: B) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, export(schema, batches), STREAM)
}

/// A schema as a capsule.
pub(crate) fn schema<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    guarded(py, || {
        let schema = FFI_ArrowSchema::try_from(schema.as_ref()).map_err(|error| unreadable(py, error))?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    })
}
