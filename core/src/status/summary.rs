//! What holds on a day, in the terms of an assessment.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::state::State;

/// What holds on the day of the assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Status {
    /// The state.
    pub state: State,
    /// The first day of the state; null if there is no event yet.
    pub since: Option<Day>,
    /// The day of the last DID that was accepted.
    pub did_date: Option<Day>,
    /// Whether the person is unemployed in law: `disoccupato` or `conservazione`.
    pub legally_unemployed: bool,
    /// Days of seniority (STATO-04).
    pub seniority_days: i32,
    /// The days divided by 30, whole.
    pub seniority_months: i32,
    /// At least 181 days of seniority, the state still active (STATO-05).
    pub six_months: bool,
    /// The day on which it reaches them if nothing else happens; null if it never does, or the state is not active.
    pub six_months_on: Option<Day>,
    /// At least 366 days of seniority, the state still active (STATO-05).
    pub long_term: bool,
    /// The day on which it reaches them if nothing else happens; null if it never does, or the state is not active.
    pub long_term_on: Option<Day>,
    /// At least 731 days of seniority, the state still active (STATO-05).
    pub twenty_four_months: bool,
    /// The suspension under way; null unless `sospeso`.
    pub suspension: Option<Suspension>,
    /// The first day on which a new DID may be submitted, while a bar lasts (COND-09).
    pub bar_until: Option<Day>,
    /// What applies besides the state.
    pub condition: Condition,
}

/// A suspension under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suspension {
    /// The job that has used the most days.
    pub job: String,
    /// Its first suspended day.
    pub from: Day,
    /// Days used, the day of the assessment included.
    pub days_used: i32,
    /// Days left after it.
    pub days_left: i32,
    /// The day on which the state is lost if the job still runs.
    pub loss_on: Day,
}

/// What applies besides the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Condition {
    /// No work, or income within the limits; needs no DID (art. 19 c. 7).
    pub non_occupato: bool,
    /// A person who works and asks for services.
    pub in_cerca_di_altra_occupazione: bool,
}

/// A state with the days on which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Span {
    /// First day, included.
    pub from: Day,
    /// Last day, included; null for the last span.
    pub to: Option<Day>,
    /// The state.
    pub state: State,
    /// The rule by which it started.
    pub rule: RuleId,
}

/// The next change with no further event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextChange {
    /// Its day.
    pub date: Day,
    /// The state from that day on; the current state if only a bar ends.
    pub state: State,
    /// The rule behind it.
    pub rule: RuleId,
}
