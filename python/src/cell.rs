//! The cells of an answer as Python values.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int16Type, Int32Type, Int64Type};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict};

/// A row by the names of its columns.
pub(crate) fn dict<'py>(py: Python<'py>, batch: &RecordBatch, row: usize) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
        dict.set_item(field.name(), value(py, column, row)?)?;
    }
    Ok(dict)
}

/// The value in a row: `None`, `bool`, `int`, `str`, `datetime.date` or `Decimal`.
fn value<'py>(py: Python<'py>, column: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if column.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match column.data_type() {
        DataType::Boolean => Ok(column.as_boolean().value(row).into_pyobject(py)?.to_owned().into_any()),
        DataType::Int32 => Ok(column.as_primitive::<Int32Type>().value(row).into_pyobject(py)?.into_any()),
        DataType::Int64 => Ok(column.as_primitive::<Int64Type>().value(row).into_pyobject(py)?.into_any()),
        DataType::Utf8 => Ok(column.as_string::<i32>().value(row).into_pyobject(py)?.into_any()),
        DataType::Date32 => date(py, column.as_primitive::<Date32Type>().value(row)),
        DataType::Decimal128(..) => {
            let text = column.as_primitive::<Decimal128Type>().value_as_string(row);
            py.import("decimal")?.getattr("Decimal")?.call1((text,))
        }
        DataType::Dictionary(..) => {
            let words = column.as_dictionary::<Int16Type>();
            value(py, words.values(), words.key(row).unwrap_or_default())
        }
        other => Err(PyTypeError::new_err(format!("unexpected column type in an answer: {other}"))),
    }
}

/// A day, counted from 1970-01-01.
fn date(py: Python<'_>, day: i32) -> PyResult<Bound<'_, PyAny>> {
    const UNIX_EPOCH: i32 = 719_163; // Its ordinal: 0001-01-01 is day 1.
    py.get_type::<PyDate>().call_method1("fromordinal", (day.saturating_add(UNIX_EPOCH),))
}
