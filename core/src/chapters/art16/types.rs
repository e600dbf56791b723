//! What is asked and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::words::id::Id;
use crate::base::words::selection::CallKind;

/// The most candidates that are accepted.
pub(super) const MAX_CANDIDATES: usize = 10_000;

/// A public body's request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SelectionInput {
    /// The day of the request.
    pub date: Day,
    /// How many posts it is for, from 1.
    #[schemars(range(min = 1))]
    pub posts: u32,
    /// Whether the posts need compulsory schooling only.
    pub compulsory_schooling_only: Option<bool>,
    /// The persons of the ranking, in any order; at most 10,000.
    #[serde(default)]
    #[schemars(length(max = 10_000))]
    pub candidates: Vec<Candidate>,
    /// The day on which the body was told whom the service sends.
    pub told: Option<Day>,
}

/// A person of the ranking. What is absent is unknown, never favourable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// The caller's name for the person.
    pub id: Id,
    /// The place in the ranking, from 1; no two the same.
    #[schemars(range(min = 1))]
    pub rank: u32,
    /// Whether the person has the requirements of the post.
    pub requirements_met: Option<bool>,
    /// Whether the person answered the call in presence; read where the rulebook calls on those present.
    pub present: Option<bool>,
}

/// How a request is met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Selection {
    /// Whether the posts are filled this way; null where it is not known.
    pub applies: Option<bool>,
    /// How persons are called.
    pub call: CallKind,
    /// What is done, in order; empty unless `applies` is true.
    pub steps: Vec<SelectionStep>,
    /// Whom to send, best placed first; null where a fact about somebody who might go is missing.
    pub to_send: Option<Vec<Id>>,
    /// The last day for the body to convene them; null as long as it has not been told.
    pub convene_by: Option<Day>,
    /// The facts that would decide, as JSON pointers.
    pub missing: Vec<String>,
}

/// What is done to meet a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SelectionStep {
    /// The service calls on those present.
    AstaSuiPresenti,
    /// The service checks the requirements.
    VerificaRequisiti,
    /// The service publishes the ranking.
    PubblicazioneGraduatoria,
    /// The service sends the persons, in the order of the ranking.
    Invio,
    /// The body convenes them.
    Convocazione,
    /// The body looks at suitability, and nothing else.
    ProvaIdoneita,
}

impl CallKind {
    pub(super) const fn steps(self) -> &'static [SelectionStep] {
        use SelectionStep as S;
        match self {
            Self::Graduatoria => &[S::VerificaRequisiti, S::Invio, S::Convocazione, S::ProvaIdoneita],
            Self::AstaSuiPresenti => &[
                S::AstaSuiPresenti,
                S::VerificaRequisiti,
                S::PubblicazioneGraduatoria,
                S::Invio,
                S::Convocazione,
                S::ProvaIdoneita,
            ],
        }
    }
}
