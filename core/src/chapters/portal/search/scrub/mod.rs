//! Removes from a text whatever has the form of personal data. Personal data in any other form is not found: that is why an
//! operator reads the text first.

mod codes;
mod dates;
mod documents;
mod persons;
mod phones;
mod sites;
mod streets;

use std::ops::Range;

use super::fold::Folded;
use super::personal_data::PersonalData;

/// The text that replaces what was removed.
const GAP: &str = "[…]";

/// The maximum number of passes over the remaining text. A text that still reveals something after them is withheld.
const ROUNDS: usize = 8;

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
        let tokens = folded.tokens();
        let parts = self.exact.places(folded).into_iter();
        let parts = parts.chain(codes::found(folded, self.codice_fiscale.as_deref())).chain(phones::found(&tokens));
        let parts = parts.chain(dates::found(text, folded, &tokens)).chain(documents::found(&tokens));
        let parts = parts.chain(streets::found(&tokens)).chain(persons::found(&tokens));
        let mut found: Vec<_> = parts.filter_map(|part| folded.source(&part)).collect();
        let by_look = Folded::by_look(text);
        found.extend(self.by_look.places(&by_look).into_iter().filter_map(|part| by_look.source(&part)));
        found.extend(sites::found(text));
        found.extend(streets::location_codes(text));
        found
    }
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
