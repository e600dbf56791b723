//! Tables through the Arrow PyCapsule interface: both input and output are objects that support it.

use std::num::NonZero;
use std::sync::{Arc, Mutex};
use std::thread;

use arrow_schema::SchemaRef;
use collocamento::batch::{self, JobMap, Options, Persons, Stream};
use collocamento::calendar::Day;
use collocamento::{Error, Lang, Text};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::fault::guarded;
use crate::input::{Input, reader, reopened};
use crate::last_run::LastRun;
use crate::patience::{self, on_main_thread};
use crate::persons::known;
use crate::question::{Jobs, Question};
use crate::stop::halted;
use crate::stream::TableStream;
use crate::{PyRulebook, capsule, cell, raise};

/// The dicts that are made between two checks of the signals.
const DICTS: usize = 10_000;

/// A table of answers over a table of rows. Rows are processed lazily, when the answers are read. Each time the answers
/// are read, the rows are read again, if their object allows it.
#[pyclass(name = "Table", module = "collocamento._native", frozen)]
pub(crate) struct PyTable {
    question: Question,
    rows: Py<PyAny>,
    /// The tables in files that the answers come from.
    in_files: Vec<Py<PyAny>>,
    /// What to know about the columns of the rows.
    notes: Vec<Text>,
    schema: SchemaRef,
    /// The first run, opened to check its columns.
    first: Mutex<Option<Stream>>,
    run: Arc<LastRun>,
}

#[pymethods]
impl PyTable {
    #[new]
    #[pyo3(signature = (rulebook, kind, rows, *, as_of, first = None, until = None, persons = None, as_known_at = None, next_change = true, threads = None, reform = None, columns = None, dids = None, italian = false, carry = Vec::new(), rules = false, all_persons = false))]
    #[allow(clippy::too_many_arguments)] // They are keywords in Python.
    fn new(
        py: Python<'_>,
        rulebook: &PyRulebook,
        kind: String,
        rows: Bound<'_, PyAny>,
        as_of: Vec<String>,
        first: Option<String>,
        until: Option<String>,
        persons: Option<Bound<'_, PyAny>>,
        as_known_at: Option<String>,
        next_change: bool,
        threads: Option<NonZero<usize>>,
        reform: Option<&PyRulebook>,
        columns: Option<String>,
        dids: Option<Py<PyAny>>,
        italian: bool,
        carry: Vec<String>,
        rules: bool,
        all_persons: bool,
    ) -> PyResult<Self> {
        let told = |error: Error| raise(py, &error);
        let days: Result<Vec<Day>, Error> = as_of.iter().map(|text| day(text, "/as_of")).collect();
        let first = first.map(|text| day(&text, "/first")).transpose().map_err(told)?;
        let until = until.map(|text| day(&text, "/until")).transpose().map_err(told)?;
        let as_known_at = as_known_at.map(|text| day(&text, "/as_known_at")).transpose().map_err(told)?;
        let threads = threads.or_else(|| thread::available_parallelism().ok());
        let map = columns.map(|columns| JobMap::read(&columns)).transpose().map_err(told)?;
        let map = map.map(|map| if italian { map.italian() } else { map });
        let jobs = map.map(|map| Jobs { map, dids: dids.map(Arc::new) });
        let as_of = days.map_err(told)?;
        let if_within = jobs.is_some();
        let options =
            Options { as_of, first, until, as_known_at, next_change, if_within, rules, carry, all_persons, threads };
        guarded(py, || {
            let dids = jobs.as_ref().and_then(|jobs| jobs.dids.as_ref()).map(|dids| dids.bind(py));
            let in_files = in_files(py, [Some(&rows), dids, persons.as_ref()])?;
            let persons = persons.map_or_else(|| Ok(Persons::none()), |persons| known(&persons, all_persons))?;
            let (rulebook, reform) = (rulebook.rules.clone(), reform.map(|reform| reform.rules.clone()));
            let question = Question { rulebook, reform, kind, options, persons, jobs };
            let mut notes = Vec::new();
            let input = question.events(&rows, |rows| {
                let input = reader(rows)?;
                notes.extend(batch::notes(&input.schema()));
                Ok(input)
            })?;
            Ok(Self { in_files, ..Self::over(py, question, rows.unbind(), input, notes)? })
        })
    }

    /// Another kind of answers over the same rows. A run that has not begun is passed on, so that rows that can be read
    /// only once go to the table whose answers are read.
    fn shown(&self, py: Python<'_>, kind: String) -> PyResult<Self> {
        let question = Question { kind, ..self.question.clone() };
        guarded(py, || {
            let again = || question.events(self.rows.bind(py), reopened);
            let input = self.first().map_or_else(again, |first| Ok(first.into_input()))?;
            let in_files = self.in_files(py);
            Ok(Self { in_files, ..Self::over(py, question, self.rows.clone_ref(py), input, self.notes.clone())? })
        })
    }

    /// The answers, as a stream of record batches.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A requested schema is a wish that may be ignored; the answer has only one.
        drop(requested_schema);
        guarded(py, || {
            let stream = self.open(py)?;
            let main = on_main_thread(py)?.then(|| thread::current().id());
            let batches = TableStream { stream, run: self.run.clone(), main };
            capsule::stream(py, self.schema.clone(), batches)
        })
    }

    /// The columns of the answers.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, &self.schema)
    }

    /// The answers as dicts, all at once.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        guarded(py, || dicts(py, self.open(py)?, usize::MAX))
    }

    /// The first answers as dicts, in a run of their own that ends after them. Raises an error if the rows can be read only once:
    /// they would be lost.
    fn head<'py>(&self, py: Python<'py>, limit: usize) -> PyResult<Vec<Bound<'py, PyDict>>> {
        guarded(py, || {
            self.question.check_again(self.rows.bind(py))?;
            self.release();
            let events = self.question.events(self.rows.bind(py), reopened)?;
            dicts(py, self.question.open(events).map_err(|error| raise(py, &error))?, limit)
        })
    }

    /// The tables in files that the answers come from: rows, DIDs and persons.
    #[getter]
    fn in_files(&self, py: Python<'_>) -> Vec<Py<PyAny>> {
        self.in_files.iter().map(|table| table.clone_ref(py)).collect()
    }

    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// What to know about the columns of the rows, in Italian and in English.
    #[getter]
    fn notes(&self) -> Vec<(&str, &str)> {
        self.notes.iter().map(|note| (note.get(Lang::It), note.get(Lang::En))).collect()
    }

    /// The rows that the last run has processed.
    #[getter]
    fn rows_done(&self) -> u64 {
        self.run.watch().rows()
    }

    /// The persons that the last run has processed.
    #[getter]
    fn persons_done(&self) -> u64 {
        self.run.watch().persons()
    }

    /// The persons that have an error instead of an answer in the last run.
    #[getter]
    fn persons_refused(&self) -> u64 {
        self.run.watch().refused()
    }

    /// Cancels the last run.
    fn cancel(&self) {
        self.run.watch().cancel();
    }

    /// Releases the rows that were opened to check their columns: some objects can't be read twice at a time.
    fn release(&self) {
        drop(self.first());
    }

    /// The exception with which the last run stopped early; None if it did not.
    fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        self.run.failure(py)
    }
}

impl PyTable {
    /// A table over the rows, or over the run that has already been opened.
    fn over(py: Python<'_>, question: Question, rows: Py<PyAny>, input: Input, notes: Vec<Text>) -> PyResult<Self> {
        let first = question.open(input).map_err(|error| raise(py, &error))?;
        let (schema, run) = (first.schema(), Arc::default());
        Ok(Self { question, rows, in_files: Vec::new(), notes, schema, first: Mutex::new(Some(first)), run })
    }

    /// The run opened to check the columns, until it is taken. What runs Python code as it is dropped, such as a stream, is
    /// dropped after the lock: another thread may wait for the lock, and hold the interpreter's.
    fn first(&self) -> Option<Stream> {
        self.first.lock().ok().and_then(|mut first| first.take())
    }

    /// A run over the rows.
    fn open(&self, py: Python<'_>) -> PyResult<Stream> {
        let stream = match self.first() {
            Some(first) => first,
            None => {
                let events = self.question.events(self.rows.bind(py), reopened)?;
                self.question.open(events).map_err(|error| raise(py, &error))?
            }
        };
        self.run.begin(stream.watch());
        Ok(stream)
    }
}

/// Those of some tables that are in files.
fn in_files(py: Python<'_>, tables: [Option<&Bound<'_, PyAny>>; 3]) -> PyResult<Vec<Py<PyAny>>> {
    let class = py.import("collocamento._runtime.batches")?.getattr("Reread")?;
    let mut found = Vec::new();
    for table in tables.into_iter().flatten() {
        if table.is_instance(&class)? {
            found.push(table.clone().unbind());
        }
    }
    Ok(found)
}

/// The answers of a run as dicts, up to a number of them.
fn dicts<'py>(py: Python<'py>, mut stream: Stream, limit: usize) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let listens = on_main_thread(py)?;
    let mut dicts = Vec::new();
    while dicts.len() < limit {
        if let Some(batch) = stream.ready() {
            for row in 0..batch.num_rows().min(limit.saturating_sub(dicts.len())) {
                if dicts.len().is_multiple_of(DICTS) {
                    py.check_signals()?;
                }
                dicts.push(cell::dict(py, &batch, row)?);
            }
        } else if !py.detach(|| patience::advance(&mut stream, listens)).map_err(|halt| halted(py, halt))? {
            break;
        }
    }
    Ok(dicts)
}

fn day(text: &str, path: &str) -> Result<Day, Error> {
    text.parse().map_err(|error: Error| error.at(path))
}
