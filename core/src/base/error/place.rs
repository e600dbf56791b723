//! Where an error is, in words.

use serde_json::Value;

use super::{Code, Error};
use crate::base::text::Lang;
use crate::base::words::field::{entry_label, label};

/// The place of an error: the entry of a list and the field, or the line of a file; empty for the input as a whole.
pub(super) fn place(error: &Error, lang: Lang) -> String {
    let mut parts = of_details(error, lang);
    let path = match error.code {
        // The fault names the field.
        Code::RulebookSconosciuto if error.path == "/rulebook" => "",
        // The name of an unknown field is a word of the input.
        Code::CampoSconosciuto => error.path.rsplit_once('/').map_or("", |(above, _)| above),
        _ => &error.path,
    };
    parts.extend(of_path(path, lang));
    parts.join(", ")
}

fn of_details(error: &Error, lang: Lang) -> Vec<String> {
    let detail = |key: &str| match error.details.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let part = |key: &str, it: &str, en: &str| Some(format!("{} {}", lang.pick(it, en), detail(key)?));
    let name = |key: &str, it: &str, en: &str| Some(format!("{} `{}`", lang.pick(it, en), detail(key)?));
    let parts = [
        detail("file"),
        part("line", "riga", "line"),
        part("column", "colonna", "column"),
        part("position", "byte", "byte"),
        part("row", "riga", "row"),
        name("entry", "voce", "entry"),
        name("field", "campo", "field"),
    ];
    parts.into_iter().flatten().collect()
}

/// The parts of a JSON pointer that have a label: a list and a position make one part. The others may be words of the input.
fn of_path(path: &str, lang: Lang) -> Vec<String> {
    let mut parts = path.split('/').skip(1).peekable();
    let mut labels = Vec::new();
    while let Some(part) = parts.next() {
        let position = parts.peek().and_then(|next| next.parse::<usize>().ok());
        match (position, entry_label(part, lang), label(part, lang)) {
            (Some(position), Some(entry), _) => {
                let number = position.saturating_add(1);
                labels.push(match lang {
                    Lang::It => format!("{entry} n. {number}"),
                    Lang::En => format!("{entry} {number}"),
                });
                parts.next();
            }
            (_, _, Some(label)) => labels.push(label.to_owned()),
            _ => {}
        }
    }
    labels
}
