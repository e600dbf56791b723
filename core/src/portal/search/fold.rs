//! A text as its letters and digits alone, so that case, accents and spacing don't matter.

use std::ops::Range;

use deunicode::deunicode_char;

/// One letter or digit.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    /// In small letters, without accents.
    pub(super) byte: u8,
    /// The character of the text that it comes from.
    pub(super) source: Range<usize>,
    /// Nothing stands between it and the one before.
    glued: bool,
}

/// The letters and digits of a text.
#[derive(Clone, Debug)]
pub(super) struct Folded(pub(super) Vec<Glyph>);

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut glyphs: Vec<Glyph> = Vec::new();
        let mut glued = false;
        for (from, one) in text.char_indices() {
            let source = from..from.saturating_add(one.len_utf8());
            // The marks of ordinals and degrees are no letters: "1° gennaio".
            let plain = if "°ºª".contains(one) { None } else { deunicode_char(one) };
            let Some(plain) = plain else {
                glued = false;
                continue;
            };
            // An accent of its own leaves nothing, and parts nothing.
            for byte in plain.bytes() {
                if byte.is_ascii_alphanumeric() {
                    glyphs.push(Glyph { byte: byte.to_ascii_lowercase(), source: source.clone(), glued });
                }
                glued = byte.is_ascii_alphanumeric();
            }
        }
        Self(glyphs)
    }

    /// The words and numbers, each a run of letters or of digits.
    pub(super) fn words(&self) -> Vec<Vec<u8>> {
        let mut words: Vec<Vec<u8>> = Vec::new();
        for (index, glyph) in self.0.iter().enumerate() {
            match words.last_mut() {
                Some(word) if !self.parts(index) => word.push(glyph.byte),
                _ => words.push(vec![glyph.byte]),
            }
        }
        words
    }

    /// Every letter and digit in a row.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.0.iter().map(|glyph| glyph.byte).collect()
    }

    /// Whether a word or number starts at a place, which is also where the one before ends.
    pub(super) fn parts(&self, index: usize) -> bool {
        let Some(glyph) = self.0.get(index) else { return true };
        let before = index.checked_sub(1).and_then(|before| self.0.get(before));
        !glyph.glued || before.is_none_or(|before| before.byte.is_ascii_digit() != glyph.byte.is_ascii_digit())
    }

    /// Where glyphs stand in the text, from the first to the last.
    pub(super) fn source(&self, glyphs: &Range<usize>) -> Option<Range<usize>> {
        let first = self.0.get(glyphs.start)?;
        let last = self.0.get(glyphs.end.checked_sub(1)?)?;
        Some(first.source.start..last.source.end)
    }
}
