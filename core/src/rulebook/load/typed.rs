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

use crate::base::error::{Code, Error};
use crate::base::text::{Text, text};
use crate::rulebook::parameter::LARGE;

/// A file of rule data as a tree.
pub(super) fn parse(text: &str) -> Result<Spanned<DeValue<'_>>, Fault> {
    let table = DeTable::parse(text).map_err(|error| Fault { span: error.span(), ..unreadable(error.message()) })?;
    Ok(Spanned::new(table.span(), DeValue::Table(table.into_inner())))
}

/// Reads the tree of a file.
pub(super) fn read<T: DeserializeOwned>(whole: &Spanned<DeValue<'_>>) -> Result<T, Fault> {
    T::deserialize(Part::Value(whole)).map_err(|fault| fault.of_entry(whole))
}

/// A text that is no TOML.
fn unreadable(said: &str) -> Fault {
    let hint = text!("TOML non leggibile; il lettore dice, in inglese: {said}", "unreadable TOML: {said}");
    Fault::new(Error::new(Code::RulebookNonValido).hint(hint))
}

/// What is wrong, and where in the text: at the innermost value or key that the fault is about.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) error: Box<Error>,
    pub(super) span: Option<Range<usize>>,
}

impl Fault {
    fn new(error: Error) -> Self {
        Self { error: Box::new(error), span: None }
    }

    fn at(self, span: Range<usize>) -> Self {
        Self { span: self.span.or(Some(span)), ..self }
    }

    /// The same fault, in the member of a table or the item of a list.
    fn under(mut self, part: impl fmt::Display) -> Self {
        self.error.path = format!("/{part}{}", self.error.path);
        self
    }

    /// The same fault, with the name of the entry that it is in, and the field there.
    fn of_entry(mut self, whole: &Spanned<DeValue<'_>>) -> Self {
        let path = std::mem::take(&mut self.error.path);
        let mut parts = path.split('/').skip(1);
        let (Some(table), Some(place)) = (parts.next(), parts.next()) else { return self };
        let entries = whole.get_ref().as_table().and_then(|tables| tables.get(table));
        let entry = place.parse::<usize>().ok().and_then(|place| entries?.get_ref().as_array()?.get(place));
        let named = entry.and_then(|entry| entry.get_ref().as_table()).and_then(|members| {
            ["name", "id", "code"].into_iter().find_map(|key| members.get(key)?.get_ref().as_str())
        });
        // The place of an item says less than the list that it is in.
        let field = parts.filter(|part| part.parse::<usize>().is_err()).last();
        let error = *self.error;
        let error = error.detail("entry", named.unwrap_or(table));
        let error = field.into_iter().fold(error, |error, field| error.detail("field", field));
        Self { error: Box::new(error), span: self.span }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
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
        Self::new(Error::unknown_field(field, known)).under(field)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Error::new(Code::CampoMancante)).under(field)
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
        let is_date = matches!(self, Self::Value(value) if value.get_ref().is_datetime());
        let error = match is_date {
            true => Error::new(Code::DataNonValida).hint(Text::new(
                "una data si scrive tra virgolette, \"AAAA-MM-GG\"",
                "a date is written in quotes, \"YYYY-MM-DD\"",
            )),
            false => Error::unfit(expected),
        };
        self.placed(Fault::new(error))
    }

    fn text(self) -> Option<&'de str> {
        match self {
            Self::Value(value) => value.get_ref().as_str(),
            Self::Place(_) => None,
        }
    }

    fn items(self) -> Option<Items<'de>> {
        match self {
            Self::Value(value) => value.get_ref().as_array().map(|items| Items(items.iter().enumerate())),
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
                Err(_) => Err(Fault::custom(LARGE)),
            },
            DeValue::Float(number) => visitor.visit_f64(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(value) => visitor.visit_bool(*value),
            DeValue::Array(items) => visitor.visit_seq(Items(items.iter().enumerate())),
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
                _ => return Err(self.refused(&"a word, or a table with one member")),
            },
            (None, None) => return Err(self.refused(&"a word, or a table with one member")),
        };
        visitor.visit_enum(variant).map_err(|fault| self.placed(fault))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map
        identifier ignored_any
    }
}

struct Items<'de>(std::iter::Enumerate<std::slice::Iter<'de, Spanned<DeValue<'de>>>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some((place, item)) = self.0.next() else { return Ok(None) };
        seed.deserialize(Part::Value(item)).map(Some).map_err(|fault| fault.under(place))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The members of a table, or the parts of a value with its place.
struct Members<'de> {
    left: Left<'de>,
    value: Option<(&'de str, Part<'de>)>,
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
        self.value = Some((key, value));
        match (seed.deserialize(BorrowedStrDeserializer::<Fault>::new(key)), span) {
            (Err(fault), Some(span)) => Err(fault.at(span)),
            (read, _) => read.map(Some),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        match self.value.take() {
            Some((key, value)) => seed.deserialize(value).map_err(|fault| match key {
                // A part of `Spanned` is no member.
                key if key.starts_with('$') => fault,
                key => value.placed(fault).under(key),
            }),
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
