//! Contract-type codes of the Comunicazioni Obbligatorie.

use serde::Deserialize;

use crate::base::calendar::day::Day;
use crate::base::words::job::JobKind;

/// What a contract-type code stands for, and when.
#[derive(Clone, Debug)]
pub(crate) struct ContractType {
    pub(crate) code: String,
    pub(crate) kind: ContractKind,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
}

impl ContractType {
    /// The kind that a code stands for on a day, with or without an agreed last day.
    pub(crate) fn kind_of(&self, code: &str, day: Day, has_end: bool) -> Option<JobKind> {
        let fits = match self.code.strip_suffix('*') {
            Some(start) => code.strip_prefix(start).is_some_and(|rest| !rest.is_empty()),
            None => code == self.code,
        };
        (fits && day.within(self.from, self.to)).then_some(match self.kind {
            ContractKind::Kind(kind) => kind,
            ContractKind::ByTerm(ByTerm::SecondoTermine) if has_end => JobKind::Determinato,
            ContractKind::ByTerm(ByTerm::SecondoTermine) => JobKind::Indeterminato,
        })
    }
}

/// What a contract-type code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum ContractKind {
    /// One job kind.
    Kind(JobKind),
    /// Fixed-term where an agreed last day is given, open-ended otherwise.
    ByTerm(ByTerm),
}

/// The one value of [`ContractKind::ByTerm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ByTerm {
    /// See [`ContractKind::ByTerm`].
    SecondoTermine,
}
