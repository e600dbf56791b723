//! `adr.amount` and `adr.state`.

use super::Operate;
use super::conditionality::operations;
use crate::adr;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

operations! {
    Amount = "adr.amount", adr::AmountInput => adr::AmountOutput, adr::run_amount;
    State = "adr.state", adr::StateInput => adr::StateOutput, adr::run_state;
}
