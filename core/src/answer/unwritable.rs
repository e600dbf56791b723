//! An answer that can't be written: one of its days is outside the years that an answer may hold.

use crate::base::error::{Code, Error, Refusal};
use crate::wire::write::Unwritable;

/// The error about an answer that can't be written. The detail `answer` is the JSON pointer to the value in the answer.
#[cold]
pub(super) fn error(Unwritable { text, said }: Unwritable) -> Error {
    let (code, hint) = Refusal::parse(&said).unwrap_or((Code::FuoriLimite, None));
    let error = Error::new(code).detail("answer", end_of(text.as_bytes()));
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// Where in a value a text is.
enum Level {
    /// In an object, at this key.
    Object(String),
    /// In a list, at this place.
    List(usize),
}

/// The JSON pointer to the place at which a JSON text ends early.
fn end_of(written: &[u8]) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut rest = written.iter().copied();
    let mut is_key = false;
    while let Some(byte) = rest.next() {
        match byte {
            b'{' => {
                levels.push(Level::Object(String::new()));
                is_key = true;
            }
            b'[' => levels.push(Level::List(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::List(place)) => *place = place.saturating_add(1),
                _ => is_key = true,
            },
            b'"' => {
                let text = string(&mut rest);
                if let Some(Level::Object(key)) = levels.last_mut().filter(|_| is_key) {
                    *key = text;
                    is_key = false;
                }
            }
            _ => {}
        }
    }
    let parts = levels.iter().map(|level| match level {
        Level::Object(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Level::List(place) => format!("/{place}"),
    });
    parts.collect()
}

/// The text up to its closing quote, escapes as written.
fn string(rest: &mut impl Iterator<Item = u8>) -> String {
    let mut bytes = Vec::new();
    while let Some(byte) = rest.next().filter(|byte| *byte != b'"') {
        bytes.push(byte);
        if byte == b'\\' {
            bytes.extend(rest.next());
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde::Serialize;

    use super::*;
    use crate::base::calendar::day::Day;
    use crate::wire::write::to_json;

    #[test]
    fn the_place_of_a_day_that_no_answer_may_hold() {
        #[derive(Serialize)]
        struct Inner {
            note: &'static str,
            due: Option<Day>,
        }
        #[derive(Serialize)]
        struct Outer {
            first: Inner,
            list: Vec<Inner>,
        }
        let inner = |due| Inner { note: "a \"quote\", a { and a [", due };
        let good = || inner(Some(Day::FIRST));
        let at = |outer: Outer| {
            let error = error(to_json(&outer, "").err().unwrap());
            assert_eq!(error.code, Code::FuoriLimite);
            error.details.get("answer").and_then(|at| at.as_str()).unwrap_or_default().to_owned()
        };
        assert_eq!(at(Outer { first: inner(Some(Day::NEVER)), list: vec![] }), "/first/due");
        let list = vec![good(), inner(None), inner(Some(Day::ALWAYS))];
        assert_eq!(at(Outer { first: good(), list }), "/list/2/due");
    }
}
