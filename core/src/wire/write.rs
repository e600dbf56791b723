//! From typed values to JSON text, which goes straight into one string.

use std::fmt::{Display, Write};

use serde::Serialize;
use serde::ser::{self, Serializer};
use serde_json::Number;

use super::plain::plain;
use crate::base::ready::READY;

/// The room for the answer to a small question.
const ROOM: usize = 1280;

/// A value that can't be written: the text up to there, and what its type says of it.
pub(crate) struct Unwritable {
    pub(crate) text: String,
    pub(crate) said: String,
}

/// The JSON text of a value. Where it holds something [`READY`], that text is put in its place.
pub(crate) fn to_json(value: &impl Serialize, ready: &str) -> Result<String, Unwritable> {
    let mut writer = Writer { text: String::with_capacity(ROOM), ready };
    match value.serialize(&mut writer) {
        Ok(()) => Ok(writer.text),
        Err(Refused(said)) => Err(Unwritable { text: writer.text, said }),
    }
}

struct Writer<'r> {
    text: String,
    ready: &'r str,
}

impl<'r> Writer<'r> {
    /// Writes a name of the code, which holds no character that JSON escapes.
    fn name(&mut self, name: &str) {
        self.text.push('"');
        self.text.push_str(name);
        self.text.push('"');
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some((plain, escaped, after)) = split_at_escape(rest) {
            self.text.push_str(plain);
            self.escape(escaped);
            rest = after;
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0C => "\\f",
            _ => return self.shown(format_args!("\\u{byte:04x}")),
        };
        self.text.push_str(short);
    }

    fn whole(&mut self, number: u64) {
        if number >= 10 {
            self.whole(number / 10);
        }
        self.text.push(char::from(b'0'.wrapping_add(u8::try_from(number % 10).unwrap_or_default())));
    }

    fn signed(&mut self, number: i64) {
        if number < 0 {
            self.text.push('-');
        }
        self.whole(number.unsigned_abs());
    }

    /// Writes what needs no quotes.
    fn shown(&mut self, value: impl Display) {
        // Writing to a String does not fail.
        let _ = write!(self.text, "{value}");
    }

    fn nested(&mut self, open: char, close: &'static str) -> Nested<'_, 'r> {
        self.text.push(open);
        Nested { writer: self, first: true, close }
    }

    /// Begins the object with one member that stands for a variant with content.
    fn variant(&mut self, name: &'static str) {
        self.text.push('{');
        self.name(name);
        self.text.push(':');
    }
}

/// What stands before the first byte that JSON escapes, that byte, and what follows.
fn split_at_escape(text: &str) -> Option<(&str, u8, &str)> {
    let (before, rest) = text.split_at_checked(plain(text.as_bytes()))?;
    Some((before, *rest.as_bytes().first()?, rest.get(1..)?))
}

/// The reason of a type for which a value can't be written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Refused(String);

impl ser::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

type Written = Result<(), Refused>;

macro_rules! numbers {
    ($write:ident: $($method:ident: $type:ty),+) => {
        $(fn $method(self, value: $type) -> Written {
            self.$write(value.into());
            Ok(())
        })+
    };
}

impl<'w, 'r> Serializer for &'w mut Writer<'r> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Nested<'w, 'r>;
    type SerializeTuple = Nested<'w, 'r>;
    type SerializeTupleStruct = Nested<'w, 'r>;
    type SerializeTupleVariant = Nested<'w, 'r>;
    type SerializeMap = Nested<'w, 'r>;
    type SerializeStruct = Nested<'w, 'r>;
    type SerializeStructVariant = Nested<'w, 'r>;

    numbers!(whole: serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);
    numbers!(signed: serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);

    fn serialize_bool(self, value: bool) -> Written {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Written {
        match Number::from_f64(value) {
            Some(number) => self.shown(number),
            None => self.text.push_str("null"),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Written {
        value.serialize(self)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.name(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Written {
        if name != READY {
            return value.serialize(self);
        }
        self.text.push_str(self.ready);
        Ok(())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.variant(variant);
        value.serialize(&mut *self)?;
        self.text.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Nested<'w, 'r>, Refused> {
        Ok(self.nested('[', "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Nested<'w, 'r>, Refused> {
        Ok(self.nested('[', "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Nested<'w, 'r>, Refused> {
        Ok(self.nested('[', "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Nested<'w, 'r>, Refused> {
        self.variant(variant);
        Ok(self.nested('[', "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Nested<'w, 'r>, Refused> {
        Ok(self.nested('{', "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Nested<'w, 'r>, Refused> {
        Ok(self.nested('{', "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Nested<'w, 'r>, Refused> {
        self.variant(variant);
        Ok(self.nested('{', "}}"))
    }
}

/// A list or an object that is being written.
struct Nested<'w, 'r> {
    writer: &'w mut Writer<'r>,
    first: bool,
    close: &'static str,
}

impl<'r> Nested<'_, 'r> {
    /// The place of the next entry, after a comma unless it is the first.
    fn next(&mut self) -> &mut Writer<'r> {
        if !std::mem::take(&mut self.first) {
            self.writer.text.push(',');
        }
        self.writer
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        let text = &mut self.writer.text;
        // Each of a length that the compiler knows.
        match std::mem::take(&mut self.first) {
            true => text.push('"'),
            false => text.push_str(",\""),
        }
        text.push_str(name);
        text.push_str("\":");
        value.serialize(&mut *self.writer)
    }

    fn close(self) -> Written {
        self.writer.text.push_str(self.close);
        Ok(())
    }
}

macro_rules! nested {
    (elements $($kind:ident: $method:ident),+) => {
        $(impl ser::$kind for Nested<'_, '_> {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                value.serialize(self.next())
            }

            fn end(self) -> Written {
                self.close()
            }
        })+
    };
    (fields $($kind:ident),+) => {
        $(impl ser::$kind for Nested<'_, '_> {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
                self.field(name, value)
            }

            fn end(self) -> Written {
                self.close()
            }
        })+
    };
}

nested!(elements
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);
nested!(fields SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Nested<'_, '_> {
    type Ok = ();
    type Error = Refused;

    /// A key is a text, or is written between quotes.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        let writer = self.next();
        let start = writer.text.len();
        key.serialize(&mut *writer)?;
        if !writer.text.get(start..).is_some_and(|key| key.starts_with('"')) {
            writer.text.insert(start, '"');
            writer.text.push('"');
        }
        writer.text.push(':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.close()
    }
}
