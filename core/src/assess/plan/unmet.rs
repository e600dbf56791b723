//! The requirements of a card that a situation does not meet.

use crate::chapters::services::access::conditions;
use crate::chapters::services::situation::Situation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Delivery, Requirement, Service};

/// The requirements of a card that are not met, with the conditions that set them.
pub(super) fn unmet<'r>(
    rulebook: &'r Rulebook,
    card: &'r Service,
    situation: &Situation<'_>,
) -> Vec<(&'r Delivery, Requirement)> {
    let required = conditions(rulebook, card, situation.as_of).filter_map(|one| Some((one, one.requires?)));
    required.filter(|(_, requirement)| !situation.verdict(rulebook, card, *requirement).met).collect()
}
