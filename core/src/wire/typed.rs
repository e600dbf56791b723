//! From the tree to typed values. An error has its code and its JSON pointer.

use std::fmt;

use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{de, forward_to_deserialize_any};

use super::json::{Json, under};
use crate::base::error::{Code, Error, Refusal};
use crate::base::money::DECIMAL_TEXT;

/// An [`Error`] on its way out of the tree.
#[derive(Debug)]
pub(crate) struct Fault(Box<Error>);

impl Fault {
    fn new(error: Error) -> Self {
        Self(Box::new(error))
    }

    pub(super) fn under(self, part: &str) -> Self {
        Self::new(under(*self.0, part))
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        *fault.0
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let error = match Refusal::parse(&message.to_string()) {
            Some((code, Some(hint))) => Error::new(code).hint(hint),
            Some((code, None)) => Error::new(code),
            None => Error::new(Code::ValoreNonValido),
        };
        Self::new(error)
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Error::new(Code::ValoreNonValido).detail("expected", plainly(&expected.to_string())))
    }

    fn invalid_value(given: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(given, expected)
    }

    fn unknown_variant(_: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Error::new(Code::ValoreNonValido).detail("allowed", allowed))
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::new(under(Error::new(Code::CampoSconosciuto).detail("known", known), field))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(under(Error::new(Code::CampoMancante), field))
    }
}

/// What serde expects, in words without terms of a programming language.
fn plainly(expected: &str) -> &str {
    match expected {
        "u8" | "u16" | "u32" | "u64" => "a whole number, zero or more",
        "i8" | "i16" | "i32" | "i64" => "a whole number",
        "a sequence" => "a list",
        "a map" => "an object",
        struct_name if struct_name.starts_with("struct ") => "an object",
        other => other,
    }
}

impl Json<'_> {
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Number(_) => Unexpected::Other("number"),
            Self::Text(_) => Unexpected::Other("string"),
            Self::List(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }
}

impl<'de> Deserializer<'de> for &'de Json<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(text) => {
                if let Ok(value) = text.parse() {
                    visitor.visit_u64(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_i64(value)
                } else {
                    visitor.visit_f64(text.parse().unwrap_or(f64::NAN))
                }
            }
            Json::Text(text) => visitor.visit_borrowed_str(text),
            Json::List(items) => visitor.visit_seq(Items { items: items.iter(), index: 0 }),
            Json::Object(members) => visitor.visit_map(Members::type_first(members)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Number(text) if name == DECIMAL_TEXT => visitor.visit_bytes(text.as_bytes()),
            _ if name == DECIMAL_TEXT => self.deserialize_any(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self {
            Json::Object(members) => visitor.visit_map(Members::type_first(members)),
            _ => Err(de::Error::invalid_type(self.unexpected(), &"an object")),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self {
            Json::Text(text) => {
                let variant: StrDeserializer<'_, Fault> = text.as_ref().into_deserializer();
                visitor.visit_enum(variant)
            }
            _ => Err(de::Error::invalid_type(self.unexpected(), &"a string")),
        }
    }

    // What a type asks for most, without the code for all that it refuses.

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Text(text) => visitor.visit_borrowed_str(text),
            _ => Err(de::Error::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::List(items) => visitor.visit_seq(Items { items: items.iter(), index: 0 }),
            _ => Err(de::Error::invalid_type(self.unexpected(), &visitor)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map
        identifier ignored_any
    }
}

struct Items<'de, 'a> {
    items: std::slice::Iter<'de, Json<'a>>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(item) = self.items.next() else {
            return Ok(None);
        };
        let index = self.index;
        self.index = index.saturating_add(1);
        seed.deserialize(item).map(Some).map_err(|fault| fault.under(&index.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

type Member<'a> = (std::borrow::Cow<'a, str>, Json<'a>);

/// The members of an object: the one named `type` first, the others in their order.
struct Members<'de, 'a> {
    /// The member named `type`, until it is read.
    first: Option<&'de Member<'a>>,
    /// The same, which does not come again in its place.
    tag: Option<&'de Member<'a>>,
    rest: std::slice::Iter<'de, Member<'a>>,
    value: Option<&'de Member<'a>>,
}

impl<'de, 'a> Members<'de, 'a> {
    fn type_first(members: &'de [Member<'a>]) -> Self {
        let tag = members.iter().find(|(key, _)| key == "type");
        Self { first: tag, tag, rest: members.iter(), value: None }
    }

    fn next(&mut self) -> Option<&'de Member<'a>> {
        let is_tag = |member: &Member<'a>| self.tag.is_some_and(|tag| std::ptr::eq(tag, member));
        self.first.take().or_else(|| self.rest.find(|member| !is_tag(member)))
    }
}

impl<'de> MapAccess<'de> for Members<'de, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.value = self.next();
        let Some((key, _)) = self.value else {
            return Ok(None);
        };
        let key: StrDeserializer<'de, Fault> = key.as_ref().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        match self.value.take() {
            Some((key, value)) => seed.deserialize(value).map_err(|fault| fault.under(key)),
            None => Err(Fault::new(Error::new(Code::JsonNonValido))),
        }
    }
}
