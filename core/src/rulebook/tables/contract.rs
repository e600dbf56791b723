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

/// The contract types of a rulebook.
#[derive(Debug, Default)]
pub(crate) struct ContractTypes {
    /// In the order of their codes.
    all: Vec<ContractType>,
    /// The first eight bytes of each code: most codes are no longer, and a number is found sooner than a text.
    heads: Vec<u64>,
}

impl FromIterator<ContractType> for ContractTypes {
    fn from_iter<I: IntoIterator<Item = ContractType>>(types: I) -> Self {
        let mut all: Vec<ContractType> = types.into_iter().collect();
        all.sort_by(|one, next| one.code.cmp(&next.code));
        let heads = all.iter().map(|one| head(&one.code)).collect();
        Self { all, heads }
    }
}

impl ContractTypes {
    pub(crate) fn all(&self) -> &[ContractType] {
        &self.all
    }

    /// The type of a code.
    pub(crate) fn get(&self, code: &str) -> Option<&ContractType> {
        let sought = head(code);
        let first = self.heads.partition_point(|head| *head < sought);
        let mut same = self.heads.iter().zip(&self.all).skip(first).take_while(|(head, _)| **head == sought);
        same.find(|(_, one)| one.code == code).map(|(_, one)| one)
    }
}

/// The first eight bytes of a text, in the order of the texts.
fn head(text: &str) -> u64 {
    let mut bytes = [0; 8];
    for (place, byte) in bytes.iter_mut().zip(text.as_bytes()) {
        *place = *byte;
    }
    u64::from_be_bytes(bytes)
}

/// Fixed-term if an agreed last day is given, open-ended otherwise.
pub(crate) const fn by_term(has_end: bool) -> JobKind {
    if has_end { JobKind::Determinato } else { JobKind::Indeterminato }
}

/// The meaning of a contract-type code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum ContractKind {
    /// One job kind.
    Kind(JobKind),
    /// Fixed-term if an agreed last day is given, open-ended otherwise.
    ByTerm(ByTerm),
}

/// The one value of [`ContractKind::ByTerm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ByTerm {
    /// See [`ContractKind::ByTerm`].
    SecondoTermine,
}
