//! The three letters of a name in a codice fiscale.

use super::transliteration::{self, Writing};

/// Whether the letters of a code are those of a family name: consonants, then vowels, then X. `None` if the name has no letters,
/// or letters that the alphabet of the code can't write.
pub(super) fn is_family_name(code: &str, name: &str) -> Option<bool> {
    is_name(code, name, |_| {})
}

/// The same for a first name, which has the first, third and fourth consonant if there are four.
pub(super) fn is_first_name(code: &str, name: &str) -> Option<bool> {
    is_name(code, name, |consonants| {
        if consonants.len() > 3 {
            consonants.remove(1);
        }
    })
}

/// Whether one of the ways to write the name gives the letters (CF-02).
fn is_name(code: &str, name: &str, choose: impl Fn(&mut Vec<char>)) -> Option<bool> {
    let mut found = None;
    for writing in Writing::ALL {
        let (mut consonants, vowels) = split(name, writing)?;
        if consonants.is_empty() && vowels.is_empty() {
            continue;
        }
        choose(&mut consonants);
        let three: String = consonants.into_iter().chain(vowels).chain(std::iter::repeat('X')).take(3).collect();
        found = Some(found == Some(true) || three == code);
    }
    found
}

/// Whether a name has letters that the alphabet of the code can't write.
pub(super) fn has_unknown_letters(name: &str) -> bool {
    split(name, Writing::Table).is_none()
}

/// The consonants and the vowels of a name. `None` if the alphabet of the code can't write it.
fn split(name: &str, writing: Writing) -> Option<(Vec<char>, Vec<char>)> {
    let (mut consonants, mut vowels) = (Vec::new(), Vec::new());
    // The capital of ß is one letter here, not two.
    let one_letter = name.chars().map(|letter| if letter == 'ß' { 'ẞ' } else { letter });
    let mut characters = one_letter.flat_map(char::to_uppercase).peekable();
    while let Some(mut character) = characters.next() {
        let mark = characters.peek().copied().filter(|next| transliteration::is_mark(*next));
        character = mark.and_then(|mark| transliteration::joined(character, mark)).unwrap_or(character);
        let mut buffer = [0; 4];
        let letters = match character {
            'A'..='Z' if mark.is_some() && writing == Writing::Omitted => "",
            'A'..='Z' => character.encode_utf8(&mut buffer),
            _ if transliteration::is_mark(character) || transliteration::is_apostrophe(character) => continue,
            _ => match transliteration::letters(character, writing) {
                Some(letters) => letters,
                None if character.is_alphanumeric() => return None,
                // Blanks, apostrophes, hyphens and the like.
                None => continue,
            },
        };
        for letter in letters.chars() {
            if matches!(letter, 'A' | 'E' | 'I' | 'O' | 'U') { vowels.push(letter) } else { consonants.push(letter) }
        }
    }
    Some((consonants, vowels))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn family_names() {
        for (name, letters) in [
            ("Rossi", "RSS"),
            ("Fo", "FOX"),
            ("De Luca", "DLC"),
            ("D'Alò", "DLA"),
            ("Aie", "AIE"),
            ("Bò", "BOX"),
            ("Müller", "MLL"),
            ("Łukasz", "LKS"),
            ("Núñez", "NNZ"),
            ("Weiß", "WSS"),
            ("Straße", "STR"),
            ("Gio:Batta", "GBT"),
            ("D\u{2bc}Alò", "DLA"),
        ] {
            assert_eq!(is_family_name(letters, name), Some(true), "{name}");
            assert_eq!(is_family_name("QQQ", name), Some(false), "{name}");
        }
        assert_eq!((is_family_name("XXX", " "), is_family_name("XXX", "Иванов")), (None, None));
        assert!(has_unknown_letters("Иванов") && has_unknown_letters("Rossi2") && !has_unknown_letters(" "));
    }

    #[test]
    fn first_names() {
        for (name, letters) in
            [("Mario", "MRA"), ("Gianfranco", "GFR"), ("Anna", "NNA"), ("Maria Luisa", "MLS"), ("Ed", "DEX")]
        {
            assert_eq!(is_first_name(letters, name), Some(true), "{name}");
        }
    }

    #[test]
    fn the_registry_has_written_letters_in_three_ways() {
        // RÖD is ROED, ROD or RD; a decomposed letter is the same letter.
        for name in ["Röd", "Ro\u{308}d", "RÖD"] {
            for letters in ["RDO", "RDX"] {
                assert_eq!(is_family_name(letters, name), Some(true), "{name} {letters}");
            }
        }
        for (name, letters) in [
            ("Lø", ["LOE", "LOX", "LXX"]),
            ("Alù", ["LAU", "LAU", "LAX"]),
            ("Betaña", ["BTN", "BTN", "BTE"]),
            ("Renež", ["RNZ", "RNZ", "RNE"]),
            ("Ya\u{302}", ["YAX", "YAX", "YXX"]),
        ] {
            for letters in letters {
                assert_eq!(is_family_name(letters, name), Some(true), "{name} {letters}");
            }
        }
        assert_eq!(is_family_name("LAX", "Alu"), Some(false));
    }
}
