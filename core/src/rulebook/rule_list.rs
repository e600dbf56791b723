//! The rules of a rulebook, found by id and by place.
//!
//! Most rules that an answer looks up are ones that the code applies: the rulebook knows where each of them stands, so nothing
//! searches for its id. The others are found by a hash: ids begin alike, so a search by their order compares them to the end.

use std::collections::BTreeMap;

use super::rule::RuleInfo;
use crate::base::rule::{Rule, RuleId};

/// The place of a rule in the list of its rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RulePlace(usize);

/// The rules, by id.
pub(super) struct RuleList {
    all: Vec<RuleInfo>,
    /// Where each rule of the code stands; `None` for one that only another region's rule data contain.
    applied: Vec<Option<RulePlace>>,
    /// Where each rule stands, from the slot of its hash on: at least twice as many slots as rules, a power of two.
    slots: Vec<Option<RulePlace>>,
}

impl RuleList {
    pub(super) fn new(rules: BTreeMap<RuleId, RuleInfo>) -> Self {
        let all: Vec<RuleInfo> = rules.into_values().collect();
        let slots = vec![None; all.len().saturating_mul(2).next_power_of_two()];
        let mut list = Self { all, applied: Vec::new(), slots };
        for (place, rule) in list.all.iter().enumerate() {
            let free = probes(rule.id.as_str(), list.slots.len()).find(|slot| list.slots.get(*slot) == Some(&None));
            if let Some(slot) = free.and_then(|slot| list.slots.get_mut(slot)) {
                *slot = Some(RulePlace(place));
            }
        }
        list.applied = Rule::ALL.iter().map(|rule| list.named(rule.as_str())).collect();
        list
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &RuleInfo> {
        self.all.iter()
    }

    /// The place of the rule with an id.
    pub(super) fn place(&self, id: &RuleId) -> Option<RulePlace> {
        match id.applied() {
            Some(rule) => self.applied.get(rule.place()).copied().flatten(),
            None => self.named(id.as_str()),
        }
    }

    /// The place of the rule whose id is this text.
    pub(super) fn named(&self, id: &str) -> Option<RulePlace> {
        let mut taken = probes(id, self.slots.len()).map_while(|slot| self.slots.get(slot).copied().flatten());
        taken.find(|place| self.at(*place).is_some_and(|rule| rule.id.as_str() == id))
    }

    pub(super) fn at(&self, place: RulePlace) -> Option<&RuleInfo> {
        self.all.get(place.0)
    }
}

/// The slots of an id, the first one by its hash (FNV-1a).
fn probes(id: &str, slots: usize) -> impl Iterator<Item = usize> {
    let hash = id.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let first = usize::try_from(hash).unwrap_or_default();
    (0..slots).map(move |further| first.wrapping_add(further) & slots.wrapping_sub(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::rulebook::book::Rulebook;

    #[test]
    fn every_rule_is_found_by_its_id() {
        for name in ["nazionale", "umbria", "toscana", "lombardia"] {
            let rulebook = Rulebook::bundled(name).unwrap();
            let mut ids: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
            for id in &ids {
                assert_eq!(rulebook.rule(id).map(|rule| rule.id.as_str()), Some(*id), "{name}");
            }
            ids.retain(|id| rulebook.rule(format!("{id}-NESSUNA")).is_some());
            assert!(ids.is_empty() && rulebook.rule("").is_none(), "{name}: {ids:?}");
        }
    }
}
