//! The cells of an answer as Python values.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyList};

/// A row by the names of its columns.
pub(crate) fn dict<'py>(py: Python<'py>, batch: &RecordBatch, row: usize) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
        dict.set_item(field.name(), value(py, column.as_ref(), row)?)?;
    }
    Ok(dict)
}

/// The number in a row.
macro_rules! number {
    ($py:ident, $column:ident, $row:ident, $layout:ty) => {
        Ok($column.as_primitive::<$layout>().value($row).into_pyobject($py)?.into_any())
    };
}

/// The value in a row: `None`, `bool`, `int`, `float`, `str`, `datetime.date`, `datetime.datetime`, `Decimal`, or a list or dict of
/// them.
fn value<'py>(py: Python<'py>, column: &dyn Array, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if column.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match column.data_type() {
        DataType::Null => Ok(py.None().into_bound(py)),
        DataType::Boolean => Ok(column.as_boolean().value(row).into_pyobject(py)?.to_owned().into_any()),
        DataType::Int8 => number!(py, column, row, Int8Type),
        DataType::Int16 => number!(py, column, row, Int16Type),
        DataType::Int32 => number!(py, column, row, Int32Type),
        DataType::Int64 => number!(py, column, row, Int64Type),
        DataType::UInt8 => number!(py, column, row, UInt8Type),
        DataType::UInt16 => number!(py, column, row, UInt16Type),
        DataType::UInt32 => number!(py, column, row, UInt32Type),
        DataType::UInt64 => number!(py, column, row, UInt64Type),
        DataType::Float32 => number!(py, column, row, Float32Type),
        DataType::Float64 => number!(py, column, row, Float64Type),
        DataType::Utf8 => Ok(column.as_string::<i32>().value(row).into_pyobject(py)?.into_any()),
        DataType::LargeUtf8 => Ok(column.as_string::<i64>().value(row).into_pyobject(py)?.into_any()),
        DataType::Utf8View => Ok(column.as_string_view().value(row).into_pyobject(py)?.into_any()),
        DataType::Date32 => date(py, column.as_primitive::<Date32Type>().value(row)),
        DataType::Timestamp(unit, None) => timestamp(py, column, *unit, row),
        DataType::Decimal128(..) => {
            let text = column.as_primitive::<Decimal128Type>().value_as_string(row);
            py.import("decimal")?.getattr("Decimal")?.call1((text,))
        }
        DataType::List(_) => {
            let list = column.as_list::<i32>().value(row);
            let items: PyResult<Vec<_>> = (0..list.len()).map(|item| value(py, list.as_ref(), item)).collect();
            Ok(PyList::new(py, items?)?.into_any())
        }
        DataType::Struct(fields) => {
            let dict = PyDict::new(py);
            for (field, column) in fields.iter().zip(column.as_struct().columns()) {
                dict.set_item(field.name(), value(py, column.as_ref(), row)?)?;
            }
            Ok(dict.into_any())
        }
        DataType::Dictionary(..) => {
            let words = column.as_any_dictionary();
            let place = value(py, words.keys(), row)?.extract()?;
            value(py, words.values().as_ref(), place)
        }
        other => Err(PyTypeError::new_err(format!(
            "the type {other} has no value in Python's rows: read the table with pyarrow, pandas or polars"
        ))),
    }
}

/// A time without zone.
fn timestamp<'py>(py: Python<'py>, column: &dyn Array, unit: TimeUnit, row: usize) -> PyResult<Bound<'py, PyAny>> {
    let (ticks, a_second) = match unit {
        TimeUnit::Second => (column.as_primitive::<TimestampSecondType>().value(row), 1),
        TimeUnit::Millisecond => (column.as_primitive::<TimestampMillisecondType>().value(row), 1_000),
        TimeUnit::Microsecond => (column.as_primitive::<TimestampMicrosecondType>().value(row), 1_000_000),
        TimeUnit::Nanosecond => (column.as_primitive::<TimestampNanosecondType>().value(row), 1_000_000_000),
    };
    let (seconds, rest) = (ticks.div_euclid(a_second), ticks.rem_euclid(a_second));
    let micros = rest.saturating_mul(1_000_000).checked_div(a_second).unwrap_or_default();
    let datetime = py.import("datetime")?;
    let since = datetime.getattr("timedelta")?.call1((0, seconds, micros))?;
    datetime.getattr("datetime")?.call1((1970, 1, 1))?.add(since)
}

/// A day, counted from 1970-01-01.
fn date(py: Python<'_>, day: i32) -> PyResult<Bound<'_, PyAny>> {
    const UNIX_EPOCH: i32 = 719_163; // Its ordinal: 0001-01-01 is day 1.
    py.get_type::<PyDate>().call_method1("fromordinal", (day.saturating_add(UNIX_EPOCH),))
}
