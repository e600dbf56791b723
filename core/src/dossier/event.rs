//! A dated event.

use std::any::Any;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Serialize, de};

use super::facts::*;
use super::view::{EventView, Fields};
use crate::base::calendar::day::Day;
use crate::base::words::event_type::{EventType, event_types};
use crate::base::words::id::Id;

/// What the variant of a fact holds: the struct of its name.
macro_rules! held {
    // Boxed: it has twice the size of the largest of the others.
    (AttivitaSap) => { Box<AttivitaSap> };
    ($name:ident) => { $name };
}

/// Declares the sum of all fact types, by the table of event types.
macro_rules! fact {
    ($(
        $(#[doc = $about:literal])+
        $name:ident = $wire:literal, $it:literal, $en:literal, $(c $number:literal,)? needs $needed:tt, takes $taken:tt,
            it $about_it:literal, effect $effect_it:literal, $effect:literal, source $source_it:literal, $source:literal,
            example $example:literal;
    )+) => {
        /// The content of an event.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type")]
        pub enum Fact {
            $(
                $(#[doc = $about])+
                #[doc = ""]
                #[doc = $effect]
                #[doc = ""]
                #[doc = concat!("Its type is `", $wire, "`.")]
                #[serde(rename = $wire)]
                #[cfg_attr(feature = "schema", schemars(extend(
                    "x-label" = {"it": $it, "en": $en},
                    "x-description" = {"it": concat!($about_it, " ", $effect_it)},
                )))]
                $name(held!($name)),
            )+
        }

        impl Fact {
            /// Its type.
            #[must_use]
            pub const fn event_type(&self) -> EventType {
                match self {
                    $(Self::$name(_) => EventType::$name,)+
                }
            }

            /// The fact of a type that a view shows.
            ///
            /// # Errors
            /// The name of a field that the type requires and the view does not have.
            pub fn from_view(kind: EventType, view: &impl EventView) -> Result<Self, &'static str> {
                match kind {
                    $(EventType::$name => $name::from_view(view).map(|fact| Self::$name(fact.into())),)+
                }
            }

            /// The fields of an event of a type, those of its head first.
            fn known(kind: EventType) -> &'static [&'static str] {
                match kind {
                    $(EventType::$name => $name::KNOWN,)+
                }
            }

            fn read<'de, D: Deserializer<'de>>(kind: EventType, body: D) -> Result<Self, D::Error> {
                match kind {
                    $(EventType::$name => <held!($name)>::deserialize(body).map(Self::$name),)+
                }
            }
        }

        impl Fields for Fact {
            fn field(&self, name: &str) -> Option<&dyn Any> {
                match self {
                    $(Self::$name(fact) => fact.field(name),)+
                }
            }
        }
    };
}

event_types!(fact);

/// A fact with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("unevaluatedProperties" = false)))]
pub struct Event {
    /// Its content, with its `type`.
    #[serde(flatten)]
    pub fact: Fact,
    /// The day on which it happened.
    pub date: Day,
    /// The caller's name for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The day on which the office recorded it; if absent, its own date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Day>,
}

impl Event {
    /// A fact on a day, recorded on that day.
    #[must_use]
    pub const fn new(date: Day, fact: Fact) -> Self {
        Self { fact, date, id: None, recorded_at: None }
    }

    /// The day from which the office knows it.
    #[must_use]
    pub fn known_from(&self) -> Day {
        self.recorded_at.unwrap_or(self.date)
    }
}

/// Reads the wire form, in which the fields of the fact are next to `type`, `date`, `id` and `recorded_at`. The wire's
/// deserializer passes `type` before the other keys, whatever their order in the text.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Wire;
        impl<'de> Visitor<'de> for Wire {
            type Value = Event;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Event, A::Error> {
                let first: Option<String> = map.next_key()?;
                if first.as_deref() != Some("type") {
                    return Err(de::Error::missing_field("type"));
                }
                let TypeName(kind) = map.next_value()?;
                let mut head = Head::default();
                let body = Body { map: &mut map, head: &mut head, known: Fact::known(kind) };
                let fact = Fact::read(kind, MapAccessDeserializer::new(body))?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                let date = head.date.ok_or_else(|| de::Error::missing_field("date"))?;
                Ok(Event { fact, date, id: head.id, recorded_at: head.recorded_at })
            }
        }
        deserializer.deserialize_map(Wire)
    }
}

struct TypeName(EventType);

impl<'de> Deserialize<'de> for TypeName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Known;
        impl Visitor<'_> for Known {
            type Value = TypeName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event type")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<TypeName, E> {
                let known = EventType::from_wire(text).map(TypeName);
                known.ok_or_else(|| E::unknown_variant(text, EventType::NAMES))
            }
        }
        deserializer.deserialize_str(Known)
    }
}

#[derive(Default)]
struct Head {
    date: Option<Day>,
    id: Option<Id>,
    recorded_at: Option<Day>,
}

/// The fields of an event without those of its head, which are put aside on the way.
struct Body<'a, A> {
    map: &'a mut A,
    head: &'a mut Head,
    known: &'static [&'static str],
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Body<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, mut seed: K) -> Result<Option<K::Value>, A::Error> {
        loop {
            seed = match self.map.next_key_seed(Split(seed, self.known))? {
                None => return Ok(None),
                Some(Key::Body(key)) => return Ok(Some(key)),
                Some(Key::Date(seed)) => {
                    self.head.date = Some(self.map.next_value()?);
                    seed
                }
                Some(Key::Id(seed)) => {
                    self.head.id = self.map.next_value()?;
                    seed
                }
                Some(Key::RecordedAt(seed)) => {
                    self.head.recorded_at = self.map.next_value()?;
                    seed
                }
            };
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// A key of an event: one of the head's, with the seed that did not get it, or the fact's own.
enum Key<K, V> {
    Date(K),
    Id(K),
    RecordedAt(K),
    Body(V),
}

/// Separates the keys of the head from the fact's own, which it passes on; with the keys that an event of the type has.
struct Split<K>(K, &'static [&'static str]);

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for Split<K> {
    type Value = Key<K, K::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for Split<K> {
    type Value = Key<K, K::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(match key {
            "date" => Key::Date(self.0),
            "id" => Key::Id(self.0),
            "recorded_at" => Key::RecordedAt(self.0),
            other => {
                let own = self.0.deserialize(de::value::StrDeserializer::<E>::new(other));
                Key::Body(own.map_err(|_| E::unknown_field(other, self.1))?)
            }
        })
    }
}
