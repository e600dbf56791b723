//! `benefit.claim_window`.

use super::Operate;
use super::conditionality::operations;
use crate::benefit;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

operations! {
    ClaimWindow = "benefit.claim_window", benefit::Claim => benefit::ClaimWindow, benefit::run;
}
