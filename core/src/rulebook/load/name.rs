//! The name of a rulebook of the user's own.

use deunicode::deunicode;

use super::bundled;
use crate::base::error::Error;

/// The maximum length of a name, in characters.
const MAX_LENGTH: usize = 200;

/// The name without the blanks around it.
///
/// A name that looks like that of a bundled rulebook is refused: in capitals, with accents, with letters of another alphabet. So is
/// a name with characters that can't be seen.
pub(super) fn read(name: &str) -> Result<&str, Error> {
    let name = name.trim();
    let wrong = |it, en| Err(Error::refused("/name", it, en));
    if name.is_empty() {
        return wrong("il nome è vuoto", "the name is empty");
    }
    if name.chars().count() > MAX_LENGTH {
        return wrong("il nome ha più di 200 caratteri", "the name has more than 200 characters");
    }
    if name.chars().any(is_invisible) {
        return wrong("il nome contiene caratteri invisibili", "the name contains invisible characters");
    }
    let plain = deunicode(name).to_lowercase();
    if bundled::RULEBOOKS.iter().any(|(known, _)| *known == plain.trim()) {
        return wrong(
            "il nome è uguale o troppo simile a quello di una raccolta della libreria",
            "the name is the same as that of a bundled rulebook, or too similar",
        );
    }
    Ok(name)
}

/// Whether a character leaves no mark on a page: controls, characters of no width, marks of direction, fillers, tags.
fn is_invisible(one: char) -> bool {
    one.is_control()
        || matches!(one, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}')
        || matches!(one, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(one, '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
        || matches!(one, '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn names_of_ones_own() {
        for name in ["riforma", "limite-9000", "Umbria 2027", "città", "nazionale-2027", "北海道"] {
            assert_eq!(read(name).unwrap(), name);
        }
        assert_eq!(read("  riforma\n").unwrap(), "riforma");
    }

    #[test]
    fn names_that_are_refused() {
        let long = "a".repeat(201);
        let (invisible, alike) = ("\u{200B}", "n\u{430}zionale");
        let split = "naz\u{200B}ionale";
        for name in [
            "",
            " ",
            "nazionale",
            " Nazionale ",
            "UMBRIA",
            "nàzionale",
            "ｕｍｂｒｉａ",
            invisible,
            alike,
            split,
            "a\u{0}b",
            &long,
        ] {
            let error = read(name).unwrap_err();
            assert_eq!((error.code, error.path.as_str()), (crate::Code::ValoreNonValido, "/name"), "{name:?}");
        }
    }
}
