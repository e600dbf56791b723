//! The rows of a table, grouped by person.

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::SchemaRef;
use collocamento::batch::{self, Stop, Watch};
use collocamento_arrow::{Batches, Failure};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::fault::{guarded, panic_if_requested};
use crate::input::reader;
use crate::patience::{self, check_signals, on_main_thread};
use crate::stop::{Halt, halted};
use crate::{capsule, exception};

/// A table with the rows of each person together, in the order of the persons; the order inside a person is kept.
#[pyfunction]
pub(crate) fn by_person(py: Python<'_>, rows: Bound<'_, PyAny>) -> PyResult<PyRows> {
    guarded(py, || {
        let rows = reader(&rows)?;
        let (schema, watch) = (rows.schema(), Watch::default());
        let listens = on_main_thread(py)?;
        let sorted = py.detach(|| {
            let batches = rows.map(|batch| check_signals(listens).and_then(|()| Ok(batch.map_err(Stop::Arrow)?)));
            let batches: Vec<RecordBatch> = batches.collect::<Result<_, Halt>>()?;
            let sort = || batch::by_person(&schema, batches.into_iter().map(Ok), &watch);
            let sorted = if listens { patience::patiently(&watch, sort).map_err(Halt::Raised)? } else { sort() };
            sorted.map_err(Halt::Stop)
        });
        Ok(PyRows { schema, sorted: sorted.map_err(|halt| halted(py, halt))? })
    })
}

/// Rows in memory.
#[pyclass(name = "Rows", module = "collocamento._native", frozen)]
pub(crate) struct PyRows {
    schema: SchemaRef,
    sorted: Vec<RecordBatch>,
}

#[pymethods]
impl PyRows {
    /// The rows, as a stream of record batches.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let rows = RowsStream(self.sorted.clone().into_iter());
        guarded(py, || capsule::stream(py, self.schema.clone(), rows))
    }

    /// The columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, &self.schema)
    }

    fn __len__(&self) -> usize {
        self.sorted.iter().map(RecordBatch::num_rows).sum()
    }
}

/// The stream of rows in memory.
struct RowsStream(std::vec::IntoIter<RecordBatch>);

impl Batches for RowsStream {
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
        panic_if_requested();
        Ok(self.0.next())
    }

    fn panicked(&mut self) -> Failure {
        let words = Python::try_attach(|py| exception(py, "InternalError").value(py).to_string());
        Failure { of_input: true, words: words.unwrap_or_default() }
    }
}
