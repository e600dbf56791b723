//! Files of Comunicazioni Obbligatorie, read document by document from Python's files.

use std::io::{self, BufReader, Read};
use std::sync::{Mutex, MutexGuard};

use collocamento::cob::{Communication, Documents, events_of};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::fault::guarded;
use crate::{PyRulebook, raise};

/// The documents that are read between two returns to Python.
const DOCUMENTS: usize = 256;

/// The bytes that are asked of a file at a time.
const BYTES: usize = 1 << 18;

/// The communications of some documents, each with the name of its worker among those of the file; what was found in them, and the
/// names that are not known, as JSON.
type Part = (Vec<(String, String)>, String, String);

/// A file of Comunicazioni Obbligatorie, read some documents at a time.
#[pyclass(name = "CobFile", module = "collocamento._native", frozen)]
pub(crate) struct PyCobFile(Mutex<Reading>);

struct Reading {
    documents: Documents<BufReader<Source>>,
    over: bool,
}

#[pymethods]
impl PyCobFile {
    /// file: an object with `read`, which returns bytes. before: the number of documents of the files before this one.
    #[new]
    fn new(file: Py<PyAny>, before: usize) -> Self {
        let documents = Documents::new(BufReader::with_capacity(BYTES, Source(file))).after(before);
        Self(Mutex::new(Reading { documents, over: false }))
    }

    /// The number of documents read, those before this file included.
    #[getter]
    fn documents(&self) -> PyResult<usize> {
        self.reading().map(|reading| reading.documents.documents_read())
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Part>> {
        guarded(py, || {
            let mut reading = self.reading()?;
            if reading.over { Ok(None) } else { reading.part().map(Some) }
        })
    }
}

impl PyCobFile {
    /// Whoever reads may wait for the interpreter's lock, which a caller who waited here would hold.
    fn reading(&self) -> PyResult<MutexGuard<'_, Reading>> {
        self.0
            .try_lock()
            .map_err(|_| PyValueError::new_err("another thread reads this file, or its reading has failed"))
    }
}

impl Reading {
    fn part(&mut self) -> PyResult<Part> {
        let (mut communications, mut findings, mut unread) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..DOCUMENTS {
            let Some(document) = self.documents.next() else {
                self.over = true;
                break;
            };
            let document = document?;
            for communication in document.communications {
                communications
                    .push((communication.worker().unwrap_or_default(), text(serde_json::to_string(&communication))?));
            }
            findings.extend(document.findings);
            unread.extend(document.unread);
        }
        let (findings, unread) = (serde_json::to_string(&findings), serde_json::to_string(&unread));
        Ok((communications, text(findings)?, text(unread)?))
    }
}

/// What was written as JSON.
fn text(json: serde_json::Result<String>) -> PyResult<String> {
    json.map_err(|error| PyValueError::new_err(error.to_string()))
}

/// The person, the events and the findings that communications of one worker give, as JSON.
#[pyfunction]
pub(crate) fn cob_person(py: Python<'_>, rulebook: &PyRulebook, communications: Vec<String>) -> PyResult<String> {
    guarded(py, || {
        let read = |one: &String| serde_json::from_str::<Communication>(one);
        let read: Result<Vec<Communication>, _> = communications.iter().map(read).collect();
        let read = read.map_err(|error| PyValueError::new_err(error.to_string()))?;
        let found = events_of(&rulebook.rules, read).map_err(|error| raise(py, &error))?;
        text(serde_json::to_string(&found))
    })
}

/// A file of Python as a reader. Its exceptions come back as they are.
struct Source(Py<PyAny>);

impl Read for Source {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        Python::attach(|py| {
            let bytes = self.0.bind(py).call_method1("read", (into.len(),))?;
            let bytes = bytes.cast::<PyBytes>().map_err(PyErr::from)?.as_bytes();
            let length = bytes.len().min(into.len());
            let (Some(to), Some(from)) = (into.get_mut(..length), bytes.get(..length)) else { return Ok(0) };
            to.copy_from_slice(from);
            Ok(length)
        })
        .map_err(|error: PyErr| io::Error::other(error))
    }
}
