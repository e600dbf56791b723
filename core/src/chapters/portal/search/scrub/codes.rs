//! Codici fiscali, whole or in part.

use std::ops::Range;

use crate::chapters::codes::codice_fiscale::{CodiceFiscale, DIGIT_PLACES, omocodia_digit};
use crate::chapters::portal::search::fold::Folded;

/// The parts of a codice fiscale that identify the person: all of it, all but the check letter, names and day of birth.
const IDENTIFYING: [usize; 3] = [16, 15, 11];

/// Every codice fiscale, and the record's own in each of its variants, wherever it occurs.
pub(super) fn found<'a>(folded: &'a Folded, own: Option<&'a [u8]>) -> impl Iterator<Item = Range<usize>> + 'a {
    IDENTIFYING.into_iter().flat_map(move |length| {
        let windows = folded.bytes.windows(length).enumerate();
        let parts = windows.map(move |(start, window)| (start..start.saturating_add(length), window));
        let codes = parts.filter(move |(part, window)| {
            own.is_some_and(|own| own.len() >= length && plain(own).zip(plain(window)).all(|(one, other)| one == other))
                || folded.alone(part) && is_code(window)
        });
        codes.map(|(part, _)| part)
    })
}

/// The characters of a codice fiscale, with digits in place of the letters that replaced them.
fn plain(code: &[u8]) -> impl Iterator<Item = u8> + '_ {
    code.iter().enumerate().map(|(place, byte)| {
        let digit = DIGIT_PLACES.contains(&place).then(|| omocodia_digit(byte.to_ascii_uppercase())).flatten();
        digit.unwrap_or(*byte)
    })
}

/// Whether it is a codice fiscale or its beginning: by its check letter, or by its letters and digits, with more digits than
/// ordinary text has in these places.
fn is_code(window: &[u8]) -> bool {
    let digits = window.iter().filter(|byte| byte.is_ascii_digit()).count();
    let least = if window.len() == 15 { 5 } else { 3 };
    let mut plain = plain(window).enumerate();
    digits >= least && plain.all(|(place, byte)| byte.is_ascii_digit() == DIGIT_PLACES.contains(&place))
        || CodiceFiscale::parse(&String::from_utf8_lossy(window)).is_ok()
}
