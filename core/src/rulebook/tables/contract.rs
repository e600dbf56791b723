//! Contract-type codes of the Comunicazioni Obbligatorie.

use serde::Deserialize;

use crate::base::calendar::day::Day;
use crate::base::words::job::JobKind;

/// The meaning of a contract-type code, and the days on which a job of that code may start.
#[derive(Clone, Debug)]
pub(crate) struct ContractType {
    pub(crate) code: String,
    pub(crate) kind: ContractKind,
    /// The kind of such a job at an agency that supplies the worker to others; `None` if the code does not cover such a
    /// job.
    pub(crate) agency: Option<JobKind>,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
}

impl ContractType {
    /// Whether a job of this code may start on a day.
    pub(crate) fn valid_on(&self, day: Day) -> bool {
        day.within(self.from, self.to)
    }

    /// The kind of a job of this code.
    pub(crate) fn kind_of(&self, has_end: bool, agency: bool) -> JobKind {
        match (self.kind, self.agency.filter(|_| agency)) {
            (_, Some(kind)) | (ContractKind::Kind(kind), None) => kind,
            (ContractKind::ByTerm(ByTerm::SecondoTermine), None) => by_term(has_end),
        }
    }
}

/// Fixed-term if an agreed last day is given, open-ended otherwise.
pub(crate) const fn by_term(has_end: bool) -> JobKind {
    if has_end { JobKind::Determinato } else { JobKind::Indeterminato }
}

/// The meaning of a contract-type code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(crate) enum ContractKind {
    /// One job kind.
    Kind(JobKind),
    /// Fixed-term if an agreed last day is given, open-ended otherwise.
    ByTerm(ByTerm),
}

/// The kind of work that follows from whether an end was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum ByTerm {
    /// Fixed-term if an agreed last day is given, open-ended otherwise.
    SecondoTermine,
}
