//! `matching.shortlist`.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::matching;
use crate::rulebook::Rulebook;

operations! {
    Shortlist = "matching.shortlist", matching::ShortlistInput => matching::Shortlist, matching::run;
}
