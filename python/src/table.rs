//! Tables through the Arrow PyCapsule interface: both input and output are objects that support it.

use std::ffi::CStr;
use std::num::NonZero;
use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use collocamento::Error;
use collocamento::batch::{self, Options, Persons, Stop, Stream, Watch};
use collocamento::calendar::Day;
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::question::{Input, Question};
use crate::{PyRulebook, cell, raise};

const STREAM: &CStr = c"arrow_array_stream";
const ARRAY: &CStr = c"arrow_array";
const SCHEMA: &CStr = c"arrow_schema";

/// A table of answers over a table of rows. Rows are processed lazily, when the answers are read. Each time the answers
/// are read, the rows are read again, if their object allows it.
#[pyclass(name = "Table", module = "collocamento._native", frozen)]
pub(crate) struct PyTable {
    question: Question,
    rows: Py<PyAny>,
    schema: SchemaRef,
    /// The first run, opened to check its columns.
    first: Mutex<Option<Stream>>,
    run: Mutex<Run>,
}

/// The last run that began.
#[derive(Default)]
struct Run {
    watch: Watch,
    failure: Option<Error>,
}

#[pymethods]
impl PyTable {
    #[new]
    #[pyo3(signature = (rulebook, kind, rows, *, as_of, first = None, persons = None, as_known_at = None, next_change = true, threads = None, reform = None))]
    #[allow(clippy::too_many_arguments)] // They are keywords in Python.
    fn new(
        py: Python<'_>,
        rulebook: &PyRulebook,
        kind: String,
        rows: Bound<'_, PyAny>,
        as_of: Vec<String>,
        first: Option<String>,
        persons: Option<Bound<'_, PyAny>>,
        as_known_at: Option<String>,
        next_change: bool,
        threads: Option<NonZero<usize>>,
        reform: Option<&PyRulebook>,
    ) -> PyResult<Self> {
        let told = |error: Error| raise(py, &error);
        let days: Result<Vec<Day>, Error> = as_of.iter().map(|text| day(text, "/as_of")).collect();
        let first = first.map(|text| day(&text, "/first")).transpose().map_err(told)?;
        let as_known_at = as_known_at.map(|text| day(&text, "/as_known_at")).transpose().map_err(told)?;
        let threads = threads.or_else(|| thread::available_parallelism().ok());
        let options = Options { as_of: days.map_err(told)?, first, as_known_at, next_change, threads };
        let persons = persons.map_or_else(|| Ok(Persons::none()), |persons| known(&persons))?;
        let (rulebook, reform) = (rulebook.rules.clone(), reform.map(|reform| reform.rules.clone()));
        let input = reader(&rows)?;
        Self::over(py, Question { rulebook, reform, kind, options, persons }, rows.unbind(), input)
    }

    /// Another kind of answers over the same rows. A run that has not begun is passed on, so that rows that can be read
    /// only once go to the table whose answers are read.
    fn shown(&self, py: Python<'_>, kind: String) -> PyResult<Self> {
        let question = Question { kind, ..self.question.clone() };
        let input = self.first().map_or_else(|| again(self.rows.bind(py)), |first| Ok(first.into_input()))?;
        Self::over(py, question, self.rows.clone_ref(py), input)
    }

    /// The answers, as a stream of record batches.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        slf: &Bound<'py, Self>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A requested schema is a wish that may be ignored; the answer has only one.
        drop(requested_schema);
        let stream = slf.get().open(slf.py())?;
        let schema = slf.get().schema.clone();
        let pulled = Pulled { stream, table: slf.clone().unbind(), thread: thread::current().id() };
        let reader = FFI_ArrowArrayStream::new(Box::new(RecordBatchIterator::new(pulled, schema)));
        PyCapsule::new_with_value(slf.py(), reader, STREAM)
    }

    /// The columns of the answers.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref()).map_err(arrow)?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }

    /// The answers as dicts, all at once.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        let mut stream = self.open(py)?;
        let mut rows = Vec::new();
        loop {
            while let Some(batch) = stream.ready() {
                for row in 0..batch.num_rows() {
                    rows.push(dict(py, &batch, row)?);
                }
            }
            py.check_signals()?;
            if !py.detach(|| stream.advance()).map_err(|stop| stopped(py, stop))? {
                return Ok(rows);
            }
        }
    }

    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The rows that the last run has processed.
    #[getter]
    fn rows_done(&self) -> u64 {
        self.watch().rows()
    }

    /// The persons that the last run has processed.
    #[getter]
    fn persons_done(&self) -> u64 {
        self.watch().persons()
    }

    /// The persons that have an error instead of an answer in the last run.
    #[getter]
    fn persons_refused(&self) -> u64 {
        self.watch().refused()
    }

    /// Cancels the last run.
    fn cancel(&self) {
        self.watch().cancel();
    }

    /// Releases the rows that were opened to check their columns: some objects can't be read twice at a time.
    fn release(&self) {
        if let Ok(mut first) = self.first.lock() {
            *first = None;
        }
    }

    /// Why the last run stopped early, if the table was rejected.
    fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let run = self.run.lock().ok()?;
        run.failure.as_ref().map(|error| raise(py, error))
    }
}

impl PyTable {
    /// A table over the rows, or over the run that has already been opened.
    fn over(py: Python<'_>, question: Question, rows: Py<PyAny>, input: Input) -> PyResult<Self> {
        let first = question.open(input).map_err(|error| raise(py, &error))?;
        let (schema, run) = (first.schema(), Mutex::new(Run::default()));
        Ok(Self { question, rows, schema, first: Mutex::new(Some(first)), run })
    }

    /// The run opened to check the columns, until it is taken.
    fn first(&self) -> Option<Stream> {
        self.first.lock().ok().and_then(|mut first| first.take())
    }

    /// A run over the rows.
    fn open(&self, py: Python<'_>) -> PyResult<Stream> {
        let stream = match self.first() {
            Some(first) => first,
            None => self.question.open(again(self.rows.bind(py))?).map_err(|error| raise(py, &error))?,
        };
        if let Ok(mut run) = self.run.lock() {
            *run = Run { watch: stream.watch(), failure: None };
        }
        Ok(stream)
    }

    fn watch(&self) -> Watch {
        self.run.lock().map(|run| run.watch.clone()).unwrap_or_default()
    }
}

/// A run that a consumer reads, with or without the interpreter's lock.
struct Pulled {
    stream: Stream,
    table: Py<PyTable>,
    /// The thread that asked for it. Signals are checked on that thread: it has the lock, or may wait for it.
    thread: ThreadId,
}

impl Iterator for Pulled {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.stream.ready() {
                return Some(Ok(batch));
            }
            if let Err(interrupted) = self.listen() {
                return Some(Err(interrupted));
            }
            match self.stream.advance() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(stop) => return Some(Err(self.told(stop))),
            }
        }
    }
}

impl Pulled {
    /// Ends the run if the interpreter has been interrupted.
    fn listen(&self) -> Result<(), ArrowError> {
        if thread::current().id() != self.thread {
            return Ok(());
        }
        Python::attach(|py| {
            py.check_signals().map_err(|_| {
                // The consumer reports an error of its own; the interruption follows it.
                // SAFETY: attached to the interpreter.
                unsafe { pyo3::ffi::PyErr_SetInterrupt() };
                ArrowError::ComputeError("interrupted".to_owned())
            })
        })
    }

    /// Records why the table is rejected.
    fn told(&self, stop: Stop) -> ArrowError {
        if let (Stop::Refused(error), Ok(mut run)) = (&stop, self.table.get().run.lock()) {
            run.failure = Some(error.clone());
        }
        stop.into()
    }
}

/// A table with the rows of each person together, in the order of the persons; the order inside a person is kept.
#[pyfunction]
pub(crate) fn by_person(py: Python<'_>, rows: Bound<'_, PyAny>) -> PyResult<PyRows> {
    let rows = reader(&rows)?;
    let schema = rows.schema();
    let sorted = py.detach(|| batch::by_person(&schema, rows)).map_err(|stop| stopped(py, stop))?;
    Ok(PyRows { sorted })
}

/// Rows in memory.
#[pyclass(name = "Rows", module = "collocamento._native", frozen)]
pub(crate) struct PyRows {
    sorted: RecordBatch,
}

#[pymethods]
impl PyRows {
    /// The rows, as a stream of one record batch.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let rows = RecordBatchIterator::new([Ok(self.sorted.clone())], self.sorted.schema());
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(rows)), STREAM)
    }

    /// The columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.sorted.schema().as_ref()).map_err(arrow)?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }

    fn __len__(&self) -> usize {
        self.sorted.num_rows()
    }
}

/// Reads rows again.
fn again(rows: &Bound<'_, PyAny>) -> PyResult<Input> {
    // An object that is its own iterator has nothing left, and would not report it.
    if rows.hasattr("__next__")? {
        return Err(PyValueError::new_err("the rows come from a reader, which can be read only once: pass a table"));
    }
    reader(rows)
}

/// Reads an object with the interface: a stream of record batches, or a single batch.
fn reader(rows: &Bound<'_, PyAny>) -> PyResult<Input> {
    if rows.hasattr("__arrow_c_stream__")? {
        let capsule = rows.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: the name says what the pointer is; its content is moved out, as the interface has it.
        let stream = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) };
        let stream = stream.map_err(|error| PyTypeError::new_err(format!("not a table of named columns: {error}")))?;
        return Ok(without_index(stream));
    }
    if rows.hasattr("__arrow_c_array__")? {
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) =
            rows.call_method0("__arrow_c_array__")?.extract()?;
        let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
        let array = array.pointer_checked(Some(ARRAY))?.cast::<arrow_array::ffi::FFI_ArrowArray>();
        // SAFETY: the names say what the pointers are; the array's content is moved out, as the interface has it.
        let data = unsafe {
            let array = arrow_array::ffi::FFI_ArrowArray::from_raw(array.as_ptr());
            arrow_array::ffi::from_ffi(array, schema.as_ref())
        };
        let data = data.map_err(arrow)?;
        if !matches!(data.data_type(), DataType::Struct(_)) || data.null_count() > 0 {
            return Err(PyTypeError::new_err("not a table of named columns but an array of values"));
        }
        let batch = RecordBatch::from(StructArray::from(data));
        return Ok(without_index(RecordBatchIterator::new([Ok(batch.clone())], batch.schema())));
    }
    Err(PyTypeError::new_err(
        "a table is expected: an object with __arrow_c_stream__ or __arrow_c_array__ (call .collect() on a LazyFrame)",
    ))
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

/// The known facts about persons, from a table.
fn known(persons: &Bound<'_, PyAny>) -> PyResult<Persons> {
    let py = persons.py();
    let rows = reader(persons)?;
    let mut known = Persons::none();
    py.detach(|| {
        for batch in rows {
            known.push(&batch?).map_err(under_persons)?;
        }
        Ok(known)
    })
    .map_err(|stop| stopped(py, stop))
}

/// An error of the persons table, distinct from one of the events.
fn under_persons(error: Error) -> Error {
    let path = format!("/persons{}", error.path);
    error.at(path)
}

fn day(text: &str, path: &str) -> Result<Day, Error> {
    text.parse().map_err(|error: Error| error.at(path))
}

fn dict<'py>(py: Python<'py>, batch: &RecordBatch, row: usize) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
        dict.set_item(field.name(), cell::value(py, column, row)?)?;
    }
    Ok(dict)
}

/// Why a run stopped, as an exception.
fn stopped(py: Python<'_>, stop: Stop) -> PyErr {
    match stop {
        Stop::Refused(error) => raise(py, &error),
        Stop::Cancelled => PyRuntimeError::new_err("cancelled"),
        Stop::Arrow(error) => arrow(error),
    }
}

fn arrow(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}
