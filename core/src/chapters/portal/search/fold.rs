//! A text as its letters and digits alone, so that case, accents and spacing don't matter.

use std::ops::Range;

use deunicode::deunicode_char;

/// The letters and digits of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Folded {
    /// In small letters, without accents.
    pub(super) bytes: Vec<u8>,
    /// For each, where it stands.
    places: Vec<Place>,
}

/// Where a letter or digit stands.
#[derive(Clone, Debug)]
struct Place {
    /// The character of the text that it comes from.
    source: Range<usize>,
    /// Nothing stands between it and the one before.
    glued: bool,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self::default();
        let mut glued = false;
        for (from, one) in text.char_indices() {
            // Spaces part words; the marks of ordinals and degrees are no letters: "1° gennaio".
            let parts = one.is_whitespace() || one.is_control() || "°ºª".contains(one);
            let Some(plain) = deunicode_char(one).filter(|_| !parts) else {
                glued = false;
                continue;
            };
            // An accent of its own leaves nothing, and parts nothing.
            let source = from..from.saturating_add(one.len_utf8());
            for byte in plain.bytes() {
                if byte.is_ascii_alphanumeric() {
                    folded.bytes.push(byte.to_ascii_lowercase());
                    folded.places.push(Place { source: source.clone(), glued });
                }
                glued = byte.is_ascii_alphanumeric();
            }
        }
        folded
    }

    /// The words and numbers, each a run of letters or of digits.
    pub(super) fn words(&self) -> Vec<Vec<u8>> {
        self.groups(0..self.bytes.len())
    }

    /// The words and numbers of a part.
    pub(super) fn groups(&self, part: Range<usize>) -> Vec<Vec<u8>> {
        let mut groups: Vec<Vec<u8>> = Vec::new();
        for index in part {
            let Some(byte) = self.bytes.get(index) else { continue };
            match groups.last_mut() {
                Some(group) if !self.parts(index) => group.push(*byte),
                _ => groups.push(vec![*byte]),
            }
        }
        groups
    }

    /// Whether a word or number starts at a place, which is also where the one before ends.
    pub(super) fn parts(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.bytes.get(before));
        match (before, self.bytes.get(index), self.places.get(index)) {
            (Some(before), Some(byte), Some(place)) => !place.glued || before.is_ascii_digit() != byte.is_ascii_digit(),
            _ => true,
        }
    }

    /// Whether a part is no part of a longer word or number.
    pub(super) fn alone(&self, part: &Range<usize>) -> bool {
        self.parts(part.start) && self.parts(part.end)
    }

    /// Where a part stands in the text.
    pub(super) fn source(&self, part: &Range<usize>) -> Option<Range<usize>> {
        let first = self.places.get(part.start)?;
        let last = self.places.get(part.end.checked_sub(1)?)?;
        Some(first.source.start..last.source.end)
    }
}
