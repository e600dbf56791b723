//! `patto.check`.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::patto;
use crate::rulebook::Rulebook;

operations! {
    Check = "patto.check", patto::PattoInput => patto::PattoCheck, patto::run;
}
