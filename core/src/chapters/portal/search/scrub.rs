//! Removes from a text what must not be seen.

use std::ops::Range;

use super::fold::Folded;
use super::personal_data::{Pattern, PersonalData};
use crate::chapters::codes::codice_fiscale::{CodiceFiscale, DIGIT_PLACES, omocodia_digit};

/// The text that replaces what was removed.
const GAP: &str = "[…]";

/// The maximum number of passes over the remaining text. A text that still reveals something after them is withheld.
const ROUNDS: usize = 8;

/// The minimum number of digits of a telephone number.
const PHONE_DIGITS: usize = 8;

/// The first 15 characters of a codice fiscale identify the person; the last one only checks them.
const IDENTIFYING: usize = 15;

/// The endings that make a word a site.
const SITES: [&str; 6] = [".it", ".com", ".eu", ".org", ".info", ".me"];

impl PersonalData {
    /// The text without what must not be seen; `None` if nothing else is left, or if it can't be made safe.
    pub(super) fn scrub(&self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        // A removal may join the texts on both sides of it.
        for _ in 0..ROUNDS {
            let folded = Folded::of(&text);
            let found = self.found(&text, &folded);
            if found.is_empty() {
                return (!folded.bytes.is_empty()).then_some(text);
            }
            text = without(&text, found)?;
        }
        None
    }

    /// The places where the text reveals something.
    fn found(&self, text: &str, folded: &Folded) -> Vec<Range<usize>> {
        let own = self.patterns.iter().flat_map(|pattern| pattern.places(folded));
        let parts = own.chain(codes(folded, self.codice_fiscale.as_deref())).chain(phones(folded));
        parts.filter_map(|part| folded.source(&part)).chain(addresses(text)).collect()
    }
}

impl Pattern {
    fn places<'a>(&'a self, folded: &'a Folded) -> impl Iterator<Item = Range<usize>> + 'a {
        let windows = folded.bytes.windows(self.bytes.len().max(1)).enumerate();
        let same = windows.filter(|(_, window)| *window == self.bytes.as_slice());
        let parts = same.map(|(start, window)| start..start.saturating_add(window.len()));
        parts.filter(|part| !self.whole || folded.alone(part))
    }
}

/// Every codice fiscale, and the record's own in each of its variants, wherever it occurs.
fn codes<'a>(folded: &'a Folded, own: Option<&'a [u8]>) -> impl Iterator<Item = Range<usize>> + 'a {
    let windows = folded.bytes.windows(16).enumerate();
    let parts = windows.map(|(start, window)| (start..start.saturating_add(window.len()), window));
    let codes = parts.filter(move |(part, window)| {
        own.is_some_and(|own| plain(own).take(IDENTIFYING).eq(plain(window).take(IDENTIFYING)))
            || is_code(window) && folded.alone(part)
    });
    codes.map(|(part, _)| part)
}

/// The characters of a codice fiscale, with digits in place of the letters that replaced them.
fn plain(code: &[u8]) -> impl Iterator<Item = u8> + '_ {
    code.iter().enumerate().map(|(place, byte)| {
        let digit = DIGIT_PLACES.contains(&place).then(|| omocodia_digit(byte.to_ascii_uppercase())).flatten();
        digit.unwrap_or(*byte)
    })
}

/// Whether it is a codice fiscale: by its check letter, or else by three digits, which no word of sixteen letters has.
fn is_code(window: &[u8]) -> bool {
    let digits = window.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mut plain = plain(window).enumerate();
    digits >= 3 && plain.all(|(place, byte)| byte.is_ascii_digit() == DIGIT_PLACES.contains(&place))
        || CodiceFiscale::parse(&String::from_utf8_lossy(window)).is_ok()
}

/// Runs of digits that are long enough for a telephone number and are not dates. Anything but letters may be between
/// the digits.
fn phones(folded: &Folded) -> Vec<Range<usize>> {
    let mut phones = Vec::new();
    let mut start = 0_usize;
    for run in folded.bytes.split(|byte| !byte.is_ascii_digit()) {
        let part = start..start.saturating_add(run.len());
        start = part.end.saturating_add(1);
        if run.len() >= PHONE_DIGITS && !dates(&folded.groups(part.clone())) {
            phones.push(part);
        }
    }
    phones
}

/// Whether groups of digits are years, each with at most a day and a month.
fn dates(groups: &[Vec<u8>]) -> bool {
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

/// The text with a gap in place of each range.
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
