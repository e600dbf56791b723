//! Whole dates, whoever was born on them: day, month and year in figures, words or Roman numbers, in any order.

use std::ops::Range;

use crate::chapters::portal::search::fold::{Folded, Token};
use crate::chapters::portal::search::words::{is_month, number};

/// Words between the parts of a date.
const BETWEEN: [&str; 9] = ["st", "nd", "rd", "th", "of", "del", "di", "de", "the"];

/// A shorter name of a month is also another word: `mar`, `set`.
const LONG_MONTH: usize = 5;

pub(super) fn found(text: &str, folded: &Folded, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let parts: Vec<&Token<'_>> = tokens.iter().filter(|token| !token.is(&BETWEEN)).collect();
    let triples = parts.iter().zip(parts.iter().skip(1)).zip(parts.iter().skip(2));
    let whole = triples.filter(|((a, b), c)| {
        let marked = || marked(text, folded, [a, b, c]);
        let named = day(a) && is_month(b.bytes, true) && year(c)
            || is_month(a.bytes, false) && day(b) && year(c)
            || year(a) && is_month(b.bytes, true) && day(c);
        let figures =
            day(a) && day(b) && (full_year(c) || two_digits(c) && marked()) || full_year(a) && day(b) && day(c);
        named || figures
    });
    let whole = whole.map(|((a, _), c)| a.part.start..c.part.end);
    let pairs = parts.iter().zip(parts.iter().skip(1));
    let long_month = |token: &Token<'_>| token.bytes.len() >= LONG_MONTH && is_month(token.bytes, false);
    let days = pairs.filter(|(a, b)| day(a) && long_month(b) || long_month(a) && day(b));
    whole.chain(days.map(|(a, b)| a.part.start..b.part.end)).collect()
}

/// Whether one mark is between the parts, as in `3/4/71`.
fn marked(text: &str, folded: &Folded, parts: [&Token<'_>; 3]) -> bool {
    let places: Vec<Range<usize>> = parts.iter().filter_map(|token| folded.source(&token.part)).collect();
    let between = places.iter().zip(places.iter().skip(1)).map(|(one, next)| text.get(one.end..next.start));
    between.flatten().filter(|mark| matches!(*mark, "/" | "." | "-")).count() == 2
}

fn value(token: &Token<'_>) -> Option<usize> {
    match token.is_number() {
        true => std::str::from_utf8(token.bytes).ok()?.parse().ok(),
        false => number(token.bytes).or_else(|| token.is(&["primo"]).then_some(1)),
    }
}

fn day(token: &Token<'_>) -> bool {
    (!token.is_number() || token.bytes.len() <= 2) && value(token).is_some_and(|day| (1..=31).contains(&day))
}

fn full_year(token: &Token<'_>) -> bool {
    token.bytes.len() == 4 && value(token).is_some_and(|year| (1880..2200).contains(&year))
}

fn two_digits(token: &Token<'_>) -> bool {
    token.bytes.len() == 2 && token.is_number()
}

fn year(token: &Token<'_>) -> bool {
    let in_words = token.bytes.starts_with(b"millenovecento") || token.bytes.starts_with(b"duemila");
    full_year(token) || two_digits(token) || in_words
}
