//! A communication as all modules and records give it: who, which job, which step.

use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::calendar::{birth, open_end};
use crate::base::money::Money;
use crate::chapters::codes::codice_fiscale::without_omocodia;
use crate::dossier::person::Sex;

/// What one document or record says of one job of one person. Serialized, it can be put aside until the others about the same person
/// have been read too; what it is written as is nobody else's to read, and may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Communication {
    /// The number of its document or record, from 1.
    pub(super) document: usize,
    pub(super) code: Option<String>,
    pub(super) prior: Option<String>,
    pub(super) sent: Option<Sent>,
    pub(super) purpose: Purpose,
    pub(super) person: PersonGiven,
    pub(super) employer: Option<String>,
    /// Whether the employer is an agency that supplies the worker to others.
    pub(super) agency: bool,
    pub(super) contract: Contract,
    pub(super) step: Step,
}

impl Communication {
    /// The codice fiscale of the worker, in capitals; `None` if the document does not have it.
    #[must_use]
    pub fn codice_fiscale(&self) -> Option<&str> {
        self.person.codice_fiscale.as_deref()
    }

    /// What the codes of one worker have in common, also where a digit of one is written as a letter (omocodia).
    #[must_use]
    pub fn worker(&self) -> Option<String> {
        self.codice_fiscale().map(without_omocodia)
    }

    /// The number of its document or record, from 1.
    #[must_use]
    pub const fn document(&self) -> usize {
        self.document
    }

    /// The day of sending; `None` if the document does not have it.
    #[must_use]
    pub fn sent(&self) -> Option<Day> {
        self.sent.map(|sent| sent.day)
    }

    /// What decides which of two communications is later.
    pub(super) fn order(&self) -> (Option<Sent>, Option<&str>, usize) {
        (self.sent, self.code.as_deref(), self.document)
    }

    /// Whether it says the same as another, whatever their numbers.
    pub(super) fn repeats(&self, other: &Self) -> bool {
        Self { document: other.document, ..self.clone() } == *other
    }

    /// The name of its code among all communications: that of a transfer of workers stands for each of their jobs.
    pub(super) fn name(&self, code: &str) -> String {
        match (&self.step, self.contract.start) {
            (Step::Transfer { .. }, Some(start)) => format!("{code}@{start}"),
            _ => code.to_owned(),
        }
    }

    /// The new last day of an extension.
    pub(super) const fn new_end(&self) -> Option<Day> {
        match &self.step {
            Step::Extension { end } => Some(*end),
            _ => None,
        }
    }

    /// The first day on which the step has its effect, for the order of the steps of a job.
    pub(super) fn day(&self) -> Option<Day> {
        match &self.step {
            Step::Start => self.contract.start,
            Step::Extension { end } => Some(self.contract.end.unwrap_or_else(|| end.previous())),
            Step::Transformation { date, .. }
            | Step::End { date, .. }
            | Step::Transfer { date, .. }
            | Step::Mission { date } => Some(*date),
        }
    }
}

/// The moment of sending: the day, and the second of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) day: Day,
    pub(super) second: u32,
}

/// What a communication does to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Purpose {
    /// It reports a step.
    Step,
    /// It reports a step that was urgent, after the urgent communication.
    AfterUrgency,
    /// It replaces the communication that it names.
    Correction,
    /// It removes the communication that it names.
    Annulment,
    /// The source does not say; it may replace the one that it names.
    Unknown,
}

/// What a communication says of the worker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PersonGiven {
    pub(super) codice_fiscale: Option<String>,
    #[serde(with = "birth")]
    pub(super) birth: Option<Day>,
    pub(super) sex: Option<Sex>,
}

/// The contract: before a step, except that of a transformation, which is the one after it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Contract {
    pub(super) start: Option<Day>,
    /// The agreed last day; `None` if none is agreed.
    pub(super) end: Option<Day>,
    pub(super) cob: Option<String>,
    pub(super) pay: Option<Money>,
    /// Whether it is a placement under L. 68/1999.
    pub(super) of_l68: bool,
}

/// A step of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    Start,
    Extension {
        #[serde(deserialize_with = "open_end::needed", serialize_with = "open_end::write")]
        end: Day,
    },
    Transformation {
        date: Day,
        code: String,
    },
    End {
        date: Day,
        cause: Option<String>,
    },
    /// The job goes on under the employer of the communication.
    Transfer {
        date: Day,
        from: String,
    },
    /// A mission of an agency worker, during which nothing changes but perhaps the pay.
    Mission {
        date: Day,
    },
}

impl Step {
    /// The place among the steps of a day.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Start => 0,
            Self::Extension { .. } => 1,
            Self::Transformation { .. } => 2,
            Self::End { .. } => 3,
            Self::Transfer { .. } => 4,
            Self::Mission { .. } => 5,
        }
    }

    /// The element that holds it.
    pub(super) const fn element(&self) -> &'static str {
        match self {
            Self::Start => "InizioRapporto",
            Self::Extension { .. } => "Proroga",
            Self::Transformation { .. } => "Trasformazione",
            Self::End { .. } => "Cessazione",
            Self::Transfer { .. } => "TrasferimentoAzienda",
            Self::Mission { .. } => "Inizio",
        }
    }
}
