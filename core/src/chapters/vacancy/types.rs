//! What is asked and answered.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::facts::FactMap;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::id::Id;
use crate::base::words::vacancy::VacancyOrigin;
use crate::chapters::art16::types::{Candidate, Selection};
use crate::chapters::workflow::action::Action;
use crate::chapters::workflow::answer::Replay;
use crate::dossier::vacancy::Vacancy;

record! {
    /// A vacancy and the actions on it. What is absent is unknown; what is taken to hold instead is in `assumptions`.
    pub struct VacancyInput {
        /// The caller's name for it.
        pub id: Option<Id>,
        /// The kind of request: one of the documents of the workflow `posto_vacante`, such as `rosa`, `preselezione`, `selezione` or
        /// `art16`.
        pub asked: String,
        /// How the service came to know of it; if absent, the employer is assumed to have asked.
        pub origin: Option<VacancyOrigin>,
        /// Whether the employer is a public administration; a request of kind `art16` is one.
        pub public_body: Option<bool>,
        /// Whether the employer accepts more candidates than the maximum of a shortlist; if absent, no.
        pub employer_allows_more: Option<bool>,
        /// Whether the posts need compulsory schooling only; read for a public administration.
        pub compulsory_schooling_only: Option<bool>,
        /// The number of posts, at least 1; read for `art16`.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub posts: Option<u32>,
        /// The persons of the ranking, in any order; read for `art16`; at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub ranking: Vec<Candidate> = default,
        /// The day that is asked about: later actions are not seen. If absent, the day of the last action.
        pub as_of: Option<Day>,
        /// Facts of the vacancy by their names: fields of an input, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
        /// The actions done, in order; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub actions: Vec<Action>,
    }
}

/// The state of a vacancy after its actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VacancyReplay {
    /// Where it stands, as for every process.
    #[serde(flatten)]
    pub process: Replay,
    /// The day that is answered about; null without actions and without `as_of`.
    pub as_of: Option<Day>,
    /// The record of it, as `services.eligibility`, `dossier.assess` and `employer.assess` take it; null until it is taken
    /// on.
    pub vacancy: Option<Vacancy>,
    /// The deadlines of its steps, in the order of their first days.
    pub deadlines: Vec<StepDeadline>,
    /// The persons to refer and the last day of the summons, as `art16.selection` answers; null for other kinds of request,
    /// until it is taken on, and while the number of posts is not known.
    pub referral: Option<Selection>,
    /// How the service did.
    pub indicators: VacancyIndicators,
    /// The facts that would decide what is not known, as JSON pointers.
    pub missing: Vec<String>,
    /// What an operator should also know.
    pub findings: Vec<Finding>,
}

/// The deadline of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StepDeadline {
    /// The rule that sets it.
    pub id: RuleId,
    /// The day from which it runs, not counted.
    pub start: Day,
    /// Its last day, included; null if it has none.
    pub due: Option<Day>,
    /// Its state on the day.
    pub state: DeadlineState,
    /// The responsible actor, by its name in the workflow.
    pub bound: String,
    /// The index of the action from which it runs.
    pub action: usize,
    /// The index of the action that met it.
    pub met_by: Option<usize>,
    /// The day on which it was met.
    pub met_on: Option<Day>,
    /// The number of days after its last day on which it was met; null if it was not met late.
    pub days_late: Option<i32>,
}

/// How the service did with a vacancy, for the quality of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VacancyIndicators {
    /// The number of deadlines met in time. A check of the outcome meets that of every shortlist sent since the last check, from the
    /// first one on.
    pub in_time: usize,
    /// The number of deadlines met late.
    pub late: usize,
    /// The number of deadlines missed and not met yet.
    pub missed: usize,
    /// The greatest number of days late; null if none was met late.
    pub most_days_late: Option<i32>,
    /// The number of candidates on the shortlists sent, a person who is on two counted twice; null if one of them has no number.
    pub candidates_sent: Option<u32>,
    /// The days from the intake to the end; null until it ends.
    pub days_open: Option<i32>,
    /// The day on which the quality of the service to the employer was checked (VAC-QUAL); null if it was not.
    pub quality_checked: Option<Day>,
    /// Whether the employer was satisfied; null if that is not known.
    pub satisfied: Option<bool>,
}
