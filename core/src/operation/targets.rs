//! The operations of target groups, targeted placement and selection for public bodies.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::{art16, l68, targets};

operations! {
    Art16Selection = "art16.selection", art16::SelectionInput => art16::Selection, art16::run;
    Enrolment = "l68.enrolment", l68::EnrolmentInput => l68::Enrolment, l68::enrolment::run;
    Penalty = "l68.penalty", l68::PenaltyInput => l68::Penalty, l68::penalty::run;
    Quota = "l68.quota", l68::QuotaInput => l68::Quota, l68::quota::run;
    Classify = "targets.classify", targets::TargetFacts => targets::Groups, targets::run;
}
