//! Tables through the Arrow PyCapsule interface: both input and output are objects that support it.

use std::num::NonZero;
use std::sync::Mutex;
use std::thread::{self, ThreadId};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::SchemaRef;
use collocamento::Error;
use collocamento::batch::{self, Options, Persons, Stop, Stream, Watch};
use collocamento::calendar::Day;
use collocamento_arrow::{Batches, Failure, export};
use pyo3::exceptions::{PyKeyboardInterrupt, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::fault::{guarded, perhaps};
use crate::input::{SCHEMA, STREAM, again, reader};
use crate::patience::{self, Halt, on_main_thread};
use crate::question::{Input, Question};
use crate::unreadable::unreadable;
use crate::{PyRulebook, cell, exception, raise};

/// Dicts made, and persons read, between two looks at the signals.
const DICTS: usize = 10_000;
const PERSONS: usize = 1 << 17;

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
    failure: Option<PyErr>,
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
        guarded(py, || {
            let persons = persons.map_or_else(|| Ok(Persons::none()), |persons| known(&persons))?;
            let (rulebook, reform) = (rulebook.rules.clone(), reform.map(|reform| reform.rules.clone()));
            let input = reader(&rows)?;
            Self::over(py, Question { rulebook, reform, kind, options, persons }, rows.unbind(), input)
        })
    }

    /// Another kind of answers over the same rows. A run that has not begun is passed on, so that rows that can be read
    /// only once go to the table whose answers are read.
    fn shown(&self, py: Python<'_>, kind: String) -> PyResult<Self> {
        let question = Question { kind, ..self.question.clone() };
        guarded(py, || {
            let input = self.first().map_or_else(|| again(self.rows.bind(py)), |first| Ok(first.into_input()))?;
            Self::over(py, question, self.rows.clone_ref(py), input)
        })
    }

    /// The answers, as a stream of record batches.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        slf: &Bound<'py, Self>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A requested schema is a wish that may be ignored; the answer has only one.
        drop(requested_schema);
        let py = slf.py();
        guarded(py, || {
            let stream = slf.get().open(py)?;
            let main = on_main_thread(py)?.then(|| thread::current().id());
            let pulled = Pulled { stream, table: slf.clone().unbind(), main };
            PyCapsule::new_with_value(py, export(slf.get().schema.clone(), pulled), STREAM)
        })
    }

    /// The columns of the answers.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        columns(py, &self.schema)
    }

    /// The answers as dicts, all at once.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        guarded(py, || {
            let mut stream = self.open(py)?;
            let listens = on_main_thread(py)?;
            let mut rows = Vec::new();
            loop {
                while let Some(batch) = stream.ready() {
                    for row in 0..batch.num_rows() {
                        if rows.len().is_multiple_of(DICTS) {
                            py.check_signals()?;
                        }
                        rows.push(dict(py, &batch, row)?);
                    }
                }
                if !py.detach(|| patience::advance(&mut stream, listens)).map_err(|halt| halted(py, halt))? {
                    return Ok(rows);
                }
            }
        })
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

    /// Why the last run stopped early, as the exception that tells it.
    fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let run = self.run.lock().ok()?;
        run.failure.as_ref().map(|error| error.clone_ref(py))
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
    /// The main thread, if that is the one that asked for it: it has the lock, or may wait for it.
    main: Option<ThreadId>,
}

impl Batches for Pulled {
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
        perhaps();
        let listens = self.main == Some(thread::current().id());
        loop {
            if let Some(batch) = self.stream.ready() {
                return Ok(Some(batch));
            }
            match patience::advance(&mut self.stream, listens) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(halt) => return Err(self.failed(|py| halted(py, halt))),
            }
        }
    }

    fn panicked(&mut self) -> Failure {
        self.failed(|py| exception(py, "InternalError"))
    }

    fn wait(until_free: &(dyn Fn() + Sync)) {
        // The other thread may need the interpreter.
        if Python::try_attach(|py| py.detach(until_free)).is_none() {
            until_free();
        }
    }
}

impl Pulled {
    /// Records why the run has failed. The consumer reports an error of its own, with the words of this one.
    fn failed(&self, error: impl FnOnce(Python<'_>) -> PyErr) -> Failure {
        let told = Python::try_attach(|py| {
            let error = error(py);
            if error.is_instance_of::<PyKeyboardInterrupt>(py) {
                // It follows the consumer's error.
                // SAFETY: attached to the interpreter.
                unsafe { pyo3::ffi::PyErr_SetInterrupt() };
                return "interrupted".to_owned();
            }
            let words = error.value(py).to_string();
            if let Ok(mut run) = self.table.get().run.lock() {
                run.failure = Some(error);
            }
            words
        });
        // Of the numbers that a stream may return, pyarrow has an exception of its own for this one.
        Failure { of_input: true, words: told.unwrap_or_default() }
    }
}

/// A table with the rows of each person together, in the order of the persons; the order inside a person is kept.
#[pyfunction]
pub(crate) fn by_person(py: Python<'_>, rows: Bound<'_, PyAny>) -> PyResult<PyRows> {
    guarded(py, || {
        let rows = reader(&rows)?;
        let (schema, watch) = (rows.schema(), Watch::default());
        let listens = on_main_thread(py)?;
        let sorted = py.detach(|| {
            let batches = rows.map(|batch| heard(listens).and_then(|()| Ok(batch.map_err(Stop::Arrow)?)));
            let batches: Vec<RecordBatch> = batches.collect::<Result<_, Halt>>()?;
            let sort = || batch::by_person(&schema, batches.into_iter().map(Ok), &watch);
            let sorted = if listens { patience::patiently(&watch, sort).map_err(Halt::Raised)? } else { sort() };
            sorted.map_err(Halt::Stop)
        });
        Ok(PyRows { schema, sorted: sorted.map_err(|halt| halted(py, halt))? })
    })
}

/// Runs the handlers of signals between two batches.
fn heard(listens: bool) -> Result<(), Halt> {
    if listens { Python::attach(|py| py.check_signals()).map_err(Halt::Raised) } else { Ok(()) }
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
        let rows = Ready(self.sorted.clone().into_iter());
        guarded(py, || PyCapsule::new_with_value(py, export(self.schema.clone(), rows), STREAM))
    }

    /// The columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        columns(py, &self.schema)
    }

    fn __len__(&self) -> usize {
        self.sorted.iter().map(RecordBatch::num_rows).sum()
    }
}

/// Batches that are there.
struct Ready(std::vec::IntoIter<RecordBatch>);

impl Batches for Ready {
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
        perhaps();
        Ok(self.0.next())
    }

    fn panicked(&mut self) -> Failure {
        let words = Python::try_attach(|py| exception(py, "InternalError").value(py).to_string());
        Failure { of_input: true, words: words.unwrap_or_default() }
    }
}

/// A schema as a capsule.
fn columns<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    guarded(py, || {
        let schema = FFI_ArrowSchema::try_from(schema.as_ref()).map_err(|error| unreadable(py, error))?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    })
}

/// The known facts about persons, from a table.
fn known(persons: &Bound<'_, PyAny>) -> PyResult<Persons> {
    let py = persons.py();
    let rows = reader(persons)?;
    let listens = on_main_thread(py)?;
    let mut known = Persons::none();
    // A table without rows has columns too.
    let columns = RecordBatch::new_empty(rows.schema());
    py.detach(|| {
        known.push(&columns).map_err(|error| Stop::Refused(under_persons(error)))?;
        for batch in rows {
            let batch = batch.map_err(Stop::Arrow)?;
            for start in (0..batch.num_rows()).step_by(PERSONS) {
                heard(listens)?;
                let piece = batch.slice(start, batch.num_rows().saturating_sub(start).min(PERSONS));
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

/// Why a run has ended early, as an exception.
fn halted(py: Python<'_>, halt: Halt) -> PyErr {
    match halt {
        Halt::Raised(error) => error,
        Halt::Stop(Stop::Refused(error)) => raise(py, &error),
        Halt::Stop(Stop::Cancelled) => PyRuntimeError::new_err("annullato / cancelled"),
        Halt::Stop(Stop::Arrow(error)) => unreadable(py, error),
    }
}
