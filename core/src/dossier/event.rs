//! A dated event.

use std::fmt;

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Serialize, de};

use super::facts::{
    Adr, AttivitaSap, Colloquio, ContattoCpi, Convocazione, Did, DomandaPrestazione, Fabbisogno, GiornateLavorate,
    Patto, PreavvisoLicenziamento, PrestazioneFine, PrestazioneInizio, Profilazione, RapportoFine, RapportoInizio,
    RapportoProroga, RapportoTrasformazione, RapportoVariazione, Revoca, Sanzione, Servizio, Siisl, Violazione,
};
use crate::base::calendar::day::Day;
use crate::base::words::event_type::EVENT_TYPES;
use crate::base::words::id::Id;

/// Declares the sum of all fact types, with its wire names and its reader.
macro_rules! fact {
    ($($wire:literal $name:ident($fact:ty)),+ $(,)?) => {
        /// What an event says.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
        #[serde(tag = "type")]
        pub enum Fact {
            $(
                #[doc = concat!("An event of type `", $wire, "`.")]
                #[serde(rename = $wire)]
                $name($fact),
            )+
        }

        impl Fact {
            /// The wire names of all types.
            pub const TYPES: &[&str] = EVENT_TYPES;

            /// The same, as the facts below declare them.
            #[cfg(test)]
            const DECLARED: &[&str] = &[$($wire),+];

            /// The wire name of its type.
            #[must_use]
            pub const fn wire(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $wire,)+
                }
            }

            fn read<'de, D: Deserializer<'de>>(wire: &'static str, body: D) -> Result<Self, D::Error> {
                match wire {
                    $($wire => <$fact>::deserialize(body).map(Self::$name),)+
                    _ => Err(de::Error::unknown_variant(wire, Self::TYPES)),
                }
            }
        }
    };
}

fact! {
    "did" Did(Did),
    "domanda_prestazione" DomandaPrestazione(DomandaPrestazione),
    "prestazione_inizio" PrestazioneInizio(PrestazioneInizio),
    "prestazione_fine" PrestazioneFine(PrestazioneFine),
    "preavviso_licenziamento" PreavvisoLicenziamento(PreavvisoLicenziamento),
    "rapporto_inizio" RapportoInizio(RapportoInizio),
    "rapporto_proroga" RapportoProroga(RapportoProroga),
    "rapporto_trasformazione" RapportoTrasformazione(RapportoTrasformazione),
    "rapporto_variazione" RapportoVariazione(RapportoVariazione),
    "rapporto_fine" RapportoFine(RapportoFine),
    "giornate_lavorate" GiornateLavorate(GiornateLavorate),
    "revoca" Revoca(Revoca),
    "contatto_cpi" ContattoCpi(ContattoCpi),
    "convocazione" Convocazione(Convocazione),
    "colloquio" Colloquio(Colloquio),
    "profilazione" Profilazione(Profilazione),
    "patto" Patto(Patto),
    "fabbisogno" Fabbisogno(Fabbisogno),
    "servizio" Servizio(Servizio),
    "siisl" Siisl(Siisl),
    "violazione" Violazione(Violazione),
    "sanzione" Sanzione(Sanzione),
    "adr" Adr(Adr),
    // Boxed: it has twice the size of the largest of the others.
    "attivita_sap" AttivitaSap(Box<AttivitaSap>),
}

/// A fact with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(extend("unevaluatedProperties" = false))]
pub struct Event {
    /// What it says, with its `type`.
    #[serde(flatten)]
    pub fact: Fact,
    /// The day on which it happened.
    pub date: Day,
    /// The caller's name for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The day on which the office recorded it; absent, its own date.
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

/// Reads the wire form, in which the fields of the fact stand beside `type`, `date`, `id` and `recorded_at`. The wire's
/// deserializer gives `type` before the other keys, whatever their order in the text.
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
                let TypeName(wire) = map.next_value()?;
                let mut head = Head::default();
                let fact = Fact::read(wire, MapAccessDeserializer::new(Body { map: &mut map, head: &mut head }))?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                let date = head.date.ok_or_else(|| de::Error::missing_field("date"))?;
                Ok(Event { fact, date, id: head.id, recorded_at: head.recorded_at })
            }
        }
        deserializer.deserialize_map(Wire)
    }
}

struct TypeName(&'static str);

impl<'de> Deserialize<'de> for TypeName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Known;
        impl Visitor<'_> for Known {
            type Value = TypeName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event type")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<TypeName, E> {
                let known = Fact::TYPES.iter().find(|known| **known == text);
                known.map(|wire| TypeName(wire)).ok_or_else(|| E::unknown_variant(text, Fact::TYPES))
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
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Body<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, mut seed: K) -> Result<Option<K::Value>, A::Error> {
        loop {
            seed = match self.map.next_key_seed(Split(seed))? {
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

/// Tells the keys of the head from the fact's own, which it passes on.
struct Split<K>(K);

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
            other => Key::Body(self.0.deserialize(de::value::StrDeserializer::new(other))?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Fact;

    #[test]
    fn every_type_has_its_fact() {
        assert_eq!(Fact::TYPES, Fact::DECLARED);
    }
}
