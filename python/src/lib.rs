//! The native part of the Python package: it converts and calls, with the interpreter's lock released.

mod capsule;
mod cell;
mod cob;
mod fault;
mod input;
mod last_run;
mod patience;
mod persons;
mod question;
mod rows;
mod stop;
mod stream;
mod table;

use arrow_schema::{DataType, Field, Schema};
use collocamento::batch::JobMap;
use collocamento::pages::{self, Format, Uses};
use collocamento::{Code, Error, Lang, Operation, Rulebook, Text, plan_report, report, signature_report};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::fault::guarded;

/// The compiled part of `collocamento`.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::cob::{PyCobFile, cob_person};
    #[cfg(feature = "test-panic")]
    #[pymodule_export]
    use super::fault::on_request::test_panic;
    #[pymodule_export]
    use super::rows::{PyRows, by_person};
    #[pymodule_export]
    use super::table::PyTable;
    #[pymodule_export]
    use super::{
        PyRulebook, error_texts, job_map, job_person_column, nearest, operations, overlay_schema, rulebooks,
        rules_page, schema,
    };

    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}

/// The rules of one place: immutable, cheap to copy, shareable between threads.
#[pyclass(name = "Rulebook", module = "collocamento._native", frozen)]
struct PyRulebook {
    rules: Rulebook,
    /// The bundled rulebook under it, and the overlays over that one: name and text.
    base: String,
    overlays: Overlays,
}

/// Overlays, in the order in which they were added: name and text.
type Overlays = Vec<(String, String)>;

#[pymethods]
impl PyRulebook {
    #[new]
    #[pyo3(signature = (name = "nazionale", overlays = Vec::new()))]
    fn new(py: Python<'_>, name: &str, overlays: Overlays) -> PyResult<Self> {
        let laid =
            || overlays.iter().try_fold(Rulebook::bundled(name)?, |rules, (name, text)| rules.overlay(name, text));
        let rules = guarded(py, || py.detach(laid).map_err(|error| raise(py, &error)))?;
        Ok(Self { rules, base: name.to_owned(), overlays })
    }

    /// This rulebook with a layer of rule data over it, as TOML or JSON text, under a name of its own.
    fn overlay(&self, py: Python<'_>, name: &str, text: &str) -> PyResult<Self> {
        let laid = || self.rules.overlay(name, text);
        let rules = guarded(py, || py.detach(laid).map_err(|error| raise(py, &error)))?;
        let layer = (name.to_owned(), text.to_owned());
        let overlays = self.overlays.iter().cloned().chain([layer]).collect();
        Ok(Self { rules, base: self.base.clone(), overlays })
    }

    /// The differences of another rulebook, as JSON: the answer of `rulebook.diff`.
    fn diff_json(&self, py: Python<'_>, other: &Self) -> PyResult<String> {
        let differences = || {
            let mut answer = serde_json::to_value(self.rules.diff(&other.rules))?;
            let version = serde_json::to_value(self.rules.rulebook_version())?;
            if let Some(fields) = answer.as_object_mut() {
                fields.extend([("rulebook".into(), self.rules.name().into()), ("rulebook_version".into(), version)]);
            }
            Ok::<_, serde_json::Error>(answer.to_string())
        };
        guarded(py, || py.detach(differences).map_err(|error| PyValueError::new_err(error.to_string())))
    }

    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        self.rules.name()
    }

    /// Its version.
    #[getter]
    fn version(&self) -> &str {
        self.rules.version()
    }

    /// The SHA-256 of its data, in hexadecimal.
    #[getter]
    fn digest(&self) -> &str {
        self.rules.digest()
    }

    /// The UUID of its digest, as text.
    #[getter]
    fn id(&self) -> String {
        self.rules.id().to_string()
    }

    /// The last day up to which every figure of the law has been reviewed, as text.
    #[getter]
    fn reviewed_to(&self) -> Option<String> {
        self.rules.reviewed_to().map(|day| day.to_string())
    }

    /// Runs an operation on UTF-8 JSON and returns its JSON.
    #[pyo3(signature = (operation, input, *, explain = false))]
    fn call_json(&self, py: Python<'_>, operation: &str, input: &[u8], explain: bool) -> PyResult<String> {
        let answer = || Operation::named(operation)?.call(&self.rules, input, explain);
        guarded(py, || py.detach(answer).map_err(|error| raise(py, &error)))
    }

    /// Assesses a dossier, given as UTF-8 JSON, and returns a text for an operator.
    #[pyo3(signature = (dossier, *, explain = false, lang = "it"))]
    fn report(&self, py: Python<'_>, dossier: &[u8], explain: bool, lang: &str) -> PyResult<String> {
        let lang = if lang == "en" { Lang::En } else { Lang::It };
        let text = || report(&self.rules, dossier, explain, lang);
        guarded(py, || py.detach(text).map_err(|error| raise(py, &error)))
    }

    /// Replays the actions on a document, given as UTF-8 JSON, and returns them as text for an operator.
    #[pyo3(signature = (input, *, lang = "it"))]
    fn signature_report(&self, py: Python<'_>, input: &[u8], lang: &str) -> PyResult<String> {
        let lang = if lang == "en" { Lang::En } else { Lang::It };
        let text = || signature_report(&self.rules, input, lang);
        guarded(py, || py.detach(text).map_err(|error| raise(py, &error)))
    }

    /// Plans the path of a person, given as UTF-8 JSON, and returns a text for an operator.
    #[pyo3(signature = (input, *, lang = "it"))]
    fn plan_report(&self, py: Python<'_>, input: &[u8], lang: &str) -> PyResult<String> {
        let lang = if lang == "en" { Lang::En } else { Lang::It };
        let text = || plan_report(&self.rules, input, lang);
        guarded(py, || py.detach(text).map_err(|error| raise(py, &error)))
    }

    fn __repr__(&self) -> String {
        format!("Rulebook('{}')", self.rules.name())
    }

    /// A pickled rulebook is rebuilt from its base and overlays.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (String, Overlays)) {
        (slf.get_type(), (slf.get().base.clone(), slf.get().overlays.clone()))
    }

    fn __eq__(&self, other: &Self) -> bool {
        (&self.base, &self.overlays) == (&other.base, &other.overlays)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.base, &self.overlays).hash(&mut hasher);
        hasher.finish()
    }
}

/// The message of an error in Italian and in English; None for a code that is not one of the rules.
#[pyfunction]
fn error_texts(code: &str, path: &str, details: &str, reason: String, reason_en: String) -> Option<(String, String)> {
    let mut error = Error::new(Code::from_wire(code)?).at(path);
    error.details = serde_json::from_str(details).unwrap_or_default();
    let error = if reason.is_empty() { error } else { error.hint(Text::new(reason, reason_en)) };
    Some((error.message(Lang::It), error.message(Lang::En)))
}

/// The names that come nearest to the one given, if any comes near.
#[pyfunction]
fn nearest(given: &str, names: Vec<String>) -> Vec<String> {
    let error = Error::new(Code::ValoreNonValido).detail("allowed", names).nearest(given);
    let found = error.details.get("nearest").and_then(serde_json::Value::as_array);
    found.into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// The names of the bundled rulebooks.
#[pyfunction]
fn rulebooks() -> Vec<&'static str> {
    Rulebook::names()
}

/// A bundled map of the columns of a table of jobs, as TOML text.
#[pyfunction]
fn job_map(py: Python<'_>, name: &str) -> PyResult<&'static str> {
    guarded(py, || JobMap::text(name).map_err(|error| raise(py, &error)))
}

/// The column of the persons among those of a table of jobs, or of DIDs.
#[pyfunction]
fn job_person_column(py: Python<'_>, columns: &str, names: Vec<String>, of_dids: bool) -> PyResult<String> {
    let fields: Vec<Field> = names.into_iter().map(|name| Field::new(name, DataType::Null, true)).collect();
    let (map, schema) = (JobMap::read(columns), Schema::new(fields));
    let found = || map?.person_column(&schema, of_dids).map(str::to_owned);
    guarded(py, || found().map_err(|error| raise(py, &error)))
}

/// The names of the operations.
#[pyfunction]
fn operations() -> Vec<&'static str> {
    Operation::ALL.iter().map(|operation| operation.name).collect()
}

/// The JSON Schemas of an operation's input and output, as JSON text.
#[pyfunction]
fn schema(py: Python<'_>, operation: &str) -> PyResult<(String, String)> {
    guarded(py, || {
        let operation = Operation::named(operation).map_err(|error| raise(py, &error))?;
        Ok((operation.input_schema().to_value().to_string(), operation.output_schema().to_value().to_string()))
    })
}

/// The JSON Schema of an overlay, as JSON text.
#[pyfunction]
fn overlay_schema(py: Python<'_>) -> PyResult<String> {
    guarded(py, || Ok(Rulebook::overlay_schema().to_value().to_string()))
}

/// The rules of some rulebooks as a page to read: HTML or Markdown. The first is listed completely, the others by their
/// differences.
#[pyfunction]
fn rules_page(py: Python<'_>, rulebooks: Vec<PyRef<'_, PyRulebook>>, html: bool) -> PyResult<String> {
    let rulebooks: Vec<Rulebook> = rulebooks.iter().map(|rulebook| rulebook.rules.clone()).collect();
    let format = if html { Format::Html } else { Format::Markdown };
    let page = || pages::rules(&rulebooks, &Uses::bundled()?, format);
    guarded(py, || py.detach(page).map_err(|error| raise(py, &error)))
}

/// The package's own exception, made from the contract's JSON.
fn raise(py: Python<'_>, error: &Error) -> PyErr {
    let made = class(py, "RuleError").and_then(|class| class.call_method1("from_json", (error.to_json(),)));
    made.map_or_else(|import_failed| import_failed, PyErr::from_value)
}

/// An exception of the package that has no place in an input.
fn exception(py: Python<'_>, name: &str) -> PyErr {
    class(py, name).and_then(|class| class.call0()).map_or_else(|import_failed| import_failed, PyErr::from_value)
}

/// A class of the package's exceptions.
fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("collocamento._runtime.errors")?.getattr(name)
}
