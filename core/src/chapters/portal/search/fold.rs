//! A text reduced to its letters and digits, so that case, accents and spacing don't matter.

use std::borrow::Cow;
use std::ops::Range;

use deunicode::deunicode_char;

use super::lookalike;

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
    /// Whether something was removed between the one before and this one.
    cut: bool,
    upper: bool,
}

/// A word or a number: a run of letters or of digits. A capital inside a word starts another: `MarioRossi`.
#[derive(Clone, Debug)]
pub(super) struct Token<'f> {
    pub(super) part: Range<usize>,
    pub(super) bytes: &'f [u8],
    /// Whether it directly follows the token before.
    pub(super) glued: bool,
    /// Whether something was removed between the token before and this one.
    pub(super) cut: bool,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// Whether it has capitals only.
    pub(super) upper: bool,
}

impl Token<'_> {
    pub(super) fn is_number(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_digit)
    }

    pub(super) fn is(&self, words: &[&str]) -> bool {
        words.iter().any(|word| word.as_bytes() == self.bytes)
    }
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        Self::read(text, |one| deunicode_char(one).map(Cow::Borrowed))
    }

    /// The text by the look of its letters: those of other alphabets, and digits inside words, become the Latin letters
    /// that they look like, and a doubled letter counts once.
    pub(super) fn by_look(text: &str) -> Self {
        let exact = Self::read(text, |one| lookalike::letter(one).or_else(|| deunicode_char(one)).map(Cow::Borrowed));
        let mut folded = Self::default();
        for (byte, place) in exact.bytes.into_iter().zip(exact.places) {
            let byte = lookalike::of_digit(byte);
            match (folded.bytes.last(), folded.places.last_mut()) {
                (Some(before), Some(last)) if *before == byte && place.glued => last.source.end = place.source.end,
                _ => {
                    folded.bytes.push(byte);
                    folded.places.push(place);
                }
            }
        }
        folded
    }

    fn read(text: &str, plain: impl Fn(char) -> Option<Cow<'static, str>>) -> Self {
        let mut folded = Self::default();
        let (mut glued, mut cut) = (false, false);
        let mut entity_end = 0;
        for (from, one) in text.char_indices() {
            if from < entity_end {
                continue;
            }
            let mut source = from..from.saturating_add(one.len_utf8());
            let mut letter = one;
            if let Some((named, length)) = text.get(from..).and_then(entity) {
                source.end = from.saturating_add(length);
                entity_end = source.end;
                letter = named;
            }
            // Spaces separate words; the marks of ordinals and degrees are not letters: "1° gennaio".
            let parts = letter.is_whitespace() || letter.is_control() || "°ºª".contains(letter);
            cut |= letter == '…';
            let Some(plain) = plain(letter).filter(|_| !parts) else {
                glued = false;
                continue;
            };
            // A separate accent leaves nothing, and does not separate words.
            for byte in plain.bytes() {
                if byte.is_ascii_alphanumeric() {
                    let upper = letter.is_uppercase();
                    folded.bytes.push(byte.to_ascii_lowercase());
                    folded.places.push(Place { source: source.clone(), glued, cut, upper });
                    cut = false;
                }
                glued = byte.is_ascii_alphanumeric();
            }
        }
        folded
    }

    /// The words and numbers.
    pub(super) fn words(&self) -> Vec<Vec<u8>> {
        self.tokens().into_iter().map(|token| token.bytes.to_vec()).collect()
    }

    /// The words and numbers, with their places.
    pub(super) fn tokens(&self) -> Vec<Token<'_>> {
        let starts: Vec<usize> = (0..self.bytes.len()).filter(|index| self.parts(*index)).collect();
        let ends = starts.iter().skip(1).copied().chain([self.bytes.len()]);
        let tokens = starts.iter().zip(ends).filter_map(|(start, end)| {
            let (bytes, places) = (self.bytes.get(*start..end)?, self.places.get(*start..end)?);
            let first = places.first()?;
            Some(Token {
                part: *start..end,
                bytes,
                glued: first.glued,
                cut: first.cut,
                capital: first.upper,
                upper: places.iter().all(|place| place.upper),
            })
        });
        tokens.collect()
    }

    /// Whether a word or number starts at a place; the one before ends there.
    pub(super) fn parts(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return true };
        match (self.bytes.get(before), self.bytes.get(index), self.places.get(before), self.places.get(index)) {
            (Some(before), Some(byte), Some(place_before), Some(place)) => {
                !place.glued
                    || before.is_ascii_digit() != byte.is_ascii_digit()
                    || !place_before.upper && !before.is_ascii_digit() && place.upper
            }
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

/// The character of an HTML entity at the start of a text, with the length of the entity: `&ograve;`, `&#242;`, `&#xF2;`.
fn entity(text: &str) -> Option<(char, usize)> {
    /// The longest name with an accent has nine letters.
    const LONGEST: usize = 12;
    let rest = text.strip_prefix('&')?;
    let end = rest.bytes().take(LONGEST.saturating_add(1)).position(|byte| byte == b';')?;
    let name = rest.get(..end)?;
    let length = name.len().saturating_add(2);
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return Some((char::from_u32(code.ok()?)?, length));
    }
    if let Some(letter) = ["grave", "acute", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"]
        .iter()
        .find_map(|accent| name.strip_suffix(accent))
    {
        return Some((letter.chars().next().filter(|_| letter.len() == 1)?, length));
    }
    let named = match name {
        "nbsp" => ' ',
        "apos" | "rsquo" | "lsquo" => '\'',
        "szlig" => 'ß',
        "commat" => '@',
        "period" => '.',
        "shy" | "zwnj" | "zwj" => '\u{ad}',
        _ => return None,
    };
    Some((named, length))
}
