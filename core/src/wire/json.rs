//! JSON text as a tree that keeps the text of its numbers.
//!
//! One walk over the text builds the tree: a number keeps its text, a string without escapes is borrowed. If something is wrong,
//! serde_json says first whether the text is JSON at all, and if not, where it stops being JSON.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::plain::plain;
use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The maximum size of an input, in bytes.
pub(crate) const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The maximum depth of nesting.
pub(crate) const MAX_DEPTH: usize = 32;

/// The maximum number of values: each takes memory, however few bytes it has in the text.
pub(crate) const MAX_VALUES: usize = 1_000_000;

/// A longer key is not repeated in the path of an error, which then ends above it. No field has such a name.
const LONGEST_KEY: usize = 64;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The input itself is the first level.
const ROOT_DEPTH: usize = 1;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
    /// A value of which everything is said: any value of a field, none in a list. No text has it.
    Settled,
}

impl<'a> Json<'a> {
    /// Reads a text. A repeated key is rejected, and so is anything above the limits.
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, Error> {
        // .NET and editors on Windows write a byte order mark before the text.
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        if bytes.len() > MAX_BYTES {
            return Err(Error::new(Code::FuoriLimite)
                .detail("limit", MAX_BYTES)
                .hint(Text::new("testo troppo lungo", "text too long")));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| {
            Error::new(Code::JsonNonValido).hint(Text::new("il testo non è UTF-8", "the text is not UTF-8"))
        })?;
        Reader { text, rest: text.as_bytes(), values: 0 }.whole().map_err(|error| not_json(text).unwrap_or(error))
    }

    /// The errors of an operation, each with the known names that come nearest to the text in its place.
    pub(crate) fn nearest(&self, error: Error) -> Error {
        error.each(|error| {
            let mut parts = error.path.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~"));
            match parts.try_fold(self, |json, part| json.part(&part)) {
                Some(Json::Text(given)) => error.nearest(given),
                _ => error,
            }
        })
    }

    fn part(&self, part: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(key, _)| key == part).map(|(_, member)| member),
            Self::List(items) => items.get(part.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

/// Where a text is not JSON; `None` if it is.
#[cold]
fn not_json(text: &str) -> Option<Error> {
    let error = serde_json::from_str::<&RawValue>(text).err()?;
    Some(Error::new(Code::JsonNonValido).detail("line", error.line()).detail("column", error.column()))
}

/// The same error, one level further down.
pub(super) fn under(mut error: Error, part: &str) -> Error {
    if part.len() > LONGEST_KEY {
        error.path = String::new();
        return error;
    }
    let escaped = part.replace('~', "~0").replace('/', "~1");
    error.path = format!("/{escaped}{}", error.path);
    error
}

/// A walk over a text that may be JSON.
struct Reader<'a> {
    text: &'a str,
    /// What has not been read yet.
    rest: &'a [u8],
    values: usize,
}

impl<'a> Reader<'a> {
    fn whole(mut self) -> Result<Json<'a>, Error> {
        let json = self.value(ROOT_DEPTH)?;
        match self.peek() {
            None => Ok(json),
            Some(_) => Err(fault()),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json<'a>, Error> {
        self.values = self.values.saturating_add(1);
        if self.values > MAX_VALUES {
            return Err(Error::new(Code::FuoriLimite)
                .detail("limit", MAX_VALUES)
                .hint(Text::new("troppi valori", "too many values")));
        }
        match self.peek() {
            Some(b'{' | b'[') if depth > MAX_DEPTH => Err(Error::new(Code::FuoriLimite)
                .detail("limit", MAX_DEPTH)
                .hint(Text::new("troppi livelli annidati", "nested too deep"))),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(Json::Text),
            _ => match self.word() {
                "null" => Ok(Json::Null),
                "true" => Ok(Json::Bool(true)),
                "false" => Ok(Json::Bool(false)),
                number if is_number(number) => Ok(Json::Number(number)),
                _ => Err(fault()),
            },
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json<'a>, Error> {
        let mut members = Vec::new();
        self.pass(b'{')?;
        while self.another(members.is_empty(), b'}')? {
            let key = self.string()?;
            self.pass(b':')?;
            let value = self.value(depth.saturating_add(1)).map_err(|error| under(error, &key))?;
            members.push((key, value));
        }
        if repeats(&members) {
            return Err(
                Error::new(Code::JsonNonValido).hint(Text::new("una chiave è ripetuta", "a key is given twice"))
            );
        }
        Ok(Json::Object(members))
    }

    fn list(&mut self, depth: usize) -> Result<Json<'a>, Error> {
        let mut items = Vec::new();
        self.pass(b'[')?;
        while self.another(items.is_empty(), b']')? {
            let item = self.value(depth.saturating_add(1)).map_err(|error| under(error, &items.len().to_string()))?;
            items.push(item);
        }
        Ok(Json::List(items))
    }

    /// Whether an entry follows, after a comma unless it is the first; else the end is passed.
    fn another(&mut self, first: bool, end: u8) -> Result<bool, Error> {
        match self.peek() {
            Some(byte) if byte == end => self.pass(end).map(|()| false),
            _ if first => Ok(true),
            _ => self.pass(b',').map(|()| true),
        }
    }

    /// Passes a byte that must follow.
    fn pass(&mut self, wanted: u8) -> Result<(), Error> {
        self.space();
        match self.rest {
            [byte, rest @ ..] if *byte == wanted => {
                self.rest = rest;
                Ok(())
            }
            _ => Err(fault()),
        }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Error> {
        self.pass(b'"')?;
        let start = self.at();
        let mut escaped = false;
        let end = loop {
            match self.rest.get(plain(self.rest)..) {
                Some([b'"', rest @ ..]) => {
                    self.rest = rest;
                    break self.at().saturating_sub(1);
                }
                // A quote or backslash after a backslash does not end the string.
                Some([b'\\', _, rest @ ..]) => {
                    escaped = true;
                    self.rest = rest;
                }
                _ => return Err(fault()),
            }
        };
        if !escaped {
            return Ok(Cow::Borrowed(self.text.get(start..end).unwrap_or_default()));
        }
        let quoted = self.text.get(start.saturating_sub(1)..self.at()).unwrap_or_default();
        // Half of a surrogate pair is valid JSON but not text.
        serde_json::from_str(quoted).map(Cow::Owned).map_err(|_| fault())
    }

    /// The text up to what ends a number or a name.
    fn word(&mut self) -> &'a str {
        let start = self.at();
        while let [byte, rest @ ..] = self.rest {
            if matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r') {
                break;
            }
            self.rest = rest;
        }
        self.text.get(start..self.at()).unwrap_or_default()
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        self.space();
        match self.rest {
            [byte, ..] => Some(*byte),
            [] => None,
        }
    }

    /// Passes white space.
    fn space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// The place in the text of what is read next.
    const fn at(&self) -> usize {
        self.text.len().saturating_sub(self.rest.len())
    }
}

/// The error about a text that is not JSON.
fn fault() -> Error {
    Error::new(Code::JsonNonValido)
}

/// Whether a text is a number as JSON writes it: no plus, no zero before other digits, digits on both sides of a point.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    (whole == "0" || !whole.starts_with('0')) && [whole, fraction, exponent].into_iter().all(digits)
}

/// Whether two members have the same key.
fn repeats<T>(members: &[(Cow<'_, str>, T)]) -> bool {
    /// Up to this number, comparing all pairs is faster than sorting.
    const FEW: usize = 16;
    if members.len() <= FEW {
        let mut rest = members.iter();
        return std::iter::from_fn(|| rest.next().map(|(key, _)| (key, rest.as_slice())))
            .any(|(key, others)| others.iter().any(|(other, _)| other == key));
    }
    let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_ref()).collect();
    keys.sort_unstable();
    keys.iter().zip(keys.iter().skip(1)).any(|(one, next)| one == next)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::wire::tests::any_value;

    /// The tree as serde_json has it.
    fn value(json: &Json<'_>) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(text) => serde_json::from_str(text).unwrap(),
            Json::Text(text) => Value::String(text.to_string()),
            Json::List(items) => Value::Array(items.iter().map(value).collect()),
            Json::Object(members) => {
                Value::Object(members.iter().map(|(key, item)| (key.to_string(), value(item))).collect())
            }
            Json::Settled => Value::Null,
        }
    }

    proptest! {
        #[test]
        fn the_tree_is_that_of_serde_json(given in any_value(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&given) } else { serde_json::to_string(&given) }.unwrap();
            let wanted: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(value(&Json::parse(text.as_bytes()).unwrap()), wanted);
        }
    }

    proptest! {
        #[test]
        fn a_spoilt_text_is_json_if_serde_json_says_so(
            given in any_value(),
            place in any::<prop::sample::Index>(),
            with in r#"(|["\\,:\[\]{}0-9eE.+\- \t\n\x01u]){0,2}"#,
        ) {
            let mut text: Vec<char> = serde_json::to_string(&given).unwrap().chars().collect();
            let at = place.index(text.len());
            text.splice(at..=at, with.chars());
            let text: String = text.into_iter().collect();
            let wanted = serde_json::from_str::<&RawValue>(&text).err().map(|error| (error.line(), error.column()));
            let read = Json::parse(text.as_bytes()).err().filter(|error| error.details.contains_key("line"));
            let number = |error: &Error, name: &str| usize::try_from(error.details[name].as_u64().unwrap()).unwrap();
            prop_assert_eq!(read.map(|error| (number(&error, "line"), number(&error, "column"))), wanted);
        }
    }

    #[test]
    fn numbers_keep_their_text_and_strings_lose_their_escapes() {
        let json = Json::parse(b" [ 1.50 , -0, 1E2 ,\"a\\\\\\\"b\\u00e8\",\"\\\\\",{ } , [] ] ").unwrap();
        let Json::List(items) = json else { return assert!(matches!(json, Json::List(_))) };
        let text = |text: &'static str| Json::Text(text.into());
        let numbers = ["1.50", "-0", "1E2"].map(Json::Number);
        assert_eq!(items[..3], numbers);
        assert_eq!(items[3..], [text("a\\\"b\u{e8}"), text("\\"), Json::Object(vec![]), Json::List(vec![])]);
    }

    #[test]
    fn a_fault_has_its_place() {
        let fault = |text: &str| Json::parse(text.as_bytes()).map_err(|error| (error.code, error.path)).unwrap_err();
        assert_eq!(
            fault(r#"{"a": [1, {"b/c": {"d": 1, "e": 2, "d": 3}}]}"#),
            (Code::JsonNonValido, "/a/1/b~1c".to_owned())
        );
        assert_eq!(fault(r#"{"a": ["\ud800"]}"#), (Code::JsonNonValido, "/a/0".to_owned()));
        assert_eq!(fault("[1, 2"), (Code::JsonNonValido, String::new()));
        let deep = "[".repeat(33) + &"]".repeat(33);
        assert_eq!(fault(&deep), (Code::FuoriLimite, "/0".repeat(32)));
    }
}
