//! What a patto di servizio must hold.

use super::life::Life;
use crate::base::rule::RuleId;
use crate::base::words::patto::{PattoElement, PattoKind};

/// When an element must be in a patto.
#[derive(Clone, Debug)]
pub(crate) struct PattoRule {
    pub(crate) rule: RuleId,
    /// The kinds of patto that must hold it.
    pub(crate) kinds: Vec<PattoKind>,
    /// What may stand in its place.
    pub(crate) or: Vec<PattoElement>,
    /// Whether leaving it out is only a warning.
    pub(crate) optional: bool,
    pub(crate) life: Life,
}
