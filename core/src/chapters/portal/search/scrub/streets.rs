//! Postal addresses, whoever lives there: a street with a number, a postal code with a place, an open location code.

use std::ops::Range;

use crate::chapters::portal::search::fold::Token;

/// Words for the kind of a street that are hardly anything else.
const STREETS: [&str; 14] = [
    "via", "viale", "vle", "piazza", "pza", "pzza", "piazzale", "vicolo", "strada", "contrada", "lungarno", "largo",
    "localita", "frazione",
];

/// The maximum number of words of a street's name.
const LONGEST_NAME: usize = 6;

/// The digits of a postal code.
const CAP_DIGITS: usize = 5;

/// Words with a capital after a number of five digits that is no postal code.
const UNITS: [&str; 5] = ["euro", "eur", "ore", "km", "mq"];

pub(super) fn found(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for index in 0..tokens.len() {
        let rest = tokens.get(index..).unwrap_or_default();
        found.extend(street(rest));
        found.extend(postal_code(rest));
    }
    found
}

/// A street whose name begins with a capital, up to its number.
fn street(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    let (kind, name) = tokens.split_first()?;
    if !kind.is(&STREETS) || !name.first()?.capital {
        return None;
    }
    let name = name.get(..LONGEST_NAME.saturating_add(1)).unwrap_or(name);
    let words = name.iter().position(|token| token.is_number() && token.bytes.len() < CAP_DIGITS)?;
    let to_number = name.get(..=words)?;
    if to_number.iter().any(|token| token.cut) {
        return None;
    }
    Some(kind.part.start..to_number.last()?.part.end)
}

/// A postal code after its name, or before a place.
fn postal_code(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    let (first, rest) = tokens.split_first()?;
    let next = rest.first()?;
    let is_code = |token: &Token<'_>| token.is_number() && token.bytes.len() == CAP_DIGITS;
    if first.is(&["cap"]) && is_code(next) {
        return Some(next.part.clone());
    }
    let place = is_code(first) && !first.glued && !next.glued && !next.cut && next.capital && !next.is(&UNITS);
    place.then_some(first.part.start..next.part.end)
}

/// The letters of open location codes, such as `8FHJP9FX+2V`.
const LOCATION: &str = "23456789CFGHJMPQRVWX";

/// Open location codes, whole or without their first four signs.
pub(super) fn location_codes(text: &str) -> Vec<Range<usize>> {
    let is_code = |word: &str| {
        let upper = word.to_uppercase();
        upper.split_once('+').is_some_and(|(area, place)| {
            (4..=8).contains(&area.len())
                && (2..=3).contains(&place.len())
                && area.chars().chain(place.chars()).all(|sign| LOCATION.contains(sign))
        })
    };
    let mut found = Vec::new();
    let mut from = 0_usize;
    for word in text.split_inclusive(|one: char| one != '+' && !one.is_alphanumeric()) {
        let bare = word.trim_end_matches(|one: char| one != '+' && !one.is_alphanumeric());
        if is_code(bare) {
            found.push(from..from.saturating_add(bare.len()));
        }
        from = from.saturating_add(word.len());
    }
    found
}
