//! The question about a table of rows.

use arrow_array::RecordBatchReader;
use collocamento::batch::{Comparison, Kind, Options, Persons, Show, Stream};
use collocamento::{Code, Error, Rulebook};

/// The rows as a stream.
pub(crate) type Input = Box<dyn RecordBatchReader + Send>;

/// A table of answers, without the rows.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) rulebook: Rulebook,
    /// The rulebook of a reform; if there is one, the two are compared.
    pub(crate) reform: Option<Rulebook>,
    pub(crate) kind: String,
    pub(crate) options: Options,
    pub(crate) persons: Persons,
}

impl Question {
    /// The answers over some rows.
    pub(crate) fn open(&self, input: Input) -> Result<Stream, Error> {
        let (persons, options) = (self.persons.clone(), self.options.clone());
        let unknown = || Error::new(Code::ValoreNonValido).at("/kind");
        match &self.reform {
            None => {
                let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == self.kind).ok_or_else(unknown)?;
                Stream::open(kind, &self.rulebook, input, persons, options)
            }
            Some(reform) => {
                let show = match self.kind.as_str() {
                    "persons" => Show::Persons,
                    "differing" => Show::Differing,
                    "totals" => Show::Totals,
                    _ => return Err(unknown()),
                };
                let both = [&self.rulebook, reform];
                let comparison = Comparison::new(both, &input.schema(), persons, options, show)?;
                Ok(Stream::of(Box::new(comparison), input))
            }
        }
    }
}
