//! From the tree to typed values. An error has its code and its JSON pointer.

use std::fmt;

use serde::de::IntoDeserializer;
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{de, forward_to_deserialize_any};

use super::json::{Json, under};
use crate::base::error::{Code, Error};
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
        Self::new(Error::of_parser(&message))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Error::unfit(expected))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Error::unfit(expected))
    }

    fn unknown_variant(given: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Error::unknown_word(given, allowed))
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::new(under(Error::unknown_field(field, known), field))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(under(Error::new(Code::CampoMancante), field))
    }
}

impl Json<'_> {
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null | Self::Settled => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Number(_) => Unexpected::Other("number"),
            Self::Text(_) => Unexpected::Other("string"),
            Self::List(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }
}

macro_rules! whole_numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self {
                Json::Settled => visitor.visit_u64(1),
                _ => self.deserialize_any(visitor),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for &'de Json<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Null | Json::Settled => visitor.visit_unit(),
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
            Json::Null | Json::Settled => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Number(text) if name == DECIMAL_TEXT => visitor.visit_bytes(text.as_bytes()),
            Json::Settled if name == DECIMAL_TEXT => visitor.visit_bytes(b"1"),
            _ if name == DECIMAL_TEXT => self.deserialize_any(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self {
            Json::Object(members) => visitor.visit_map(Members::type_first(members)),
            Json::Settled => {
                visitor.visit_map(MapDeserializer::new(fields.iter().map(|field| (*field, &Json::Settled))))
            }
            _ => Err(de::Error::invalid_type(self.unexpected(), &"an object")),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let name = match self {
            Json::Text(text) => Some(text.as_ref()),
            Json::Settled => variants.first().copied(),
            _ => None,
        };
        match name {
            Some(name) => {
                let variant: StrDeserializer<'_, Fault> = name.into_deserializer();
                visitor.visit_enum(variant)
            }
            None => Err(de::Error::invalid_type(self.unexpected(), &"a string")),
        }
    }

    // What a type asks for most, without the code for all that it refuses.

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Text(text) => visitor.visit_borrowed_str(text),
            Json::Settled => visitor.visit_borrowed_str(SETTLED),
            _ => Err(de::Error::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::List(items) => visitor.visit_seq(Items { items: items.iter(), index: 0 }),
            Json::Settled => visitor.visit_seq(Items { items: [].iter(), index: 0 }),
            _ => Err(de::Error::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Settled => visitor.visit_map(Members::type_first(&[])),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Json::Settled => visitor.visit_bool(true),
            _ => self.deserialize_any(visitor),
        }
    }

    whole_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// A text that most fields accept.
const SETTLED: &str = "2020-01-01";

/// What a field reads in a place where everything is said.
impl<'de, 'a> IntoDeserializer<'de, Fault> for &'de Json<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct Items<'de, 'a> {
    items: std::slice::Iter<'de, Json<'a>>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let (index, item) = loop {
            let Some(item) = self.items.next() else {
                return Ok(None);
            };
            let index = self.index;
            self.index = index.saturating_add(1);
            if !matches!(item, Json::Settled) {
                break (index, item);
            }
        };
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
