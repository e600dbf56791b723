//! The three letters of a name in a codice fiscale.

/// The letters of a family name: consonants, then vowels, then X. `None` if the name holds a character without a known
/// form in the code.
pub(super) fn of_family_name(name: &str) -> Option<String> {
    let (consonants, vowels) = split(name)?;
    Some(three(consonants.into_iter().chain(vowels)))
}

/// The letters of a first name: the same, with the first, third and fourth consonant if there are four.
pub(super) fn of_first_name(name: &str) -> Option<String> {
    let (mut consonants, vowels) = split(name)?;
    if consonants.len() > 3 {
        consonants.remove(1);
    }
    Some(three(consonants.into_iter().chain(vowels)))
}

fn three(letters: impl Iterator<Item = char>) -> String {
    letters.chain(std::iter::repeat('X')).take(3).collect()
}

fn split(name: &str) -> Option<(Vec<char>, Vec<char>)> {
    let (mut consonants, mut vowels) = (Vec::new(), Vec::new());
    for letter in name.chars().flat_map(char::to_uppercase) {
        let plain = match letter {
            ' ' | '\'' | '’' | '`' | '-' | '.' => continue,
            'À' | 'Á' | 'Â' => 'A',
            'È' | 'É' | 'Ê' => 'E',
            'Ì' | 'Í' | 'Î' => 'I',
            'Ò' | 'Ó' | 'Ô' => 'O',
            'Ù' | 'Ú' | 'Û' => 'U',
            'A'..='Z' => letter,
            _ => return None,
        };
        if matches!(plain, 'A' | 'E' | 'I' | 'O' | 'U') { vowels.push(plain) } else { consonants.push(plain) }
    }
    (!consonants.is_empty() || !vowels.is_empty()).then_some((consonants, vowels))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn family_names() {
        for (name, letters) in
            [("Rossi", "RSS"), ("Fo", "FOX"), ("De Luca", "DLC"), ("D'Alò", "DLA"), ("Aie", "AIE"), ("Bò", "BOX")]
        {
            assert_eq!(of_family_name(name).as_deref(), Some(letters), "{name}");
        }
        assert_eq!((of_family_name(" "), of_family_name("Müller")), (None, None));
    }

    #[test]
    fn first_names() {
        for (name, letters) in
            [("Mario", "MRA"), ("Gianfranco", "GFR"), ("Anna", "NNA"), ("Maria Luisa", "MLS"), ("Ed", "DEX")]
        {
            assert_eq!(of_first_name(name).as_deref(), Some(letters), "{name}");
        }
    }
}
