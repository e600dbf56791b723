//! Many texts searched for at once.

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

/// Patterns that are searched for in one pass.
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

    /// The places where patterns are; those that overlap are one place.
    pub(super) fn places(&self, folded: &Folded) -> Vec<Range<usize>> {
        let mut joined: Vec<Range<usize>> = Vec::new();
        // They come in the order of their ends.
        for found in self.automaton.try_find_overlapping_iter(&folded.bytes).into_iter().flatten() {
            let whole = self.whole.get(found.pattern().as_usize()).copied().unwrap_or_default();
            if whole && !folded.alone(&found.range()) {
                continue;
            }
            let mut range = found.range();
            while let Some(before) = joined.pop_if(|before| range.start < before.end) {
                range.start = range.start.min(before.start);
            }
            joined.push(range);
        }
        joined
    }
}
