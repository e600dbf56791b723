//! What a field expects, in both languages.

use crate::base::text::Lang;

/// The texts of the parsers, which are English, with their Italian.
const EXPECTED: &[(&str, &str)] = &[
    ("a boolean", "true oppure false"),
    ("a date written YYYY-MM-DD", "una data scritta AAAA-MM-GG"),
    ("a date-time written YYYY-MM-DDTHH:MM", "una data con l'ora scritta AAAA-MM-GGTOO:MM"),
    ("a day or a date-time", "una data, con o senza l'ora"),
    ("a decimal", "un numero decimale"),
    ("a decimal number, or a string that holds one", "un numero decimale, anche come testo"),
    ("a list", "un elenco"),
    ("a string", "un testo"),
    ("a text, a number, true, false or null", "un testo, un numero, true, false o null"),
    ("a whole number", "un numero intero"),
    ("a whole number or a text", "un numero intero o un testo"),
    ("a whole number or a word", "un numero intero o una parola"),
    ("a whole number, zero or more", "un numero intero, zero o più"),
    ("a word alone", "una parola da sola"),
    ("a word, or a table with one member", "una parola, o una tabella con un solo elemento"),
    ("an event", "un evento"),
    ("an event type", "un tipo di evento"),
    ("an hour written HH:MM", "un'ora scritta OO:MM"),
    ("an object", "un oggetto"),
    ("true or false, a number or a string", "true o false, un numero o un testo"),
];

/// What is expected, in one language; a text that is not listed is shown as it is.
pub(super) fn expected(text: &str, lang: Lang) -> &str {
    match EXPECTED.iter().find(|(en, _)| *en == text) {
        Some((en, it)) => lang.pick(it, en),
        None => text,
    }
}
