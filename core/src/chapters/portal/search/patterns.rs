//! Many texts searched for in one pass.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::fold::Folded;

/// Letters and digits to search for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    pub(super) bytes: Vec<u8>,
    /// Whether it counts only if it is not part of a longer word or number.
    pub(super) whole: bool,
}

/// Patterns that are searched for together: the time does not grow with their number.
#[derive(Debug)]
pub(super) struct Patterns {
    automaton: AhoCorasick,
    /// For each pattern, whether it must be whole.
    whole: Vec<bool>,
}

impl Patterns {
    /// `None` if they are too many for an automaton.
    pub(super) fn of(mut patterns: Vec<Pattern>) -> Option<Self> {
        patterns.retain(|pattern| !pattern.bytes.is_empty());
        patterns.sort();
        patterns.dedup();
        let automaton = AhoCorasick::new(patterns.iter().map(|pattern| &pattern.bytes)).ok()?;
        Some(Self { automaton, whole: patterns.iter().map(|pattern| pattern.whole).collect() })
    }

    pub(super) fn places<'a>(&'a self, folded: &'a Folded) -> impl Iterator<Item = Range<usize>> + 'a {
        let found = self.automaton.try_find_overlapping_iter(&folded.bytes).into_iter().flatten();
        let whole =
            |found: &aho_corasick::Match| self.whole.get(found.pattern().as_usize()).copied().unwrap_or_default();
        found.filter(move |found| !whole(found) || folded.alone(&found.range())).map(|found| found.range())
    }
}
