//! A dated event.

use std::any::Any;
use std::{fmt, vec};

use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
use serde::{Serialize, de};
use serde_json::Value;

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
        #[non_exhaustive]
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
                    $(Self::$name(fact) => fact.value_of(name),)+
                }
            }
        }

        $(
            impl From<$name> for Fact {
                fn from(fact: $name) -> Self {
                    Self::$name(fact.into())
                }
            }
        )+
    };
}

event_types!(fact);

/// A fact with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("unevaluatedProperties" = false)))]
#[non_exhaustive]
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
    ///
    /// ```
    /// use collocamento::dossier::Event;
    /// use collocamento::dossier::facts::{Did, RapportoFine};
    /// let did = Event::new("2025-01-10".parse()?, Did::new()).id("did-1".parse()?);
    /// let end = Event::new("2025-03-31".parse()?, RapportoFine::new("shop".parse()?).cause("dimissioni"));
    /// assert_eq!(end.recorded_at("2025-04-07".parse()?).known_from().to_string(), "2025-04-07");
    /// assert_eq!(serde_json::to_value(did)?, serde_json::json!({"type": "did", "date": "2025-01-10", "id": "did-1"}));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(date: Day, fact: impl Into<Fact>) -> Self {
        Self { fact: fact.into(), date, id: None, recorded_at: None }
    }

    /// The same with the caller's name for it.
    #[must_use]
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// The same, recorded on another day.
    #[must_use]
    pub fn recorded_at(mut self, day: Day) -> Self {
        self.recorded_at = Some(day);
        self
    }

    /// The day from which the office knows it.
    #[must_use]
    pub fn known_from(&self) -> Day {
        self.recorded_at.unwrap_or(self.date)
    }
}

/// Reads the wire form, in which the fields of the fact are next to `type`, `date`, `id` and `recorded_at`, in any order.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Wire;
        impl<'de> Visitor<'de> for Wire {
            type Value = Event;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Event, A::Error> {
                let (TypeName(kind), mut map) = Untyped::read(map)?;
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

/// The keys of an event without `type`: those that came before it, then the others. The library's own reader passes `type` first,
/// so that nothing is put aside; other formats pass the keys as they are written.
struct Untyped<A> {
    before: vec::IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> Untyped<A> {
    fn read<T: Deserialize<'de>>(mut rest: A) -> Result<(T, Self), A::Error> {
        let mut before = Vec::new();
        while let Some(key) = rest.next_key::<String>()? {
            if key == "type" {
                let found = rest.next_value()?;
                return Ok((found, Self { before: before.into_iter(), value: None, rest }));
            }
            before.push((key, rest.next_value()?));
        }
        Err(de::Error::missing_field("type"))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Untyped<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some((key, value)) = self.before.next() else { return self.rest.next_key_seed(seed) };
        self.value = Some(value);
        let key: StringDeserializer<A::Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(de::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
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
