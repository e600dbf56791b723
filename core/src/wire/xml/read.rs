//! From the tree of elements to typed values. The type says what an element is, so no attribute has to.

use std::fmt::Display;
use std::str::FromStr;

use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{de, forward_to_deserialize_any};

use super::tree::{Element, ITEM};
use crate::base::money::DECIMAL_TEXT;
use crate::wire::typed::Fault;

impl Element {
    /// The text of an element that holds no others.
    fn leaf(&self, expected: &'static str) -> Result<&str, Fault> {
        match self.children.is_empty() {
            true => Ok(&self.text),
            false => Err(de::Error::invalid_type(Unexpected::Map, &expected)),
        }
    }

    /// The elements of one that holds no text.
    fn branch(&self, expected: &'static str) -> Result<&[Self], Fault> {
        match self.is_blank() {
            true => Ok(&self.children),
            false => Err(de::Error::invalid_type(Unexpected::Other("text"), &expected)),
        }
    }

    fn parsed<T: FromStr<Err: Display>>(&self, expected: &'static str) -> Result<T, Fault> {
        let text = self.leaf(expected)?.trim();
        text.parse().map_err(|_| de::Error::invalid_type(Unexpected::Other("text"), &expected))
    }
}

impl<'de> Deserializer<'de> for &'de Element {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.leaf("text")?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.parsed("true or false")?)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.parsed("a whole number, zero or more")?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match name {
            DECIMAL_TEXT => visitor.visit_str(self.leaf("a number")?.trim()),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(Children { children: self.branch("a list")?.iter(), index: 0, value: None })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Children { children: self.branch("an object")?.iter(), index: 0, value: None })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let variant: StrDeserializer<'_, Fault> = self.leaf("a string")?.into_deserializer();
        visitor.visit_enum(variant)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}

struct Children<'de> {
    children: std::slice::Iter<'de, Element>,
    index: usize,
    value: Option<&'de Element>,
}

impl<'de> SeqAccess<'de> for Children<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(item) = self.children.next() else {
            return Ok(None);
        };
        if item.name != ITEM {
            return Err(de::Error::unknown_field(&item.name, &[ITEM]));
        }
        let index = self.index;
        self.index = index.saturating_add(1);
        seed.deserialize(item).map(Some).map_err(|fault| fault.under(&index.to_string()))
    }
}

impl<'de> MapAccess<'de> for Children<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.value = self.children.next();
        let Some(child) = self.value else {
            return Ok(None);
        };
        let key: StrDeserializer<'de, Fault> = child.name.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        let child = self.value.take().ok_or_else(|| <Fault as de::Error>::missing_field(ITEM))?;
        seed.deserialize(child).map_err(|fault| fault.under(&child.name))
    }
}
