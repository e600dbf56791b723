//! Taking out of a text what must not be seen.

use std::ops::Range;

use super::fold::Folded;
use super::secrets::{Pattern, Secrets};

/// What stands in the place of what was taken out.
const GAP: &str = "[…]";
/// How often what is left is looked through; a text that still gives something away is withheld.
const ROUNDS: usize = 8;
/// A telephone number has at least so many digits.
const PHONE_DIGITS: usize = 8;
/// The first 15 characters of a codice fiscale tell the person; the last one only checks them.
const TELLING: usize = 15;
/// The places of a codice fiscale where a letter may stand for a digit (CF-01).
const OMOCODIA_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
/// The letters that stand for 0 to 9 there.
const OMOCODIA: &[u8; 10] = b"lmnpqrstuv";
/// A word with one of these ends is a site.
const SITES: [&str; 6] = [".it", ".com", ".eu", ".org", ".info", ".me"];

impl Secrets {
    /// The text without what must not be seen; `None` where nothing else is left, or where it can't be made safe.
    pub(super) fn scrub(&self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        // Taking something out may bring together what stood around it.
        for _ in 0..ROUNDS {
            let folded = Folded::of(&text);
            let found = self.found(&text, &folded);
            if found.is_empty() {
                return (!folded.0.is_empty()).then_some(text);
            }
            text = without(&text, found)?;
        }
        None
    }

    /// Where the text gives something away.
    fn found(&self, text: &str, folded: &Folded) -> Vec<Range<usize>> {
        let mut glyphs: Vec<Range<usize>> = Vec::new();
        for pattern in &self.patterns {
            glyphs.extend(pattern.places(folded));
        }
        glyphs.extend(codes(folded, self.codice_fiscale.as_deref()));
        glyphs.extend(phones(folded));
        let mut found: Vec<Range<usize>> = glyphs.iter().filter_map(|range| folded.source(range)).collect();
        found.extend(addresses(text));
        found
    }
}

impl Pattern {
    fn places<'a>(&'a self, folded: &'a Folded) -> impl Iterator<Item = Range<usize>> + 'a {
        let windows = folded.0.windows(self.bytes.len().max(1)).enumerate();
        let same = windows.filter(|(_, window)| window.iter().map(|glyph| &glyph.byte).eq(&self.bytes));
        let ranges = same.map(|(start, window)| start..start.saturating_add(window.len()));
        ranges.filter(|range| !self.whole || (folded.parts(range.start) && folded.parts(range.end)))
    }
}

/// Every codice fiscale, and the record's own in each of its variants, wherever it stands.
fn codes<'a>(folded: &'a Folded, own: Option<&'a [u8]>) -> impl Iterator<Item = Range<usize>> + 'a {
    let windows = folded.0.windows(16).enumerate();
    let telling = windows.filter(move |(start, window)| {
        let code: Vec<u8> = window.iter().enumerate().map(|(place, glyph)| plain(place, glyph.byte)).collect();
        let own = own.is_some_and(|own| {
            let own = own.iter().enumerate().map(|(place, byte)| plain(place, *byte));
            own.take(TELLING).eq(code.iter().take(TELLING).copied())
        });
        let alone = || folded.parts(*start) && folded.parts(start.saturating_add(16));
        // Sixteen letters may be a word: three digits as they stand make a code of anyone's.
        let digits = window.iter().filter(|glyph| glyph.byte.is_ascii_digit()).count();
        own || (digits >= 3 && is_code(&code) && alone())
    });
    telling.map(|(start, _)| start..start.saturating_add(16))
}

/// A character of a codice fiscale, with the digit for the letter that stands for it.
fn plain(place: usize, byte: u8) -> u8 {
    let digit = OMOCODIA.iter().zip(b'0'..=b'9').find(|(letter, _)| **letter == byte).map(|(_, digit)| digit);
    digit.filter(|_| OMOCODIA_PLACES.contains(&place)).unwrap_or(byte)
}

/// Digits and letters, each where a codice fiscale has them.
fn is_code(plain: &[u8]) -> bool {
    plain.iter().enumerate().all(|(place, byte)| byte.is_ascii_digit() == OMOCODIA_PLACES.contains(&place))
}

/// Runs of digits long enough for a telephone number, whatever stands between them but letters, and that are no dates.
fn phones(folded: &Folded) -> Vec<Range<usize>> {
    let mut phones = Vec::new();
    let mut start = 0;
    while start < folded.0.len() {
        let digits = folded.0.iter().skip(start).take_while(|glyph| glyph.byte.is_ascii_digit()).count();
        let run = start..start.saturating_add(digits);
        if digits >= PHONE_DIGITS && !dates(folded, &run) {
            phones.push(run.clone());
        }
        start = run.end.saturating_add(1);
    }
    phones
}

/// Whether a run of digits is years, each with at most a day and a month.
fn dates(folded: &Folded, run: &Range<usize>) -> bool {
    let mut groups: Vec<Vec<u8>> = Vec::new();
    for index in run.clone() {
        let Some(glyph) = folded.0.get(index) else { continue };
        match groups.last_mut() {
            Some(group) if !folded.parts(index) => group.push(glyph.byte),
            _ => groups.push(vec![glyph.byte]),
        }
    }
    let is_year = |group: &&Vec<u8>| group.len() == 4 && (group.starts_with(b"19") || group.starts_with(b"20"));
    let (years, others): (Vec<_>, Vec<_>) = groups.iter().partition(is_year);
    others.iter().all(|group| group.len() <= 2) && others.len() <= years.len().saturating_mul(2)
}

/// Words that are e-mail addresses or sites.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0_usize;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let lower = word.to_lowercase();
        let bare = lower.trim_end_matches(|one: char| !one.is_alphanumeric());
        let site = bare.contains("://") || bare.starts_with("www.") || SITES.iter().any(|end| bare.ends_with(end));
        let path = SITES.iter().any(|end| lower.contains(&format!("{end}/")));
        if word.contains('@') || site || path {
            found.push(from..from.saturating_add(word.len()));
        }
        from = from.saturating_add(piece.len());
    }
    found
}

/// The text with a gap in the place of each range.
fn without(text: &str, mut ranges: Vec<Range<usize>>) -> Option<String> {
    ranges.sort_by_key(|range| range.start);
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        if range.start >= from {
            left.push_str(text.get(from..range.start)?);
            left.push_str(GAP);
        }
        from = from.max(range.end);
    }
    left.push_str(text.get(from..)?);
    Some(left)
}
