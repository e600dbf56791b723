//! What a patto di servizio must hold.

use super::life::Life;
use crate::base::rule::RuleId;
use crate::base::words::patto::{Frailty, PattoElement, PattoKind};

/// A required element of a patto.
#[derive(Clone, Debug)]
pub(crate) struct PattoRule {
    pub(crate) rule: RuleId,
    /// The kinds of patto that must hold it.
    pub(crate) kinds: Vec<PattoKind>,
    /// The element that may replace it.
    pub(crate) or: Vec<PattoElement>,
    /// Whether its absence is only a warning.
    pub(crate) optional: bool,
    /// The needs for which it is required, where not for all.
    pub(crate) frailty: Option<Frailty>,
    pub(crate) life: Life,
}
