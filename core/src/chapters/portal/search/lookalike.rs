//! Letters of other alphabets, and digits, that look like Latin letters.

/// Each Latin letter with the letters that look like it.
const LETTERS: [(&str, &str); 24] = [
    ("a", "аАαΑ"),
    ("b", "ЬьвВβΒ"),
    ("c", "сСϲϹ"),
    ("d", "ԁԀ"),
    ("e", "еЕєЄεΕ"),
    ("g", "ԍԌ"),
    ("h", "һҺНнΗ"),
    ("i", "іІїЇιΙӏӀ"),
    ("j", "јЈ"),
    ("k", "кКκΚ"),
    ("m", "мМΜ"),
    ("n", "пηΝ"),
    ("o", "оОοΟσөӨ"),
    ("p", "рРρΡ"),
    ("q", "ԛԚ"),
    ("r", "гГ"),
    ("s", "ѕЅ"),
    ("t", "тТτΤ"),
    ("u", "υ"),
    ("v", "νѵѴ"),
    ("w", "ԝԜω"),
    ("x", "хХχΧ"),
    ("y", "уУγΥүҮ"),
    ("z", "Ζ"),
];

/// The Latin letter that a letter of another alphabet looks like.
pub(super) fn letter(one: char) -> Option<&'static str> {
    let of_another_alphabet = !one.is_ascii();
    LETTERS.iter().find(|(_, alike)| of_another_alphabet && alike.contains(one)).map(|(latin, _)| *latin)
}

/// The letter that a digit, or another letter, looks like: `l` and `1` both become `i`.
pub(super) const fn of_digit(byte: u8) -> u8 {
    match byte {
        b'0' => b'o',
        b'1' | b'l' => b'i',
        b'3' => b'e',
        b'4' => b'a',
        b'5' => b's',
        b'7' => b't',
        b'8' => b'b',
        b'9' => b'g',
        other => other,
    }
}
