//! A text reduced to its letters and digits, so that case, accents and spacing don't matter.

use std::ops::Range;

use deunicode::deunicode_char;

/// The letters and digits of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Folded {
    /// In lower case, without accents.
    pub(super) bytes: Vec<u8>,
    /// For each, its place in the text.
    places: Vec<Place>,
}

/// The place of a letter or digit.
#[derive(Clone, Debug)]
struct Place {
    /// The character of the text that it comes from.
    source: Range<usize>,
    /// Whether it directly follows the one before.
    glued: bool,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self::default();
        let mut glued = false;
        for (from, one) in text.char_indices() {
            // Spaces separate words; the marks of ordinals and degrees are not letters: "1° gennaio".
            let parts = one.is_whitespace() || one.is_control() || "°ºª".contains(one);
            let Some(plain) = deunicode_char(one).filter(|_| !parts) else {
                glued = false;
                continue;
            };
            // A separate accent leaves nothing, and does not separate words.
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

    /// Whether a word or number starts at a place; the one before ends there.
    pub(super) fn parts(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.bytes.get(before));
        match (before, self.bytes.get(index), self.places.get(index)) {
            (Some(before), Some(byte), Some(place)) => !place.glued || before.is_ascii_digit() != byte.is_ascii_digit(),
            _ => true,
        }
    }

    /// Whether a part is not inside a longer word or number.
    pub(super) fn alone(&self, part: &Range<usize>) -> bool {
        self.parts(part.start) && self.parts(part.end)
    }

    /// The place of a part in the text.
    pub(super) fn source(&self, part: &Range<usize>) -> Option<Range<usize>> {
        let first = self.places.get(part.start)?;
        let last = self.places.get(part.end.checked_sub(1)?)?;
        Some(first.source.start..last.source.end)
    }
}
