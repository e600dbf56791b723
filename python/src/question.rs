//! The question about a table of rows.

use std::sync::Arc;

use collocamento::batch::{Comparison, JobAnswers, JobEvents, JobMap, Kind, Options, Persons, Show, Stream, Worker};
use collocamento::{Code, Error, Rulebook};
use pyo3::prelude::*;

use crate::input::{Input, check_again};
use crate::raise;

/// A table of answers, without the rows.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) rulebook: Rulebook,
    /// The rulebook of a reform; if there is one, the two are compared.
    pub(crate) reform: Option<Rulebook>,
    pub(crate) kind: String,
    pub(crate) options: Options,
    pub(crate) persons: Persons,
    /// How to read the rows, if they are jobs.
    pub(crate) jobs: Option<Jobs>,
}

/// Rows of jobs: their columns, and the table of DIDs.
#[derive(Clone)]
pub(crate) struct Jobs {
    pub(crate) map: JobMap,
    pub(crate) dids: Option<Arc<Py<PyAny>>>,
}

impl Question {
    /// An error if the rows, or those of the DIDs, can be read only once.
    pub(crate) fn check_again(&self, rows: &Bound<'_, PyAny>) -> PyResult<()> {
        let dids = self.jobs.as_ref().and_then(|jobs| jobs.dids.as_ref());
        check_again(rows).and_then(|()| dids.map_or(Ok(()), |dids| check_again(dids.bind(rows.py()))))
    }

    /// The rows as a stream of events, opened by a reader of tables.
    pub(crate) fn events(
        &self,
        rows: &Bound<'_, PyAny>,
        mut open: impl FnMut(&Bound<'_, PyAny>) -> PyResult<Input>,
    ) -> PyResult<Input> {
        let input = open(rows)?;
        let Some(Jobs { map, dids }) = &self.jobs else { return Ok(input) };
        let py = rows.py();
        let dids = dids.as_ref().map(|dids| open(dids.bind(py))).transpose()?;
        let events =
            JobEvents::new(map.clone(), input, dids, &self.options.carry).map_err(|error| raise(py, &error))?;
        Ok(Box::new(events))
    }

    /// The answers over some rows.
    pub(crate) fn open(&self, input: Input) -> Result<Stream, Error> {
        let (persons, options) = (self.persons.clone(), self.options.clone());
        let unknown = || Error::new(Code::ValoreNonValido).at("/kind");
        let worker: Box<dyn Worker> = match &self.reform {
            None => {
                let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == self.kind).ok_or_else(unknown)?;
                if self.jobs.is_none() {
                    return Stream::open(kind, &self.rulebook, input, persons, options);
                }
                kind.open(&self.rulebook, &input.schema(), persons, options)?
            }
            Some(reform) => {
                let show = match self.kind.as_str() {
                    "persons" => Show::Persons,
                    "differing" => Show::Differing,
                    "totals" => Show::Totals,
                    _ => return Err(unknown()),
                };
                let both = [&self.rulebook, reform];
                Box::new(Comparison::new(both, &input.schema(), persons, options, show)?)
            }
        };
        let worker = if self.jobs.is_some() { Box::new(JobAnswers::new(worker)) } else { worker };
        Ok(Stream::of(worker, input))
    }
}
