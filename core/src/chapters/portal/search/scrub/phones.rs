//! Telephone numbers, in figures and in words.

use std::ops::Range;

use crate::chapters::portal::search::fold::Token;
use crate::chapters::portal::search::words::number;

/// The minimum number of digits of a telephone number.
const PHONE_DIGITS: usize = 8;

/// Words that stand between the figures of a number and do not end it.
const BETWEEN: [&str; 12] =
    ["int", "interno", "poi", "e", "and", "trattino", "spazio", "punto", "barra", "piu", "plus", "prefisso"];

/// Runs of digits that are long enough for a telephone number and are not dates. Anything but other words may be between
/// the digits, which may themselves be words.
pub(super) fn found(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut phones = Vec::new();
    let mut run: Vec<&Token<'_>> = Vec::new();
    for token in tokens.iter().map(Some).chain([None]) {
        match token {
            Some(token) if digits(token) > 0 || !run.is_empty() && token.is(&BETWEEN) => run.push(token),
            _ => {
                phones.extend(phone(&run));
                run.clear();
            }
        }
    }
    phones
}

/// The digits that a word or number says.
fn digits(token: &Token<'_>) -> usize {
    match number(token.bytes) {
        _ if token.is_number() => token.bytes.len(),
        Some(10..) => 2,
        Some(_) => 1,
        None => 0,
    }
}

/// The part of a run that is a telephone number.
fn phone(run: &[&Token<'_>]) -> Option<Range<usize>> {
    let last = run.iter().rposition(|token| digits(token) > 0)?;
    let run = run.get(..=last)?;
    let numbers: Vec<&[u8]> = run.iter().filter(|token| digits(token) > 0).map(|token| token.bytes).collect();
    let count: usize = run.iter().map(|token| digits(token)).sum();
    (count >= PHONE_DIGITS && !dates(&numbers)).then_some(run.first()?.part.start..run.last()?.part.end)
}

/// Whether groups of digits are years, each with at most a day and a month.
fn dates(groups: &[&[u8]]) -> bool {
    let is_year = |group: &&&[u8]| group.len() == 4 && (group.starts_with(b"19") || group.starts_with(b"20"));
    let (years, others): (Vec<&&[u8]>, Vec<&&[u8]>) = groups.iter().partition(is_year);
    others.iter().all(|group| group.len() <= 2) && others.len() <= years.len().saturating_mul(2)
}
