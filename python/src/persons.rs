//! The known facts about persons, from a table.

use arrow_array::{RecordBatch, RecordBatchReader};
use collocamento::Error;
use collocamento::batch::{Persons, Stop};
use pyo3::prelude::*;

use crate::input::reader;
use crate::patience::{check_signals, on_main_thread};
use crate::stop::halted;

/// The rows that are read between two checks of the signals.
const PIECE: usize = 1 << 17;

/// Reads the table to its end; `all` if persons without events are asked about.
pub(crate) fn known(persons: &Bound<'_, PyAny>, all: bool) -> PyResult<Persons> {
    let py = persons.py();
    let rows = reader(persons)?;
    let listens = on_main_thread(py)?;
    let mut known = if all { Persons::everyone() } else { Persons::none() };
    // A table without rows has columns too.
    let columns = RecordBatch::new_empty(rows.schema());
    py.detach(|| {
        known.push(&columns).map_err(|error| Stop::Refused(under_persons(error)))?;
        for batch in rows {
            let batch = batch.map_err(Stop::Arrow)?;
            for start in (0..batch.num_rows()).step_by(PIECE) {
                check_signals(listens)?;
                let piece = batch.slice(start, batch.num_rows().saturating_sub(start).min(PIECE));
                known.push(&piece).map_err(|error| Stop::Refused(under_persons(error)))?;
            }
        }
        Ok(known)
    })
    .map_err(|halt| halted(py, halt))
}

/// An error of the persons table, distinct from one of the events.
fn under_persons(error: Error) -> Error {
    let path = format!("/persons{}", error.path);
    error.at(path)
}
