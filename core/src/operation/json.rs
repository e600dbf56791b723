//! JSON text as a tree that keeps the text of its numbers.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Code, Error};
use crate::text::Text;

/// The longest input, in bytes.
pub(crate) const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The deepest nesting.
pub(crate) const MAX_DEPTH: usize = 32;
/// How many parts a JSON pointer in an error shows at most.
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
}

impl<'a> Json<'a> {
    /// Reads a text. A key given twice is refused, and so is what lies over the limits.
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_BYTES {
            return Err(Error::new(Code::FuoriLimite)
                .detail("limit", MAX_BYTES)
                .hint(Text::new("testo troppo lungo", "text too long")));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| {
            Error::new(Code::JsonNonValido).hint(Text::new("il testo non è UTF-8", "the text is not UTF-8"))
        })?;
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| {
            Error::new(Code::JsonNonValido).detail("line", error.line()).detail("column", error.column())
        })?;
        Self::read(raw, ROOT_DEPTH)
    }

    fn read(raw: &'a RawValue, depth: usize) -> Result<Self, Error> {
        let text = raw.get();
        let not_json = |_| Error::new(Code::JsonNonValido);
        match text.bytes().next() {
            Some(b'{' | b'[') if depth > MAX_DEPTH => Err(Error::new(Code::FuoriLimite)
                .detail("limit", MAX_DEPTH)
                .hint(Text::new("troppi livelli annidati", "nested too deep"))),
            Some(b'{') => {
                let members: Members<'a> = serde_json::from_str(text).map_err(|_| {
                    Error::new(Code::JsonNonValido).hint(Text::new("una chiave è ripetuta", "a key is given twice"))
                })?;
                let read = |(key, value): (Cow<'a, str>, &'a RawValue)| {
                    let value = Self::read(value, depth.saturating_add(1)).map_err(|error| under(error, &key))?;
                    Ok((key, value))
                };
                members.0.into_iter().map(read).collect::<Result<_, Error>>().map(Self::Object)
            }
            Some(b'[') => {
                let items: Items<'a> = serde_json::from_str(text).map_err(not_json)?;
                let read = |(index, item): (usize, &'a RawValue)| {
                    Self::read(item, depth.saturating_add(1)).map_err(|error| under(error, &index.to_string()))
                };
                items.0.into_iter().enumerate().map(read).collect::<Result<_, Error>>().map(Self::List)
            }
            Some(b'"') => serde_json::from_str::<Borrowed<'a>>(text).map(|text| Self::Text(text.0)).map_err(not_json),
            Some(b't') => Ok(Self::Bool(true)),
            Some(b'f') => Ok(Self::Bool(false)),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Number(text)),
        }
    }
}

/// The same error, one level further down.
pub(super) fn under(mut error: Error, part: &str) -> Error {
    let escaped = part.replace('~', "~0").replace('/', "~1");
    error.path = format!("/{escaped}{}", error.path);
    error
}

/// A string, borrowed where it holds no escape.
#[derive(Deserialize)]
struct Borrowed<'a>(#[serde(borrow)] Cow<'a, str>);

struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members: Vec<(Cow<'de, str>, &'de RawValue)> = Vec::new();
                while let Some((Borrowed(key), value)) = map.next_entry()? {
                    members.push((key, value));
                }
                if repeats(&members) { Err(de::Error::custom("a key is given twice")) } else { Ok(Members(members)) }
            }
        }
        deserializer.deserialize_map(Each)
    }
}

/// Whether two members have the same key.
fn repeats<T>(members: &[(Cow<'_, str>, T)]) -> bool {
    /// Up to here comparing each with each is faster than sorting.
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

struct Items<'a>(Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Items<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Items<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Items<'de>, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Items(items))
            }
        }
        deserializer.deserialize_seq(Each)
    }
}
