//! The input and answer about the workforce base.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::quantity::Quantity;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::base::words::percent::Percent;
use crate::base::words::staff::{StaffContract, StaffKind, SuspensionCause};

record! {
    /// An employer's staff on a day.
    pub struct BaseInput {
        /// The day.
        pub date: Day,
        /// Every person who works for the employer on the day.
        pub employees: Vec<Employee>,
        /// Whether the employer does security, private surveillance or private transport; if absent, the ordinary limit of
        /// the exemption applies.
        pub special_sector: Option<bool>,
        /// The programmes and procedures that suspend the duty.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub suspensions: Vec<DutySuspension> = default,
    }

    /// One employee.
    pub struct Employee {
        /// The caller's name for the employee.
        pub id: Option<Id>,
        /// The contract.
        pub contract: StaffContract,
        /// The kind of employee; if absent, an ordinary employee.
        #[serde(default = "ordinary")]
        pub kind: StaffKind,
        /// The share of full time, 0 to 1; for work on call, that of the hours worked in the half-year. If absent: full
        /// time, or unknown for work on call.
        pub hours_ratio: Option<Quantity>,
        /// The months of a fixed-term contract.
        pub months: Option<Quantity>,
        /// The degree of disability; read for `l68`.
        pub disability_percent: Option<Percent>,
    }
}

const fn ordinary() -> StaffKind {
    StaffKind::Dipendente
}

record! {
    /// A programme or procedure that suspends the duty.
    #[derive(Copy)]
    pub struct DutySuspension {
        /// What it is.
        pub cause: SuspensionCause,
        /// Its first day.
        pub from: Day,
        /// Its last day; if absent, it continues.
        pub to: Option<Day>,
    }
}

/// The workforce base, with each employee who does not count in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Base {
    /// The base for `l68.quota`: one half and more counts as one; null while facts are missing.
    pub base: Option<u32>,
    /// The base before it is rounded; null while facts are missing.
    pub exact: Option<Quantity>,
    /// The number of employees who count in full.
    pub whole: usize,
    /// Those who count by their hours.
    pub pro_rata: Vec<Counted>,
    /// Those who do not count, each with the rule that excludes the employee.
    pub left_out: Vec<LeftOut>,
    /// How those employed under L. 68/1999 count toward the quota (L68-BASE-DIS).
    pub covered: Vec<Counted>,
    /// The partial exemption (L68-BASE-ESON); null while the base is not known.
    pub exemption: Option<Exemption>,
    /// What suspends the duty on the day (L68-BASE-SOSP).
    pub suspended_by: Vec<DutySuspension>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<String>,
    /// What an HR office should also know.
    pub findings: Vec<Finding>,
}

/// An employee who counts for a part, or toward the quota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counted {
    /// The place in the list, from 0.
    pub employee: usize,
    /// The caller's name.
    pub id: Option<Id>,
    /// The part that the employee counts for.
    pub counts: Quantity,
    /// The rule.
    pub rule: RuleId,
}

/// An employee who does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeftOut {
    /// The place in the list, from 0.
    pub employee: usize,
    /// The caller's name.
    pub id: Option<Id>,
    /// The rule that excludes the employee.
    pub rule: RuleId,
    /// Why.
    #[serde(flatten)]
    pub message: Text,
}

/// The partial exemption that an employer may request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Exemption {
    /// Whether an employer of this size may request it.
    pub allowed: bool,
    /// The maximum part of the quota, in percent.
    pub max_percent: u32,
    /// The maximum number of persons; 0 if it is not allowed.
    pub max_persons: u32,
}
