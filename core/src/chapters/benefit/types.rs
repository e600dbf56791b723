//! What is asked and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::table::words;

/// The end of a job, and the claim that follows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The benefit: `naspi` or `dis_coll`.
    pub benefit: Benefit,
    /// The last day of work.
    pub work_end: Day,
    /// The day of the claim, where there is one.
    pub claim: Option<Day>,
    /// An open-ended job that the person left by resignation or agreement before the one that ended (NASPI-13).
    pub voluntary_end: Option<VoluntaryEnd>,
    /// Work started while the benefit is paid (NASPI-MESE, DISCOLL-5).
    pub new_work: Option<NewWork>,
}

/// An open-ended job that was left by resignation or agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoluntaryEnd {
    /// Its last day.
    pub date: Day,
    /// Weeks of contributions between its end and the end of work.
    pub weeks: Option<u32>,
    /// Whether an exception applies: just cause, protected parenthood, agreement under art. 7 L. 604/1966.
    pub exempt: Option<bool>,
}

/// Work started while a benefit is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWork {
    /// Its first day.
    pub start: Day,
    /// How many days of subordinate work it is, where it is.
    pub days: Option<u32>,
}

/// When to claim, and from when the benefit is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ClaimWindow {
    /// The last day for the claim, included.
    pub last_day: Day,
    /// Whether the claim is in time; null without a claim.
    pub in_time: Option<bool>,
    /// The first day of the benefit; null without a claim, or where it is late.
    pub starts: Option<Day>,
    /// Whether the weeks of contributions after a voluntary end suffice; null where it can't be said, or where no voluntary
    /// end is given.
    pub contributions_met: Option<bool>,
    /// The last day for telling INPS of the income from new work (NASpI); null without new work.
    pub tell_income_by: Option<Day>,
    /// What new work does to DIS-COLL; null where it can't be said, or without new work.
    pub new_work: Option<WorkEffect>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<&'static str>,
}

words! {
    /// What subordinate work does to DIS-COLL.
    pub enum WorkEffect {
        /// The benefit is suspended.
        Sospende: "sospende", "sospende la prestazione", "suspends the benefit";
        /// The benefit ends.
        Cessa: "cessa", "fa cessare la prestazione", "ends the benefit";
    }
}
