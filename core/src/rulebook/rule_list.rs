//! The rules of a rulebook, found by id and by place.
//!
//! Most rules that an answer looks up are those of the bundled rule data: the rulebook knows where each of them stands, so nothing
//! searches for its id.

use std::collections::BTreeMap;

use super::rule::RuleInfo;
use crate::base::rule::{Rule, RuleId};

/// The place of a rule in the list of its rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RulePlace(usize);

/// The rules, by id.
pub(super) struct RuleList {
    all: Vec<RuleInfo>,
    /// Where each rule of the bundled rule data stands; `None` for one that only another region's contain.
    bundled: Vec<Option<RulePlace>>,
}

impl RuleList {
    pub(super) fn new(rules: BTreeMap<RuleId, RuleInfo>) -> Self {
        let mut list = Self { all: rules.into_values().collect(), bundled: Vec::new() };
        list.bundled = Rule::ALL.iter().map(|rule| list.named(rule.as_str())).collect();
        list
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &RuleInfo> {
        self.all.iter()
    }

    /// The place of the rule with an id.
    pub(super) fn place(&self, id: &RuleId) -> Option<RulePlace> {
        match id.bundled() {
            Some(rule) => self.bundled.get(rule.place()).copied().flatten(),
            None => self.named(id.as_str()),
        }
    }

    /// The place of the rule whose id is this text.
    pub(super) fn named(&self, id: &str) -> Option<RulePlace> {
        self.all.binary_search_by(|rule| rule.id.as_str().cmp(id)).ok().map(RulePlace)
    }

    pub(super) fn at(&self, place: RulePlace) -> Option<&RuleInfo> {
        self.all.get(place.0)
    }
}
