//! The texts of rule data are lines that every page, diagram and picture can hold: no control characters.

use toml::{Table, Value};

use crate::base::error::{Code, Error};
use crate::base::text::{Text, is_line};

/// Rejects a control character in any text of a file. TOML itself rejects those that are written as they are, so only
/// escapes and texts of several lines can hold one.
pub(super) fn check(file: &str, text: &str) -> Result<(), Error> {
    let may_hold = text.contains('\\') || text.contains("\"\"\"") || text.contains("'''") || !is_line_by_line(text);
    if !may_hold {
        return Ok(());
    }
    // The text is already known to be TOML.
    let Ok(table) = text.parse::<Table>() else { return Ok(()) };
    match table.iter().find_map(|(key, value)| unprintable(key, value)) {
        Some(field) => {
            let hint = Text::new("il testo contiene caratteri di controllo", "the text contains control characters");
            Err(Error::new(Code::RulebookNonValido).detail("file", file).detail("field", field).hint(hint))
        }
        None => Ok(()),
    }
}

/// Whether the text has no control characters except line ends and tabs.
fn is_line_by_line(text: &str) -> bool {
    text.split(['\n', '\r', '\t']).all(is_line)
}

/// The place of a text with a control character.
fn unprintable(at: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (!is_line(text)).then(|| at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| unprintable(&format!("{at}[{index}]"), item))
        }
        Value::Table(members) => members.iter().find_map(|(key, item)| unprintable(&format!("{at}.{key}"), item)),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use crate::base::error::Code;
    use crate::rulebook::book::Rulebook;

    #[test]
    fn no_text_holds_a_control_character() {
        for title in [r"a\nb", r"a\u0000b", r"a\u001Bb", r"a\uFFFEb", r"a\u0085b"] {
            let text = format!(
                "[[rule]]\nid = \"STATO-08\"\ntitle = \"{title}\"\ntitle_en = \"b\"\ncitation = \"prova\"\nconfidence = \"D\"\n"
            );
            let error = Rulebook::with_layer("nazionale", "regione/prova.toml", &text).unwrap_err();
            assert_eq!(error.code, Code::RulebookNonValido);
            assert_eq!(error.details["field"], "rule[0].title", "{title}");
        }
    }
}
