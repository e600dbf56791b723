//! The rules that an answer applies: those of the bundled rule data as bits, those of overlays as a short list.

use super::rule::{Rule, RuleId};

/// The rules of a word.
const WORD: usize = 64;
const WORDS: usize = Rule::ALL.len().div_ceil(WORD);

/// A set of rules.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuleSet {
    /// A bit for each rule of the bundled rule data, by its place.
    applied: [u64; WORDS],
    /// The others, in order.
    named: Vec<RuleId>,
}

impl RuleSet {
    /// Adds a rule.
    pub(crate) fn insert(&mut self, rule: impl Into<RuleId>) {
        let rule = rule.into();
        match rule.bundled().map(Rule::place) {
            Some(place) => {
                if let Some(word) = self.applied.get_mut(place / WORD) {
                    *word |= 1 << (place % WORD);
                }
            }
            None => {
                if let Err(place) = self.named.binary_search(&rule) {
                    self.named.insert(place, rule);
                }
            }
        }
    }

    /// Adds the rules of another set.
    pub(crate) fn extend(&mut self, other: Self) {
        self.applied.iter_mut().zip(other.applied).for_each(|(word, more)| *word |= more);
        other.named.into_iter().for_each(|rule| self.insert(rule));
    }

    /// The ids, in order.
    pub(crate) fn into_ids(self) -> Vec<RuleId> {
        let count = self.applied.iter().map(|word| word.count_ones()).sum::<u32>();
        let count = usize::try_from(count).unwrap_or_default();
        let mut ids = Vec::with_capacity(count.saturating_add(self.named.len()));
        let mut named = self.named.into_iter().peekable();
        for (rules, mut word) in Rule::ALL.chunks(WORD).zip(self.applied) {
            while word != 0 {
                if let Some(rule) = rules.get(word.trailing_zeros() as usize) {
                    while let Some(id) = named.next_if(|id| id.as_str() < rule.as_str()) {
                        ids.push(id);
                    }
                    ids.push((*rule).into());
                }
                word &= word.wrapping_sub(1);
            }
        }
        ids.extend(named);
        ids
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_sorted_and_each_once() {
        let mut set = RuleSet::default();
        let named = ["STATO-99", "A-1", "ZZZ", "STATO-04A", "A-1"].map(|id| RuleId::new(id).unwrap());
        let rules = [Rule::TERM_09, Rule::ADR_2M, Rule::STATO_05, Rule::STATO_04, Rule::TERM_SFL_90, Rule::ADR_2M];
        rules.into_iter().rev().for_each(|rule| set.insert(rule));
        let mut others = RuleSet::default();
        named.into_iter().for_each(|rule| others.insert(rule));
        set.extend(others);
        let ids: Vec<String> = set.into_ids().iter().map(ToString::to_string).collect();
        let expected =
            ["A-1", "ADR-2M", "STATO-04", "STATO-04A", "STATO-05", "STATO-99", "TERM-09", "TERM-SFL-90", "ZZZ"];
        assert_eq!(ids, expected);
    }
}
