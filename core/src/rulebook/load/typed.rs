//! From TOML to typed values, as the reader of [`toml`] does it. That one compiles the code of each type of the rule data three
//! times: for tables, for dates of TOML, and for values with their place. This one has one kind of members for all.

use std::fmt;
use std::ops::Range;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, Expected, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::{de, forward_to_deserialize_any};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file of rule data as a tree.
pub(super) fn parse(text: &str) -> Result<Spanned<DeValue<'_>>, Fault> {
    let table =
        DeTable::parse(text).map_err(|error| Fault { message: error.message().to_owned(), span: error.span() })?;
    Ok(Spanned::new(table.span(), DeValue::Table(table.into_inner())))
}

/// Reads the tree of a file.
pub(super) fn read<T: DeserializeOwned>(whole: &Spanned<DeValue<'_>>) -> Result<T, Fault> {
    T::deserialize(Part::Value(whole))
}

/// What is wrong, and where in the text: at the innermost value or key that the fault is about.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) span: Option<Range<usize>>,
}

impl Fault {
    fn at(self, span: Range<usize>) -> Self {
        Self { span: self.span.or(Some(span)), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), span: None }
    }
}

/// A value of the text; or, of a value with its place, the start and the end.
#[derive(Clone, Copy)]
enum Part<'de> {
    Value(&'de Spanned<DeValue<'de>>),
    Place(usize),
}

impl<'de> Part<'de> {
    /// The fault with this value's place, unless it has one.
    fn placed(self, fault: Fault) -> Fault {
        match self {
            Self::Value(value) => fault.at(value.span()),
            Self::Place(_) => fault,
        }
    }

    fn refused(self, expected: &dyn Expected) -> Fault {
        let given = match self {
            Self::Place(_) => Unexpected::Other("place"),
            Self::Value(value) => match value.get_ref() {
                DeValue::String(text) => Unexpected::Str(text),
                DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                    Ok(number) => Unexpected::Signed(number),
                    Err(_) => Unexpected::Other("integer"),
                },
                DeValue::Float(number) => Unexpected::Float(number.as_str().parse().unwrap_or(f64::NAN)),
                DeValue::Boolean(value) => Unexpected::Bool(*value),
                DeValue::Datetime(_) => Unexpected::Other("date of TOML"),
                DeValue::Array(_) => Unexpected::Seq,
                DeValue::Table(_) => Unexpected::Map,
            },
        };
        self.placed(Fault::invalid_type(given, expected))
    }

    fn text(self) -> Option<&'de str> {
        match self {
            Self::Value(value) => value.get_ref().as_str(),
            Self::Place(_) => None,
        }
    }

    fn items(self) -> Option<Items<'de>> {
        match self {
            Self::Value(value) => value.get_ref().as_array().map(|items| Items(items.iter())),
            Self::Place(_) => None,
        }
    }

    fn members(self) -> Option<Members<'de>> {
        match self {
            Self::Value(value) => {
                value.get_ref().as_table().map(|table| Members { left: Left::Table(table.iter()), value: None })
            }
            Self::Place(_) => None,
        }
    }
}

impl<'de> Deserializer<'de> for Part<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = match self {
            Self::Place(place) => return visitor.visit_u64(place.try_into().unwrap_or(u64::MAX)),
            Self::Value(value) => value.get_ref(),
        };
        let read = match value {
            DeValue::String(text) => visitor.visit_borrowed_str(text),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => visitor.visit_i64(number),
                Err(_) => Err(Fault::custom("integer number overflowed")),
            },
            DeValue::Float(number) => visitor.visit_f64(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(value) => visitor.visit_bool(*value),
            DeValue::Array(items) => visitor.visit_seq(Items(items.iter())),
            DeValue::Table(table) => visitor.visit_map(Members { left: Left::Table(table.iter()), value: None }),
            DeValue::Datetime(_) => Err(self.refused(&visitor)),
        };
        read.map_err(|fault| self.placed(fault))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self).map_err(|fault| self.placed(fault))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self).map_err(|fault| self.placed(fault))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text() {
            Some(text) => visitor.visit_borrowed_str(text).map_err(|fault| self.placed(fault)),
            None => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.items() {
            Some(items) => visitor.visit_seq(items).map_err(|fault| self.placed(fault)),
            None => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let members = match (self, fields) {
            // `Spanned` asks for its parts under names of its own.
            (Self::Value(value), [start, end, inner]) if name.starts_with('$') => {
                let Range { start: from, end: to } = value.span();
                let parts = [(*start, Self::Place(from)), (*end, Self::Place(to)), (*inner, self)];
                Some(Members { left: Left::Placed(parts.into_iter()), value: None })
            }
            _ => self.members(),
        };
        match members {
            Some(members) => visitor.visit_map(members).map_err(|fault| self.placed(fault)),
            None => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let variant = match (self.text(), self.members()) {
            (Some(word), _) => Variant { word, content: None },
            (None, Some(mut members)) => match (members.next(), members.next()) {
                (Some((word, _, content)), None) => Variant { word, content: Some(content) },
                _ => return Err(self.placed(Fault::custom("wanted exactly 1 element"))),
            },
            (None, None) => return Err(self.placed(Fault::custom("wanted string or table"))),
        };
        visitor.visit_enum(variant).map_err(|fault| self.placed(fault))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map
        identifier ignored_any
    }
}

struct Items<'de>(std::slice::Iter<'de, Spanned<DeValue<'de>>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.0.next().map(|item| seed.deserialize(Part::Value(item))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The members of a table, or the parts of a value with its place.
struct Members<'de> {
    left: Left<'de>,
    value: Option<Part<'de>>,
}

enum Left<'de> {
    Table(toml::map::Iter<'de, Spanned<std::borrow::Cow<'de, str>>, Spanned<DeValue<'de>>>),
    Placed(std::array::IntoIter<(&'de str, Part<'de>), 3>),
}

impl<'de> Members<'de> {
    /// The next key, its place in the text, and its value.
    fn next(&mut self) -> Option<(&'de str, Option<Range<usize>>, Part<'de>)> {
        match &mut self.left {
            Left::Table(members) => {
                members.next().map(|(key, value)| (key.get_ref().as_ref(), Some(key.span()), Part::Value(value)))
            }
            Left::Placed(parts) => parts.next().map(|(key, part)| (key, None, part)),
        }
    }
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, span, value)) = self.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        match (seed.deserialize(BorrowedStrDeserializer::<Fault>::new(key)), span) {
            (Err(fault), Some(span)) => Err(fault.at(span)),
            (read, _) => read.map(Some),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(|fault| value.placed(fault)),
            None => Err(Fault::custom("a value before its key")),
        }
    }
}

/// A word, or a table with one member, whose key is the word.
struct Variant<'de> {
    word: &'de str,
    content: Option<Part<'de>>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((seed.deserialize(BorrowedStrDeserializer::<Fault>::new(self.word))?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.content {
            None => Ok(()),
            Some(content) => Err(content.refused(&"a word alone")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        match self.content {
            Some(content) => seed.deserialize(content),
            None => Err(Fault::invalid_type(Unexpected::UnitVariant, &"newtype variant")),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        Err(Fault::invalid_type(Unexpected::TupleVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        Err(Fault::invalid_type(Unexpected::StructVariant, &visitor))
    }
}
